#include "text/lexparse.h"

#include "text/lexline.h"
#include "text/pattern.h"
#include "text/token.h"

#include <stdlib.h>
#include <string.h>

struct parser {
    struct lexicon *lexicon;
    const struct lexicon_file *file;
    struct pack *pack;
    uint32_t factor;     /* NO_FACTOR until the file says */
    struct block *block; /* NULL until a block begins */
    struct list *list;   /* in lists.lex */
    struct cue_rule cue; /* in context.lex: what the header said */
    bool in_cues;
    int rung;          /* in ladder.lex */
    bool has_entry;    /* examples may follow */
    struct error *err; /* scratch of the line at hand */
};

struct error *lexparse_mistake(struct lexicon *lexicon)
{
    return ARENA_PUSH(lexicon->keep, lexicon->mistakes, lexicon->mistake_count,
        &lexicon->mistake_room);
}

static bool wrong(struct parser *p, struct place at, const char *what,
    struct str found, const char *hint)
{
    error_set(
        p->err, ERR_LEXICON, at, "%s '" STR_FMT "'", what, STR_ARG(found));
    if (hint)
        error_hint(p->err, "%s", hint);
    return false;
}

static struct arena *keep(const struct parser *p)
{
    return p->lexicon->keep;
}

/* factor files: header lines */

static struct factor *this_factor(struct parser *p, struct place at)
{
    if (p->factor != NO_FACTOR)
        return &p->lexicon->factors[p->factor];
    error_set(p->err, ERR_LEXICON, at, "the file does not say its factor yet");
    error_hint(p->err, "begin with a line such as: factor cost_billing");
    return NULL;
}

static bool header_factor(struct parser *p, struct lexline *line)
{
    struct lexicon *l = p->lexicon;
    if (!line->text.n)
        return wrong(p, line->at, "no id behind", STR("factor"), NULL);
    if (p->factor != NO_FACTOR)
        return wrong(p, line->at, "a second factor in one file:", line->text,
            "one file per factor");
    p->factor = lexicon_factor(l, line->text);
    if (p->factor == NO_FACTOR) {
        p->factor = (uint32_t)l->factor_count;
        struct factor *f =
            ARENA_PUSH(l->keep, l->factors, l->factor_count, &l->factor_room);
        *f = (struct factor){.id = line->text, .name = line->text};
    }
    return true;
}

static bool header_name(struct parser *p, struct lexline *line)
{
    struct factor *f = this_factor(p, line->at);
    if (f)
        f->name = line->text;
    return f != NULL;
}

static bool header_group(struct parser *p, struct lexline *line)
{
    struct factor *f = this_factor(p, line->at);
    if (f)
        f->group = line->text;
    return f != NULL;
}

/* factor files: blocks */

static struct scale *scale_of(struct parser *p)
{
    enum pole pole = p->block->pole;
    if (pole != POLE_BARRIER && pole != POLE_FACILITATOR)
        return NULL;
    return &p->pack->scales[p->factor][pole - POLE_BARRIER];
}

static bool block_threshold(struct parser *p, struct lexline *line)
{
    struct str word = {0};
    struct place at = line->at;
    struct scale *scale = scale_of(p);
    int unit;
    if (!lexline_word(line, &word, &at) || !lexline_unit(word, &unit) || !unit)
        return wrong(p, at, "'threshold' wants 0.dd, not", word, NULL);
    if (!scale)
        return wrong(p, at, "no threshold without a pole:", word,
            "it belongs to barrier or facilitator");
    if (scale->threshold && scale->threshold != unit)
        return wrong(p, at, "a second threshold for this pole:", word,
            "say it once, in the first block");
    scale->threshold = unit;
    return true;
}

static bool read_real(struct parser *p, struct lexline *line, double *value)
{
    struct str word = {0};
    struct place at = line->at;
    char digits[32] = {0}, *end = digits;
    if (lexline_word(line, &word, &at) && word.n < sizeof digits) {
        memcpy(digits, word.p, word.n);
        *value = strtod(digits, &end);
    }
    if (end == digits || *end)
        return wrong(p, at, "'calibrate' wants two numbers, not", word, NULL);
    return true;
}

static bool block_calibrate(struct parser *p, struct lexline *line)
{
    struct scale *scale = scale_of(p);
    struct scale none;
    if (!scale)
        scale = &none;
    scale->calibrated = true;
    return read_real(p, line, &scale->a) && read_real(p, line, &scale->b);
}

static bool block_not(struct parser *p, struct lexline *line, struct str glued)
{
    struct place at = line->at;
    struct str word = glued;
    if (!glued.n)
        lexline_word(line, &word, &at);
    if (!lexline_negation(word, &p->block->on_negation))
        return wrong(p, at, "'not:' is followed by", word,
            "write not: flip, not: drop or not: keep");
    return true;
}

static bool block_words(struct parser *p, struct lexline *line)
{
    struct str word;
    struct place at;
    while (lexline_word(line, &word, &at)) {
        bool ok;
        if (str_eq(word, STR("threshold")))
            ok = block_threshold(p, line);
        else if (str_eq(word, STR("calibrate")))
            ok = block_calibrate(p, line);
        else if (str_starts(word, STR("not:")))
            ok = block_not(p, line, str_from(word, 4));
        else
            ok = wrong(p, at, "a block header does not know", word,
                "it takes: threshold 0.dd, not: ..., calibrate a b");
        if (!ok)
            return false;
    }
    return true;
}

static bool header_block(struct parser *p, struct lexline *line, enum pole pole)
{
    if (!this_factor(p, line->at))
        return false;
    p->block = ARENA_NEW(keep(p), struct block, 1);
    *p->block = (struct block){
        .pack = p->pack, .factor = p->factor, .pole = pole, .at = line->at};
    return block_words(p, line);
}

static bool factor_header(struct parser *p, struct lexline *line)
{
    static const struct {
        const char *word;
        bool (*read)(struct parser *, struct lexline *);
    } headers[] = {
        {"factor", header_factor},
        {"name", header_name},
        {"group", header_group},
    };
    struct str word;
    struct place at;
    enum pole pole;
    lexline_word(line, &word, &at);
    p->has_entry = false;
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        if (str_eq(word, str_of(headers[i].word)))
            return headers[i].read(p, line);
    if (pole_of(word, &pole) && pole != POLE_NONE)
        return header_block(p, line, pole);
    return wrong(p, at, "no header is called", word,
        "entries are indented; headers: factor, name, group, barrier, "
        "facilitator, topic, mention");
}

/* factor files: entries and examples */

static bool starts_with_word(struct str s, struct str word)
{
    return str_starts(s, word) &&
           (s.n == word.n || s.p[word.n] == ' ' || s.p[word.n] == '\t');
}

static bool factor_entry(struct parser *p, struct lexline *line)
{
    struct lexicon *l = p->lexicon;
    struct tail tail = {.weight = LEXICON_WEIGHT};
    struct str skipped;
    struct place at = line->at;
    bool except = starts_with_word(line->text, STR("except"));
    if (!p->block)
        return wrong(p, at, "an entry before the first block:", line->text,
            "begin a block: barrier, facilitator, topic or mention");
    if (except)
        lexline_word(line, &skipped, &at);
    if (!lexline_tail(line, &tail, p->err))
        return false;
    struct pattern *pattern =
        pattern_parse(line->text, line->at, l->keep, p->err);
    if (!pattern)
        return false;
    struct entry *e =
        ARENA_PUSH(l->keep, l->entries, l->entry_count, &l->entry_room);
    *e = (struct entry){.written = line->text,
        .name = arena_format(
            l->keep, STR_FMT ":%ld", STR_ARG(p->file->path), line->at.line),
        .pattern = pattern,
        .block = p->block,
        .at = line->at,
        .weight = tail.weight,
        .weak = tail.weak,
        .both = tail.both,
        .except = except,
        .on_negation =
            tail.negation_said ? tail.on_negation : p->block->on_negation};
    p->block->entry_count += !except;
    p->has_entry = true;
    return true;
}

static bool factor_example(struct parser *p, struct lexline *line)
{
    if (!p->has_entry)
        return wrong(p, line->at,
            "an example with no entry above it:", line->text,
            "an example stands below its entry; quote a pattern "
            "that begins with + or -");
    struct entry *e = &p->lexicon->entries[p->lexicon->entry_count - 1];
    struct example *x =
        ARENA_PUSH(keep(p), e->examples, e->example_count, &e->example_room);
    *x = (struct example){
        .at = line->at,
        .text = str_trim(str_from(line->text, 1)),
        .positive = line->text.p[0] == '+',
    };
    return true;
}

static bool is_example(struct str s)
{
    return starts_with_word(s, STR("+")) || starts_with_word(s, STR("-"));
}

static bool factor_line(struct parser *p, struct lexline *line)
{
    if (!line->indented)
        return factor_header(p, line);
    if (is_example(line->text))
        return factor_example(p, line);
    return factor_entry(p, line);
}

/* lists.lex */

static bool list_line(struct parser *p, struct lexline *line)
{
    struct str word;
    struct place at;
    if (line->indented) {
        if (!p->list)
            return wrong(p, line->at,
                "a pattern before the first list:", line->text,
                "begin with a line such as: list app");
        struct pattern *pattern =
            pattern_parse(line->text, line->at, keep(p), p->err);
        if (pattern)
            *ARENA_PUSH(keep(p), p->list->patterns, p->list->count,
                &p->list->room) = pattern;
        return pattern != NULL;
    }
    lexline_word(line, &word, &at);
    if (!str_eq(word, STR("list")) || !line->text.n)
        return wrong(p, at, "no header is called", word,
            "a list begins with a line such as: list app");
    p->list = ARENA_PUSH(
        keep(p), p->pack->lists, p->pack->list_count, &p->pack->list_room);
    *p->list = (struct list){.name = line->text, .at = at};
    return true;
}

/* tokens.lex */

static bool token_line(struct parser *p, struct lexline *line)
{
    struct str left, right;
    struct place at;
    if (!str_cut(line->text, '=', &left, &right) || !str_trim(right).n)
        return wrong(p, line->at, "this is no fold:", line->text,
            "write the forms, '=', and what they stand for: u ya = you");
    struct str word;
    struct lexline forms = {.text = str_trim(left), .at = line->at};
    while (lexline_word(&forms, &word, &at))
        token_rules_fold(p->pack->rules, word, str_trim(right));
    return true;
}

/* language.lex */

static bool language_line(struct parser *p, struct lexline *line)
{
    struct str word, value;
    struct place at;
    lexline_word(line, &word, &at);
    if (str_eq(word, STR("default"))) {
        p->pack->preset = true;
    } else if (str_eq(word, STR("language"))) {
        if (!str_eq(line->text, p->pack->lang))
            return wrong(p, line->at, "the folder has another name than",
                line->text, NULL);
    } else if (str_eq(word, STR("stemmer"))) {
        if (!token_rules_stemmer(p->pack->rules, line->text))
            return wrong(p, line->at, "Snowball has no stemmer", line->text,
                "english, german, spanish, ...; or none");
    } else if (str_eq(word, STR("abbreviation"))) {
        while (lexline_word(line, &value, &at))
            token_rules_abbreviation(p->pack->rules, value);
    } else {
        return wrong(p, at, "no setting is called", word,
            "language, stemmer, default, abbreviation");
    }
    return true;
}

/* context.lex */

static bool cue_side(struct str word, enum cue_side *side)
{
    static const char *const names[] = {[CUE_BEFORE] = "before",
        [CUE_AFTER] = "after",
        [CUE_AROUND] = "around"};
    for (size_t i = 0; i < 3; i++) {
        if (str_eq(word, str_of(names[i]))) {
            *side = (enum cue_side)i;
            return true;
        }
    }
    return false;
}

static bool read_within(struct parser *p, struct lexline *line)
{
    struct str word = {0};
    struct place at = line->at;
    p->cue.within = 0;
    if (lexline_word(line, &word, &at) && word.n < 3)
        for (size_t i = 0; i < word.n && p->cue.within >= 0; i++)
            p->cue.within = word.p[i] < '0' || word.p[i] > '9'
                                ? -1
                                : p->cue.within * 10 + (word.p[i] - '0');
    if (p->cue.within < 1 || p->cue.within > 99)
        return wrong(
            p, at, "'within' wants a number of tokens, not", word, NULL);
    return true;
}

static bool cue_header(
    struct parser *p, struct lexline *line, struct str word, struct place at)
{
    p->cue = (struct cue_rule){0};
    p->in_cues = cue_of(word, &p->cue.kind);
    if (!p->in_cues)
        return wrong(p, at, "no cue is called", word,
            "negation, cessation, wish, hypothetical, quotation, other_app, "
            "contrast, border, missing, praise, complaint, neutral");
    while (lexline_word(line, &word, &at)) {
        if (str_eq(word, STR("within"))) {
            if (!read_within(p, line))
                return false;
        } else if (!cue_side(word, &p->cue.side)) {
            return wrong(p, at, "a cue header does not know", word,
                "it takes: before, after or around, and within N");
        }
    }
    return true;
}

static bool reliability(struct parser *p, struct lexline *line)
{
    struct str word = {0}, number = {0};
    struct place at = line->at;
    enum status status;
    int unit;
    if (!lexline_word(line, &word, &at) || !status_of(word, &status))
        return wrong(p, at, "no status is called", word, NULL);
    if (!lexline_word(line, &number, &at) || !lexline_unit(number, &unit))
        return wrong(p, at, "a reliability is 0.dd, not", number, NULL);
    p->pack->reliability[status] = unit;
    return true;
}

static bool context_line(struct parser *p, struct lexline *line)
{
    struct str word;
    struct place at;
    if (!line->indented) {
        lexline_word(line, &word, &at);
        if (str_eq(word, STR("reliability")))
            return reliability(p, line);
        return cue_header(p, line, word, at);
    }
    if (!p->in_cues)
        return wrong(p, line->at, "a cue before the first header:", line->text,
            "begin with a line such as: negation before within 5");
    p->cue.at = line->at;
    p->cue.written = line->text;
    p->cue.pattern = pattern_parse(line->text, line->at, keep(p), p->err);
    if (!p->cue.pattern)
        return false;
    *ARENA_PUSH(keep(p), p->pack->cues, p->pack->cue_count,
        &p->pack->cue_room) = p->cue;
    return true;
}

/* ladder.lex: read after all factors are known */

static bool ladder_line(struct parser *p, struct lexline *line)
{
    struct str word;
    struct place at;
    p->rung++;
    while (lexline_word(line, &word, &at)) {
        uint32_t factor = lexicon_factor(p->lexicon, word);
        if (factor != NO_FACTOR)
            p->lexicon->factors[factor].rung = p->rung;
    }
    return true;
}

/* files */

static struct pack *pack_named(struct lexicon *l, struct str lang)
{
    for (size_t i = 0; i < l->pack_count; i++)
        if (str_eq(l->packs[i]->lang, lang))
            return l->packs[i];
    struct pack *pack = ARENA_NEW(l->keep, struct pack, 1);
    pack->lang = lang;
    pack->rules = token_rules_new(l->keep);
    /* One scale per factor and pole; there is at most a factor per file. */
    pack->scales = arena_alloc(
        l->keep, l->file_count, sizeof *pack->scales, _Alignof(struct scale));
    for (int i = 0; i < STATUS_COUNT; i++)
        pack->reliability[i] = UNIT;
    *ARENA_PUSH(l->keep, l->packs, l->pack_count, &l->pack_room) = pack;
    return pack;
}

static bool (*line_reader(struct str name))(struct parser *, struct lexline *)
{
    static const struct {
        const char *name;
        bool (*read)(struct parser *, struct lexline *);
    } files[] = {
        {"language.lex", language_line},
        {"tokens.lex", token_line},
        {"lists.lex", list_line},
        {"context.lex", context_line},
        {"ladder.lex", ladder_line},
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (str_eq(name, str_of(files[i].name)))
            return files[i].read;
    return factor_line;
}

void lexparse_file(struct lexicon *lexicon, const struct lexicon_file *file)
{
    struct str lang, name, rest = file->text;
    bool foldered = str_cut(file->path, '/', &lang, &name);
    struct error scratch;
    struct parser p = {.lexicon = lexicon,
        .file = file,
        .factor = NO_FACTOR,
        .err = &scratch,
        .pack = foldered ? pack_named(lexicon, lang) : NULL};
    bool (*read)(struct parser *, struct lexline *) =
        line_reader(foldered ? name : file->path);
    struct place at = {.file = file->shown};
    struct lexline line;
    if (!foldered && read != ladder_line) {
        wrong(&p, at, "this file lies in no language's folder:", file->path,
            "move it into a folder such as en");
        *lexparse_mistake(lexicon) = scratch;
        return;
    }
    while (lexline_next(&rest, &at, lexicon->keep, &line)) {
        if (!read(&p, &line))
            *lexparse_mistake(lexicon) = scratch;
    }
}

#include "text/lexparse.h"

#include "base/buf.h"
#include "base/near.h"
#include "text/lexbytes.h"
#include "text/lexread.h"
#include "text/token.h"

#include <stdlib.h>
#include <string.h>

struct error *lexparse_mistake(struct lexicon *lexicon)
{
    return ARENA_PUSH(lexicon->keep, lexicon->mistakes, lexicon->mistake_count,
        &lexicon->mistake_room);
}

static struct arena *keep(const struct parser *p)
{
    return p->lexicon->keep;
}

bool lexread_wrong(struct parser *p, struct place at, const char *what,
    struct str found, const char *hint)
{
    error_set(
        p->err, ERR_LEXICON, at, "%s '" STR_FMT "'", what, STR_ARG(found));
    if (hint)
        error_hint(p->err, "%s", hint);
    return false;
}

bool lexread_unknown(struct parser *p, struct place at, const char *what,
    struct str word, const char *const *names, const char *hint)
{
    struct near near = {.word = word};
    for (size_t i = 0; names[i]; i++)
        near_try(&near, str_of(names[i]));
    lexread_wrong(p, at, what, word, hint);
    if (near.best.n)
        return error_hint(
            p->err, "did you mean " STR_FMT "?", STR_ARG(near.best));
    struct buf all = {.arena = keep(p)};
    for (size_t i = 0; !hint && names[i]; i++)
        buf_format(&all, "%s%s", i ? ", " : "", names[i]);
    if (!hint)
        error_hint(p->err, STR_FMT, STR_ARG(buf_str(&all)));
    return false;
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
        return lexread_wrong(p, line->at, "no id behind", STR("factor"), NULL);
    if (p->factor != NO_FACTOR)
        return lexread_wrong(p, line->at,
            "a second factor in one file:", line->text, "one file per factor");
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
        return lexread_wrong(p, at, "'threshold' wants 0.dd, not", word, NULL);
    if (!scale)
        return lexread_wrong(p, at, "no threshold without a pole:", word,
            "it belongs to barrier or facilitator");
    if (scale->threshold && scale->threshold != unit)
        return lexread_wrong(p, at, "a second threshold for this pole:", word,
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
        return lexread_wrong(
            p, at, "'calibrate' wants two numbers, not", word, NULL);
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
        return lexread_wrong(p, at, "'not:' is followed by", word,
            "write not: flip, not: drop or not: keep");
    return true;
}

static bool unknown_block_word(
    struct parser *p, struct place at, struct str word)
{
    static const char *const names[] = {"threshold", "calibrate", "not:", NULL};
    return lexread_unknown(p, at, "a block header does not know", word, names,
        "it takes: threshold 0.dd, not: ..., calibrate a b");
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
            return unknown_block_word(p, at, word);
        if (!ok)
            return false;
    }
    return true;
}

static bool header_block(
    struct parser *p, struct lexline *line, struct place at, enum pole pole)
{
    if (!this_factor(p, at))
        return false;
    struct lexicon *l = p->lexicon;
    p->block = ARENA_NEW(l->keep, struct block, 1);
    *ARENA_PUSH(l->keep, l->blocks, l->block_count, &l->block_room) = p->block;
    *p->block = (struct block){
        .pack = p->pack, .factor = p->factor, .pole = pole, .at = at};
    return block_words(p, line);
}

/* A file of settings under another name is taken for a factor's. */
static bool unknown_header(struct parser *p, struct place at, struct str word)
{
    static const char *const names[] = {"factor", "name", "group", "barrier",
        "facilitator", "topic", "mention", NULL};
    struct near near = {.word = p->file->path};
    static const char *const files[] = {
        "language.lex", "tokens.lex", "lists.lex", "context.lex"};
    str_cut(p->file->path, '/', &near.best, &near.word);
    near.best.n = 0;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        near_try(&near, str_of(files[i]));
    lexread_unknown(p, at, "no header is called", word, names,
        "entries are indented; headers: factor, name, group, barrier, "
        "facilitator, topic, mention");
    if (p->factor == NO_FACTOR && near.best.n)
        error_hint(p->err, "did you mean to call the file " STR_FMT "?",
            STR_ARG(near.best));
    return false;
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
    p->has_entry = p->skip_block = p->skip_examples = false;
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        if (str_eq(word, str_of(headers[i].word)))
            return headers[i].read(p, line);
    if (pole_of(word, &pole) && pole != POLE_NONE)
        return header_block(p, line, at, pole);
    p->skip_block = true;
    return unknown_header(p, at, word);
}

/* factor files: entries and examples */

static bool starts_with_word(struct str s, struct str word)
{
    return str_starts(s, word) &&
           (s.n == word.n || s.p[word.n] == ' ' || s.p[word.n] == '\t');
}

/* "en/cost_billing.lex:14" */
static struct str name_of(const struct parser *p, long line)
{
    char digits[24];
    size_t n = sizeof digits;
    struct str path = p->file->path;
    do
        digits[--n] = (char)('0' + line % 10);
    while (line /= 10);
    digits[--n] = ':';
    char *name = arena_room(keep(p), path.n + sizeof digits - n, 1);
    memcpy(name, path.p, path.n);
    memcpy(name + path.n, digits + n, sizeof digits - n);
    return (struct str){name, path.n + sizeof digits - n};
}

static bool factor_entry(struct parser *p, struct lexline *line)
{
    struct lexicon *l = p->lexicon;
    struct tail tail = {.weight = LEXICON_WEIGHT};
    struct str skipped;
    struct place at = line->at;
    bool except = starts_with_word(line->text, STR("except"));
    if (!p->block)
        return lexread_wrong(p, at,
            "an entry before the first block:", line->text,
            "begin a block: barrier, facilitator, topic or mention");
    if (except)
        lexline_word(line, &skipped, &at);
    if (!lexline_tail(line, &tail, p->err))
        return false;
    struct entry *e =
        ARENA_PUSH(l->keep, l->entries, l->entry_count, &l->entry_room);
    *e = (struct entry){.written = line->text,
        .name = name_of(p, line->at.line),
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
        return lexread_wrong(p, line->at,
            "an example with no entry above it:", line->text,
            "an example stands below its entry; quote a pattern "
            "that begins with + or -");
    struct lexicon *l = p->lexicon;
    struct entry *e = &l->entries[l->entry_count - 1];
    struct example *x =
        ARENA_PUSH(keep(p), l->examples, l->example_count, &l->example_room);
    if (e->example_count++ == 0)
        e->examples = x;
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
    if (p->skip_block)
        return true;
    if (is_example(line->text))
        return p->skip_examples || factor_example(p, line);
    p->skip_examples = !factor_entry(p, line);
    return !p->skip_examples;
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
        for (int pole = POLE_NONE; pole <= POLE_MENTION; pole++)
            pack->reliability[i][pole] = UNIT;
    *ARENA_PUSH(l->keep, l->packs, l->pack_count, &l->pack_room) = pack;
    return pack;
}

static bool (*line_reader(struct str name))(struct parser *, struct lexline *)
{
    bool (*setting)(struct parser *, struct lexline *) = lexread_setting(name);
    if (setting)
        return setting;
    return str_eq(name, STR("ladder.lex")) ? ladder_line : factor_line;
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
        lexread_wrong(&p, at,
            "this file lies in no language's folder:", file->path,
            "move it into a folder such as en");
        *lexparse_mistake(lexicon) = scratch;
        return;
    }
    if (!lexbytes_check(file, &scratch)) {
        *lexparse_mistake(lexicon) = scratch;
        return;
    }
    while (lexline_next(&rest, &at, lexicon->keep, &line)) {
        if (!read(&p, &line))
            *lexparse_mistake(lexicon) = scratch;
    }
}

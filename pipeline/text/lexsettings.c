#include "text/lexread.h"

#include "text/cues.h"
#include "text/lexparse.h"
#include "text/pattern.h"
#include "text/token.h"

#include <string.h>

static struct arena *keep(const struct parser *p)
{
    return p->lexicon->keep;
}

/* lists.lex */

static bool list_line(struct parser *p, struct lexline *line)
{
    struct str word;
    struct place at;
    if (line->indented) {
        if (!p->list)
            return lexread_wrong(p, line->at,
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
        return lexread_wrong(p, at, "no header is called", word,
            "a list begins with a line such as: list app");
    if (lexicon_list(p->pack, line->text))
        return lexread_wrong(p, line->at, "a second list called", line->text,
            "put its lines into the first, or give it another name");
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
        return lexread_wrong(p, line->at, "this is no fold:", line->text,
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
            return lexread_wrong(p, line->at,
                "the folder has another name than", line->text, NULL);
    } else if (str_eq(word, STR("stemmer"))) {
        if (!token_rules_stemmer(p->pack->rules, line->text))
            return lexread_wrong(p, line->at, "Snowball has no stemmer",
                line->text, "english, german, spanish, ...; or none");
    } else if (str_eq(word, STR("abbreviation"))) {
        while (lexline_word(line, &value, &at))
            token_rules_abbreviation(p->pack->rules, value);
    } else {
        static const char *const names[] = {
            "language", "stemmer", "default", "abbreviation", NULL};
        return lexread_unknown(
            p, at, "no setting is called", word, names, NULL);
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

static bool acts_on_cues(enum cue_kind kind)
{
    return kind == CUE_NEUTRAL || cues_ends_scope(kind);
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
        return lexread_wrong(
            p, at, "'within' wants a number of tokens, not", word, NULL);
    return true;
}

static bool unknown_cue(struct parser *p, struct place at, struct str word)
{
    const char *names[CUE_KIND_COUNT + 2] = {"reliability"};
    for (int kind = 0; kind < CUE_KIND_COUNT; kind++)
        names[kind + 1] = cue_name((enum cue_kind)kind);
    return lexread_unknown(p, at, "no cue is called", word, names, NULL);
}

static bool unknown_cue_word(struct parser *p, struct place at, struct str word)
{
    static const char *const names[] = {
        "before", "after", "around", "within", "barrier", "facilitator", NULL};
    return lexread_unknown(p, at, "a cue header does not know", word, names,
        "it takes: before, after or around, within N, and barrier or "
        "facilitator");
}

static bool cue_header(
    struct parser *p, struct lexline *line, struct str word, struct place at)
{
    p->cue = (struct cue_rule){0};
    p->in_cues = cue_of(word, &p->cue.kind);
    p->skip_block = !p->in_cues;
    if (!p->in_cues)
        return unknown_cue(p, at, word);
    while (lexline_word(line, &word, &at)) {
        if (str_eq(word, STR("within"))) {
            if (!read_within(p, line))
                return false;
        } else if (!cue_side(word, &p->cue.side) &&
                   !pole_of(word, &p->cue.pole)) {
            return unknown_cue_word(p, at, word);
        }
        if (p->cue.pole != POLE_NONE && acts_on_cues(p->cue.kind))
            return lexread_wrong(p, at,
                "a cue that acts on other cues, not on hits, takes no", word,
                "leave it out");
    }
    return true;
}

static bool unknown_status(struct parser *p, struct place at, struct str word)
{
    const char *names[STATUS_COUNT + 1] = {0};
    for (int i = 0; i < STATUS_COUNT; i++)
        names[i] = status_name((enum status)i);
    return lexread_unknown(p, at, "no status is called", word, names,
        "asserted, negated, resolved, lost, wish have a reliability");
}

/* `reliability wish 0.85`, or, for one kind of block only, `reliability wish
 * facilitator 0.40`. */
static bool reliability(struct parser *p, struct lexline *line)
{
    struct str word = {0};
    struct place at = line->at;
    enum status status;
    enum pole first = POLE_NONE, last = POLE_MENTION, only;
    int unit;
    if (!lexline_word(line, &word, &at) || !status_of(word, &status))
        return unknown_status(p, at, word);
    word = STR("");
    if (lexline_word(line, &word, &at) && pole_of(word, &only)) {
        first = last = only;
        word = STR("");
        lexline_word(line, &word, &at);
    }
    if (!lexline_unit(word, &unit))
        return lexread_wrong(p, at, "a reliability is 0.dd, not", word, NULL);
    for (int pole = (int)first; pole <= (int)last; pole++)
        p->pack->reliability[status][pole] = unit;
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
    if (p->skip_block)
        return true;
    if (!p->in_cues)
        return lexread_wrong(p, line->at,
            "a cue before the first header:", line->text,
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

bool (*lexread_setting(struct str name))(struct parser *, struct lexline *)
{
    static const struct {
        const char *name;
        bool (*read)(struct parser *, struct lexline *);
    } files[] = {
        {"language.lex", language_line},
        {"tokens.lex", token_line},
        {"lists.lex", list_line},
        {"context.lex", context_line},
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (str_eq(name, str_of(files[i].name)))
            return files[i].read;
    return NULL;
}

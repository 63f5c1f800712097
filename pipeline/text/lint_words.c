/* What is written in patterns and does not mean what it seems to. */
#include "base/buf.h"
#include "base/near.h"
#include "base/utf8.h"
#include "text/lint_rules.h"
#include "text/matcher.h"
#include "text/pattern.h"
#include "text/regex.h"
#include "text/rune.h"
#include "text/token.h"

#include <string.h>

enum { PREFIX_SHORT = 2, REGEX_TRIAL = 400 };

struct words {
    struct tokenizer *tokenizer;
    struct findings *out;
    struct str line; /* the pattern as it was written */
    struct place at; /* of its first byte */
};

static bool holds_any(struct str s, const char *signs)
{
    for (size_t i = 0; i < s.n; i++)
        if (strchr(signs, s.p[i]))
            return true;
    return false;
}

static bool only_holds(struct str s, const char *signs)
{
    for (size_t i = 0; i < s.n; i++)
        if (!strchr(signs, s.p[i]))
            return false;
    return true;
}

static size_t count_runes(struct str s)
{
    size_t count = 0;
    for (size_t at = 0; at < s.n; count++)
        utf8_next(s, &at);
    return count;
}

static bool is_last(const struct words *w, const struct pattern *p)
{
    return p->at.line == w->at.line &&
           p->at.col - w->at.col + (long)p->text.n == (long)w->line.n;
}

static bool is_first(const struct words *w, const struct pattern *p)
{
    return p->at.line == w->at.line && p->at.col == w->at.col;
}

/* "[week]" would be read as the word week. */
static bool bad_flag(struct words *w, const struct pattern *p)
{
    struct prose prose = {.bytes = p->text};
    if (!holds_any(p->text, "[]"))
        return false;
    tokenize(w->tokenizer, &prose, w->out->arena);
    if (prose.token_count == 1 && prose.tokens[0].at.e == p->text.n)
        return false; /* a mask such as [email] */
    struct error *e = lint_error(w->out, "flag");
    error_set(e, ERR_LEXICON, p->at, "'" STR_FMT "' stands in the pattern",
        STR_ARG(p->text));
    return error_hint(e, "at the end of a line, in this order: weight, "
                         "[weak], [both], not: ...");
}

static bool looks_like_weight(struct words *w, const struct pattern *p)
{
    if (!is_last(w, p) || is_first(w, p) || p->kind != PATTERN_WORD ||
        !only_holds(p->text, "0123456789.,+-%") || !holds_any(p->text, ".,%") ||
        !holds_any(p->text, "0123456789"))
        return false;
    struct error *e = lint_warning(w->out, "weight");
    error_set(e, ERR_LEXICON, p->at,
        "'" STR_FMT "' is read as a word, not as a weight", STR_ARG(p->text));
    error_hint(e, "a weight is 0.dd; quote a number that is to be matched");
    return true;
}

static bool bad_example(struct words *w, const struct pattern *p)
{
    struct str dash = STR("\xE2\x80\x93");
    if (!is_first(w, p) || p->text.n < 2)
        return false;
    if (!holds_any(str_slice(p->text, 0, 1), "+-") &&
        !str_starts(p->text, dash))
        return false;
    struct error *e = lint_warning(w->out, "sign");
    error_set(e, ERR_LEXICON, p->at,
        "the sign in front of '" STR_FMT "' is not matched", STR_ARG(p->text));
    error_hint(e, "an example has a blank behind its + or -");
    return true;
}

static bool almost_except(struct words *w, const struct pattern *p)
{
    struct near near = {.word = p->text};
    near_try(&near, STR("except"));
    if (!is_first(w, p) || is_last(w, p) || !near.best.n || near.far > 1)
        return false;
    struct error *e = lint_warning(w->out, "except");
    error_set(e, ERR_LEXICON, p->at, "'" STR_FMT "' is read as a word",
        STR_ARG(p->text));
    error_hint(e, "did you mean except? else quote it");
    return true;
}

static void lost_signs(struct words *w, const struct pattern *p)
{
    struct str text = p->text;
    if (str_ends(text, STR("%")) && only_holds(text, "0123456789.,%"))
        return; /* a number with or without its sign */
    if (!holds_any(text, "!#$%&+=^{};:,.<>"))
        return;
    struct prose prose = {.bytes = p->text};
    tokenize(w->tokenizer, &prose, w->out->arena);
    bool lost = !prose.token_count || prose.tokens[0].at.b > 0 ||
                prose.tokens[prose.token_count - 1].at.e < p->text.n;
    for (size_t i = 0; i < prose.token_count; i++)
        lost = lost || (i && prose.tokens[i].at.b > prose.tokens[i - 1].at.e &&
                           holds_any(p->text, "!#$%&+=^{};:<>"));
    if (!lost)
        return;
    struct error *e = lint_warning(w->out, "sign");
    error_set(e, ERR_LEXICON, p->at, "signs in '" STR_FMT "' are not matched",
        STR_ARG(p->text));
    error_hint(e, "a quotation alone on its line matches them as they stand");
}

static void look_at_prefix(struct words *w, const struct pattern *p)
{
    bool number = only_holds(p->text, "0123456789");
    if (!number && count_runes(p->text) <= PREFIX_SHORT)
        error_set(lint_warning(w->out, "prefix"), ERR_LEXICON, p->at,
            "'" STR_FMT "*' catches every word that begins so",
            STR_ARG(p->text));
}

static void look_at_word(struct words *w, const struct pattern *p)
{
    if (bad_flag(w, p) || looks_like_weight(w, p) || bad_example(w, p) ||
        almost_except(w, p))
        return;
    lost_signs(w, p);
    if (p->kind == PATTERN_PREFIX)
        look_at_prefix(w, p);
}

static void look_inside(struct words *w, const struct pattern *p)
{
    switch (p->kind) {
    case PATTERN_WORD:
    case PATTERN_STEM:
    case PATTERN_PREFIX:
        look_at_word(w, p);
        break;
    default:
        for (const struct pattern *one = p->first; one; one = one->next)
            look_inside(w, one);
    }
}

/* regexes */

/* A long run, then what lets a match of all of it fail at its end; the regex
 * itself, so that no sign it asks for is missing from the start. */
static struct str run_of(
    struct str unit, struct str written, struct arena *arena)
{
    struct buf b = {.arena = arena};
    while (b.n < REGEX_TRIAL)
        buf_add(&b, unit);
    buf_byte(&b, '\x01');
    buf_add(&b, written);
    buf_byte(&b, '\x01');
    return buf_str(&b);
}

static bool gives_up(struct regex_work *work, const struct regex *r,
    struct str unit, struct str written, struct arena *arena)
{
    struct span at;
    size_t from = 0;
    unsigned gave_up = 0;
    struct subject text = regex_subject(run_of(unit, written, arena));
    while (regex_next(work, r, &text, &from, &at, &gave_up))
        continue;
    return gave_up > 0;
}

/* Runs of what the regex names itself, and of what reviews are full of. */
static bool runs_wild(struct regex_work *work, const struct regex *r,
    struct str written, struct str *on, struct arena *arena)
{
    static const char *const units[] = {
        "a", "1", " ", "a ", "1 ", "ab1", ".", "-", "'", "a, ", "\xC3\xA9"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        *on = str_of(units[i]);
        if (gives_up(work, r, *on, written, arena))
            return true;
    }
    for (size_t i = 0; i < written.n; i++) {
        *on = str_slice(written, i, i + 1);
        if ((unsigned char)written.p[i] < 0x80 &&
            rune_ascii[(unsigned char)written.p[i]] == RUNE_LETTER &&
            gives_up(work, r, *on, written, arena))
            return true;
    }
    return false;
}

static void try_regexes(const struct regexes *list, struct findings *out,
    const struct pattern *(*pattern)(
        const void *from, uint32_t target, struct arena *arena),
    const void *from)
{
    struct regex_work *work = regex_start();
    struct arena scratch = {0};
    for (size_t i = 0; work && i < list->count; i++) {
        const struct pattern *p =
            pattern(from, list->items[i].target, out->arena);
        struct str on;
        if (p->kind != PATTERN_REGEX ||
            !runs_wild(work, &list->items[i], p->text, &on, &scratch))
            continue;
        struct error *e = lint_error(out, "regex");
        error_set(e, ERR_LEXICON, p->at,
            "this regex gives up on a long run of '" STR_FMT "'", STR_ARG(on));
        error_hint(e, "avoid a repetition inside a repetition: (a+)+, (.*x)*");
        arena_reset(&scratch);
    }
    arena_free(&scratch);
    regex_stop(work);
}

static const struct pattern *of_entry(
    const void *lexicon, uint32_t target, struct arena *arena)
{
    const struct lexicon *l = lexicon;
    return pattern_of(&l->entries[target], arena);
}

static const struct pattern *of_cue(
    const void *pack, uint32_t target, struct arena *arena)
{
    const struct pack *p = pack;
    (void)arena;
    return p->cues[target].pattern;
}

void lint_words(
    const struct lexicon *l, struct scanner *scanner, struct findings *out)
{
    const struct pack *pack = scanner_pack(scanner);
    struct words w = {tokenizer_start(pack->rules), out, {0}, {0}};
    for (size_t i = 0; i < l->entry_count; i++) {
        const struct entry *e = &l->entries[i];
        const struct pattern *p = pattern_of(e, out->arena);
        w.line = e->written;
        w.at = p->at;
        if (e->block->pack == pack)
            look_inside(&w, p);
    }
    w.at = (struct place){0};
    for (size_t i = 0; i < pack->cue_count; i++)
        look_inside(&w, pack->cues[i].pattern);
    for (size_t i = 0; i < pack->list_count; i++)
        for (size_t k = 0; k < pack->lists[i].count; k++)
            look_inside(&w, pack->lists[i].patterns[k]);
    tokenizer_stop(w.tokenizer);
    try_regexes(&pack->matcher->entry_regexes, out, of_entry, l);
    try_regexes(&pack->matcher->cue_regexes, out, of_cue, pack);
}

/*
 * What the compiled patterns of one language say of one another.
 *
 * `e` is inside `w` when w matches the very words of e wherever e matches.
 * Then, in one factor, e never wins if w ranks better: it is shadowed.
 */
#include "text/implied.h"
#include "text/lint_rules.h"
#include "text/pattern.h"
#include "text/sample.h"
#include "text/token.h"

#include <string.h>

struct patterns {
    const struct lexicon *lexicon;
    const struct pack *pack;
    struct scanner *scanner;
    struct findings *out;
    struct unfolded entries;
    struct implied implied;
    struct id_list *around; /* by entry: those it is inside of */
    struct arena scratch;
};

static bool has(const struct id_list *list, uint32_t id)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->ids[i] == id)
            return true;
    return false;
}

/* Those of `graph` that match the words of every path of the entry, but for
 * `itself`: it always does, and most entries would be walked to the end for
 * it alone. */
static struct id_list around(struct patterns *p, const struct graph *graph,
    uint32_t entry, uint32_t itself)
{
    size_t count;
    const struct unfold_path *paths = unfold_target(&p->entries, entry, &count);
    struct id_list all = {0};
    for (size_t i = 0; i < count && (!i || all.count); i++) {
        struct id_list one = implied_targets(&p->implied, graph, &paths[i]);
        const struct id_list *from = i ? &all : &one;
        size_t kept = 0;
        for (size_t k = 0; k < from->count; k++)
            if (from->ids[k] != itself && (!i || has(&one, from->ids[k])))
                from->ids[kept++] = from->ids[k];
        all = (struct id_list){from->ids, kept, 0};
    }
    return all;
}

/* Regexes, and quotations that are no words: the same text is the same
 * pattern. No graph knows them. */
static void add_same_texts(struct patterns *p)
{
    const struct regexes *all = &p->pack->matcher->entry_regexes;
    const struct pattern **alone =
        ARENA_NEW(&p->scratch, const struct pattern *, all->count);
    for (size_t i = 0; i < all->count; i++)
        alone[i] =
            pattern_of(&p->lexicon->entries[all->items[i].target], &p->scratch);
    for (size_t i = 0; i < all->count; i++) {
        struct id_list *out = &p->around[all->items[i].target];
        for (size_t k = 0; k < all->count; k++)
            if (alone[k]->kind == alone[i]->kind &&
                str_eq(alone[k]->text, alone[i]->text))
                *ARENA_PUSH(p->out->arena, out->ids, out->count, &out->room) =
                    all->items[k].target;
    }
}

static struct place place_of(struct patterns *p, const struct entry *e)
{
    return pattern_of(e, &p->scratch)->at;
}

/* "line 7", or "en/cost_billing.lex:7" where that is another file. */
static struct str where(
    struct patterns *p, const struct entry *there, const struct entry *here)
{
    return strcmp(there->at.file, here->at.file) == 0
               ? arena_format(p->out->arena, "line %ld", there->at.line)
               : there->name;
}

static void complain(struct patterns *p, const struct entry *e,
    const char *kind, const struct entry *w, const char *what, const char *hint)
{
    struct error *err = lint_warning(p->out, kind);
    error_set(err, ERR_LEXICON, place_of(p, e), what, STR_ARG(where(p, w, e)));
    if (hint)
        error_hint(err, "%s", hint);
}

/* The same pattern twice: said once, at the later one. */
static bool same_pattern(
    struct patterns *p, const struct entry *e, const struct entry *w)
{
    bool one_factor = e->block->factor == w->block->factor;
    if (e->except && w->except) {
        if (e->block == w->block)
            complain(p, e, "duplicate", w, "the same except stands in " STR_FMT,
                NULL);
        return true;
    }
    if (e->except || w->except)
        return false;
    if (!one_factor && e->both && w->both)
        return true;
    if (!one_factor)
        complain(p, e, "two factors", w,
            "the same pattern stands in " STR_FMT ", for another factor",
            "if both are meant, give both [both]");
    else if (e->block->pole != w->block->pole)
        complain(p, e, "two poles", w,
            "the same pattern stands in " STR_FMT ", for another pole",
            "only one of them can win");
    else
        complain(p, e, "duplicate", w, "the same pattern stands in " STR_FMT,
            "the heavier one wins; take the other out");
    return true;
}

static bool has_except(const struct lexicon *l, const struct block *b)
{
    for (size_t i = 0; i < l->entry_count; i++)
        if (l->entries[i].except && l->entries[i].block == b)
            return true;
    return false;
}

/* Whether w wins the words from e wherever both match them. */
static bool always_beats(
    struct patterns *p, const struct entry *w, const struct entry *e)
{
    if (w->except || w->block->factor != e->block->factor)
        return false;
    if (w->weight != e->weight ? w->weight < e->weight : w > e)
        return false;
    return w->block == e->block || !has_except(p->lexicon, w->block);
}

static bool no_contest(const struct entry *e)
{
    return e->block->pole == POLE_MENTION;
}

static void compare(struct patterns *p, uint32_t number)
{
    const struct entry *entries = p->lexicon->entries;
    const struct entry *e = &entries[number];
    const struct id_list *around_e = &p->around[number];
    for (size_t i = 0; i < around_e->count; i++) {
        uint32_t k = around_e->ids[i];
        const struct entry *w = &entries[k];
        if (k == number || no_contest(w) || no_contest(e))
            continue;
        if (w->except && !e->except && w->block == e->block) {
            complain(p, e, "silenced", w,
                "never fires: the except in " STR_FMT " covers all of it",
                NULL);
            return;
        }
        if (has(&p->around[k], number)) {
            if (k < number && same_pattern(p, e, w))
                return;
        } else if (!e->except && always_beats(p, w, e)) {
            complain(p, e, "shadowed", w,
                "never wins: " STR_FMT " matches the same words and ranks "
                "better",
                "take it out, or give it the higher weight");
            return;
        }
    }
}

/* cues */

static bool turns_hits(enum cue_kind kind)
{
    return kind != CUE_MISSING && kind != CUE_PRAISE && kind != CUE_COMPLAINT;
}

static void compare_with_cues(struct patterns *p, uint32_t number)
{
    const struct entry *e = &p->lexicon->entries[number];
    struct id_list cues = around(p, &p->pack->matcher->cues, number, NO_ENTRY);
    if (e->except || no_contest(e))
        return;
    for (size_t i = 0; i < cues.count; i++) {
        const struct cue_rule *rule = &p->pack->cues[cues.ids[i]];
        if (!turns_hits(rule->kind))
            continue;
        struct error *err = lint_warning(p->out, "cue");
        error_set(err, ERR_LEXICON, place_of(p, e),
            "these words are a cue, too: %s, %s:%ld", cue_name(rule->kind),
            rule->at.file, rule->at.line);
        error_hint(err, "they would count as a hit, and change other hits");
        return;
    }
}

/* entries that match nothing */

static bool is_found(struct patterns *p, struct str text, uint32_t target)
{
    struct prose prose = {.bytes = text};
    struct found_list found = {0};
    unsigned gave_up = 0;
    uint32_t token = 0;
    tokenize(p->implied.tokenizer, &prose, &p->scratch);
    for (size_t i = 0; i < prose.sentence_count; i++) {
        struct sentence s = sentence_of(&prose, i, token);
        scan(p->scanner, SCAN_ENTRIES, &s, &p->scratch, &found, &gave_up);
        token = s.end;
    }
    for (size_t i = 0; i < found.count; i++)
        if (found.items[i].target == target)
            return true;
    return false;
}

static void try_samples(
    struct patterns *p, const struct samples *samples, uint32_t number)
{
    const struct entry *e = &p->lexicon->entries[number];
    struct str text = {0};
    for (size_t i = 0; sample(samples, number, i, &p->scratch, &text); i++)
        if (is_found(p, text, number))
            return;
    if (!text.n)
        return; /* a regex: nothing to try it on */
    struct error *err = lint_warning(p->out, "never matches");
    error_set(err, ERR_LEXICON, place_of(p, e),
        "matches nothing, not even '" STR_FMT "'", STR_ARG(text));
    error_hint(err, "tokens.lex may turn a word into another, or a sentence "
                    "may end inside");
}

void lint_patterns(
    const struct lexicon *l, struct scanner *scanner, struct findings *out)
{
    const struct pack *pack = scanner_pack(scanner);
    struct tokenizer *tokenizer = tokenizer_start(pack->rules);
    struct patterns p = {
        .lexicon = l, .pack = pack, .scanner = scanner, .out = out};
    p.entries = unfold(pack->matcher, &pack->matcher->entries, out->arena);
    p.implied = implied_start(pack->matcher, &p.entries, tokenizer, out->arena);
    p.around = ARENA_NEW(out->arena, struct id_list, l->entry_count);
    struct samples samples =
        samples_start(l, pack, &p.entries, tokenizer, out->arena);
    for (uint32_t i = 0; i < l->entry_count; i++) {
        if (l->entries[i].block->pack != pack)
            continue;
        p.around[i] = around(&p, &pack->matcher->entries, i, i);
        arena_reset(&p.scratch);
    }
    add_same_texts(&p);
    arena_reset(&p.scratch);
    for (uint32_t i = 0; i < l->entry_count; i++) {
        if (l->entries[i].block->pack != pack)
            continue;
        compare(&p, i);
        compare_with_cues(&p, i);
        try_samples(&p, &samples, i);
        arena_reset(&p.scratch);
    }
    arena_free(&p.scratch);
    tokenizer_stop(tokenizer);
}

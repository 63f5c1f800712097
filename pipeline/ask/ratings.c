#include "ask/ratings.h"

#include "base/buf.h"

#include <stdlib.h>

struct str ratings_name(const struct ratings *r, size_t code)
{
    return arena_format(r->arena, STR_FMT ":%s", STR_ARG(r->codes[code].factor),
        pole_name(r->codes[code].pole));
}

/* NO_CODE when it is none of those that are counted. */
#define NO_CODE UINT32_MAX
static uint32_t number_of(
    const struct ratings *r, struct str factor, enum pole pole)
{
    char name[256];
    int n = snprintf(
        name, sizeof name, STR_FMT ":%s", STR_ARG(factor), pole_name(pole));
    if (n < 0 || (size_t)n >= sizeof name)
        return NO_CODE;
    const uint32_t *known =
        table_find(&r->numbers, (struct str){name, (size_t)n});
    return known ? *known - 1 : NO_CODE;
}

static void add_codes(struct ratings *r, const struct gold_code *codes,
    size_t count, size_t *room)
{
    for (size_t i = 0; i < count; i++) {
        if (number_of(r, codes[i].factor, codes[i].pole) != NO_CODE)
            continue;
        *ARENA_PUSH(r->arena, r->codes, r->code_count, room) = codes[i];
        *table_at(&r->numbers, r->arena, ratings_name(r, r->code_count - 1)) =
            (uint32_t)r->code_count;
    }
}

/* Lexicons and databases have their factors; files, what either names. */
static void make_codes(
    struct ratings *r, const struct gold *gold, const struct rater *first)
{
    size_t room = 0;
    bool file = first->kind == RATER_FILE;
    if (gold->asked_count && file)
        add_codes(r, gold->asked, gold->asked_count, &room);
    else
        add_codes(r, first->codes, first->code_count, &room);
    for (size_t i = 0; i < gold->count && file; i++)
        add_codes(
            r, gold->reviews[i].codes, gold->reviews[i].code_count, &room);
    r->decided = ARENA_NEW(r->arena, uint64_t, r->code_count);
}

/* one review */

static struct rating *rating_of(
    struct ratings *r, struct rated *on, uint32_t code)
{
    for (size_t i = 0; i < on->count; i++)
        if (on->list[i].code == code)
            return &on->list[i];
    struct rating *new = ARENA_PUSH(r->arena, on->list, on->count, &on->room);
    new->code = code;
    return new;
}

static bool is_asked(const struct gold *gold, const struct gold_code *code)
{
    for (size_t i = 0; i < gold->asked_count; i++)
        if (gold->asked[i].pole == code->pole &&
            str_eq(gold->asked[i].factor, code->factor))
            return true;
    return !gold->asked_count;
}

static void add_truth(
    struct ratings *r, struct rated *on, const struct gold_review *g)
{
    for (size_t i = 0; i < g->code_count; i++) {
        const struct gold_code *c = &g->codes[i];
        uint32_t code = number_of(r, c->factor, c->pole);
        bool first = gold_find(g, c->factor, c->pole) == c;
        if (first && !c->contested && code == NO_CODE)
            r->uncovered++;
        else if (first && !c->contested)
            rating_of(r, on, code)->truth = true;
    }
}

static void add_given(struct ratings *r, struct rated *on, size_t rater,
    const struct review *said)
{
    for (size_t i = 0; i < said->score_count; i++) {
        const struct score *s = &said->scores[i];
        uint32_t code = number_of(r, s->factor, s->pole);
        if (code != NO_CODE)
            rating_of(r, on, code)->p[rater] = s->p;
    }
    for (size_t i = 0; i < said->code_count; i++) {
        const struct code *c = &said->codes[i];
        uint32_t code = number_of(r, c->factor, c->pole);
        if (code != NO_CODE && !(r->without_weak && (c->flags & FLAG_WEAK)))
            rating_of(r, on, code)->given[rater] = true;
    }
}

/* Takes out what does not count, and sorts the rest by code. */
static int by_code(const void *a, const void *b)
{
    const struct rating *x = a, *y = b;
    return (x->code > y->code) - (x->code < y->code);
}

static void settle(struct ratings *r, struct rated *on, const struct gold *gold,
    const struct gold_review *g)
{
    size_t kept = 0;
    for (size_t i = 0; i < on->count; i++) {
        const struct gold_code *code = &r->codes[on->list[i].code];
        const struct gold_code *t = gold_find(g, code->factor, code->pole);
        if (!(t && t->contested) && is_asked(gold, code))
            on->list[kept++] = on->list[i];
    }
    on->count = kept;
    if (kept)
        qsort(on->list, kept, sizeof *on->list, by_code);
    for (size_t i = 0; i < r->code_count; i++) {
        const struct gold_code *t =
            gold_find(g, r->codes[i].factor, r->codes[i].pole);
        r->decided[i] += !(t && t->contested) && is_asked(gold, &r->codes[i]);
    }
}

/* The words and entries that made a code, for the worksheet. */
static struct str evidence_of(const struct ratings *r,
    const struct review *said, const struct gold_code *code)
{
    struct buf out = {.arena = r->arena};
    for (size_t i = 0; i < said->hit_count; i++) {
        const struct hit *h = &said->hits[i];
        if (h->codes_as != code->pole || !str_eq(h->factor, code->factor))
            continue;
        struct str words =
            str_slice(said->prose[h->in].bytes, h->at.b, h->at.e);
        buf_format(&out, "%s" STR_FMT " [" STR_FMT " %s]", out.n ? "; " : "",
            STR_ARG(words), STR_ARG(h->entry), status_name(h->status));
    }
    return buf_str(&out);
}

static void note_mistakes(struct ratings *r, const struct rated *on,
    const struct gold_review *g, const struct review *said)
{
    for (size_t i = 0; i < on->count; i++) {
        const struct rating *x = &on->list[i];
        const struct gold_code *code = &r->codes[x->code];
        const struct gold_code *t = gold_find(g, code->factor, code->pole);
        if (x->given[0] == x->truth)
            continue;
        struct mistake *m = ARENA_PUSH(
            r->arena, r->mistakes, r->mistake_count, &r->mistake_room);
        const struct str *bytes[FIELD_COUNT] = {
            &said->prose[IN_TITLE].bytes, &said->prose[IN_TEXT].bytes};
        *m = (struct mistake){.code = x->code,
            .given = x->given[0],
            .id = g->id,
            .why = x->truth ? t->evidence : evidence_of(r, said, code),
            .number = r->mistake_count,
            .text = arena_format(r->arena, STR_FMT "%s" STR_FMT,
                STR_ARG(*bytes[IN_TITLE]), bytes[IN_TITLE]->n ? " | " : "",
                STR_ARG(*bytes[IN_TEXT]))};
    }
}

/* Rates one review; it does not count when a rater does not know it. */
static bool rate(struct ratings *r, const struct gold *gold,
    const struct gold_review *g, struct rater *raters, struct error *err)
{
    struct arena arena[RATERS] = {{0}};
    struct review said[RATERS];
    struct rated on = {.id = g->id, .app = g->app, .stars = g->rating};
    bool found = true, ok = true;
    for (size_t i = 0; ok && found && i < r->raters; i++)
        ok = rater_code(&raters[i], g, &said[i], &found, &arena[i], err);
    if (ok && found) {
        if (!on.app.n)
            on.app = arena_copy(r->arena, said[0].app);
        if (!on.stars)
            on.stars = said[0].rating;
        for (size_t i = 0; i < r->raters; i++)
            add_given(r, &on, i, &said[i]);
        add_truth(r, &on, g);
        settle(r, &on, gold, g);
        note_mistakes(r, &on, g, &said[0]);
        r->reviews[r->count++] = on;
    }
    r->missing += ok && !found;
    for (size_t i = 0; i < RATERS; i++)
        arena_free(&arena[i]);
    return ok;
}

bool ratings_fill(struct ratings *r, const struct gold *gold,
    struct rater *raters, size_t count, struct error *err)
{
    r->raters = count;
    make_codes(r, gold, &raters[0]);
    r->reviews = ARENA_NEW(r->arena, struct rated, gold->count);
    for (size_t i = 0; i < gold->count; i++)
        if (!rate(r, gold, &gold->reviews[i], raters, err))
            return false;
    if (r->count)
        return true;
    error_set(err, ERR_INPUT, (struct place){.file = raters[0].path},
        "has none of the %zu coded reviews", gold->count);
    return error_hint(err, "they are joined by their ids");
}

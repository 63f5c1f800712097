#include "text/match.h"

#include "text/cues.h"

#include <stdlib.h>

struct candidate {
    const struct entry *entry, *by;
    struct found found;
    enum match_fate fate;
};

struct candidates {
    struct candidate *items;
    size_t count, room;
};

struct matching {
    const struct lexicon *lexicon;
    struct scanner *scanner;
    struct review *review;
    struct arena *arena;   /* of the review: hits */
    struct arena *scratch; /* everything else */
    enum field field;
    size_t hit_room;
    struct match_steps *steps; /* NULL: nobody asks why */
};

static bool gapped(const struct found *f)
{
    return f->literal_count &&
           f->last - f->first + 1 > (uint32_t)f->literal_count;
}

static int by_number(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

/* Within one entry: more words, then the shortest, then the first, then the
 * one whose words come sooner. */
static int by_entry(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    const struct found *f = &x->found, *g = &y->found;
    int order = by_number(f->target, g->target);
    if (!order)
        order = by_number(g->literal_count, f->literal_count);
    if (!order)
        order = by_number(f->last - f->first, g->last - g->first);
    if (!order)
        order = by_number(f->first, g->first);
    if (!order)
        order = by_number(f->at.b, g->at.b);
    return order ? order : found_order(f, g);
}

/* Within one factor: the best first. Mentions are last, and do not compete. */
static int by_rank(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    int order = by_number(x->entry->block->pole == POLE_MENTION,
        y->entry->block->pole == POLE_MENTION);
    if (!order)
        order = by_number(x->entry->block->factor, y->entry->block->factor);
    if (!order)
        order = by_number(y->found.literal_count, x->found.literal_count);
    if (!order)
        order =
            by_number((uint64_t)y->entry->weight, (uint64_t)x->entry->weight);
    if (!order)
        order = by_number(x->found.first, y->found.first);
    return order ? order : by_entry(a, b);
}

static int by_place(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    int order = by_number(x->found.at.b, y->found.at.b);
    if (!order)
        order = by_number(x->found.at.e, y->found.at.e);
    return order ? order : by_number(x->found.target, y->found.target);
}

static void sort(struct candidates *c, int (*order)(const void *, const void *))
{
    if (c->count)
        qsort(c->items, c->count, sizeof *c->items, order);
}

/* Who took a token, and in which contest. */
struct claim {
    const struct entry *by;
    uint32_t contest;
};

struct claims {
    struct claim *of;
    uint32_t first;
};

/* NULL when it is taken now, else who was there before. */
static const struct entry *take(
    struct claims *claims, const struct candidate *c, uint32_t contest)
{
    const struct found *f = &c->found;
    for (size_t i = 0; i < f->literal_count; i++) {
        const struct claim *claim = &claims->of[f->literals[i] - claims->first];
        if (claim->contest == contest)
            return claim->by;
    }
    for (size_t i = 0; i < f->literal_count; i++)
        claims->of[f->literals[i] - claims->first] =
            (struct claim){c->entry, contest};
    return NULL;
}

/* One contest per entry, or per factor: who comes first takes the tokens. */
static void contest(struct matching *m, struct candidates *c,
    const struct sentence *s, enum match_fate loses,
    bool (*same)(const struct candidate *, const struct candidate *))
{
    struct claims claims = {
        ARENA_NEW(m->scratch, struct claim, s->end - s->first), s->first};
    uint32_t number = 1;
    for (size_t i = 0; i < c->count; i++) {
        struct candidate *one = &c->items[i];
        if (i && !same(one - 1, one))
            number++;
        if (one->fate != MATCH_HIT)
            continue;
        one->by = take(&claims, one, number);
        if (one->by)
            one->fate = loses;
    }
}

static bool same_entry(const struct candidate *a, const struct candidate *b)
{
    return a->entry == b->entry;
}

static bool same_factor(const struct candidate *a, const struct candidate *b)
{
    if (a->entry->block->pole == POLE_MENTION ||
        b->entry->block->pole == POLE_MENTION)
        return a->entry == b->entry;
    return a->entry->block->factor == b->entry->block->factor;
}

static bool covers(const struct found *except, const struct found *hit)
{
    for (size_t i = 0; i < hit->literal_count; i++)
        if (!found_has(except, hit->literals[i]))
            return false;
    return true;
}

static void apply_excepts(struct candidates *c)
{
    for (size_t i = 0; i < c->count; i++) {
        const struct candidate *except = &c->items[i];
        if (!except->entry->except || except->fate != MATCH_HIT)
            continue;
        for (size_t k = 0; k < c->count; k++) {
            struct candidate *hit = &c->items[k];
            if (hit->entry->block == except->entry->block &&
                !hit->entry->except && hit->fate == MATCH_HIT &&
                hit->found.literal_count &&
                covers(&except->found, &hit->found)) {
                hit->fate = MATCH_EXCEPTED;
                hit->by = except->entry;
            }
        }
    }
    for (size_t i = 0; i < c->count; i++)
        if (c->items[i].entry->except)
            c->items[i].fate = MATCH_EXCEPT;
}

static struct candidates gather(struct matching *m, const struct sentence *s)
{
    struct found_list found = {0};
    struct candidates all = {0};
    unsigned *gave_up = &m->review->gave_up;
    bool any_gap = false;
    scan(m->scanner, m->steps ? SCAN_ENTRIES : SCAN_HITS, s, m->scratch, &found,
        gave_up);
    for (size_t i = 0; i < found.count; i++)
        any_gap = any_gap || gapped(&found.items[i]);
    struct cue_list cues = {0};
    unsigned counted_by_context = 0;
    if (any_gap)
        cues = cues_find(m->scanner, s, m->scratch, &counted_by_context);
    for (size_t i = 0; i < found.count; i++) {
        const struct found *f = &found.items[i];
        bool cut = gapped(f) && cues_cut(&cues, f);
        if (cut && !m->steps)
            continue;
        *ARENA_PUSH(m->scratch, all.items, all.count, &all.room) =
            (struct candidate){&m->lexicon->entries[f->target], NULL, *f,
                cut ? MATCH_CUT : MATCH_HIT};
    }
    return all;
}

/* The literal tokens as ranges of bytes, where a gap parts them. */
static void fill_parts(struct matching *m, const struct prose *prose,
    const struct found *f, struct hit *hit)
{
    if (!gapped(f))
        return;
    hit->parts = ARENA_NEW(m->arena, struct span, f->literal_count);
    for (size_t i = 0; i < f->literal_count; i++) {
        const struct span *at = &prose->tokens[f->literals[i]].at;
        if (i && f->literals[i] == f->literals[i - 1] + 1)
            hit->parts[hit->part_count - 1].e = at->e;
        else
            hit->parts[hit->part_count++] = *at;
    }
}

static void add_hit(
    struct matching *m, const struct prose *prose, const struct candidate *c)
{
    struct review *r = m->review;
    struct hit *hit = ARENA_PUSH(m->arena, r->hits, r->hit_count, &m->hit_room);
    *hit = (struct hit){.entry = c->entry->name,
        .index = c->found.target,
        .factor = m->lexicon->factors[c->entry->block->factor].id,
        .pole = c->entry->block->pole,
        .in = m->field,
        .at = c->found.at,
        .weight = c->entry->weight,
        .codes_as = POLE_NONE};
    fill_parts(m, prose, &c->found, hit);
}

static void note_step(struct matching *m, const struct candidate *c)
{
    struct match_steps *steps = m->steps;
    *ARENA_PUSH(m->arena, steps->items, steps->count, &steps->room) =
        (struct match_step){c->entry, c->by, c->found, m->field, c->fate};
}

static void match_sentence(struct matching *m, const struct sentence *s)
{
    struct candidates c = gather(m, s);
    if (!c.count)
        return;
    sort(&c, by_entry);
    contest(m, &c, s, MATCH_DOUBLE, same_entry);
    apply_excepts(&c);
    sort(&c, by_rank);
    contest(m, &c, s, MATCH_BEATEN, same_factor);
    sort(&c, by_place);
    for (size_t i = 0; i < c.count; i++) {
        if (m->steps)
            note_step(m, &c.items[i]);
        else if (c.items[i].fate == MATCH_HIT)
            add_hit(m, s->prose, &c.items[i]);
    }
}

static void match_fields(struct matching *m)
{
    for (int field = 0; m->scanner && field < FIELD_COUNT; field++) {
        const struct prose *prose = &m->review->prose[field];
        uint32_t token = 0;
        m->field = (enum field)field;
        for (size_t i = 0; i < prose->sentence_count; i++) {
            struct sentence s = sentence_of(prose, i, token);
            match_sentence(m, &s);
            token = s.end;
        }
    }
}

void match_review(const struct lexicon *lexicon, struct scanner *scanner,
    struct review *r, struct arena *arena)
{
    struct matching m = {
        .lexicon = lexicon, .scanner = scanner, .review = r, .arena = arena};
    r->hits = NULL;
    r->hit_count = 0;
    r->lexicon = lexicon->hash;
    if (!scanner)
        return;
    m.scratch = scanner_scratch(scanner);
    match_fields(&m);
}

void match_explain(const struct lexicon *lexicon, struct scanner *scanner,
    const struct review *r, struct arena *arena, struct match_steps *out)
{
    struct review copy = *r;
    struct matching m = {.lexicon = lexicon,
        .scanner = scanner,
        .review = &copy,
        .arena = arena,
        .scratch = arena, /* steps keep what was found */
        .steps = out};
    match_fields(&m);
}

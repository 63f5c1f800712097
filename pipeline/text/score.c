#include "text/score.h"

#include <math.h>
#include <stdlib.h>

/* What one entry says for one factor and pole: its best hit. */
struct vote {
    uint32_t factor, order, entry;
    enum pole pole;
    int strength; /* weight times reliability */
    bool weak;
    unsigned flags;
};

static unsigned flag_of_status(enum status status)
{
    switch (status) {
    case STATUS_WISH:
        return FLAG_WISH;
    case STATUS_RESOLVED:
        return FLAG_RESOLVED;
    case STATUS_LOST:
        return FLAG_LOST;
    case STATUS_NEGATED:
        return FLAG_NEGATED;
    default:
        return 0;
    }
}

static int by_number(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

/* By factor id, pole, entry; an entry's best hit first. */
static int by_factor(const void *a, const void *b)
{
    const struct vote *x = a, *y = b;
    int order = by_number(x->order, y->order);
    if (!order)
        order = by_number(x->pole, y->pole);
    if (!order)
        order = by_number(x->entry, y->entry);
    if (!order)
        order = by_number((uint64_t)y->strength, (uint64_t)x->strength);
    return order ? order : by_number(x->flags, y->flags);
}

static size_t gather(const struct lexicon *l, const struct pack *pack,
    const struct review *r, struct vote *votes)
{
    size_t count = 0;
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *h = &r->hits[i];
        const struct entry *e = &l->entries[h->index];
        if (h->codes_as == POLE_NONE)
            continue;
        int strength = lexicon_strength(pack, h);
        votes[count++] = (struct vote){.factor = e->block->factor,
            .order = l->factors[e->block->factor].order,
            .entry = h->index,
            .pole = h->codes_as,
            .strength = strength,
            .weak = e->weak,
            .flags = flag_of_status(h->status)};
    }
    if (count)
        qsort(votes, count, sizeof *votes, by_factor);
    return count;
}

/* In units of 1e-8, so that many small votes lose nothing by rounding. */
static int noisy_or(const struct vote *votes, size_t count)
{
    const int64_t one = (int64_t)UNIT * UNIT;
    int64_t doubt = one;
    for (size_t i = 0; i < count; i++) {
        if (i && votes[i].entry == votes[i - 1].entry)
            continue; /* the first is its best */
        doubt = doubt * (UNIT - votes[i].strength) / UNIT;
    }
    return (int)((one - doubt) / UNIT);
}

static int calibrate(const struct scale *scale, int p)
{
    if (!scale->calibrated)
        return p;
    double x = p <= 0 ? 0.0001 : p >= UNIT ? 0.9999 : (double)p / UNIT;
    double y = 1 / (1 + exp(-(scale->a + scale->b * log(x / (1 - x)))));
    return (int)lround(y * UNIT);
}

static unsigned flags_of(const struct vote *votes, size_t count)
{
    unsigned flags = 0;
    bool weak = true;
    for (size_t i = 0; i < count; i++) {
        flags |= votes[i].flags;
        weak = weak && votes[i].weak;
    }
    return weak ? flags | FLAG_WEAK : flags;
}

static void add_score(const struct lexicon *l, const struct pack *pack,
    int threshold, struct review *r, const struct vote *votes, size_t count)
{
    const struct vote *v = &votes[0];
    int p = calibrate(&pack->scales[v->factor][v->pole - POLE_BARRIER],
        noisy_or(votes, count));
    struct str id = l->factors[v->factor].id;
    if (p <= 0)
        return;
    r->scores[r->score_count++] = (struct score){id, v->pole, p};
    if (threshold == SCORE_THRESHOLDS_OF_LEXICON)
        threshold = lexicon_threshold(pack, v->factor, v->pole);
    if (p >= threshold)
        r->codes[r->code_count++] =
            (struct code){id, v->pole, flags_of(votes, count)};
}

void score_review(const struct lexicon *l, const struct pack *pack,
    int threshold, struct review *r, struct arena *arena)
{
    struct vote *votes = ARENA_NEW(arena, struct vote, r->hit_count);
    size_t count = pack ? gather(l, pack, r, votes) : 0;
    r->scores = ARENA_NEW(arena, struct score, count);
    r->codes = ARENA_NEW(arena, struct code, count);
    r->score_count = r->code_count = 0;
    for (size_t begin = 0, end; begin < count; begin = end) {
        for (end = begin + 1; end < count; end++)
            if (votes[end].factor != votes[begin].factor ||
                votes[end].pole != votes[begin].pole)
                break;
        add_score(l, pack, threshold, r, &votes[begin], end - begin);
    }
}

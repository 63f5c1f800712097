/*
 * What words of reviews mean to the patterns of one language: one worker's
 * memory of it, of bounded size.
 */
#ifndef TEXT_VOCABULARY_H
#define TEXT_VOCABULARY_H

#include "text/matcher.h"

/* Numbers, and a bit for each of them, number % size: no bit, not there. */
struct id_set {
    const uint32_t *ids; /* ascending */
    const uint64_t *bits;
    uint32_t count;
    uint32_t mask; /* the size, a power of two, less one */
};

/* What a word means to one graph. */
struct word {
    struct id_set inner; /* its classes that nodes behind the root ask for */
    struct id_set next;  /* atoms that may stand behind it as a first word */
    const struct id_list *atoms; /* its own */
    const uint32_t *roots;       /* nodes it leads to from the root */
    const struct edge *edges;    /* of all those nodes */
    uint32_t root_count, edge_count;
    uint32_t reach;  /* the widest gap of these edges */
    uint32_t number; /* from 1; its name until vocabulary_rest */
    bool ends;       /* one of these nodes accepts */
};

static inline bool id_set_may_have(const struct id_set *set, uint32_t id)
{
    uint32_t bit = id & set->mask;
    return set->bits[bit / 64] >> (bit % 64) & 1;
}

static inline bool word_has_class(const struct word *word, uint32_t class)
{
    const struct id_set *set = &word->inner;
    if (!set->count || !id_set_may_have(set, class))
        return false;
    uint32_t low = 0, high = set->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (set->ids[middle] < class)
            low = middle + 1;
        else
            high = middle;
    }
    return low < set->count && set->ids[low] == class;
}

/* False: no pattern that begins with `first` goes on with `second`. */
static inline bool word_may_lead(
    const struct word *first, const struct word *second)
{
    for (size_t i = 0; i < second->atoms->count; i++)
        if (id_set_may_have(&first->next, second->atoms->ids[i]))
            return true;
    return false;
}

enum vocabulary_of {
    VOCABULARY_ENTRIES,
    VOCABULARY_CUES,
    VOCABULARY_COUNT,
};

struct vocabulary;

/* NULL when memory is short. */
struct vocabulary *vocabulary_start(const struct pack *pack);
void vocabulary_stop(struct vocabulary *v); /* NULL is fine */
/* Between batches: forgets what grew too large. True when words and their
 * numbers are no longer what they were. */
bool vocabulary_rest(struct vocabulary *v);
/* Of a token's norm; good until vocabulary_rest. Runs of three or more of a
 * letter also count as two and as one. */
const struct word *vocabulary_word(
    struct vocabulary *v, struct str norm, enum vocabulary_of what);

#endif

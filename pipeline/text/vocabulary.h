/*
 * What words of reviews mean to the patterns of one language: one worker's
 * memory of it, of bounded size.
 */
#ifndef TEXT_VOCABULARY_H
#define TEXT_VOCABULARY_H

#include "text/matcher.h"

/* Numbers, by a bit for each: number % size. No bit: it is not there. */
struct id_bits {
    const uint64_t *bits;
    uint32_t mask; /* the size, a power of two, less one */
};

/* What a word means to one graph. */
struct word {
    struct id_bits inner; /* its classes that nodes behind the root ask for */
    const uint32_t *inner_slots; /* the same, number + 1, hashed; 0: free */
    struct id_bits next;   /* atoms that may stand behind it as a first word */
    const uint32_t *atoms; /* its own */
    uint32_t atom_count;
    uint32_t number; /* from 1; its name until vocabulary_rest */
    uint32_t reach;  /* the widest gap of its edges */
    bool ends;       /* one of its roots accepts */
    uint32_t root_count, edge_count;
    const uint32_t *roots;    /* nodes it leads to from the root */
    const struct edge *edges; /* of all those nodes */
};

static inline bool id_bits_may_have(const struct id_bits *set, uint32_t id)
{
    uint32_t bit = id & set->mask;
    return set->bits[bit / 64] >> (bit % 64) & 1;
}

/* There are four bits to a slot. */
static inline uint32_t id_bits_slot_mask(const struct id_bits *set)
{
    return set->mask >> 2;
}

static inline bool word_has_class(const struct word *word, uint32_t class)
{
    if (!id_bits_may_have(&word->inner, class))
        return false;
    uint32_t mask = id_bits_slot_mask(&word->inner);
    for (uint32_t i = class & mask;; i = (i + 1) & mask) {
        if (word->inner_slots[i] == class + 1)
            return true;
        if (word->inner_slots[i] == 0)
            return false;
    }
}

/* False: no pattern that begins with `first` goes on with `second`. */
static inline bool word_may_lead(
    const struct word *first, const struct word *second)
{
    for (uint32_t i = 0; i < second->atom_count; i++)
        if (id_bits_may_have(&first->next, second->atoms[i]))
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

/* Sets of numbers that may say yes too often: number % size, a bit for each. */
#ifndef TEXT_BITS_H
#define TEXT_BITS_H

#include "base/arena.h"

/* No bit: the number is not there. */
struct id_bits {
    uint64_t *bits;
    uint32_t mask; /* the size, a power of two, less one */
};

/* Room for `count` numbers: one bit in eight is set, or fewer. */
static inline struct id_bits id_bits_new(struct arena *keep, size_t count)
{
    uint32_t size = 64;
    while (size < count * 8)
        size *= 2;
    return (struct id_bits){ARENA_NEW(keep, uint64_t, size / 64), size - 1};
}

static inline void id_bits_add(const struct id_bits *set, uint32_t id)
{
    uint32_t bit = id & set->mask;
    set->bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

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

#endif

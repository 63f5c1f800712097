/*
 * What words of reviews mean to the patterns of one language: one worker's
 * memory of it, of bounded size.
 */
#ifndef TEXT_VOCABULARY_H
#define TEXT_VOCABULARY_H

#include "text/matcher.h"

/* What a word means to one graph. */
struct word {
    const uint32_t *roots; /* nodes it leads to from the root */
    const uint32_t *inner; /* its classes that other nodes ask for, ascending */
    uint32_t root_count, inner_count;
};

enum vocabulary_of {
    VOCABULARY_ENTRIES,
    VOCABULARY_CUES,
    VOCABULARY_COUNT,
};

struct vocabulary;

/* NULL when memory is short. */
struct vocabulary *vocabulary_start(const struct pack *pack);
void vocabulary_stop(struct vocabulary *v); /* NULL is fine */
/* Between batches: forgets what grew too large. */
void vocabulary_rest(struct vocabulary *v);
/* Of a token's norm; good until vocabulary_rest. Runs of three or more of a
 * letter also count as two and as one. */
const struct word *vocabulary_word(
    struct vocabulary *v, struct str norm, enum vocabulary_of what);

#endif

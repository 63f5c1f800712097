/* Sentences as regexes see them: with apostrophes unified. */
#ifndef TEXT_PLAIN_H
#define TEXT_PLAIN_H

#include "text/regex.h"

/* A sentence, and where each byte of it came from. */
struct plain {
    struct subject subject;
    const uint32_t *from; /* NULL: the same offsets; else one more than bytes */
};

/* The sentence itself where it has nothing to unify; else in `arena`. */
struct plain plain_of(struct str raw, struct arena *arena);

#endif

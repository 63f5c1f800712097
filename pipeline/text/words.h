/* A table of words: each distinct spelling once, with what it stands for. */
#ifndef TEXT_WORDS_H
#define TEXT_WORDS_H

#include "base/arena.h"

struct word {
    struct str surface; /* as it stands in texts */
    struct str norm;
    struct str stem;
};

struct word_slot;

/* Starts zeroed, but for the arena that all of it lives in. */
struct words {
    struct arena *arena;
    struct word *all;
    size_t count, room;
    struct word_slot *slots;
    size_t slot_count; /* 0 or a power of two */
};

/* The word; when it was not there, it is added with a copy of its surface,
 * and its norm.p is NULL. Good until the next put; its slices stay. */
struct word *words_put(struct words *words, struct str surface);
/* NULL when it is not there. */
const struct word *words_find(const struct words *words, struct str surface);

#endif

/*
 * Two lists of lines, and which line of one is which of the other: the longest
 * choice of equal ones that stand in the same order in both.
 */
#ifndef TEXT_TWINS_H
#define TEXT_TWINS_H

#include "base/arena.h"

struct twin {
    struct str key; /* equal lines have equal keys */
    uint32_t other; /* its number in the other list, + 1; 0: it has none */
};

struct twins {
    struct twin *items;
    size_t count, room;
};

/* Sets `other` of all, in both directions. Several lines of one key are told
 * apart by their order; no key is another one with a number behind it. */
void twins_pair(struct twins *a, struct twins *b, struct arena *arena);

#endif

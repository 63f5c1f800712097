/*
 * Which ids came more than once, as far as their hashes tell: an id that did
 * is always known; one that did not is, once in a long while, taken for one
 * that did. Starts zeroed.
 */
#ifndef DB_SEEN_H
#define DB_SEEN_H

#include "base/arena.h"

/* Hashes in a table with open places; 0 is a free one. */
struct seen_set {
    uint32_t *slots;
    size_t count, room;
    struct arena arena;
};

struct seen {
    struct seen_set once, again;
    size_t most; /* ids to remember; 0: as many as fit 16 MB, and that again
                  * where all came twice */
    bool lost;   /* there were more: any may have come again */
};

void seen_add(struct seen *s, struct str id);
/* False for all: no id came again. */
bool seen_any_again(const struct seen *s);
bool seen_again(const struct seen *s, struct str id);
void seen_free(struct seen *s);

#endif

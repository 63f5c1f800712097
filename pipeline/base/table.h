/*
 * A map from bytes to small numbers, in an arena. It only grows; keys are
 * borrowed and must live as long as the table. Starts zeroed.
 */
#ifndef BASE_TABLE_H
#define BASE_TABLE_H

#include "base/arena.h"

struct table_slot {
    const char *p; /* the key; NULL: free */
    uint32_t n, hash, value;
};

struct table {
    struct table_slot *slots;
    size_t count, room;
};

/* The value of `key`, made 0 when it was not there. Good until the next. */
uint32_t *table_at(struct table *t, struct arena *a, struct str key);
/* NULL when it is not there. */
const uint32_t *table_find(const struct table *t, struct str key);

#endif

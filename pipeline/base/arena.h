/*
 * Memory that is given back all at once.
 *
 * Everything a batch points to lives in the batch's arena; everything a stage
 * loads lives in the plan's arena. There is no third place, and no free() for
 * a single object. Running out of memory ends the program, here and only here.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

struct arena_block;

struct arena {
    struct arena_block *blocks; /* newest first */
    char *at, *end;             /* free part of the newest block */
};

/* Zeroed room, never NULL; align at most 16. */
void *arena_alloc(struct arena *a, size_t count, size_t size, size_t align);
struct str arena_copy(struct arena *a, struct str s);
/* A NUL-terminated copy, for libraries that want one. */
char *arena_cstr(struct arena *a, struct str s);
/* printf into the arena; the result has a NUL behind it. */
struct str arena_format(struct arena *a, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
void arena_reset(struct arena *a); /* keeps the largest block for reuse */
void arena_free(struct arena *a);

/* Zeroed room for n objects of type T. Never NULL. */
#define ARENA_NEW(a, T, n) ((T *)arena_alloc((a), (n), sizeof(T), _Alignof(T)))

/*
 * A growing array: `items` of `count` used out of `room`. Gives the address
 * of one more, zeroed. Old copies stay in the arena: growth doubles.
 */
void *arena_more(struct arena *a, void *items, size_t count, size_t *room,
    size_t size, size_t align);
#define ARENA_PUSH(a, items, count, room)                                      \
    ((items) = (count) < *(room)                                               \
                   ? (items)                                                   \
                   : arena_more((a), (items), (count), (room),                 \
                         sizeof *(items), _Alignof(max_align_t)),              \
        &(items)[(count)++])

#endif

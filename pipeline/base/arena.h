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

#include <string.h>

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

/* The same for one object, where many small ones are made. */
#define ARENA_ONE(a, T) ((T *)arena_one((a), sizeof(T), _Alignof(T)))
static inline void *arena_one(struct arena *a, size_t size, size_t align)
{
    size_t pad = -(uintptr_t)a->at & (align - 1);
    if ((size_t)(a->end - a->at) < size + pad)
        return arena_alloc(a, 1, size, align);
    char *p = a->at + pad;
    a->at = p + size;
    return memset(p, 0, size);
}

/*
 * A growing array: `items` of `count` used out of `room`. ARENA_PUSH gives the
 * address of one more, zeroed. Growth doubles; old copies stay in the arena,
 * but for the array that was made last, which grows where it is. Room that is
 * not used yet is not written to: the machine gives no memory for it.
 */
void *arena_more(struct arena *a, void *items, size_t count, size_t *room,
    size_t size, size_t align);
/* Room that is not zeroed: for bytes to read into, and for arrays that
 * ARENA_PUSH fills, whose room is known before. */
void *arena_room(struct arena *a, size_t room, size_t size);
#define ARENA_PUSH(a, items, count, room)                                      \
    ((items) = (count) < *(room)                                               \
                   ? (items)                                                   \
                   : arena_more((a), (items), (count), (room),                 \
                         sizeof *(items), _Alignof(max_align_t)),              \
        (count)++, memset(&(items)[(count)-1], 0, sizeof *(items)),            \
        &(items)[(count)-1])

#endif

#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef ARENA_BLOCK /* the dev build sets 64 to shake bugs out */
#define ARENA_BLOCK (256u * 1024u)
#endif

/* After a reset the old bytes are gone: a build that checks says so. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define POISON(p, n) memset((p), 0xA5, (n))
#else
#define POISON(p, n) ((void)(p), (void)(n))
#endif

struct arena_block {
    struct arena_block *next;
    size_t size;
    _Alignas(16) char bytes[];
};

static void out_of_memory(size_t wanted)
{
    fprintf(stderr, "out of memory: %zu bytes wanted\n", wanted);
    exit(5);
}

static void grow(struct arena *a, size_t wanted)
{
    size_t size = wanted > ARENA_BLOCK ? wanted : ARENA_BLOCK;
    struct arena_block *b = malloc(sizeof *b + size);
    if (!b)
        out_of_memory(size);
    b->next = a->blocks;
    b->size = size;
    a->blocks = b;
    a->at = b->bytes;
    a->end = b->bytes + size;
}

static char *take(struct arena *a, size_t count, size_t size, size_t align)
{
    assert(size > 0 && align <= 16);
    if (count > (SIZE_MAX - 64) / size)
        out_of_memory(SIZE_MAX);
    size_t total = count * size;
    size_t pad = -(uintptr_t)a->at & (align - 1);
    if (!a->at || (size_t)(a->end - a->at) < total + pad) {
        grow(a, total);
        pad = 0;
    }
    char *p = a->at + pad;
    a->at += pad + total;
    return p;
}

void *arena_alloc(struct arena *a, size_t count, size_t size, size_t align)
{
    return memset(take(a, count, size, align), 0, count * size);
}

struct str arena_copy(struct arena *a, struct str s)
{
    char *p = take(a, s.n, 1, 1);
    if (s.n)
        memcpy(p, s.p, s.n);
    return (struct str){p, s.n};
}

char *arena_cstr(struct arena *a, struct str s)
{
    char *p = take(a, s.n + 1, 1, 1);
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return p;
}

struct str arena_format(struct arena *a, const char *fmt, ...)
{
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    assert(n >= 0);
    char *p = arena_alloc(a, (size_t)n + 1, 1, 1);
    vsnprintf(p, (size_t)n + 1, fmt, again);
    va_end(again);
    return (struct str){p, (size_t)n};
}

/* Room for more behind an array that ends where the free part begins. */
static bool stretch(
    struct arena *a, const char *items, size_t room, size_t wanted, size_t size)
{
    if (!room || items + room * size != a->at ||
        wanted - room > (size_t)(a->end - a->at) / size)
        return false;
    a->at += (wanted - room) * size;
    return true;
}

void *arena_more(struct arena *a, void *items, size_t count, size_t *room,
    size_t size, size_t align)
{
    if (count < *room)
        return items;
    size_t wanted = *room ? *room * 2 : 8;
    if (!stretch(a, items, *room, wanted, size)) {
        char *p = take(a, wanted, size, align);
        if (count)
            memcpy(p, items, count * size);
        items = p;
    }
    *room = wanted;
    return items;
}

void *arena_room(struct arena *a, size_t room, size_t size)
{
    return take(a, room, size, _Alignof(max_align_t));
}

void arena_reset(struct arena *a)
{
    struct arena_block *best = NULL;
    while (a->blocks) {
        struct arena_block *b = a->blocks;
        a->blocks = b->next;
        if (!best || b->size > best->size) {
            free(best);
            best = b;
        } else {
            free(b);
        }
    }
    if (!best)
        return;
    POISON(best->bytes, best->size);
    best->next = NULL;
    a->blocks = best;
    a->at = best->bytes;
    a->end = best->bytes + best->size;
}

void arena_free(struct arena *a)
{
    arena_reset(a);
    free(a->blocks);
    *a = (struct arena){0};
}

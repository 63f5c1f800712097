#include "text/twins.h"

#include "base/buf.h"
#include "base/table.h"

/* The keys, so that no two of one list are equal. */
static void tell_apart(struct twins *all, struct arena *arena)
{
    struct table seen = {0};
    for (size_t i = 0; i < all->count; i++) {
        struct twin *one = &all->items[i];
        uint32_t times = ++*table_at(&seen, arena, one->key);
        struct buf key = {.arena = arena};
        if (times == 1)
            continue;
        buf_add(&key, one->key);
        buf_format(&key, "\n%u", (unsigned)times);
        one->key = buf_str(&key);
    }
}

/* Places of ascending chains of lines of `a`: place n holds the line that ends
 * the chain of n + 1 lines with the smallest `other`. */
struct chains {
    uint32_t *ends;   /* numbers of lines of a */
    uint32_t *before; /* by line: the one before it in its chain, + 1 */
    size_t count;
};

static void add_to_chains(
    struct chains *c, const struct twins *a, uint32_t line)
{
    size_t low = 0, high = c->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->items[c->ends[middle]].other < a->items[line].other)
            low = middle + 1;
        else
            high = middle;
    }
    c->before[line] = low ? c->ends[low - 1] + 1 : 0;
    c->ends[low] = line;
    c->count += low == c->count;
}

/* Leaves a twin to the lines of the longest ascending chain alone. */
static void keep_order(struct twins *a, struct twins *b, struct arena *arena)
{
    struct chains c = {ARENA_NEW(arena, uint32_t, a->count),
        ARENA_NEW(arena, uint32_t, a->count), 0};
    for (size_t i = 0; i < a->count; i++)
        if (a->items[i].other)
            add_to_chains(&c, a, (uint32_t)i);
    uint32_t line = c.count ? c.ends[c.count - 1] + 1 : 0;
    for (; line; line = c.before[line - 1])
        b->items[a->items[line - 1].other - 1].other = line;
    for (size_t i = 0; i < a->count; i++) {
        struct twin *one = &a->items[i];
        if (one->other && b->items[one->other - 1].other != i + 1)
            one->other = 0;
    }
}

void twins_pair(struct twins *a, struct twins *b, struct arena *arena)
{
    struct table places = {0};
    tell_apart(a, arena);
    tell_apart(b, arena);
    for (size_t i = 0; i < b->count; i++) {
        *table_at(&places, arena, b->items[i].key) = (uint32_t)i + 1;
        b->items[i].other = 0;
    }
    for (size_t i = 0; i < a->count; i++) {
        const uint32_t *place = table_find(&places, a->items[i].key);
        a->items[i].other = place ? *place : 0;
    }
    keep_order(a, b, arena);
}

#include "text/pairs.h"

#include <stdlib.h>
#include <string.h>

enum { SLOTS_MOST = 1 << 17, SLOTS_LEAST = 1 << 10 };

/* A pair of words has one place; the last one that came is there. */
struct slot {
    uint32_t first, second; /* numbers of words; 0: free */
    uint32_t begin, count;  /* in pool */
};

struct pairs {
    const struct graph *graph;
    struct slot *slots;
    struct pair *pool;
    size_t slot_count, pool_count, pool_room;
};

struct pairs *pairs_start(const struct graph *graph)
{
    struct pairs *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->graph = graph;
    p->slot_count = SLOTS_LEAST;
    while (p->slot_count < SLOTS_MOST && p->slot_count < graph->edge_count * 2)
        p->slot_count *= 2;
    p->pool_room = p->slot_count;
    p->slots = calloc(p->slot_count, sizeof *p->slots);
    p->pool = calloc(p->pool_room, sizeof *p->pool);
    if (p->slots && p->pool)
        return p;
    pairs_stop(p);
    return NULL;
}

void pairs_stop(struct pairs *p)
{
    if (!p)
        return;
    free(p->slots);
    free(p->pool);
    free(p);
}

void pairs_forget(struct pairs *p)
{
    memset(p->slots, 0, p->slot_count * sizeof *p->slots);
    p->pool_count = 0;
}

void pairs_rest(struct pairs *p)
{
    if (p->pool_count > p->pool_room / 8 * 7)
        pairs_forget(p);
}

static struct slot *place(const struct pairs *p, uint32_t a, uint32_t b)
{
    uint64_t hash = ((uint64_t)a << 32 | b) * 0x9E3779B97F4A7C15u;
    return &p->slots[(hash >> 40) & (p->slot_count - 1)];
}

void pairs_expect(
    const struct pairs *p, const struct word *first, const struct word *second)
{
    __builtin_prefetch(place(p, first->number, second->number));
}

static struct pair_list find(const struct pairs *p, const struct word *first,
    const struct word *second, struct arena *arena)
{
    struct pair *items = NULL;
    size_t count = 0, room = 0;
    for (uint32_t i = 0; i < first->edge_count; i++)
        if (word_has_class(second, first->edges[i].class))
            *ARENA_PUSH(arena, items, count, &room) = (struct pair){
                p->graph->nodes[first->edges[i].child], first->edges[i].gap};
    return (struct pair_list){items, count};
}

struct pair_list pairs_of(struct pairs *p, const struct word *first,
    const struct word *second, struct arena *arena)
{
    struct slot *slot = place(p, first->number, second->number);
    if (slot->first == first->number && slot->second == second->number)
        return (struct pair_list){&p->pool[slot->begin], slot->count};
    struct pair_list found = find(p, first, second, arena);
    if (p->pool_count + found.count > p->pool_room)
        return found;
    *slot = (struct slot){first->number, second->number,
        (uint32_t)p->pool_count, (uint32_t)found.count};
    if (found.count)
        memcpy(&p->pool[p->pool_count], found.items,
            found.count * sizeof *found.items);
    p->pool_count += found.count;
    return found;
}

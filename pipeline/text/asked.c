#include "text/asked.h"

static struct asked_slot *place(const struct asked *a, uint32_t atom)
{
    uint32_t i = (atom * 0x9E3779B1u >> 8) & a->mask;
    while (a->slots[i].atom && a->slots[i].atom != atom + 1)
        i = (i + 1) & a->mask;
    return &a->slots[i];
}

const uint32_t *asked_find(const struct asked *a, uint32_t atom)
{
    const struct asked_slot *slot = place(a, atom);
    return slot->atom ? &a->which[slot->begin] : NULL;
}

/* How many edges ask for each atom; gives how many distinct atoms. */
static uint32_t count(const struct matcher *matcher, const struct edge *edges,
    size_t edge_count, uint32_t *counts)
{
    uint32_t distinct = 0;
    for (size_t i = 0; i < edge_count; i++) {
        const struct id_list *atoms = &matcher->classes[edges[i].class];
        for (size_t k = 0; k < atoms->count; k++)
            distinct += counts[atoms->ids[k]]++ == 0;
    }
    return distinct;
}

struct asked *asked_new(const struct matcher *matcher, const struct edge *edges,
    size_t edge_count, size_t atom_count, uint32_t *counts, struct arena *keep)
{
    struct asked *a = ARENA_NEW(keep, struct asked, 1);
    uint32_t distinct = count(matcher, edges, edge_count, counts), end = 0;
    while (a->mask < distinct + distinct / 4)
        a->mask = a->mask * 2 + 1;
    a->slots = ARENA_NEW(keep, struct asked_slot, a->mask + 1);
    a->which = ARENA_NEW(keep, uint32_t, atom_count);
    for (size_t i = edge_count; i-- > 0;) { /* each list from its end */
        const struct id_list *atoms = &matcher->classes[edges[i].class];
        for (size_t k = 0; k < atoms->count; k++) {
            uint32_t atom = atoms->ids[k];
            struct asked_slot *slot = place(a, atom);
            bool last = !slot->atom;
            if (last) {
                end += counts[atom];
                *slot = (struct asked_slot){atom + 1, end};
            }
            a->which[--slot->begin] = (uint32_t)i | (last ? ASKED_LAST : 0);
            counts[atom]--;
        }
    }
    return a;
}

size_t asked_bytes(const struct asked *a)
{
    return sizeof *a + (a->mask + 1) * sizeof *a->slots;
}

/*
 * Which edges of a state ask for an atom: for states with so many edges that
 * looking at all of them would take long.
 */
#ifndef TEXT_ASKED_H
#define TEXT_ASKED_H

#include "text/matcher.h"

struct asked_slot {
    uint32_t atom;  /* + 1; 0: free */
    uint32_t begin; /* in `which` */
};

struct asked {
    struct asked_slot *slots;
    uint32_t mask;
    uint32_t *which; /* numbers of edges by atom; ASKED_LAST: the last one */
};

#define ASKED_LAST 0x80000000u

/*
 * Of these edges; all of it in `keep`. `counts` has a place for each atom of
 * the matcher; they are 0 and become 0 again. `atom_count`: of all classes of
 * the edges, each time they come.
 */
struct asked *asked_new(const struct matcher *matcher, const struct edge *edges,
    size_t edge_count, size_t atom_count, uint32_t *counts, struct arena *keep);
size_t asked_bytes(const struct asked *asked);
/* The numbers of the edges that ask for it, in order; NULL when none does. */
const uint32_t *asked_find(const struct asked *asked, uint32_t atom);

#endif

/*
 * The graph of text/matcher.h made deterministic while it is walked: one
 * worker's memory of it, of bounded size.
 *
 * A state is a set of nodes that the same words lead to: whatever may follow
 * any of them is asked for once, and most often it is nothing. Few pairs of
 * words make up most of all texts, so that what a word leads to from a state
 * is worth remembering.
 */
#ifndef TEXT_STATES_H
#define TEXT_STATES_H

#include "text/bits.h"
#include "text/matcher.h"

struct asked;
struct word;

struct state {
    uint32_t number;     /* from 1; its name until states_forget */
    uint32_t node_count; /* a node counts as often as ways lead to it */
    uint32_t edge_count, target_count;
    uint32_t gaps;  /* a bit for each gap of its edges */
    uint32_t reach; /* the widest */
    const uint32_t *nodes, *targets;
    /* Atoms that edges ask for: of the next word, of those behind it. */
    struct id_bits next, later;
    /* Of states with many edges; else NULL. */
    const struct edge *edges;
    const struct asked *asked;
};

struct states;

/* NULL when memory is short. */
struct states *states_start(
    const struct matcher *matcher, const struct graph *graph);
void states_stop(struct states *states); /* NULL is fine */
/* It has grown large: time to forget. */
bool states_full(const struct states *states);
/* All states are gone, and the numbers of words mean other words. */
void states_forget(struct states *states);

/* These nodes, in any order, as a state; NULL when there are none. States are
 * good until states_forget. */
const struct state *states_of(
    struct states *states, const uint32_t *nodes, size_t count);
/* Soon states_next will be asked for these. From here on, as there, leap is at
 * most from->reach. */
void states_expect(const struct states *states, const struct state *from,
    const struct word *word, uint32_t leap);
/* Where `word` leads to over `leap` others; NULL when it leads nowhere. */
const struct state *states_next(struct states *states, const struct state *from,
    const struct word *word, uint32_t leap);

#endif

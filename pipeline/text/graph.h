/*
 * Building the graph of text/matcher.h.
 *
 * Each pattern is a small graph of its own: from a start, over edges, to an
 * end that accepts. It is drawn from its end, in a draft: what an edge leads
 * to is finished before the edge is made. Then it is added to the graph.
 */
#ifndef TEXT_GRAPH_H
#define TEXT_GRAPH_H

#include "text/matcher.h"

struct step {
    uint32_t class;
    int gap; /* tokens allowed before it; of no account in the first */
};

/* The finished graph lives in `keep`, the draft in `scratch`. `bytes` is about
 * how long all patterns together are written. */
void graph_start(struct graph *graph, size_t bytes, struct arena *keep,
    struct arena *scratch);
/* Forgets the draft: states are numbered from 0 again. */
void graph_draft(struct graph *graph);
/* A new state; it accepts `target`, unless that is NO_TARGET. */
uint32_t graph_state(struct graph *graph, uint32_t target);
void graph_edge(
    struct graph *graph, uint32_t from, struct step step, uint32_t to);
/* Whatever may come after `to` may come after `from`, over at least `gap`. */
void graph_skip(struct graph *graph, uint32_t from, int gap, uint32_t to);
bool graph_accepts(const struct graph *graph, uint32_t state);
/* Edges on the longest way from `state`, and how many ways there are. */
size_t graph_longest(const struct graph *graph, uint32_t state);
double graph_ways(const struct graph *graph, uint32_t state);
/* Adds the draft, a finished pattern that begins at `state`; nothing leads
 * there. */
void graph_add(struct graph *graph, uint32_t state);
/* After the last pattern: what patterns begin with the same class becomes one
 * node. */
void graph_end(struct graph *graph, uint32_t class_count);

#endif

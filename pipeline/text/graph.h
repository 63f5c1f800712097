/*
 * Building the graph of text/matcher.h.
 *
 * Each pattern is a small graph of its own: from a start, over edges, to an
 * end that accepts. It is built from its end: what an edge leads to is
 * finished before the edge is made.
 */
#ifndef TEXT_GRAPH_H
#define TEXT_GRAPH_H

#include "text/matcher.h"

struct step {
    uint32_t class;
    int gap; /* tokens allowed before it; of no account in the first */
};

/* Everything but the finished graph lives in `scratch`. */
void graph_start(struct graph *graph, struct arena *scratch);
/* A new state; it accepts `target`, unless that is NO_TARGET. */
uint32_t graph_state(struct graph *graph, uint32_t target);
void graph_edge(
    struct graph *graph, uint32_t from, struct step step, uint32_t to);
/* Whatever may come after `to` may come after `from`, over at least `gap`. */
void graph_skip(struct graph *graph, uint32_t from, int gap, uint32_t to);
/* A finished pattern begins at `state`. */
void graph_begin(struct graph *graph, uint32_t state);
bool graph_accepts(const struct graph *graph, uint32_t state);
/* Edges on the longest way from `state`, and how many ways there are. */
size_t graph_longest(const struct graph *graph, uint32_t state);
double graph_ways(const struct graph *graph, uint32_t state);
/* After the last pattern: lays the edges out for walking. What patterns begin
 * with the same class becomes one node. */
void graph_end(struct graph *graph, struct arena *keep, uint32_t class_count);

#endif

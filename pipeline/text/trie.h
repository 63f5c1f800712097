/*
 * Building the graph of text/matcher.h.
 *
 * Each pattern is a small graph of its own: from a start, over edges, to an
 * end that accepts. It is built from its end: what an edge leads to is
 * finished before the edge is made.
 */
#ifndef TEXT_TRIE_H
#define TEXT_TRIE_H

#include "text/matcher.h"

struct step {
    uint32_t class;
    int gap; /* tokens allowed before it; of no account in the first */
};

/* Everything but the finished trie lives in `scratch`. */
void trie_start(struct trie *trie, struct arena *scratch);
/* A new state; it accepts `target`, unless that is NO_TARGET. */
uint32_t trie_state(struct trie *trie, uint32_t target);
void trie_edge(struct trie *trie, uint32_t from, struct step step, uint32_t to);
/* Whatever may come after `to` may come after `from`, over at least `gap`. */
void trie_skip(struct trie *trie, uint32_t from, int gap, uint32_t to);
/* A finished pattern begins at `state`. */
void trie_begin(struct trie *trie, uint32_t state);
bool trie_accepts(const struct trie *trie, uint32_t state);
/* Edges on the longest way from `state`, and how many ways there are. */
size_t trie_longest(const struct trie *trie, uint32_t state);
double trie_ways(const struct trie *trie, uint32_t state);
/* After the last pattern: lays the edges out for walking. What patterns begin
 * with the same class becomes one node. */
void trie_end(struct trie *trie, struct arena *keep, uint32_t class_count);

#endif

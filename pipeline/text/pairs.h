/*
 * What the first two words of patterns lead to: one worker's memory of it, of
 * fixed size.
 *
 * A frequent word begins thousands of patterns, but hardly any of them goes on
 * with the words that stand behind it. Few pairs of words make up most of all
 * texts, so that the answer for a pair is worth remembering.
 */
#ifndef TEXT_PAIRS_H
#define TEXT_PAIRS_H

#include "text/vocabulary.h"

/* What follows them: a copy of the node. The second word may stand behind at
 * most `gap` others. */
struct pair {
    struct node node;
    uint32_t gap;
};

struct pair_list {
    const struct pair *items;
    size_t count;
};

struct pairs;

/* NULL when memory is short. */
struct pairs *pairs_start(const struct graph *graph);
void pairs_stop(struct pairs *pairs); /* NULL is fine */
/* The numbers of words mean other words from now on. */
void pairs_forget(struct pairs *pairs);
/* Between sentences, when nobody holds a list: forgets all when it is full. */
void pairs_rest(struct pairs *pairs);
/* Soon pairs_of will be asked for these. */
void pairs_expect(const struct pairs *pairs, const struct word *first,
    const struct word *second);
/* Good until pairs_rest or pairs_forget, and as long as `arena`. */
struct pair_list pairs_of(struct pairs *pairs, const struct word *first,
    const struct word *second, struct arena *arena);

#endif

/*
 * Which patterns match wherever another one does, word for word: `crash~`
 * wherever `crashed`, (open | load) wherever `open`, `a .. b` wherever `a b`.
 * Read off the compiled automaton; what it says always holds, but it does not
 * find every pair (not those that only several patterns together cover).
 */
#ifndef TEXT_IMPLIED_H
#define TEXT_IMPLIED_H

#include "text/unfold.h"

struct implied {
    const struct matcher *matcher;
    const struct unfolded *unfolded; /* gives the atoms of each class */
    struct tokenizer *tokenizer;
    struct arena *arena;
    struct id_list *of_class; /* classes implied by each class */
    bool *known;
};

/* The tokenizer must be of the matcher's language, and is not ended here. */
struct implied implied_start(const struct matcher *matcher,
    const struct unfolded *unfolded, struct tokenizer *tokenizer,
    struct arena *arena);
/* The targets of `graph` that match the very words of `path`, ascending, each
 * once. */
struct id_list implied_targets(struct implied *implied,
    const struct graph *graph, const struct unfold_path *path);

#endif

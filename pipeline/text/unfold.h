/*
 * Compiled patterns read back: which words, in which order, each entry or cue
 * really wants. For those who explain and check lexicons.
 */
#ifndef TEXT_UNFOLD_H
#define TEXT_UNFOLD_H

#include "text/graph.h"
#include "text/matcher.h"

struct unfold_atom {
    enum atom_kind kind;
    struct str text;
};

/* The alternatives at one place of a path. */
struct unfold_class {
    struct unfold_atom *atoms; /* by text */
    size_t count, room;
};

struct unfold_path {
    uint32_t target;
    const struct step *steps; /* class and gap before it */
    size_t count;
};

struct unfolded {
    struct unfold_path *paths; /* by target */
    size_t count, room;
    struct unfold_class *classes; /* by class */
    size_t class_count;
};

/* The paths of `graph`, one of those in `m`. Everything lives in `arena`. */
struct unfolded unfold(
    const struct matcher *m, const struct graph *graph, struct arena *arena);
/* The paths of one target begin at the result; *count says how many. */
const struct unfold_path *unfold_target(
    const struct unfolded *all, uint32_t target, size_t *count);

#endif

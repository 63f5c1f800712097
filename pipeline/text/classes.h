/*
 * The atoms and classes of text/matcher.h while patterns are compiled: each
 * atom and each set of atoms has one number, however often it is asked for.
 */
#ifndef TEXT_CLASSES_H
#define TEXT_CLASSES_H

#include "text/matcher.h"

struct classes;

/* Atoms of one place of a pattern, growing. */
struct atom_set {
    uint32_t *ids;
    size_t count, room;
};

/* Atoms and classes go into `matcher` and live in `keep`; what is needed to
 * find them again lives in `scratch`. `bytes` is about how long all patterns
 * together are written. */
struct classes *classes_start(struct matcher *matcher, size_t bytes,
    struct arena *keep, struct arena *scratch);
/* The text is copied when the atom is new. */
uint32_t classes_atom(struct classes *c, enum atom_kind kind, struct str text);
/* The class of these atoms; sorts them. */
uint32_t classes_of(struct classes *c, struct atom_set *set);
/* After the last one: notes for each atom the classes it belongs to. */
void classes_end(struct classes *c);

#endif

/*
 * Words of patterns as they are spelled, to their atoms: most words are one
 * token and stand in many patterns. A look-up touches no text, so words whose
 * face does not tell them are not kept.
 */
#ifndef TEXT_SPELLED_H
#define TEXT_SPELLED_H

#include "text/matcher.h"

struct spelled_slot;

/* Starts zeroed. */
struct spelled {
    struct spelled_slot *slots;
    size_t count, room; /* room: 0 or a power of two */
};

/* False when it is not there; *atom then says nothing. */
bool spelled_find(const struct spelled *s, enum atom_kind kind, struct str word,
    uint32_t *atom);
/* Notes a word that spelled_find did not find; one that its face does not tell
 * is passed over without a word. The room is in `arena`, the same each time;
 * `word` is not needed any longer. */
void spelled_keep(struct spelled *s, struct arena *arena, enum atom_kind kind,
    struct str word, uint32_t atom);

#endif

/*
 * What the words around a hit make of it (after ConText, Harkema et al. 2009,
 * with axes for reviews).
 *
 * In this order: hypothetical, quotation and other app take the code away;
 * negation does what the entry says (flip, drop, keep); cessation swaps the
 * pole once (resolved, lost); a wish is a barrier of what is missing. Then,
 * among hits that code and share a literal token, the factor higher on the
 * ladder keeps its code, where its hit would code alone.
 */
#ifndef TEXT_CONTEXT_H
#define TEXT_CONTEXT_H

#include "text/cues.h"

/* Fills cues, status and codes_as of r's hits, which must be resolved. */
void context_review(const struct lexicon *lexicon, struct scanner *scanner,
    struct review *r, struct arena *arena);
/* For those who explain: the cues of one sentence as its hits met them. */
struct cue_list context_cues(const struct lexicon *lexicon,
    struct scanner *scanner, const struct review *r, enum field field,
    const struct sentence *s, struct arena *arena);

#endif

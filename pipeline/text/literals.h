/*
 * Many literals found in one pass over a text (Aho and Corasick 1975), to
 * tell which of the regexes that ask for them are worth running.
 */
#ifndef TEXT_LITERALS_H
#define TEXT_LITERALS_H

#include "base/arena.h"

struct literals;

/* For `owner_count` owners; literals are lower case ASCII, not empty, and have
 * `letters` letters together. */
struct literals *literals_new(
    size_t owner_count, size_t letters, struct arena *keep);
void literals_add(struct literals *l, struct str literal, size_t owner);
/* After the last one. */
void literals_end(struct literals *l);
/* Sets the bit of each owner of which the text holds a literal, whatever the
 * case of its ASCII letters; `found` has (owner_count + 63) / 64 words. */
void literals_find(const struct literals *l, struct str text, uint64_t *found);

#endif

/*
 * Text as a terminal may be given it: cut into glyphs, each with the columns
 * it takes, and nothing in it that steers.
 *
 * Controls, marks of direction, ends of lines and paragraphs, and runes that
 * this version of Unicode does not know become U+FFFD; newlines and tabs a
 * blank. Joiners, variation selectors and skin tones are left out, because
 * terminals do not agree on the width of what they make: a family of three is
 * shown as its three members. Of the marks upon a letter four are kept, so
 * that none grows into the lines above it.
 */
#ifndef TEXT_WIDTH_H
#define TEXT_WIDTH_H

#include "base/str.h"

enum { GLYPH_MARKS = 4, GLYPH_BYTES = 4 + 4 * GLYPH_MARKS };

/* A rune and the marks upon it, as UTF-8. */
struct glyph {
    char bytes[GLYPH_BYTES];
    size_t n;
    unsigned columns; /* 1 or 2 */
};

/*
 * The next glyph of `text` at *at, which moves behind it; false when none is
 * left. Not `utf8`: in ASCII, one column each; letters without their marks,
 * curly quotes straight, what has no likeness a question mark.
 */
bool width_next(struct str text, size_t *at, bool utf8, struct glyph *g);
/* In columns. */
size_t width_of(struct str text, bool utf8);

#endif

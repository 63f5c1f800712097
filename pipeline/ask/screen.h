/*
 * Output for people: columns, bars and colour, and nothing from the data that
 * could steer a terminal (see text/width.h): what comes from a file or a
 * database goes through screen_text, or screen_tail. In a locale without UTF-8
 * everything is ASCII; colour only on a terminal, never with NO_COLOR, and
 * never the only sign.
 */
#ifndef ASK_SCREEN_H
#define ASK_SCREEN_H

#include "base/str.h"

#include <stdio.h>

enum screen_ink {
    INK_PLAIN,
    INK_STRONG,
    INK_FAINT,
    INK_BARRIER,
    INK_FACILITATOR
};

enum { SCREEN_USUAL = 80, SCREEN_LEAST = 40, SCREEN_MOST = 400 };

struct screen {
    FILE *out;
    bool utf8, colour;
    size_t columns; /* $COLUMNS, the terminal's, else SCREEN_USUAL */
};

struct screen screen_of(FILE *out);
void screen_ink(const struct screen *s, enum screen_ink ink);
/* In exactly `width` columns, cut with an ellipsis or filled with blanks; as
 * wide as it is when width is 0. Control characters and marks of direction
 * are replaced. */
void screen_text(const struct screen *s, struct str text, size_t width);
/* The end of `text`, at the right of exactly `width` columns, cut or filled
 * at its left. Nothing when width is 0. */
void screen_tail(const struct screen *s, struct str text, size_t width);
/* How many columns it takes. */
size_t screen_width(const struct screen *s, struct str text);
void screen_blanks(const struct screen *s, size_t count);
/* Right-aligned, with commas between thousands; width 0: as wide as it is. */
void screen_number(const struct screen *s, uint64_t number, size_t width);
/* `part` of 1.0 as a bar in exactly `width` columns. */
void screen_bar(const struct screen *s, double part, size_t width);

/*
 * What is made for other programs, CSV or JSON: the bytes as they are, but to
 * a terminal only what does not steer it; the rest shows as U+FFFD.
 */
void screen_data(FILE *out, struct str bytes);

#endif

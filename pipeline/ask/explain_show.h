/* The parts of an explanation for people, in the order of whoever tells it. */
#ifndef ASK_EXPLAIN_SHOW_H
#define ASK_EXPLAIN_SHOW_H

#include "ask/explain.h"
#include "ask/screen.h"

enum screen_ink explain_ink(enum pole pole);
/* In quotation marks. */
void explain_quoted(const struct screen *s, struct str text);
/* File, line and pattern, and a newline. A long pattern stands in a line of
 * its own, and is cut there unless e->full says otherwise; the cursor is in
 * column `indent`. */
void explain_entry(const struct screen *s, const struct explanation *e,
    const struct entry *entry, size_t indent);
/* Its entry, what context made of it and why, and what it counts; with
 * e->places also where it stands. */
void explain_hit(
    const struct screen *s, const struct explanation *e, const struct hit *h);
/* Matches that made no hit; nothing when there are none. */
void explain_steps(const struct screen *s, const struct explanation *e);
/* A probability, its threshold, and how it came about. */
void explain_score(const struct screen *s, const struct explanation *e,
    const struct score *score);

#endif

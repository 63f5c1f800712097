/* Shares and intervals in the columns of a table; a dash where unknown. */
#ifndef ASK_SHARES_H
#define ASK_SHARES_H

#include "ask/screen.h"
#include "ask/stats.h"

/* Right-aligned; what is more than none is never shown as 0.0%. */
void shares_cell(const struct screen *s, struct stats_count c, size_t width);
/* "4.9-7.1", right-aligned, in per cent. */
void shares_interval(
    const struct screen *s, struct stats_interval at, size_t width);
/* Text at the right of its columns. */
void shares_right(const struct screen *s, const char *text, size_t width);
/* A cell of CSV (ask/cells.h), and the comma behind it. */
void shares_csv(struct str text, FILE *out);
/* The share, NAN of nothing. */
double shares_part(struct stats_count c);

#endif

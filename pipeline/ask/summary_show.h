/* The parts of `summary` on a screen; each in the columns that s has. */
#ifndef ASK_SUMMARY_SHOW_H
#define ASK_SUMMARY_SHOW_H

#include "ask/figures.h"
#include "ask/screen.h"

/* What the database holds, and who falls out on the way to the shares. */
void summary_head(
    const struct screen *s, const char *path, const struct figures *f);
/* All factors, barriers beside facilitators, as bars. */
void summary_table(const struct screen *s, const struct figures *f);
void summary_corrected(const struct screen *s, const struct figures *f);
/* Codes by the groups of f->by, as many as fit. */
void summary_cross(const struct screen *s, const struct figures *f);
/* Codes by month (f->by), a line of signs each. */
void summary_trend(const struct screen *s, const struct figures *f);

/* "technology_environment" as people write it, in `width` columns. */
void summary_group(const struct screen *s, struct str id, size_t width);
/* The name of a factor, or its id where the names do not all fit. */
void summary_factor(
    const struct screen *s, const struct figures *f, size_t i, size_t width);
/* How wide factors are shown: as their names where `most` allows it. */
size_t summary_width(
    const struct figures *f, const struct screen *s, size_t most);

#endif

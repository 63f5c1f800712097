/* The figures of `evaluate`: for people, as CSV, as JSON. */
#ifndef ASK_MEASURES_SHOW_H
#define ASK_MEASURES_SHOW_H

#include "ask/measures.h"

#include <stdio.h>

struct measures_view {
    const char *names[RATERS]; /* of the raters */
    struct measures_plan plan;
    bool wide, by_stars, by_app, reliability;
};

/* Within 80 columns, unless it is to be wide. */
void measures_table(
    const struct measures *m, const struct measures_view *view, FILE *out);
void measures_csv(
    const struct measures *m, const struct measures_view *view, FILE *out);
/* One object on one line, with everything. */
void measures_json(
    const struct measures *m, const struct measures_view *view, FILE *out);

#endif

/* The numbers of `summary` for other programs. */
#ifndef ASK_FIGURES_H
#define ASK_FIGURES_H

#include "ask/corrected.h"

struct figures {
    struct overview overview;
    struct prevalence *list;
    size_t count;
    struct corrected *corrected; /* as list; NULL: not asked for */
};

/* One JSON object on one line. */
void figures_json(const struct figures *f, FILE *out);
/* RFC 4180, one row per factor and pole. */
void figures_csv(const struct figures *f, FILE *out);

#endif

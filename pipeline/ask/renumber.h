/* The numbers of a model put into a lexicon's files, in place of those that
 * stand there. */
#ifndef ASK_RENUMBER_H
#define ASK_RENUMBER_H

#include "ask/model.h"
#include "ask/rewrite.h"

struct renumber {
    const struct lessons *lessons;
    const struct model *now, *learned;
    struct rewrite *rewrite; /* begun anew, in memory alone */
    FILE *out;               /* where every change is told; NULL: nowhere */
    size_t weights, statuses, scales, thresholds; /* changed */
};

void renumber(struct renumber *r);

#endif

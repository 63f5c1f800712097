/* Where the processor's time went, stage by stage. */
#ifndef RUN_TIMINGS_H
#define RUN_TIMINGS_H

#include "record/review.h"
#include "run/chain.h"

#include <stdio.h>

/* The parts of the chain in t->timings, nothing spent so far; the last one is
 * what the sink does at the end. */
void timings_name(struct tally *t, const struct chain *chain);
/* A table for people: seconds of processor time, megabytes of titles and texts
 * a second, and the share of the whole. */
void timings_print(FILE *out, const struct tally *t);

#endif

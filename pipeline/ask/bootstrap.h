/*
 * Drawing with replacement (Efron 1979), the same for the same seed on every
 * machine: SplitMix64 (Steele, Lea & Flood 2014) gives the numbers.
 */
#ifndef ASK_BOOTSTRAP_H
#define ASK_BOOTSTRAP_H

#include "ask/stats.h"

struct bootstrap {
    uint64_t state; /* starts as the seed */
};

uint64_t bootstrap_next(struct bootstrap *b);
/* How often each of n things is drawn when n are drawn. n < 2^32. */
void bootstrap_draw(struct bootstrap *b, uint32_t *times, size_t n);
/* The middle 95 % of the values, which it sorts; NAN values do not count. */
struct stats_interval bootstrap_interval(double *values, size_t n);

#endif

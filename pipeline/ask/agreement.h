/*
 * How well given codes agree with true ones, per code.
 *
 * precision = hit / given, recall = hit / true, F1 their harmonic mean; micro
 * over all decisions, macro the mean of F1 over codes (van Rijsbergen 1979).
 */
#ifndef ASK_AGREEMENT_H
#define ASK_AGREEMENT_H

#include "base/arena.h"

#include <stddef.h>

struct agreement {
    uint64_t truth, given, hit;
};

/* 0 where there is nothing to divide by. */
double agreement_precision(const struct agreement *a);
double agreement_recall(const struct agreement *a);
double agreement_f1(const struct agreement *a);
/* Mean F1 over those with truth >= least; *count says how many they are. */
double agreement_macro(
    const struct agreement *all, size_t n, uint64_t least, size_t *count);

#endif

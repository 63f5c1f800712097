/*
 * Two shares beside each other: how far apart, how surely, and how many of
 * many such findings may be chance.
 *
 * difference  Newcombe 1998, Stat. Med. 17:873-890, method 10: from the two
 *             intervals of Wilson 1927
 * p           Pearson's chi-square without correction; where a cell of the
 *             table expects fewer than 5 (Cochran 1954, Biometrics
 *             10:417-451), Fisher's exact test, two-sided: all tables no more
 *             probable than the one seen
 * q           Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57:289-300
 */
#ifndef ASK_CONTRAST_H
#define ASK_CONTRAST_H

#include "ask/stats.h"
#include "base/arena.h"

/* One group of reviews against another that shares none with it. */
struct contrast {
    struct stats_count left, right;
};

/* left - right, 95 %; NAN where a side has no reviews. */
struct stats_rate contrast_difference(struct contrast c);
double contrast_chi_square(struct contrast c);
double contrast_fisher(struct contrast c);
/* Whether some cell of the table expects fewer than 5. */
bool contrast_sparse(struct contrast c);
/* By the one that fits; 1 where a side has no reviews, or all are alike. */
double contrast_p(struct contrast c);
/* p[i] becomes the smallest rate of false findings at which i is one. */
void contrast_adjust(double *p, size_t count, struct arena *arena);

#endif

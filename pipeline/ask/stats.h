/*
 * Agreement, intervals and rates as pure functions of counts.
 *
 * kappa       Cohen 1960, Educ. Psychol. Meas. 20:37-46
 * alpha       Krippendorff 2004, Content Analysis, ch. 11, nominal data
 * interval    Wilson 1927, J. Am. Stat. Assoc. 22:209-212, without continuity
 * clustered   Wilson's interval at the effective number of reviews of Korn &
 *             Graubard 1998, Surv. Methodol. 24:193-201, with the variance of
 *             a ratio between clusters of unequal size (Cochran 1977, Sampling
 *             Techniques, ch. 9A; as the robust variance of Liang & Zeger
 *             1986, Biometrika 73:13-22, with G / (G - 1))
 * prevalence  Rogan & Gladen 1978, Am. J. Epidemiol. 107:71-76; its interval
 *             by Lang & Reiczigel 2014, Prev. Vet. Med. 113:13-22
 * percentile  linear between order statistics (Hyndman & Fan 1996, type 7)
 *
 * NAN is the answer where the measure is not defined: no decision at all, or
 * decisions of one kind only ("no positives"), where chance explains
 * everything. Perfect agreement on decisions of both kinds is 1.
 */
#ifndef ASK_STATS_H
#define ASK_STATS_H

#include <stddef.h>
#include <stdint.h>

/* Decisions of two raters about one code. */
struct stats_pair {
    uint64_t both, first, second, neither; /* first: only the first says yes */
};

struct stats_interval {
    double low, high;
};

/* A share, and the interval that 95 of 100 such intervals cover it with. */
struct stats_rate {
    double point;
    struct stats_interval at;
};

/* Of tests known by their answers: hits of `of`. */
struct stats_count {
    uint64_t hits, of;
};

double stats_kappa(const struct stats_pair *t);
/* ratings[unit * raters + rater]: a category from 0 on, or negative where the
 * rater says nothing. Units with fewer than two ratings do not count. */
double stats_alpha(const signed char *ratings, size_t units, size_t raters);
/* The same for two raters who both say yes or no to everything. */
double stats_alpha_pair(const struct stats_pair *t);
/* 95 %; without trials everything is possible: 0 to 1. */
struct stats_interval stats_wilson(struct stats_count c);
/*
 * 95 % for the share of hits in all clusters together, where reviews of one
 * cluster are more alike than others. Never taken for more reviews than there
 * are. NAN with fewer than two clusters.
 */
struct stats_interval stats_clustered(
    const struct stats_count *clusters, size_t count);
/* Between minus and plus this lie 95 % of Student's t; NAN without freedom. */
double stats_student(size_t freedom);
/*
 * How common something is when `found` of all were called it by a test of
 * measured sensitivity (hits of those that have it) and specificity (hits of
 * those that have it not). Within 0 to 1; NAN where the test is no better
 * than chance.
 */
struct stats_rate stats_prevalence(struct stats_count found,
    struct stats_count sensitivity, struct stats_count specificity);
/* The value below which `share` of the sorted ones lie; NAN for none. */
double stats_percentile(const double *sorted, size_t n, double share);

#endif

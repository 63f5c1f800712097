/* What ratings amount to: every figure of `evaluate`. */
#ifndef ASK_MEASURES_H
#define ASK_MEASURES_H

#include "ask/agreement.h"
#include "ask/probable.h"
#include "ask/ratings.h"
#include "ask/stats.h"

/* Codes with fewer true cases say little: macro leaves them out. */
enum { MEASURES_LEAST = 10 };

/* A figure of each rater, and of the second less the first. */
struct measure {
    double value[RATERS];
    struct stats_interval at[RATERS];
    double gain;
    struct stats_interval gain_at;
};

struct measure_code {
    struct agreement of[RATERS];
    double kappa, alpha; /* of the first rater and the truth */
    struct measure f1;
};

struct measure_group {
    struct str name;
    uint64_t reviews;
    struct agreement of[RATERS];
};

struct measures {
    const struct ratings *ratings;
    struct measure_code *codes;
    struct agreement all[RATERS];
    struct measure micro, macro;
    size_t macro_codes;
    struct measure_group *by_stars, *by_app; /* none first; by name */
    size_t star_count, app_count;
    /* Over all decisions, and over those where p is over 0. */
    struct probable probable[RATERS], fired[RATERS];
};

struct measures_plan {
    uint64_t seed;
    size_t resamples;
    bool by_app; /* draw apps, not reviews */
};

/* Everything lives in the arena of `r`. */
void measures_take(struct measures *m, const struct ratings *r,
    const struct measures_plan *plan);

#endif

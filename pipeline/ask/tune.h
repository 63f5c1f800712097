/*
 * Thresholds and scales of a model, and what it is worth on reviews it was
 * not learned from.
 *
 * Everything is chosen on held-out folds: the weights that score a review
 * were learned without its app. A scale (`calibrate a b`) is a logistic of
 * the logit (Platt 1999), drawn to what was; it is taken where it lowers the
 * Brier score of held-out folds by 2 %. A threshold is the one
 * that gives the code its best F1, each code helped by TUNE_KIN cases that
 * behave as all codes do on average; it is taken where it gains 0.01, and no
 * further than 0.10 from where it was.
 */
#ifndef ASK_TUNE_H
#define ASK_TUNE_H

#include "ask/agreement.h"
#include "ask/model.h"
#include "ask/probable.h"

enum { TUNE_KIN = 30, TUNE_CASES = 20, TUNE_LEAST = 60 };

/* Which numbers may change. */
struct tune_what {
    bool weights, statuses, scales, thresholds;
};

/* What a model is worth. */
struct tune_worth {
    struct agreement *codes; /* by pack, then code */
    struct agreement all;
    double macro; /* of codes with n >= 10 */
    struct probable fired;
};

/* Learns all that may change, without the fold `without` (or MODEL_NONE). */
void tune_learn(struct model *m, const struct lessons *l,
    const struct model *now, struct tune_what what, int without);
/* The worth of what tune_learn finds, each fold held out in turn. */
void tune_worth_learned(struct tune_worth *w, const struct lessons *l,
    const struct model *now, struct tune_what what);
/* The worth of one model on all reviews. */
void tune_worth(
    struct tune_worth *w, const struct lessons *l, const struct model *m);

#endif

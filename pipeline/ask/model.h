/*
 * The numbers of a lexicon, learned from coded reviews.
 *
 * Weight of an entry: posterior mean under a Beta prior worth MODEL_PRIOR
 * hits, whose mean lies between the weight people gave it and the precision
 * of its block. One true hit of each entry does not count: entries are
 * written because of a review somebody saw. Entries that never fired keep
 * their weight, and none moves against what its own hits say.
 *
 * Reliability of a status: by what factor hits of that status are right less
 * often than their weights say, where no other entry speaks for the code;
 * drawn to what it was by a prior worth MODEL_STATUS_PRIOR hits.
 *
 * What is learned is rounded to what is written: 0.01; a weight that would
 * change by no more stays.
 */
#ifndef ASK_MODEL_H
#define ASK_MODEL_H

#include "ask/lessons.h"

enum { MODEL_PRIOR = 16, MODEL_STATUS_PRIOR = 20, MODEL_STEP = 100 };

/* A line `reliability STATUS ...` of a context.lex. */
struct model_status {
    size_t pack, file; /* numbers in the lexicon */
    long line;
    enum status status;
    enum pole first, last; /* of the entries it holds for */
    int unit;
};

struct model {
    int *weights;           /* by entry */
    uint64_t *hits, *right; /* by entry: what they were learned from */
    struct model_status *statuses;
    size_t status_count, status_room;
    struct scale (*scales)[2]; /* by pack, then factor */
};

enum { MODEL_NONE = -2 }; /* no fold */

/* As the lexicon is. */
void model_of_lexicon(struct model *m, const struct lessons *l);
/* Learns weights and reliabilities without these two folds; `now` is where
 * priors come from. Scales are those of `now`. */
void model_learn(struct model *m, const struct lessons *l,
    const struct model *now, int without, int nor);
/* The pack's copy with the numbers of the model, for score_review. */
struct pack model_pack(
    const struct model *m, const struct lessons *l, size_t pack);

#endif

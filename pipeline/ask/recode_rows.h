/* The rows and changes of struct recode, filled review by review. */
#ifndef ASK_RECODE_ROWS_H
#define ASK_RECODE_ROWS_H

#include "ask/recode.h"
#include "db/stored.h"

/* One for each factor and pole of either lexicon. */
void recode_rows_make(struct recode *r);
/* Both editions of one review; `gold` is NULL where nobody coded it. */
void recode_rows_compare(struct recode *r, const struct review *sides,
    const struct gold_review *gold);
/* After the last review, where only those that may differ were compared: how
 * many have each code by one side's lexicon. False where these are fewer than
 * were found. */
bool recode_rows_stored(struct recode *r, enum recode_side side,
    const struct stored_count *counts, size_t count) MUST_CHECK;
void recode_rows_end(struct recode *r);

#endif

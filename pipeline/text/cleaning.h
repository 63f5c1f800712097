/*
 * All that `clean` does to a review: texts cleaned, personal data masked,
 * language told.
 */
#ifndef TEXT_CLEANING_H
#define TEXT_CLEANING_H

#include "record/review.h"

struct detector;

struct cleaning {
    const struct detector *detector;
    bool mask, keep_raw;
};

/*
 * Sets everything HAS_CLEAN stands for. Cleaning a review again changes
 * nothing: raw texts and counts of masks it has already are kept. What is
 * newly masked is added to `found` as well.
 */
void cleaning_review(const struct cleaning *how, struct review *r,
    uint64_t found[MASK_KINDS], struct arena *arena);

#endif

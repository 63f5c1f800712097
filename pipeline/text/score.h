/*
 * From hits in context to a probability per factor and pole, and to codes.
 *
 * Noisy-or (Pearl 1988) over the best hit of each entry, title and text
 * together: 1 - prod(1 - weight * reliability of its status); then the
 * block's `calibrate a b`, a logistic of the logit (Platt 1999). A code is a
 * probability at or over the threshold. Stars never enter.
 */
#ifndef TEXT_SCORE_H
#define TEXT_SCORE_H

#include "text/lexicon.h"

enum { SCORE_THRESHOLDS_OF_LEXICON = -1 };

/* Fills scores and codes of `r`; none where no pack reads it (NULL).
 * `threshold` of 1/10,000 overrides all thresholds of the lexicon, unless it is
 * SCORE_THRESHOLDS_OF_LEXICON. */
void score_review(const struct lexicon *lexicon, const struct pack *pack,
    int threshold, struct review *r, struct arena *arena);

#endif

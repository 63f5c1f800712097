/*
 * Whether probabilities mean what they say: of what was called 70 % likely,
 * 70 % should be so.
 *
 * Brier score: mean squared distance of probability and truth (Brier 1950).
 * Expected calibration error: mean distance of mean probability and share of
 * truth in ten bins of equal width, weighted by decisions (Naeini et al.
 * 2015). A probability of 1 belongs to the last bin.
 */
#ifndef ASK_PROBABLE_H
#define ASK_PROBABLE_H

#include <stdbool.h>
#include <stdint.h>

enum { PROBABLE_BINS = 10 };

struct probable {
    uint64_t n;
    double squares; /* sum of squared distances */
    struct {
        uint64_t n, truth;
        double p; /* sum of probabilities */
    } bins[PROBABLE_BINS];
};

/* `p` in 1/10,000. Starts zeroed. */
void probable_add(struct probable *b, int p, bool truth);
/* Both NAN without decisions. */
double probable_brier(const struct probable *b);
double probable_error(const struct probable *b);

#endif

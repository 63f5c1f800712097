#include "ask/probable.h"

#include "record/coding.h"

#include <math.h>

void probable_add(struct probable *b, int p, bool truth)
{
    double share = (double)p / UNIT, off = share - (truth ? 1 : 0);
    int bin = p * PROBABLE_BINS / UNIT;
    if (bin >= PROBABLE_BINS)
        bin = PROBABLE_BINS - 1;
    b->n++;
    b->squares += off * off;
    b->bins[bin].n++;
    b->bins[bin].truth += truth;
    b->bins[bin].p += share;
}

double probable_brier(const struct probable *b)
{
    return b->n ? b->squares / (double)b->n : NAN;
}

double probable_error(const struct probable *b)
{
    double sum = 0;
    for (int i = 0; i < PROBABLE_BINS; i++)
        sum += fabs(b->bins[i].p - (double)b->bins[i].truth);
    return b->n ? sum / (double)b->n : NAN;
}

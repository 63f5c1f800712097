#include "ask/agreement.h"

static double share(uint64_t part, uint64_t whole)
{
    return whole ? (double)part / (double)whole : 0;
}

double agreement_precision(const struct agreement *a)
{
    return share(a->hit, a->given);
}

double agreement_recall(const struct agreement *a)
{
    return share(a->hit, a->truth);
}

double agreement_f1(const struct agreement *a)
{
    return share(2 * a->hit, a->truth + a->given);
}

double agreement_macro(
    const struct agreement *all, size_t n, uint64_t least, size_t *count)
{
    double sum = 0;
    *count = 0;
    for (size_t i = 0; i < n; i++) {
        if (all[i].truth < least || !all[i].truth)
            continue;
        sum += agreement_f1(&all[i]);
        ++*count;
    }
    return *count ? sum / (double)*count : 0;
}

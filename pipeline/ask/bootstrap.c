#include "ask/bootstrap.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

uint64_t bootstrap_next(struct bootstrap *b)
{
    uint64_t x = b->state += 0x9E3779B97F4A7C15u;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

void bootstrap_draw(struct bootstrap *b, uint32_t *times, size_t n)
{
    memset(times, 0, n * sizeof *times);
    for (size_t i = 0; i < n; i++)
        times[(bootstrap_next(b) >> 32) * n >> 32]++;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

struct stats_interval bootstrap_interval(double *values, size_t n)
{
    size_t known = 0;
    for (size_t i = 0; i < n; i++)
        if (!isnan(values[i]))
            values[known++] = values[i];
    if (known)
        qsort(values, known, sizeof *values, by_size);
    return (struct stats_interval){stats_percentile(values, known, 0.025),
        stats_percentile(values, known, 0.975)};
}

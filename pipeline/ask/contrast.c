#include "ask/contrast.h"

#include <math.h>
#include <stdlib.h>

/* The fourfold table of a contrast. */
struct cells {
    double a, b, c, d; /* left: has it, has it not; right: the same */
};

static struct cells cells_of(struct contrast c)
{
    return (struct cells){(double)c.left.hits,
        (double)(c.left.of - c.left.hits), (double)c.right.hits,
        (double)(c.right.of - c.right.hits)};
}

struct stats_rate contrast_difference(struct contrast c)
{
    if (!c.left.of || !c.right.of)
        return (struct stats_rate){NAN, {NAN, NAN}};
    struct stats_interval l = stats_wilson(c.left), r = stats_wilson(c.right);
    double x = (double)c.left.hits / (double)c.left.of;
    double y = (double)c.right.hits / (double)c.right.of;
    double below = hypot(x - l.low, r.high - y);
    double above = hypot(l.high - x, y - r.low);
    return (struct stats_rate){x - y, {x - y - below, x - y + above}};
}

double contrast_chi_square(struct contrast c)
{
    struct cells t = cells_of(c);
    double n = t.a + t.b + t.c + t.d;
    double gap = t.a * t.d - t.b * t.c;
    double margins = (t.a + t.b) * (t.c + t.d) * (t.a + t.c) * (t.b + t.d);
    if (margins <= 0)
        return 1;
    return erfc(sqrt(n * gap * gap / margins / 2)); /* one degree of freedom */
}

bool contrast_sparse(struct contrast c)
{
    struct cells t = cells_of(c);
    double n = t.a + t.b + t.c + t.d;
    double row = fmin(t.a + t.b, t.c + t.d),
           column = fmin(t.a + t.c, t.b + t.d);
    return row * column < 5 * n;
}

static double log_choose(double n, double k)
{
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
}

double contrast_fisher(struct contrast c)
{
    struct cells t = cells_of(c);
    double left = t.a + t.b, right = t.c + t.d, hits = t.a + t.c;
    double least = fmax(0, hits - right), most = fmin(hits, left);
    double all = log_choose(left + right, hits), sum = 0;
    double seen = log_choose(left, t.a) + log_choose(right, t.c) - all;
    for (double k = least; k <= most; k++) {
        double p = log_choose(left, k) + log_choose(right, hits - k) - all;
        if (p <= seen + 1e-7) /* equal but for rounding */
            sum += exp(p);
    }
    return fmin(sum, 1);
}

double contrast_p(struct contrast c)
{
    if (!c.left.of || !c.right.of)
        return 1;
    return contrast_sparse(c) ? contrast_fisher(c) : contrast_chi_square(c);
}

static int larger_first(const void *a, const void *b)
{
    double x = **(double *const *)a, y = **(double *const *)b;
    return (x < y) - (x > y);
}

void contrast_adjust(double *p, size_t count, struct arena *arena)
{
    double **order = ARENA_NEW(arena, double *, count);
    double least = 1;
    for (size_t i = 0; i < count; i++)
        order[i] = &p[i];
    qsort(order, count, sizeof *order, larger_first);
    for (size_t i = 0; i < count; i++) {
        least = fmin(least, *order[i] * (double)count / (double)(count - i));
        *order[i] = least;
    }
}

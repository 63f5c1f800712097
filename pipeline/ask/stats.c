#include "ask/stats.h"

#include <math.h>
#include <stdbool.h>

/* 97.5 % of a normal distribution lie below. */
static const double z = 1.959963984540054;

enum { CATEGORIES = 64 };

double stats_kappa(const struct stats_pair *t)
{
    double n = (double)(t->both + t->first + t->second + t->neither);
    double yes =
        (double)(t->both + t->first) / n * ((double)(t->both + t->second) / n);
    double no = (double)(t->neither + t->first) / n *
                ((double)(t->neither + t->second) / n);
    double seen = (double)(t->both + t->neither) / n;
    double chance = yes + no;
    return n > 0 && chance < 1 ? (seen - chance) / (1 - chance) : NAN;
}

/* The ratings of one unit by category; how many there are. */
static size_t count_unit(
    const signed char *ratings, size_t raters, double *by_category)
{
    size_t count = 0;
    for (int c = 0; c < CATEGORIES; c++)
        by_category[c] = 0;
    for (size_t i = 0; i < raters; i++) {
        if (ratings[i] < 0 || ratings[i] >= CATEGORIES)
            continue;
        by_category[ratings[i]]++;
        count++;
    }
    return count;
}

/*
 * With n ratings in pairable units: alpha = 1 - (n - 1) * disagreements seen /
 * disagreements among all n, each unit of m ratings giving its pairs a weight
 * of 1 / (m - 1).
 */
double stats_alpha(const signed char *ratings, size_t units, size_t raters)
{
    double total[CATEGORIES] = {0}, unit[CATEGORIES];
    double n = 0, seen = 0, chance = 0;
    for (size_t u = 0; u < units; u++) {
        size_t m = count_unit(ratings + u * raters, raters, unit);
        if (m < 2)
            continue;
        for (int c = 0; c < CATEGORIES; c++) {
            seen += unit[c] * ((double)m - unit[c]) / ((double)m - 1);
            total[c] += unit[c];
        }
        n += (double)m;
    }
    for (int c = 0; c < CATEGORIES; c++)
        chance += total[c] * (n - total[c]);
    return chance > 0 ? 1 - (n - 1) * seen / chance : NAN;
}

double stats_alpha_pair(const struct stats_pair *t)
{
    double yes = (double)(2 * t->both + t->first + t->second);
    double no = (double)(2 * t->neither + t->first + t->second);
    double seen = 2 * (double)(t->first + t->second);
    if (yes <= 0 || no <= 0)
        return NAN;
    return 1 - (yes + no - 1) * seen / (2 * yes * no);
}

static struct stats_interval score_interval(double p, double n)
{
    double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half =
        z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return (struct stats_interval){
        p > 0 ? middle - half : 0, p < 1 ? middle + half : 1};
}

struct stats_interval stats_wilson(struct stats_count c)
{
    if (!c.of)
        return (struct stats_interval){0, 1};
    return score_interval((double)c.hits / (double)c.of, (double)c.of);
}

/* How much of Student's t lies within t of 0 (Abramowitz & Stegun 1964,
 * 26.7.3 and 26.7.4). */
static double within(double t, size_t freedom)
{
    double angle = atan(t / sqrt((double)freedom)), cosine = cos(angle);
    bool odd = freedom % 2 == 1;
    double term = odd ? cosine : 1, sum = freedom > 1 ? term : 0;
    for (size_t k = odd ? 3 : 2; k + 1 < freedom; k += 2) {
        term *= cosine * cosine * (double)(k - 1) / (double)k;
        sum += term;
    }
    if (odd)
        return 2 / acos(-1) * (angle + sin(angle) * sum);
    return sin(angle) * sum;
}

double stats_student(size_t freedom)
{
    double low = 0, high = 16;
    for (int i = 0; i < 80; i++) {
        double middle = (low + high) / 2;
        *(within(middle, freedom) < 0.95 ? &low : &high) = middle;
    }
    return freedom ? high : NAN;
}

struct stats_interval stats_clustered(
    const struct stats_count *clusters, size_t count)
{
    double hits = 0, n = 0, squares = 0;
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        hits += (double)clusters[i].hits;
        n += (double)clusters[i].of;
        used += clusters[i].of > 0;
    }
    if (used < 2)
        return (struct stats_interval){NAN, NAN};
    double p = hits / n;
    for (size_t i = 0; i < count; i++) {
        double gap = (double)clusters[i].hits - p * (double)clusters[i].of;
        squares += gap * gap;
    }
    double variance = squares / (n * n) * (double)used / (double)(used - 1);
    double effective = variance * n > p * (1 - p) ? p * (1 - p) / variance : n;
    double narrow = z / stats_student(used - 1);
    return score_interval(p, effective * narrow * narrow);
}

static double clip(double share)
{
    return share < 0 ? 0 : share > 1 ? 1 : share;
}

/* Rates moved a little towards the middle, so that 0 and 1 are not certain. */
struct moved {
    double rate, n;
};

static struct moved move(struct stats_count c, double extra)
{
    double n = (double)c.of + extra;
    return (struct moved){((double)c.hits + extra / 2) / n, n};
}

static double variance(struct moved m)
{
    return m.rate * (1 - m.rate) / m.n;
}

static struct stats_interval prevalence_interval(struct stats_count found,
    struct stats_count sensitivity, struct stats_count specificity)
{
    struct moved p = move(found, z * z);
    struct moved se = move(sensitivity, 2), sp = move(specificity, 2);
    double gain = se.rate + sp.rate - 1;
    double middle = (p.rate + sp.rate - 1) / gain;
    double drift =
        2 * z * z * (middle * variance(se) - (1 - middle) * variance(sp));
    double half = z / gain *
                  sqrt(variance(p) + middle * middle * variance(se) +
                       (1 - middle) * (1 - middle) * variance(sp));
    return (struct stats_interval){
        clip(middle + drift - half), clip(middle + drift + half)};
}

struct stats_rate stats_prevalence(struct stats_count found,
    struct stats_count sensitivity, struct stats_count specificity)
{
    struct stats_rate unknown = {NAN, {NAN, NAN}};
    if (!found.of || !sensitivity.of || !specificity.of)
        return unknown;
    double p = (double)found.hits / (double)found.of;
    double se = (double)sensitivity.hits / (double)sensitivity.of;
    double sp = (double)specificity.hits / (double)specificity.of;
    if (se + sp <= 1 ||
        move(sensitivity, 2).rate + move(specificity, 2).rate <= 1)
        return unknown;
    return (struct stats_rate){clip((p + sp - 1) / (se + sp - 1)),
        prevalence_interval(found, sensitivity, specificity)};
}

double stats_percentile(const double *sorted, size_t n, double share)
{
    if (!n)
        return NAN;
    double at = share * (double)(n - 1);
    size_t below = (size_t)at;
    if (below + 1 >= n)
        return sorted[n - 1];
    return sorted[below] +
           (at - (double)below) * (sorted[below + 1] - sorted[below]);
}

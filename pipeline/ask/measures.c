#include "ask/measures.h"

#include "ask/bootstrap.h"

#include <math.h>
#include <stdlib.h>

static void count(
    struct agreement *a, const struct rating *x, size_t rater, uint64_t times)
{
    a->truth += x->truth * times;
    a->given += x->given[rater] * times;
    a->hit += (x->truth && x->given[rater]) * times;
}

/* groups: the reviews by stars, and by app */

static struct measure_group *group_of(struct measures *m, struct str name,
    struct measure_group **list, size_t *n, size_t *room)
{
    for (size_t i = 0; i < *n; i++)
        if (str_eq((*list)[i].name, name))
            return &(*list)[i];
    struct measure_group *g = ARENA_PUSH(m->ratings->arena, *list, *n, room);
    g->name = name;
    return g;
}

static void add_to_group(
    const struct measures *m, struct measure_group *g, const struct rated *on)
{
    g->reviews++;
    for (size_t i = 0; i < on->count; i++)
        for (size_t rater = 0; rater < m->ratings->raters; rater++)
            count(&g->of[rater], &on->list[i], rater, 1);
}

static int by_name(const void *a, const void *b)
{
    const struct measure_group *x = a, *y = b;
    return str_cmp(x->name, y->name);
}

static void take_groups(struct measures *m)
{
    static const char *const stars[] = {"", "1", "2", "3", "4", "5"};
    const struct ratings *r = m->ratings;
    size_t star_room = 0, app_room = 0;
    for (size_t i = 0; i < r->count; i++) {
        const struct rated *on = &r->reviews[i];
        struct str name = str_of(stars[on->stars]);
        add_to_group(
            m, group_of(m, name, &m->by_stars, &m->star_count, &star_room), on);
        add_to_group(
            m, group_of(m, on->app, &m->by_app, &m->app_count, &app_room), on);
    }
    qsort(m->by_stars, m->star_count, sizeof *m->by_stars, by_name);
    qsort(m->by_app, m->app_count, sizeof *m->by_app, by_name);
}

/* probabilities */

static void take_probable(struct measures *m)
{
    const struct ratings *r = m->ratings;
    for (size_t rater = 0; rater < r->raters; rater++) {
        uint64_t silent = 0;
        for (size_t i = 0; i < r->code_count; i++)
            silent += r->decided[i];
        for (size_t i = 0; i < r->count; i++) {
            const struct rated *on = &r->reviews[i];
            for (size_t k = 0; k < on->count; k++) {
                int p = on->list[k].p[rater];
                probable_add(&m->probable[rater], p, on->list[k].truth);
                if (p > 0)
                    probable_add(&m->fired[rater], p, on->list[k].truth);
            }
            silent -= on->count;
        }
        /* A no that nobody disputes: exactly right, in the first bin. */
        m->probable[rater].n += silent;
        m->probable[rater].bins[0].n += silent;
    }
}

/* intervals */

/* The figures of one resample of one rater: F1 of each code, micro, macro. */
struct draw {
    const struct measures *m;
    size_t figures, resamples;
    double *values[RATERS + 1]; /* [figure * resamples + i]; last: the gain */
    struct agreement *counts;   /* [code] */
    uint32_t *cluster;          /* of each review */
    uint32_t *times;            /* each cluster was drawn */
    size_t clusters;
};

/* Without anything true or given, a resample says nothing. */
static double f1_of(const struct agreement *a)
{
    return a->truth + a->given ? agreement_f1(a) : NAN;
}

static void take_resample(struct draw *d, size_t rater, size_t i)
{
    const struct measures *m = d->m;
    const struct ratings *r = m->ratings;
    struct agreement all = {0};
    double sum = 0;
    size_t defined = 0;
    for (size_t c = 0; c < r->code_count; c++)
        d->counts[c] = (struct agreement){0};
    for (size_t k = 0; k < r->count; k++) {
        uint32_t times = d->times[d->cluster[k]];
        for (size_t x = 0; times && x < r->reviews[k].count; x++) {
            const struct rating *rating = &r->reviews[k].list[x];
            count(&d->counts[rating->code], rating, rater, times);
            count(&all, rating, rater, times);
        }
    }
    double *values = d->values[rater];
    for (size_t c = 0; c < r->code_count; c++) {
        double f1 = f1_of(&d->counts[c]);
        values[c * d->resamples + i] = f1;
        if (m->codes[c].of[0].truth < MEASURES_LEAST || isnan(f1))
            continue;
        sum += f1;
        defined++;
    }
    values[r->code_count * d->resamples + i] = f1_of(&all);
    values[(r->code_count + 1) * d->resamples + i] =
        defined ? sum / (double)defined : NAN;
}

static void set_clusters(struct draw *d, bool by_app)
{
    const struct measures *m = d->m;
    d->clusters = by_app ? m->app_count : m->ratings->count;
    for (size_t i = 0; i < m->ratings->count; i++) {
        d->cluster[i] = (uint32_t)i;
        for (size_t k = 0; by_app && k < m->app_count; k++)
            if (str_eq(m->by_app[k].name, m->ratings->reviews[i].app))
                d->cluster[i] = (uint32_t)k;
    }
}

static struct draw make_draw(
    const struct measures *m, const struct measures_plan *plan)
{
    struct arena *arena = m->ratings->arena;
    struct draw d = {.m = m, .resamples = plan->resamples};
    d.figures = m->ratings->code_count + 2;
    for (size_t i = 0; i <= RATERS; i++)
        d.values[i] = ARENA_NEW(arena, double, d.figures *d.resamples);
    d.counts = ARENA_NEW(arena, struct agreement, m->ratings->code_count);
    d.cluster = ARENA_NEW(arena, uint32_t, m->ratings->count);
    set_clusters(&d, plan->by_app);
    d.times = ARENA_NEW(arena, uint32_t, d.clusters);
    return d;
}

static void set_interval(
    const struct draw *d, size_t figure, struct measure *of)
{
    size_t raters = d->m->ratings->raters, n = d->resamples;
    size_t at = figure * n;
    for (size_t i = 0; i < n && raters > 1; i++)
        d->values[RATERS][at + i] = d->values[1][at + i] - d->values[0][at + i];
    of->gain = raters > 1 ? of->value[1] - of->value[0] : NAN;
    of->gain_at = bootstrap_interval(d->values[RATERS] + at, n);
    for (size_t rater = 0; rater < raters; rater++)
        of->at[rater] = bootstrap_interval(d->values[rater] + at, n);
}

static void take_intervals(struct measures *m, const struct measures_plan *plan)
{
    struct bootstrap b = {plan->seed};
    struct draw d = make_draw(m, plan);
    size_t codes = m->ratings->code_count;
    for (size_t i = 0; i < d.resamples; i++) {
        bootstrap_draw(&b, d.times, d.clusters);
        for (size_t rater = 0; rater < m->ratings->raters; rater++)
            take_resample(&d, rater, i);
    }
    for (size_t c = 0; c < codes; c++)
        set_interval(&d, c, &m->codes[c].f1);
    set_interval(&d, codes, &m->micro);
    set_interval(&d, codes + 1, &m->macro);
}

static void take_codes(struct measures *m)
{
    const struct ratings *r = m->ratings;
    for (size_t i = 0; i < r->count; i++)
        for (size_t k = 0; k < r->reviews[i].count; k++)
            for (size_t rater = 0; rater < r->raters; rater++) {
                const struct rating *x = &r->reviews[i].list[k];
                count(&m->codes[x->code].of[rater], x, rater, 1);
                count(&m->all[rater], x, rater, 1);
            }
    for (size_t c = 0; c < r->code_count; c++) {
        struct measure_code *code = &m->codes[c];
        const struct agreement *a = &code->of[0];
        struct stats_pair pair = {.both = a->hit,
            .first = a->truth - a->hit,
            .second = a->given - a->hit,
            .neither = r->decided[c] + a->hit - a->truth - a->given};
        code->kappa = stats_kappa(&pair);
        code->alpha = stats_alpha_pair(&pair);
        for (size_t rater = 0; rater < r->raters; rater++)
            code->f1.value[rater] = agreement_f1(&code->of[rater]);
        m->macro_codes += a->truth >= MEASURES_LEAST;
    }
}

void measures_take(struct measures *m, const struct ratings *r,
    const struct measures_plan *plan)
{
    *m = (struct measures){.ratings = r};
    m->codes = ARENA_NEW(r->arena, struct measure_code, r->code_count);
    take_codes(m);
    for (size_t rater = 0; rater < r->raters; rater++) {
        double sum = 0;
        for (size_t c = 0; c < r->code_count; c++)
            if (m->codes[c].of[0].truth >= MEASURES_LEAST)
                sum += m->codes[c].f1.value[rater];
        m->micro.value[rater] = agreement_f1(&m->all[rater]);
        m->macro.value[rater] =
            m->macro_codes ? sum / (double)m->macro_codes : 0;
    }
    take_groups(m);
    take_probable(m);
    take_intervals(m, plan);
}

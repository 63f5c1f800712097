#include "ask/tune.h"

#include "text/score.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double gain_least = 0.01;  /* of F1, for a threshold */
static const double scale_least = 0.02; /* of the Brier score, for a scale */
static const double tie_a = 20, tie_b = 40; /* of a scale to what it was */

enum { GRID_FROM = 2000, GRID_TO = 8000, GRID_STEP = 500, GRID_REACH = 1000 };

struct decision {
    size_t code; /* by pack, then code */
    int p;
    bool truth;
    int fold;
};

struct decisions {
    struct decision *list;
    size_t count, room;
    uint64_t *truth; /* by pack, then code: also where nothing fired */
    size_t codes;
};

static struct decisions make(const struct lessons *l)
{
    size_t codes = l->lexicon->pack_count * l->code_count;
    return (struct decisions){
        .codes = codes, .truth = ARENA_NEW(l->arena, uint64_t, codes)};
}

static void score(const struct lessons *l, const struct lesson *x,
    const struct model *m, const struct pack *pack, struct decisions *d,
    struct arena *arena)
{
    struct review r = {.hit_count = x->hit_count};
    size_t first = x->pack_number * l->code_count;
    r.hits = ARENA_NEW(arena, struct hit, x->hit_count);
    for (size_t i = 0; i < x->hit_count; i++) {
        r.hits[i] = x->hits[i];
        r.hits[i].weight = m->weights[x->hits[i].index];
    }
    score_review(l->lexicon, pack, SCORE_THRESHOLDS_OF_LEXICON, &r, arena);
    for (size_t i = 0; i < l->code_count; i++)
        d->truth[first + i] += x->truth[i] > 0;
    for (size_t i = 0; i < r.score_count; i++) {
        size_t code = lessons_code(
            lexicon_factor(l->lexicon, r.scores[i].factor), r.scores[i].pole);
        if (x->truth[code] >= 0)
            *ARENA_PUSH(l->arena, d->list, d->count, &d->room) =
                (struct decision){
                    first + code, r.scores[i].p, x->truth[code] > 0, x->fold};
    }
}

/* Scores the reviews of a fold; MODEL_NONE: all. Scaled or as they are. */
static void score_fold(const struct lessons *l, const struct model *m, int fold,
    bool scaled, struct decisions *d)
{
    struct arena arena = {0};
    size_t packs = l->lexicon->pack_count, factors = l->lexicon->factor_count;
    struct pack *pack = ARENA_NEW(l->arena, struct pack, packs);
    struct scale(*plain)[2] =
        arena_alloc(l->arena, factors, sizeof *plain, _Alignof(struct scale));
    for (size_t i = 0; i < packs; i++) {
        pack[i] = model_pack(m, l, i);
        if (!scaled)
            pack[i].scales = plain;
    }
    for (size_t i = 0; i < l->count; i++) {
        const struct lesson *x = &l->list[i];
        if (x->extra || (fold != MODEL_NONE && x->fold != fold))
            continue;
        score(l, x, m, &pack[x->pack_number], d, &arena);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

/* scales */

static struct scale *scale_at(
    const struct lessons *l, const struct model *m, size_t code)
{
    size_t in_pack = code % l->code_count;
    size_t row = code / l->code_count * l->lexicon->factor_count + in_pack / 2;
    return &m->scales[row][in_pack % 2];
}

static double logit(int p)
{
    double x = p <= 0 ? 0.0001 : p >= UNIT ? 0.9999 : (double)p / UNIT;
    return log(x / (1 - x));
}

static double scaled(const struct scale *s, int p)
{
    if (!s->calibrated)
        return (double)p / UNIT;
    return 1 / (1 + exp(-(s->a + s->b * logit(p))));
}

/* Newton's method on two numbers, tied to those of `was`. */
static struct scale fit_scale(const struct decisions *d, size_t code,
    const struct scale *was, int without)
{
    double a0 = was->calibrated ? was->a : 0, b0 = was->calibrated ? was->b : 1;
    struct scale s = {was->threshold, true, a0, b0};
    for (int step = 0; step < 25; step++) {
        double ga = tie_a * (a0 - s.a), gb = tie_b * (b0 - s.b);
        double haa = tie_a, hab = 0, hbb = tie_b;
        for (size_t i = 0; i < d->count; i++) {
            const struct decision *x = &d->list[i];
            if (x->code != code || x->fold == without)
                continue;
            double z = logit(x->p), p = scaled(&s, x->p), w = p * (1 - p);
            ga += x->truth - p;
            gb += (x->truth - p) * z;
            haa += w;
            hab += w * z;
            hbb += w * z * z;
        }
        double det = haa * hbb - hab * hab;
        s.a += (ga * hbb - gb * hab) / det;
        s.b += (gb * haa - ga * hab) / det;
    }
    s.a = round(s.a * 100) / 100;
    s.b = round(s.b * 100) / 100;
    return s;
}

static double squares(const struct decisions *d, size_t code,
    const struct scale *s, int fold, uint64_t *count)
{
    double sum = 0;
    for (size_t i = 0; i < d->count; i++) {
        const struct decision *x = &d->list[i];
        if (x->code != code || x->fold != fold)
            continue;
        double off = scaled(s, x->p) - (x->truth ? 1 : 0);
        sum += off * off;
        ++*count;
    }
    return sum;
}

/* Takes the scale where held-out folds say that it helps. */
static void tune_scale(const struct lessons *l, struct model *m,
    const struct decisions *d, size_t code, int without)
{
    struct scale *s = scale_at(l, m, code);
    double before = 0, after = 0;
    uint64_t count = 0, again = 0;
    for (int fold = 0; fold < l->folds; fold++) {
        if (fold == without)
            continue;
        struct scale other = fit_scale(d, code, s, fold);
        before += squares(d, code, s, fold, &count);
        after += squares(d, code, &other, fold, &again);
    }
    if (count < TUNE_LEAST || after > before * (1 - scale_least))
        return;
    struct scale new = fit_scale(d, code, s, MODEL_NONE);
    int threshold = s->threshold ? s->threshold : LEXICON_THRESHOLD;
    /* Its threshold moves with it, so that the same reviews are coded. */
    double z = logit(threshold);
    if (s->calibrated)
        z = (z - s->a) / (s->b != 0 ? s->b : 1);
    double moved = 1 / (1 + exp(-(new.a + new.b *z)));
    new.threshold = (int)lround(moved * 100) * MODEL_STEP;
    if (new.threshold < MODEL_STEP || new.threshold > UNIT)
        return;
    *s = new;
}

/* thresholds */

/* By code and step of the grid; the last row is all codes together. */
struct curve {
    uint64_t given, hit;
};

enum { GRID = (GRID_TO - GRID_FROM) / GRID_STEP + 1 };

static double helped_f1(const struct curve *own, uint64_t truth,
    const struct curve *kin, uint64_t kin_truth)
{
    double share = kin_truth ? TUNE_KIN / (double)kin_truth : 0;
    double hit = (double)own->hit + share * (double)kin->hit;
    double given = (double)own->given + share * (double)kin->given;
    double n = (double)truth + share * (double)kin_truth;
    return n + given > 0 ? 2 * hit / (n + given) : 0;
}

static struct curve curve_at(const struct lessons *l, const struct model *m,
    const struct decisions *d, size_t code, int threshold)
{
    struct curve c = {0};
    for (size_t i = 0; i < d->count; i++) {
        const struct decision *x = &d->list[i];
        if (code < d->codes && x->code != code)
            continue;
        int p = (int)lround(scaled(scale_at(l, m, x->code), x->p) * UNIT);
        c.given += p >= threshold;
        c.hit += p >= threshold && x->truth;
    }
    return c;
}

static void tune_threshold(const struct lessons *l, struct model *m,
    const struct decisions *d, size_t code, const struct curve *kin,
    uint64_t kin_truth)
{
    struct scale *s = scale_at(l, m, code);
    int now = s->threshold ? s->threshold : LEXICON_THRESHOLD, best = now;
    int step = (now - GRID_FROM + GRID_STEP / 2) / GRID_STEP;
    step = step < 0 ? 0 : step >= GRID ? GRID - 1 : step;
    struct curve own = curve_at(l, m, d, code, now);
    double top = helped_f1(&own, d->truth[code], &kin[step], kin_truth);
    top += gain_least;
    for (int i = 0; i < GRID; i++) {
        int at = GRID_FROM + i * GRID_STEP;
        if (abs(at - now) > GRID_REACH)
            continue;
        own = curve_at(l, m, d, code, at);
        double f1 = helped_f1(&own, d->truth[code], &kin[i], kin_truth);
        if (f1 <= top)
            continue;
        top = f1;
        best = at;
    }
    if (best != now)
        s->threshold = best;
}

static void tune_thresholds(
    const struct lessons *l, struct model *m, const struct decisions *d)
{
    struct curve kin[GRID];
    uint64_t kin_truth = 0;
    for (size_t c = 0; c < d->codes; c++)
        kin_truth += d->truth[c];
    for (int i = 0; i < GRID; i++)
        kin[i] = curve_at(l, m, d, d->codes, GRID_FROM + i * GRID_STEP);
    for (size_t c = 0; c < d->codes; c++)
        if (d->truth[c] >= TUNE_CASES)
            tune_threshold(l, m, d, c, kin, kin_truth);
}

static void learn_part(struct model *m, const struct lessons *l,
    const struct model *now, struct tune_what what, int without, int nor)
{
    model_learn(m, l, now, without, nor);
    if (!what.weights)
        m->weights = now->weights;
    if (!what.statuses)
        m->statuses = now->statuses;
}

void tune_learn(struct model *m, const struct lessons *l,
    const struct model *now, struct tune_what what, int without)
{
    struct decisions d = make(l);
    size_t rows = l->lexicon->pack_count * l->lexicon->factor_count;
    for (int fold = 0; fold < l->folds; fold++) {
        if (fold == without)
            continue;
        learn_part(m, l, now, what, without, fold);
        score_fold(l, m, fold, false, &d);
    }
    learn_part(m, l, now, what, without, MODEL_NONE);
    m->scales =
        arena_alloc(l->arena, rows, sizeof *m->scales, _Alignof(struct scale));
    memcpy(m->scales, now->scales, rows * sizeof *m->scales);
    for (size_t c = 0; c < d.codes && what.scales; c++)
        if (d.truth[c])
            tune_scale(l, m, &d, c, without);
    if (what.thresholds)
        tune_thresholds(l, m, &d);
}

/* worth */

static void start(struct tune_worth *w, const struct lessons *l)
{
    *w = (struct tune_worth){.codes = ARENA_NEW(l->arena, struct agreement,
                                 l->lexicon->pack_count * l->code_count)};
}

static void add(struct tune_worth *w, const struct lessons *l,
    const struct model *m, const struct decisions *d)
{
    for (size_t c = 0; c < d->codes; c++)
        w->codes[c].truth += d->truth[c];
    for (size_t i = 0; i < d->count; i++) {
        const struct decision *x = &d->list[i];
        int threshold = scale_at(l, m, x->code)->threshold;
        bool given = x->p >= (threshold ? threshold : LEXICON_THRESHOLD);
        w->codes[x->code].given += given;
        w->codes[x->code].hit += given && x->truth;
        probable_add(&w->fired, x->p, x->truth);
    }
}

static void finish(struct tune_worth *w, const struct lessons *l)
{
    size_t codes = l->lexicon->pack_count * l->code_count, count;
    for (size_t c = 0; c < codes; c++) {
        w->all.truth += w->codes[c].truth;
        w->all.given += w->codes[c].given;
        w->all.hit += w->codes[c].hit;
    }
    w->macro = agreement_macro(w->codes, codes, 10, &count);
}

void tune_worth(
    struct tune_worth *w, const struct lessons *l, const struct model *m)
{
    struct decisions d = make(l);
    start(w, l);
    score_fold(l, m, MODEL_NONE, true, &d);
    add(w, l, m, &d);
    finish(w, l);
}

void tune_worth_learned(struct tune_worth *w, const struct lessons *l,
    const struct model *now, struct tune_what what)
{
    start(w, l);
    for (int fold = 0; fold < l->folds; fold++) {
        struct model m;
        struct decisions d = make(l);
        tune_learn(&m, l, now, what, fold);
        score_fold(l, &m, fold, true, &d);
        add(w, l, &m, &d);
    }
    finish(w, l);
}

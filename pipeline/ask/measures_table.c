#include "ask/measures_show.h"
#include "ask/screen.h"

#include <math.h>

/* Columns: 36 for the name, 5 + 6 + 6 counts, 10 + 7 + 5 shares: 75. Beside
 * another rater: 36 + 6, 7 + 7, 8 gain, 15 interval: 79. */
enum { NAME = 36 };

struct table_of {
    struct screen screen;
    FILE *out;
    const struct measures *m;
    const struct measures_view *view;
};

/* Not defined: a dash. */
static void share(const struct table_of *t, double value, int width)
{
    if (isnan(value))
        fprintf(t->out, "%*s", width, "-");
    else
        fprintf(t->out, "%*.2f", width, value);
}

static void interval(
    const struct table_of *t, struct stats_interval at, bool sign)
{
    if (isnan(at.low))
        fprintf(t->out, "              -");
    else
        fprintf(t->out, sign ? "  %+5.2f to %+5.2f" : "   %4.2f to %4.2f",
            at.low, at.high);
}

static void counts(const struct table_of *t, const struct agreement *a)
{
    fprintf(t->out, " %4llu %5llu %5llu", (unsigned long long)a->truth,
        (unsigned long long)a->given, (unsigned long long)a->hit);
    share(t, agreement_precision(a), 10);
    share(t, agreement_recall(a), 7);
    share(t, agreement_f1(a), 5);
}

static void name(const struct table_of *t, struct str s)
{
    screen_text(&t->screen, s, NAME);
}

static void end_wide(const struct table_of *t, double kappa, double alpha,
    const struct measure *f1)
{
    if (t->view->wide) {
        share(t, kappa, 7);
        share(t, alpha, 7);
        interval(t, f1->at[0], false);
    }
    fputc('\n', t->out);
}

static void code_rows(const struct table_of *t)
{
    const struct measures *m = t->m;
    fprintf(t->out, "%-*s %4s %5s %5s %9s %6s %4s", NAME, "code", "n", "given",
        "hit", "precision", "recall", "F1");
    if (t->view->wide)
        fprintf(t->out, "%7s%7s%15s", "kappa", "alpha", "95% of F1");
    fputc('\n', t->out);
    for (size_t i = 0; i < m->ratings->code_count; i++) {
        const struct measure_code *c = &m->codes[i];
        name(t, ratings_name(m->ratings, i));
        counts(t, &c->of[0]);
        end_wide(t, c->kappa, c->alpha, &c->f1);
    }
    name(t, STR("micro"));
    counts(t, &m->all[0]);
    end_wide(t, NAN, NAN, &m->micro);
    name(t, STR("macro"));
    fprintf(t->out, "%39.2f", m->macro.value[0]);
    end_wide(t, NAN, NAN, &m->macro);
}

static void pair_row(const struct table_of *t, struct str label, uint64_t n,
    const struct measure *f1)
{
    name(t, label);
    if (n)
        fprintf(t->out, " %5llu", (unsigned long long)n);
    else
        fprintf(t->out, "%6s", "");
    share(t, f1->value[0], 7);
    share(t, f1->value[1], 7);
    fprintf(t->out, "  %+5.2f", f1->gain);
    interval(t, f1->gain_at, true);
    fputc('\n', t->out);
}

static void pair_rows(const struct table_of *t)
{
    const struct measures *m = t->m;
    fprintf(t->out, "A = %s\nB = %s\n\n", t->view->names[0], t->view->names[1]);
    fprintf(t->out, "%-*s %5s %6s %6s %6s %16s\n", NAME, "F1", "n", "A", "B",
        "B - A", "95% of B - A");
    for (size_t i = 0; i < m->ratings->code_count; i++)
        pair_row(t, ratings_name(m->ratings, i), m->codes[i].of[0].truth,
            &m->codes[i].f1);
    pair_row(t, STR("micro"), m->all[0].truth, &m->micro);
    pair_row(t, STR("macro"), 0, &m->macro);
}

static void group_rows(const struct table_of *t, const char *title,
    const struct measure_group *groups, size_t count)
{
    fprintf(t->out, "\n%-*s %4s %5s %5s %9s %6s %4s\n", NAME, title, "n",
        "given", "hit", "precision", "recall", "F1");
    for (size_t i = 0; i < count; i++) {
        name(t, groups[i].name.n ? groups[i].name : STR("none"));
        counts(t, &groups[i].of[0]);
        if (t->m->ratings->raters > 1)
            fprintf(t->out, "  B %.2f", agreement_f1(&groups[i].of[1]));
        fputc('\n', t->out);
    }
}

static void reliability_rows(const struct table_of *t)
{
    const struct probable *b = &t->m->fired[0];
    fprintf(t->out, "\nwhere p is over 0    decisions   mean p     true\n");
    for (int i = 0; i < PROBABLE_BINS; i++) {
        double n = (double)b->bins[i].n;
        fprintf(t->out, "  %3.1f to %3.1f%18llu", i / 10.0, (i + 1) / 10.0,
            (unsigned long long)b->bins[i].n);
        share(t, n > 0 ? b->bins[i].p / n : NAN, 9);
        share(t, n > 0 ? (double)b->bins[i].truth / n : NAN, 9);
        fputc('\n', t->out);
    }
}

static void rater_notes(const struct table_of *t, size_t rater)
{
    const struct measures *m = t->m;
    const char *who = m->ratings->raters > 1 ? (rater ? "B: " : "A: ") : "";
    fprintf(t->out, "%smicro F1 %.3f (%.3f to %.3f)", who,
        m->micro.value[rater], m->micro.at[rater].low, m->micro.at[rater].high);
    if (m->macro_codes)
        fprintf(t->out, ", macro F1 %.3f (%.3f to %.3f)", m->macro.value[rater],
            m->macro.at[rater].low, m->macro.at[rater].high);
    fputc('\n', t->out);
    if (!m->fired[rater].n)
        return;
    fprintf(t->out,
        "%sBrier score %.4f, calibration error %.4f; where p is over 0:\n"
        "  %.3f and %.3f\n",
        who, probable_brier(&m->probable[rater]),
        probable_error(&m->probable[rater]), probable_brier(&m->fired[rater]),
        probable_error(&m->fired[rater]));
}

static void gain_notes(const struct table_of *t)
{
    const struct measures *m = t->m;
    fprintf(t->out, "B - A: micro %+.3f (%+.3f to %+.3f)", m->micro.gain,
        m->micro.gain_at.low, m->micro.gain_at.high);
    if (m->macro_codes)
        fprintf(t->out, ", macro %+.3f (%+.3f to %+.3f)", m->macro.gain,
            m->macro.gain_at.low, m->macro.gain_at.high);
    fputc('\n', t->out);
}

static void notes(const struct table_of *t)
{
    const struct measures *m = t->m;
    const struct measures_plan *plan = &t->view->plan;
    fprintf(t->out, "\nmacro: mean F1 of the %zu codes with n >= %d\n",
        m->macro_codes, MEASURES_LEAST);
    fprintf(t->out, "95%% intervals: %zu draws of %s, seed %llu\n",
        plan->resamples, plan->by_app ? "apps" : "reviews",
        (unsigned long long)plan->seed);
    for (size_t rater = 0; rater < m->ratings->raters; rater++)
        rater_notes(t, rater);
    if (m->ratings->raters > 1)
        gain_notes(t);
    if (m->ratings->missing)
        fprintf(t->out, "%llu coded reviews are not in it: not counted\n",
            (unsigned long long)m->ratings->missing);
    if (m->ratings->uncovered)
        fprintf(t->out,
            "%llu more true codes belong to factors that have no lexicon; "
            "they are not\ncounted\n",
            (unsigned long long)m->ratings->uncovered);
}

void measures_table(
    const struct measures *m, const struct measures_view *view, FILE *out)
{
    struct table_of t = {screen_of(out), out, m, view};
    fprintf(out, "%zu coded reviews\n\n", m->ratings->count);
    if (m->ratings->raters > 1)
        pair_rows(&t);
    else
        code_rows(&t);
    if (view->by_stars)
        group_rows(&t, "stars", m->by_stars, m->star_count);
    if (view->by_app)
        group_rows(&t, "app", m->by_app, m->app_count);
    if (view->reliability)
        reliability_rows(&t);
    notes(&t);
}

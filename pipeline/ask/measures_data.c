#include "ask/measures_show.h"
#include "base/buf.h"
#include "record/json.h"

#include <math.h>

/* CSV: a cell that is not defined is empty */

static void cell(FILE *out, double value)
{
    fputc(',', out);
    if (!isnan(value))
        fprintf(out, "%.4f", value);
}

static void csv_counts(FILE *out, const struct agreement *a)
{
    fprintf(out, ",%llu,%llu,%llu", (unsigned long long)a->truth,
        (unsigned long long)a->given, (unsigned long long)a->hit);
    cell(out, agreement_precision(a));
    cell(out, agreement_recall(a));
    cell(out, agreement_f1(a));
}

static void csv_rest(const struct measures *m, FILE *out, double kappa,
    double alpha, const struct measure *f1)
{
    cell(out, kappa);
    cell(out, alpha);
    cell(out, f1->at[0].low);
    cell(out, f1->at[0].high);
    if (m->ratings->raters > 1) {
        cell(out, f1->value[1]);
        cell(out, f1->at[1].low);
        cell(out, f1->at[1].high);
        cell(out, f1->gain);
        cell(out, f1->gain_at.low);
        cell(out, f1->gain_at.high);
    }
    fputc('\n', out);
}

/* App names may hold anything. */
static void csv_groups(const struct measures *m, FILE *out, const char *kind,
    const struct measure_group *groups, size_t count)
{
    static const struct measure none = {
        {NAN, NAN}, {{NAN, NAN}, {NAN, NAN}}, NAN, {NAN, NAN}};
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "\"%s ", kind);
        for (size_t k = 0; k < groups[i].name.n; k++) {
            if (groups[i].name.p[k] == '"')
                fputc('"', out);
            fputc(groups[i].name.p[k], out);
        }
        fputc('"', out);
        csv_counts(out, &groups[i].of[0]);
        struct measure f1 = none;
        f1.value[1] = agreement_f1(&groups[i].of[1]);
        csv_rest(m, out, NAN, NAN, &f1);
    }
}

void measures_csv(
    const struct measures *m, const struct measures_view *view, FILE *out)
{
    fprintf(out,
        "code,n,given,hit,precision,recall,f1,kappa,alpha,f1_low,"
        "f1_high%s\n",
        m->ratings->raters > 1
            ? ",other_f1,other_low,other_high,gain,gain_low,gain_high"
            : "");
    for (size_t i = 0; i < m->ratings->code_count; i++) {
        const struct measure_code *c = &m->codes[i];
        fprintf(out, STR_FMT, STR_ARG(ratings_name(m->ratings, i)));
        csv_counts(out, &c->of[0]);
        csv_rest(m, out, c->kappa, c->alpha, &c->f1);
    }
    fprintf(out, "micro");
    csv_counts(out, &m->all[0]);
    csv_rest(m, out, NAN, NAN, &m->micro);
    fprintf(out, "macro,,,,,");
    cell(out, m->macro.value[0]);
    csv_rest(m, out, NAN, NAN, &m->macro);
    if (view->by_stars)
        csv_groups(m, out, "rating", m->by_stars, m->star_count);
    if (view->by_app)
        csv_groups(m, out, "app", m->by_app, m->app_count);
}

/* JSON: what is not defined is null */

static void number(struct buf *b, const char *key, double value)
{
    if (isnan(value))
        buf_format(b, "\"%s\":null,", key);
    else
        buf_format(b, "\"%s\":%.6f,", key, value);
}

static void amount(struct buf *b, const char *key, uint64_t value)
{
    buf_format(b, "\"%s\":%llu,", key, (unsigned long long)value);
}

static void end(struct buf *b, char bracket)
{
    if (b->p[b->n - 1] == ',')
        b->n--;
    buf_byte(b, bracket);
    buf_byte(b, ',');
}

static void interval(struct buf *b, const char *key, struct stats_interval at)
{
    if (isnan(at.low))
        buf_format(b, "\"%s\":null,", key);
    else
        buf_format(b, "\"%s\":[%.6f,%.6f],", key, at.low, at.high);
}

static void json_counts(struct buf *b, const struct agreement *a)
{
    amount(b, "n", a->truth);
    amount(b, "given", a->given);
    amount(b, "hit", a->hit);
    number(b, "precision", agreement_precision(a));
    number(b, "recall", agreement_recall(a));
    number(b, "f1", agreement_f1(a));
}

static void json_other(
    const struct measures *m, struct buf *b, const struct measure *f1)
{
    interval(b, "f1_95", f1->at[0]);
    if (m->ratings->raters < 2)
        return;
    number(b, "other_f1", f1->value[1]);
    interval(b, "other_f1_95", f1->at[1]);
    number(b, "gain", f1->gain);
    interval(b, "gain_95", f1->gain_at);
}

static void json_codes(const struct measures *m, struct buf *b)
{
    buf_add(b, STR("\"codes\":["));
    for (size_t i = 0; i < m->ratings->code_count; i++) {
        const struct measure_code *c = &m->codes[i];
        buf_add(b, STR("{\"code\":"));
        json_write(b, ratings_name(m->ratings, i));
        buf_byte(b, ',');
        json_counts(b, &c->of[0]);
        number(b, "kappa", c->kappa);
        number(b, "alpha", c->alpha);
        json_other(m, b, &c->f1);
        end(b, '}');
    }
    end(b, ']');
}

static void json_groups(const struct measures *m, struct buf *b,
    const char *key, const struct measure_group *groups, size_t count)
{
    buf_format(b, "\"%s\":[", key);
    for (size_t i = 0; i < count; i++) {
        buf_add(b, STR("{\"name\":"));
        json_write(b, groups[i].name);
        buf_byte(b, ',');
        amount(b, "reviews", groups[i].reviews);
        json_counts(b, &groups[i].of[0]);
        if (m->ratings->raters > 1)
            number(b, "other_f1", agreement_f1(&groups[i].of[1]));
        end(b, '}');
    }
    end(b, ']');
}

static void json_probable(
    struct buf *b, const char *key, const struct probable *p)
{
    buf_format(b, "\"%s\":{", key);
    amount(b, "decisions", p->n);
    number(b, "brier", probable_brier(p));
    number(b, "calibration_error", probable_error(p));
    buf_add(b, STR("\"bins\":["));
    for (int i = 0; i < PROBABLE_BINS; i++) {
        double n = (double)p->bins[i].n;
        buf_byte(b, '{');
        amount(b, "decisions", p->bins[i].n);
        number(b, "mean_p", n > 0 ? p->bins[i].p / n : NAN);
        number(b, "true", n > 0 ? (double)p->bins[i].truth / n : NAN);
        end(b, '}');
    }
    end(b, ']');
    end(b, '}');
}

void measures_json(
    const struct measures *m, const struct measures_view *view, FILE *out)
{
    struct arena arena = {0};
    struct buf b = {.arena = &arena};
    buf_byte(&b, '{');
    amount(&b, "reviews", m->ratings->count);
    amount(&b, "missing", m->ratings->missing);
    amount(&b, "uncovered", m->ratings->uncovered);
    amount(&b, "seed", view->plan.seed);
    amount(&b, "resamples", view->plan.resamples);
    buf_format(&b, "\"drawn\":\"%s\",", view->plan.by_app ? "app" : "review");
    json_codes(m, &b);
    buf_add(&b, STR("\"micro\":{"));
    json_counts(&b, &m->all[0]);
    json_other(m, &b, &m->micro);
    end(&b, '}');
    buf_add(&b, STR("\"macro\":{"));
    amount(&b, "codes", m->macro_codes);
    number(&b, "f1", m->macro.value[0]);
    json_other(m, &b, &m->macro);
    end(&b, '}');
    json_groups(m, &b, "by_rating", m->by_stars, m->star_count);
    json_groups(m, &b, "by_app", m->by_app, m->app_count);
    json_probable(&b, "all_decisions", &m->probable[0]);
    json_probable(&b, "p_over_0", &m->fired[0]);
    b.n--;
    buf_add(&b, STR("}\n"));
    fwrite(b.p, 1, b.n, out);
    arena_free(&arena);
}

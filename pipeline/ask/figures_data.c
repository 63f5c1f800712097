/* The numbers of `summary` for other programs. */
#include "ask/figures.h"

#include "ask/shares.h"
#include "record/json.h"

#include <math.h>
#include <string.h>

static void add_number(struct buf *b, const char *name, uint64_t number)
{
    buf_format(b, "\"%s\":%llu,", name, (unsigned long long)number);
}

static void add_text(struct buf *b, const char *name, struct str text)
{
    buf_format(b, "\"%s\":", name);
    if (text.n)
        json_write(b, text);
    else
        buf_add(b, STR("null"));
    buf_byte(b, ',');
}

static void add_languages(struct buf *b, const struct facets *f)
{
    buf_add(b, STR("\"languages\":["));
    for (size_t i = 0; i < f->count; i++) {
        const struct facet_group *g = &f->groups[i];
        buf_add(b, i ? STR(",{") : STR("{"));
        add_text(b, "lang", g->known ? g->value : STR(""));
        add_number(b, "reviews", g->reviews);
        add_number(b, "with_text", g->with_text);
        buf_format(b, "\"readable\":%llu}", (unsigned long long)g->readable);
    }
    buf_add(b, STR("],"));
}

static void add_reasons(struct buf *b, const struct figures *f)
{
    buf_add(b, STR("\"reasons\":["));
    for (size_t i = 0; i < f->reason_count; i++) {
        buf_add(b, i ? STR(",{") : STR("{"));
        add_text(b, "reason", f->reasons[i].text);
        buf_format(b, "\"rows\":%llu}", (unsigned long long)f->reasons[i].rows);
    }
    buf_add(b, STR("],"));
}

static void add_masks(struct buf *b, const struct figures *f)
{
    buf_add(b, STR("\"masked\":["));
    for (size_t i = 0; i < f->mask_count; i++) {
        buf_add(b, i ? STR(",{") : STR("{"));
        add_text(b, "kind", f->masks[i].kind);
        add_number(b, "reviews", f->masks[i].reviews);
        buf_format(b, "\"times\":%llu}", (unsigned long long)f->masks[i].times);
    }
    buf_add(b, STR("],"));
}

static void add_overview(struct buf *b, const struct figures *f)
{
    const struct overview *o = &f->overview;
    add_text(b, "where", str_of(f->where));
    buf_format(b, "\"no_weak\":%s,", f->strong ? "true" : "false");
    add_number(b, "held", f->held);
    add_number(b, "reviews", o->reviews);
    add_number(b, "with_text", o->with_text);
    add_number(b, "readable", o->readable);
    add_number(b, "coded", o->coded);
    add_number(b, "apps", o->apps);
    add_text(b, "first", o->first);
    add_text(b, "last", o->last);
    add_text(b, "lexicon", o->lexicon);
    add_number(b, "runs", o->runs);
    add_text(b, "ended", o->ended);
    add_number(b, "rows_in", o->account.rows);
    add_number(b, "new", o->account.fresh);
    add_number(b, "replaced", o->account.replaced);
    add_number(b, "unchanged", o->account.unchanged);
    add_number(b, "rejected", o->account.rejected);
    add_reasons(b, f);
    add_languages(b, &f->languages);
    add_masks(b, f);
    buf_format(b, "\"interval\":\"%s\",", f->clusters ? "clustered" : "Wilson");
    add_number(b, "clusters", f->clusters);
}

static void add_corrected(struct buf *b, const struct stats_rate *rate)
{
    if (isnan(rate->point))
        buf_add(b, STR(",\"corrected\":null"));
    else
        buf_format(b, ",\"corrected\":%.2f,\"corrected_95\":[%.2f,%.2f]",
            100 * rate->point, 100 * rate->at.low, 100 * rate->at.high);
}

static void add_share(
    struct buf *b, struct stats_count c, struct stats_interval at)
{
    add_number(b, "readable", c.of);
    buf_add(b, STR("\"percent\":"));
    if (c.of)
        buf_format(b, "%.2f", 100 * shares_part(c));
    else
        buf_add(b, STR("null"));
    if (isnan(at.low))
        buf_add(b, STR(",\"percent_95\":null"));
    else
        buf_format(
            b, ",\"percent_95\":[%.2f,%.2f]", 100 * at.low, 100 * at.high);
}

static void add_code(
    struct buf *b, const struct figures *f, size_t i, enum pole pole)
{
    const struct prevalence *p = &f->list[i];
    buf_byte(b, '{');
    add_text(b, "factor", p->factor);
    add_text(b, "name", p->name);
    add_text(b, "group", p->group);
    add_text(b, "pole", str_of(pole_name(pole)));
    add_number(b, "reviews", p->of[pole].reviews);
    add_number(b, "weak", p->of[pole].weak);
    add_share(b, figures_code(f, i, pole), figures_at(f, i, pole));
    if (f->corrected)
        add_corrected(b, &f->corrected[i].of[pole]);
    buf_byte(b, '}');
}

static void add_group(struct buf *b, const struct figures *f, size_t group)
{
    const struct facet_group *g = &f->groups.groups[group];
    buf_byte(b, '{');
    add_text(b, f->by, g->known ? g->value : STR(""));
    add_number(b, "reviews", g->reviews);
    add_number(b, "readable", g->readable);
    buf_add(b, STR("\"codes\":["));
    for (size_t i = 0; i < f->count; i++) {
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
            struct stats_count c = figures_group(f, group, i, k);
            buf_add(b, i || k > POLE_BARRIER ? STR(",{") : STR("{"));
            add_text(b, "factor", f->list[i].factor);
            add_text(b, "pole", str_of(pole_name(k)));
            add_number(b, "reviews", c.hits);
            add_number(b, "weak", facets_cell(&f->groups, group, i, k).weak);
            add_share(b, c, stats_wilson(c));
            buf_byte(b, '}');
        }
    }
    buf_add(b, STR("]}"));
}

void figures_json(const struct figures *f, FILE *out)
{
    struct arena arena = {0};
    struct buf b = {.arena = &arena};
    buf_byte(&b, '{');
    add_overview(&b, f);
    buf_add(&b, STR("\"codes\":["));
    for (size_t i = 0; i < f->count; i++) {
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
            if (i || k > POLE_BARRIER)
                buf_byte(&b, ',');
            add_code(&b, f, i, k);
        }
    }
    buf_byte(&b, ']');
    if (f->by)
        buf_format(&b, ",\"by\":\"%s\",\"groups\":[", f->by);
    for (size_t i = 0; f->by && i < f->groups.count; i++) {
        if (i)
            buf_byte(&b, ',');
        add_group(&b, f, i);
    }
    buf_add(&b, f->by ? STR("]}\n") : STR("}\n"));
    screen_data(out, buf_str(&b));
    arena_free(&arena);
}

static void share(struct stats_count c, struct stats_interval at, FILE *out)
{
    if (c.of)
        fprintf(
            out, ",%llu,%.2f", (unsigned long long)c.of, 100 * shares_part(c));
    else
        fprintf(out, ",0,");
    if (isnan(at.low))
        fputs(",,", out);
    else
        fprintf(out, ",%.2f,%.2f", 100 * at.low, 100 * at.high);
}

static void names(const struct prevalence *p, enum pole pole, FILE *out)
{
    shares_csv(p->factor, out);
    shares_csv(p->name, out);
    shares_csv(p->group, out);
    shares_csv(str_of(pole_name(pole)), out);
}

static void row(const struct figures *f, size_t i, enum pole pole, FILE *out)
{
    const struct prevalence *p = &f->list[i];
    names(p, pole, out);
    fprintf(out, "%llu,%llu", (unsigned long long)p->of[pole].reviews,
        (unsigned long long)p->of[pole].weak);
    share(figures_code(f, i, pole), figures_at(f, i, pole), out);
    const struct stats_rate *rate =
        f->corrected ? &f->corrected[i].of[pole] : NULL;
    if (rate && isnan(rate->point))
        fputs(",,,", out);
    else if (rate)
        fprintf(out, ",%.2f,%.2f,%.2f", 100 * rate->point, 100 * rate->at.low,
            100 * rate->at.high);
    putc('\n', out);
}

static void group_row(
    const struct figures *f, size_t group, size_t i, enum pole pole, FILE *out)
{
    const struct facet_group *g = &f->groups.groups[group];
    struct facet_cell cell = facets_cell(&f->groups, group, i, pole);
    struct stats_count c = figures_group(f, group, i, pole);
    shares_csv(g->known ? g->value : STR(""), out);
    names(&f->list[i], pole, out);
    fprintf(out, "%llu,%llu", (unsigned long long)cell.reviews,
        (unsigned long long)cell.weak);
    share(c, stats_wilson(c), out);
    putc('\n', out);
}

void figures_csv(const struct figures *f, FILE *out)
{
    fprintf(out,
        "%s%sfactor,name,group,pole,reviews,weak,readable,percent,low,high%s\n",
        f->by ? f->by : "", f->by ? "," : "",
        f->corrected ? ",corrected,corrected_low,corrected_high" : "");
    for (size_t g = 0; f->by && g < f->groups.count; g++)
        for (size_t i = 0; i < f->count; i++)
            for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
                group_row(f, g, i, k, out);
    for (size_t i = 0; !f->by && i < f->count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            row(f, i, k, out);
}

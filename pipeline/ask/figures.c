#include "ask/figures.h"
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

static void add_overview(struct buf *b, const struct overview *o)
{
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
}

static void add_corrected(struct buf *b, const struct stats_rate *rate)
{
    if (isnan(rate->point))
        buf_add(b, STR(",\"corrected\":null"));
    else
        buf_format(b, ",\"corrected\":%.2f,\"corrected_95\":[%.2f,%.2f]",
            100 * rate->point, 100 * rate->at.low, 100 * rate->at.high);
}

static void add_code(struct buf *b, const struct figures *f,
    const struct prevalence *p, enum pole pole)
{
    buf_byte(b, '{');
    add_text(b, "factor", p->factor);
    add_text(b, "name", p->name);
    add_text(b, "group", p->group);
    add_text(b, "pole", str_of(pole_name(pole)));
    add_number(b, "reviews", p->of[pole].reviews);
    add_number(b, "weak", p->of[pole].weak);
    add_number(b, "readable", f->overview.readable);
    buf_format(b, "\"percent\":%.2f", p->of[pole].percent);
    if (f->corrected)
        add_corrected(b, &f->corrected[p - f->list].of[pole]);
    buf_byte(b, '}');
}

void figures_json(const struct figures *f, FILE *out)
{
    struct arena arena = {0};
    struct buf b = {.arena = &arena};
    buf_byte(&b, '{');
    add_overview(&b, &f->overview);
    buf_add(&b, STR("\"codes\":["));
    for (size_t i = 0; i < f->count; i++) {
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
            if (i || k > POLE_BARRIER)
                buf_byte(&b, ',');
            add_code(&b, f, &f->list[i], k);
        }
    }
    buf_add(&b, STR("]}\n"));
    fwrite(b.p, 1, b.n, out);
    arena_free(&arena);
}

static void cell(struct str text, FILE *out)
{
    bool quoted = false;
    for (size_t i = 0; i < text.n; i++)
        quoted |= strchr(",\"\r\n", text.p[i]) != NULL;
    if (quoted)
        putc('"', out);
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"')
            putc('"', out);
        putc(text.p[i], out);
    }
    if (quoted)
        putc('"', out);
    putc(',', out);
}

static void row(const struct figures *f, const struct prevalence *p,
    enum pole pole, FILE *out)
{
    cell(p->factor, out);
    cell(p->name, out);
    cell(p->group, out);
    cell(str_of(pole_name(pole)), out);
    fprintf(out, "%llu,%llu,%llu,%.2f", (unsigned long long)p->of[pole].reviews,
        (unsigned long long)p->of[pole].weak,
        (unsigned long long)f->overview.readable, p->of[pole].percent);
    const struct stats_rate *rate =
        f->corrected ? &f->corrected[p - f->list].of[pole] : NULL;
    if (rate && isnan(rate->point))
        fputs(",,,", out);
    else if (rate)
        fprintf(out, ",%.2f,%.2f,%.2f", 100 * rate->point, 100 * rate->at.low,
            100 * rate->at.high);
    putc('\n', out);
}

void figures_csv(const struct figures *f, FILE *out)
{
    fprintf(out, "factor,name,group,pole,reviews,weak,readable,percent%s\n",
        f->corrected ? ",corrected,corrected_low,corrected_high" : "");
    for (size_t i = 0; i < f->count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            row(f, &f->list[i], k, out);
}

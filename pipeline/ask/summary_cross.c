/* Codes by the groups of one facet: in columns, or by month as lines. */
#include "ask/summary_show.h"

#include "ask/shares.h"

#include <math.h>

enum { CELL = 8, CELL_MOST = 12, SHARE = 7, NAME_MOST = 23 };

static void words(const struct screen *s, const char *text)
{
    fputs(text, s->out);
}

/* A group whose interval leaves out the share of all. */
static const char *mark(
    const struct screen *s, struct stats_count c, double all)
{
    struct stats_interval at = stats_wilson(c);
    if (!c.of || isnan(all) || (all >= at.low && all <= at.high))
        return " ";
    if (all < at.low)
        return s->utf8 ? "\xe2\x96\xb2" : "+"; /* U+25B2 */
    return s->utf8 ? "\xe2\x96\xbc" : "-";     /* U+25BC */
}

/* Apps, countries and languages: the largest; else: the last. */
static bool largest(const struct figures *f)
{
    return f->by[0] == 'a' || f->by[0] == 'c' || f->by[0] == 'l';
}

/* The groups shown: from, how many, in columns how wide. */
struct view {
    size_t name, first, count, cell;
};

/* Wide enough for their names, as far as that goes. */
static size_t widest(
    const struct screen *s, const struct figures *f, size_t first, size_t count)
{
    size_t most = CELL;
    for (size_t g = first; g < first + count; g++) {
        size_t width = screen_width(s, f->groups.groups[g].value) + 2;
        most = width > most ? width : most;
    }
    return most < CELL_MOST ? most : CELL_MOST;
}

static struct view fit(const struct screen *s, const struct figures *f)
{
    struct view v = {.name = summary_width(f, s, NAME_MOST)};
    size_t columns = s->columns - 2 - v.name - SHARE;
    for (v.cell = CELL;;) {
        size_t room = columns / v.cell;
        v.count = f->groups.count < room ? f->groups.count : room;
        v.first = largest(f) ? 0 : f->groups.count - v.count;
        size_t cell = widest(s, f, v.first, v.count);
        if (cell <= v.cell)
            return v;
        v.cell = cell;
    }
}

static void row(const struct screen *s, const struct figures *f, size_t i,
    enum pole pole, const struct view *v)
{
    struct stats_count all = figures_code(f, i, pole);
    words(s, " ");
    summary_factor(s, f, i, v->name);
    screen_ink(s, all.hits ? INK_PLAIN : INK_FAINT);
    shares_cell(s, all, SHARE);
    for (size_t g = v->first; g < v->first + v->count; g++) {
        struct stats_count c = figures_group(f, g, i, pole);
        const char *sign = mark(s, c, shares_part(all));
        screen_ink(s, sign[0] == ' ' ? INK_FAINT : INK_PLAIN);
        shares_cell(s, c, v->cell - 1);
        words(s, sign);
    }
    screen_ink(s, INK_PLAIN);
    words(s, "\n");
}

static void sizes(
    const struct screen *s, const struct figures *f, const struct view *v)
{
    words(s, "\n ");
    screen_text(s, STR("reviews"), v->name);
    screen_number(s, f->overview.readable, SHARE);
    for (size_t g = v->first; g < v->first + v->count; g++) {
        screen_number(s, f->groups.groups[g].readable, v->cell - 1);
        words(s, " ");
    }
    words(s, "\n");
}

static void heading(const struct screen *s, const struct figures *f,
    enum pole pole, const struct view *v)
{
    words(s, "\n");
    screen_ink(s, INK_STRONG);
    screen_text(s, pole == POLE_BARRIER ? STR("Barriers") : STR("Facilitators"),
        v->name + 1);
    shares_right(s, "all", SHARE);
    for (size_t g = v->first; g < v->first + v->count; g++) {
        struct str name = f->groups.groups[g].value;
        size_t width = screen_width(s, name);
        width = width < v->cell - 2 ? width : v->cell - 2;
        screen_blanks(s, v->cell - 1 - width);
        screen_text(s, name, width);
        words(s, " ");
    }
    screen_ink(s, INK_PLAIN);
    words(s, "\n");
}

static void others(
    const struct screen *s, const struct figures *f, const struct view *v)
{
    size_t left = f->groups.count - v->count;
    words(s, s->utf8 ? "\n\xe2\x96\xb2 \xe2\x96\xbc" : "\n+ -");
    words(s, " above, below the share of all, which the group's 95% interval "
             "leaves out\n");
    if (!left)
        return;
    screen_number(s, left, 0);
    fprintf(s->out, " %s: a wider terminal shows more, --csv all\n",
        largest(f) ? "smaller groups are left out"
                   : "earlier ones are left out");
}

void summary_cross(const struct screen *s, const struct figures *f)
{
    struct view v = fit(s, f);
    for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
        heading(s, f, k, &v);
        for (size_t i = 0; i < f->count; i++)
            row(s, f, i, k, &v);
    }
    sizes(s, f, &v);
    others(s, f, &v);
}

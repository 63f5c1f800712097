/* Codes by month, as lines of signs: high where the share is high. */
#include "ask/summary_show.h"

#include "ask/shares.h"

enum {
    SHARE = 7,
    LINE_MOST = 60,
    NAME_MOST = 23,
    FEW = 10 /* reviews that say nothing about a share */
};

/* Months side by side in one sign, and how they are drawn. */
struct axis {
    long first, last; /* months since the year 0 */
    long step;        /* months a sign */
    size_t signs, name;
};

static void words(const struct screen *s, const char *text)
{
    fputs(text, s->out);
}

/* "2024-03" as months since the year 0; -1: not known. */
static long month(const struct facet_group *g)
{
    long number = 0, year = 0;
    if (!g->known || g->value.n != 7)
        return -1;
    for (size_t i = 0; i < g->value.n; i++) {
        if (i == 4)
            year = number;
        number = i == 4 ? 0 : 10 * number + (g->value.p[i] - '0');
    }
    return year * 12 + number - 1;
}

static struct axis lay_out(const struct screen *s, const struct figures *f)
{
    struct axis a = {.first = -1, .last = -1, .step = 1};
    for (size_t g = 0; g < f->groups.count; g++) {
        long at = month(&f->groups.groups[g]);
        if (at < 0)
            continue;
        if (a.first < 0)
            a.first = at;
        a.last = at;
    }
    a.name = summary_width(f, s, NAME_MOST);
    size_t room = (s->columns - 2 - a.name - 2 * (SHARE + 2)) / 2;
    room = room > LINE_MOST ? LINE_MOST : room;
    long months = a.first < 0 ? 0 : a.last - a.first + 1;
    while (months > a.step * (long)room)
        a.step++;
    a.signs = (size_t)((months + a.step - 1) / a.step);
    return a;
}

/* The last sign holds the last months, all of them. */
static void gather(const struct figures *f, const struct axis *a, size_t i,
    enum pole pole, struct stats_count *signs)
{
    for (size_t k = 0; k < a->signs; k++)
        signs[k] = (struct stats_count){0};
    for (size_t g = 0; g < f->groups.count; g++) {
        long at = month(&f->groups.groups[g]);
        if (at < 0)
            continue;
        struct stats_count c = figures_group(f, g, i, pole);
        size_t k = a->signs - 1 - (size_t)((a->last - at) / a->step);
        signs[k].hits += c.hits;
        signs[k].of += c.of;
    }
}

/* Each line by its own highest. */
static void line(
    const struct screen *s, const struct stats_count *signs, size_t count)
{
    static const char ascii[] = "_.-=+*#%@";
    double top = 0;
    for (size_t k = 0; k < count; k++)
        if (signs[k].of >= FEW && shares_part(signs[k]) > top)
            top = shares_part(signs[k]);
    for (size_t k = 0; k < count; k++) {
        if (signs[k].of < FEW) {
            words(s, signs[k].of ? s->utf8 ? "\xc2\xb7" : ":" : " ");
            continue;
        }
        int level =
            signs[k].hits ? 1 + (int)(shares_part(signs[k]) / top * 7.49) : 0;
        if (!s->utf8)
            putc(ascii[level], s->out);
        else if (!level)
            words(s, "_");
        else /* U+2581 to U+2588 */
            fprintf(s->out, "\xe2\x96%c", 0x80 + level);
    }
}

static void side(const struct screen *s, const struct figures *f,
    const struct axis *a, size_t i, enum pole pole)
{
    struct stats_count signs[LINE_MOST], all = figures_code(f, i, pole);
    gather(f, a, i, pole, signs);
    words(s, " ");
    screen_ink(s, all.hits ? INK_PLAIN : INK_FAINT);
    shares_cell(s, all, SHARE);
    words(s, " ");
    screen_ink(s, pole == POLE_BARRIER ? INK_BARRIER : INK_FACILITATOR);
    line(s, signs, a->signs);
    screen_ink(s, INK_PLAIN);
}

static void heading(
    const struct screen *s, struct str group, const struct axis *a)
{
    words(s, "\n");
    summary_group(s, group, a->name + 1);
    for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
        const char *name = pole_name(k);
        size_t width = SHARE + 2 + a->signs;
        screen_ink(s, INK_STRONG);
        words(s, "   ");
        screen_text(s, str_of(name), k == POLE_BARRIER ? width - 3 : 0);
        screen_ink(s, INK_PLAIN);
    }
    words(s, "\n");
}

static void legend(const struct screen *s, const struct axis *a)
{
    fprintf(s->out, "\n%04ld-%02ld to %04ld-%02ld, ", a->first / 12,
        a->first % 12 + 1, a->last / 12, a->last % 12 + 1);
    if (a->step == 1)
        words(s, "a sign for each month");
    else
        fprintf(s->out, "a sign for each %ld months", a->step);
    fprintf(s->out,
        "; each line by its own highest;\n"
        "_ none of the reviews, %s fewer than %d reviews, blank: no reviews\n",
        s->utf8 ? "\xc2\xb7" : ":", FEW);
}

void summary_trend(const struct screen *s, const struct figures *f)
{
    struct axis a = lay_out(s, f);
    if (!a.signs) {
        words(s, "\nno review has a date\n");
        return;
    }
    for (size_t i = 0; i < f->count; i++) {
        if (!i || !str_eq(f->list[i].group, f->list[i - 1].group))
            heading(s, f->list[i].group, &a);
        words(s, " ");
        summary_factor(s, f, i, a.name);
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            side(s, f, &a, i, k);
        words(s, "\n");
    }
    legend(s, &a);
}

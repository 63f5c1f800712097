#include "ask/summary_show.h"

#include "ask/shares.h"

#include <math.h>
#include <string.h>

/* Columns of a pole beside its bar: blank, bar, share, interval, number. */
enum {
    SHARE = 6,
    INTERVAL = 10,
    NUMBER_LEAST = 6,
    BAR_LEAST = 3,
    BAR_MOST = 24,
    NAME_LEAST = 21 /* what the groups are called */
};

/* Where things stand in a line. */
struct layout {
    size_t name, bar, number;
};

static void words(const struct screen *s, const char *text)
{
    fputs(text, s->out);
}

static void amount(const struct screen *s, uint64_t number, const char *of_what)
{
    screen_number(s, number, 0);
    words(s, of_what);
}

void summary_group(const struct screen *s, struct str id, size_t width)
{
    char name[64];
    size_t n = id.n < sizeof name ? id.n : sizeof name;
    for (size_t i = 0; i < n; i++)
        name[i] = id.p[i] == '_' ? ' ' : id.p[i];
    if (n && name[0] >= 'a' && name[0] <= 'z')
        name[0] = (char)(name[0] - 'a' + 'A');
    screen_ink(s, INK_STRONG);
    screen_text(s, (struct str){name, n}, width);
    screen_ink(s, INK_PLAIN);
}

static size_t widest(
    const struct figures *f, const struct screen *s, bool names)
{
    size_t most = 0;
    for (size_t i = 0; i < f->count; i++) {
        const struct prevalence *p = &f->list[i];
        size_t width = screen_width(s, names ? p->name : p->factor);
        most = width > most ? width : most;
    }
    return most;
}

/* Names and ids do not mix. */
void summary_factor(
    const struct screen *s, const struct figures *f, size_t i, size_t width)
{
    bool names = widest(f, s, true) <= width;
    screen_text(s, names ? f->list[i].name : f->list[i].factor, width);
}

size_t summary_width(
    const struct figures *f, const struct screen *s, size_t most)
{
    size_t names = widest(f, s, true), ids = widest(f, s, false);
    size_t width = names <= most ? names : ids <= most ? ids : most;
    return width < NAME_LEAST ? NAME_LEAST : width;
}

static uint64_t most_reviews(const struct figures *f)
{
    uint64_t most = 0;
    for (size_t i = 0; i < f->count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            if (f->list[i].of[k].reviews > most)
                most = f->list[i].of[k].reviews;
    return most;
}

/* With commas, and a blank before it. */
static size_t number_width(uint64_t number)
{
    size_t digits = 1;
    for (; number >= 10; number /= 10)
        digits++;
    size_t width = 1 + digits + (digits - 1) / 3;
    return width < NUMBER_LEAST ? NUMBER_LEAST : width;
}

static struct layout lay_out(const struct screen *s, const struct figures *f)
{
    struct layout l = {.number = number_width(most_reviews(f))};
    size_t pole = 1 + SHARE + INTERVAL + l.number;
    size_t taken = 1 + 2 * (pole + BAR_LEAST);
    size_t room = s->columns - 1 > taken ? s->columns - 1 - taken : 12;
    l.name = summary_width(f, s, room);
    size_t bars = BAR_LEAST + (room > l.name ? room - l.name : 0) / 2;
    l.bar = bars > BAR_MOST ? BAR_MOST : bars;
    return l;
}

static void side(const struct screen *s, const struct figures *f, size_t i,
    enum pole pole, const struct layout *l)
{
    struct stats_count c = figures_code(f, i, pole);
    double top = (double)most_reviews(f);
    words(s, " ");
    screen_ink(s, pole == POLE_BARRIER ? INK_BARRIER : INK_FACILITATOR);
    screen_bar(s, top > 0 ? (double)c.hits / top : 0, l->bar);
    screen_ink(s, c.hits ? INK_PLAIN : INK_FAINT);
    shares_cell(s, c, SHARE);
    screen_ink(s, INK_FAINT);
    shares_interval(s, figures_at(f, i, pole), INTERVAL);
    screen_ink(s, c.hits ? INK_PLAIN : INK_FAINT);
    screen_number(s, c.hits, l->number);
    screen_ink(s, INK_PLAIN);
}

static void heading(
    const struct screen *s, struct str group, const struct layout *l)
{
    words(s, "\n");
    summary_group(s, group, l->name + 1);
    for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
        words(s, " ");
        screen_ink(s, INK_STRONG);
        screen_text(s, str_of(pole_name(k)), l->bar + SHARE + INTERVAL - 3);
        screen_ink(s, INK_FAINT);
        words(s, "95%");
        shares_right(s, "n", l->number);
        screen_ink(s, INK_PLAIN);
    }
    words(s, "\n");
}

static void note(const struct screen *s, const struct figures *f)
{
    uint64_t codes = 0, weak = 0;
    for (size_t i = 0; i < f->count; i++) {
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
            codes += f->list[i].of[k].reviews;
            weak += f->list[i].of[k].weak;
        }
    }
    words(s, "\n95%: ");
    if (f->clusters)
        amount(s, f->clusters, " apps as clusters (Korn & Graubard 1998)\n");
    else
        words(s, "Wilson 1927\n");
    if (f->strong) {
        words(s, "without codes that rest on single vague words alone\n");
    } else {
        amount(s, weak, " of ");
        amount(s, codes, " codes rest on single vague words alone (weak)\n");
    }
}

void summary_table(const struct screen *s, const struct figures *f)
{
    struct layout l = lay_out(s, f);
    for (size_t i = 0; i < f->count; i++) {
        if (!i || !str_eq(f->list[i].group, f->list[i - 1].group))
            heading(s, f->list[i].group, &l);
        words(s, " ");
        summary_factor(s, f, i, l.name);
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            side(s, f, i, k, &l);
        words(s, "\n");
    }
    note(s, f);
}

static void corrected_row(const struct screen *s, const struct figures *f,
    size_t i, enum pole pole, size_t name)
{
    const struct stats_rate *rate = &f->corrected[i].of[pole];
    words(s, "  ");
    summary_factor(s, f, i, name);
    fprintf(s->out, " %-11s", pole_name(pole));
    shares_cell(s, figures_code(f, i, pole), SHARE);
    if (isnan(rate->point))
        words(s, "       -               -");
    else
        fprintf(s->out, " %6.1f%% %5.1f to %5.1f%%", 100 * rate->point,
            100 * rate->at.low, 100 * rate->at.high);
    screen_number(s, f->corrected[i].truth[pole], 8);
    words(s, "\n");
}

/* 2 + name + 12 + 7 + 8 + 16 + 8 columns. */
void summary_corrected(const struct screen *s, const struct figures *f)
{
    size_t name = summary_width(f, s, s->columns - 54);
    words(s, "\nAs found, and corrected for the program's mistakes on coded "
             "reviews\n\n");
    fprintf(s->out, "  %-*s %-11s %6s %7s %15s %7s\n", (int)name, "factor",
        "pole", "found", "correct", "95%", "cases");
    for (size_t i = 0; i < f->count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            corrected_row(s, f, i, k, name);
}

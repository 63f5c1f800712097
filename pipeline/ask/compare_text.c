#include "ask/compare_show.h"

#include "ask/shares.h"

#include <math.h>
#include <string.h>

enum {
    SHARE = 7,
    DIFFERENCE = 8,
    INTERVAL = 17,
    RATE = 8,
    PLOT_LEAST = 20,
    PLOT_MOST = 60
};

/* Where things stand in a line; reach: the difference at the plot's ends. */
struct layout {
    size_t name, plot;
    double reach;
};

static void words(const struct screen *s, const char *text)
{
    fputs(text, s->out);
}

static size_t widest(const struct screen *s, const struct compare_pair *pair)
{
    size_t most = 12;
    for (size_t i = 0; i < pair->count; i++) {
        size_t width = screen_width(s, pair->rows[i].factor->factor);
        most = width > most ? width : most;
    }
    return most;
}

static struct layout lay_out(
    const struct screen *s, const struct compare_pair *pair)
{
    struct layout l = {.name = widest(s, pair)};
    size_t taken =
        1 + l.name + 2 * SHARE + DIFFERENCE + INTERVAL + RATE + 2 + 2;
    if (taken > s->columns)
        l.name -= taken - s->columns < l.name / 2 ? taken - s->columns : 0;
    if (s->columns > taken + PLOT_LEAST)
        l.plot = s->columns - taken - 1;
    if (l.plot > PLOT_MOST)
        l.plot = PLOT_MOST;
    for (size_t i = 0; i < pair->count; i++) {
        const struct stats_rate *d = &pair->rows[i].difference;
        l.reach = fmax(l.reach, fmax(fabs(d->at.low), fabs(d->at.high)));
    }
    return l;
}

/* Where a difference lies in the plot, 0 in its middle. */
static size_t spot(const struct layout *l, double difference)
{
    double part = l->reach > 0 ? (difference / l->reach + 1) / 2 : 0.5;
    return (size_t)(part * (double)(l->plot - 1) + 0.5);
}

static void plot(
    const struct screen *s, const struct layout *l, const struct stats_rate *d)
{
    size_t low = spot(l, d->at.low), high = spot(l, d->at.high);
    size_t point = spot(l, d->point), zero = spot(l, 0);
    words(s, " ");
    for (size_t i = 0; i < l->plot; i++) {
        if (i == point)
            words(s, s->utf8 ? "\xe2\x97\x8f" : "o"); /* U+25CF */
        else if (i >= low && i <= high)
            words(s, s->utf8 ? "\xe2\x94\x80" : "-"); /* U+2500 */
        else if (i == zero)
            words(s, s->utf8 ? "\xe2\x94\x82" : "|"); /* U+2502 */
        else if (i < high || i < zero)
            words(s, " ");
    }
}

/* A share as points of per cent, with its sign; nothing has none. */
static void points(char *text, size_t room, double share)
{
    double tenths = round(1000 * share);
    snprintf(text, room, tenths == 0 ? "0.0" : "%+.1f", tenths / 10);
}

static void rate(const struct screen *s, double q)
{
    char text[32];
    if (q < 0.001)
        snprintf(text, sizeof text, "<0.001");
    else
        snprintf(text, sizeof text, "%.3f", q);
    shares_right(s, text, RATE);
}

static void row(const struct screen *s, const struct layout *l,
    const struct compare_row *r, bool releases)
{
    static const char *const signs[2][3] = {
        {" ", "+", "-"}, {" ", "\xe2\x96\xb2", "\xe2\x96\xbc"}};
    char difference[32], low[32], high[32], interval[80];
    points(difference, sizeof difference, r->difference.point);
    points(low, sizeof low, r->difference.at.low);
    points(high, sizeof high, r->difference.at.high);
    snprintf(interval, sizeof interval, "%s to %s", low, high);
    if (r->verdict != VERDICT_NONE)
        screen_ink(s, r->pole == POLE_BARRIER ? INK_BARRIER : INK_FACILITATOR);
    words(s, " ");
    screen_text(s, r->factor->factor, l->name);
    shares_cell(s, releases ? r->c.right : r->c.left, SHARE);
    shares_cell(s, releases ? r->c.left : r->c.right, SHARE);
    shares_right(s, difference, DIFFERENCE);
    shares_right(s, interval, INTERVAL);
    rate(s, r->q);
    words(s, " ");
    words(s, signs[s->utf8][r->verdict]);
    if (l->plot)
        plot(s, l, &r->difference);
    screen_ink(s, INK_PLAIN);
    words(s, "\n");
}

static void heading(const struct screen *s, const struct layout *l,
    enum pole pole, bool releases)
{
    words(s, "\n");
    screen_ink(s, INK_STRONG);
    screen_text(s, pole == POLE_BARRIER ? STR("Barriers") : STR("Facilitators"),
        l->name + 1);
    shares_right(s, releases ? "before" : "left", SHARE);
    shares_right(s, releases ? "now" : "right", SHARE);
    shares_right(s, "points", DIFFERENCE);
    shares_right(s, "95%", INTERVAL);
    shares_right(s, "q", RATE);
    screen_ink(s, INK_PLAIN);
    words(s, "\n");
}

/* Stars, day, and the words between what stands around them. */
static void evidence(
    const struct screen *s, const char *side, const struct line *l)
{
    struct str hit = str_slice(l->text, l->at.b, l->at.e);
    size_t taken = 4 + 6 + 2 + 2 + 11 + 2;
    size_t room = s->columns > taken + 20 ? s->columns - taken : 20;
    size_t middle = screen_width(s, hit);
    middle = middle > room - 8 ? room - 8 : middle;
    size_t before = (room - middle) / 2;
    struct str head = str_slice(l->text, 0, l->at.b);
    size_t head_width = screen_width(s, head);
    before = head_width < before ? head_width : before;
    fprintf(s->out, "    %-6s", side);
    if (l->rating)
        fprintf(s->out, "%d* ", l->rating);
    else
        words(s, "   ");
    screen_text(s, str_slice(l->date, 0, l->date.n < 10 ? l->date.n : 10), 10);
    words(s, " ");
    if (before)
        screen_tail(s, head, before);
    words(s, "[");
    screen_ink(s, INK_STRONG);
    screen_text(s, hit, middle);
    screen_ink(s, INK_PLAIN);
    words(s, "]");
    struct str tail = str_from(l->text, l->at.e);
    size_t left = room - middle - before;
    if (left && tail.n)
        screen_text(s, tail, screen_width(s, tail) > left ? left : 0);
    words(s, "\n");
}

static void lines(const struct screen *s, const char *side,
    const struct compare_row *r, const struct line *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].pole == r->pole &&
            str_eq(list[i].factor, r->factor->factor))
            evidence(s, side, &list[i]);
}

static void sizes(const struct screen *s, const struct compared *c,
    const struct compare_pair *p)
{
    words(s, "\n");
    screen_ink(s, INK_STRONG);
    words(s, c->releases ? "version " : "left   ");
    screen_text(s, p->left, 0);
    screen_ink(s, INK_PLAIN);
    words(s, ": ");
    screen_number(s, p->left_size, 0);
    words(s, " reviews");
    words(s, c->releases ? ", before it " : "\nright  ");
    screen_ink(s, INK_STRONG);
    screen_text(s, p->right, 0);
    screen_ink(s, INK_PLAIN);
    words(s, ": ");
    screen_number(s, p->right_size, 0);
    words(s, " reviews\n");
}

static void pair(const struct screen *s, const struct compared *c,
    const struct compare_pair *p)
{
    struct layout l = lay_out(s, p);
    sizes(s, c, p);
    for (size_t i = 0; i < p->count; i++) {
        const struct compare_row *r = &p->rows[i];
        if (!i || r->pole != p->rows[i - 1].pole)
            heading(s, &l, r->pole, c->releases);
        row(s, &l, r, c->releases);
        if (r->verdict == VERDICT_NONE)
            continue;
        lines(s, c->releases ? "now" : "left", r, p->left_lines, p->left_count);
        lines(s, c->releases ? "before" : "right", r, p->right_lines,
            p->right_count);
    }
    if (!p->left_size || !p->right_size)
        words(s, "one side has no reviews in a coded language\n");
    else if (!p->count)
        words(s, "no code on either side\n");
}

void compare_text(const struct screen *s, const struct compared *c)
{
    screen_text(s, str_of(c->path), 0);
    words(s, "\n");
    for (size_t i = 0; i < c->count; i++)
        pair(s, c, &c->pairs[i]);
    fprintf(s->out,
        "\nShares of the reviews with text in a coded language. 95%%: Newcombe "
        "1998,\nmethod 10. q: rate of false findings among all this small "
        "(Benjamini &\nHochberg 1995), from chi-square or Fisher's test.\n"
        "%s: %s, q up to %g\n",
        s->utf8 ? "\xe2\x96\xb2 \xe2\x96\xbc" : "+ -",
        c->releases ? "rose, fell" : "left is higher, lower", c->rate);
}

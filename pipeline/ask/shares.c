#include "ask/shares.h"

#include "ask/cells.h"

#include <math.h>

double shares_part(struct stats_count c)
{
    return c.of ? (double)c.hits / (double)c.of : NAN;
}

void shares_right(const struct screen *s, const char *text, size_t width)
{
    size_t n = screen_width(s, str_of(text));
    screen_blanks(s, width > n ? width - n : 0);
    screen_text(s, str_of(text), 0);
}

void shares_cell(const struct screen *s, struct stats_count c, size_t width)
{
    char text[32] = "-";
    double share = shares_part(c);
    if (c.of && c.hits && share < 0.0005)
        snprintf(text, sizeof text, "<0.1%%");
    else if (c.of)
        snprintf(text, sizeof text, "%.1f%%", 100 * share);
    shares_right(s, text, width);
}

void shares_interval(
    const struct screen *s, struct stats_interval at, size_t width)
{
    char text[64] = "-";
    if (!isnan(at.low))
        snprintf(text, sizeof text, "%.1f%s%.1f", 100 * at.low,
            s->utf8 ? "\xe2\x80\x93" : "-", 100 * at.high);
    shares_right(s, text, width);
}

void shares_csv(struct str text, FILE *out)
{
    struct cells_out cells = {.out = out};
    cells_text(&cells, text);
    putc(',', out);
}

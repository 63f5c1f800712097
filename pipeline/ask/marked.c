#include "ask/marked.h"

#include "text/width.h"

#include <stdlib.h>

/* A glyph or a sign of a mark, with the ink it is written in. */
struct cell {
    struct glyph glyph;
    enum screen_ink ink;
    bool opens, closes; /* it is the sign of a mark */
    bool ends;          /* a newline */
};

struct cells {
    const struct mark *open[16]; /* innermost last */
    size_t depth;
    struct cell *list;
    size_t count, room;
    struct arena *arena;
    bool utf8;
};

static struct cell *push(struct cells *c)
{
    struct cell *cell = ARENA_PUSH(c->arena, c->list, c->count, &c->room);
    cell->ink = c->depth ? c->open[c->depth - 1]->ink : INK_PLAIN;
    return cell;
}

static struct cell *push_sign(struct cells *c, char sign)
{
    struct cell *cell = push(c);
    cell->glyph = (struct glyph){.bytes = {sign}, .n = 1, .columns = 1};
    return cell;
}

static void close_marks(struct cells *c, size_t at)
{
    for (size_t i = c->depth; i-- > 0;) {
        if (c->open[i]->at.e > at)
            continue;
        push_sign(c, c->open[i]->close)->closes = true;
        for (size_t k = i + 1; k < c->depth; k++)
            c->open[k - 1] = c->open[k];
        c->depth--;
    }
}

static void open_mark(struct cells *c, const struct mark *mark)
{
    if (c->depth == sizeof c->open / sizeof *c->open)
        return;
    c->open[c->depth++] = mark;
    push_sign(c, mark->open)->opens = true;
}

static int by_place(const void *a, const void *b)
{
    const struct mark *x = a, *y = b;
    if (x->at.b != y->at.b)
        return x->at.b < y->at.b ? -1 : 1;
    return x->at.e > y->at.e ? -1 : x->at.e < y->at.e;
}

static void fill(
    struct cells *c, struct str text, const struct mark *marks, size_t count)
{
    size_t next = 0, begin = 0;
    struct glyph g;
    for (size_t at = 0; width_next(text, &at, c->utf8, &g); begin = at) {
        close_marks(c, begin);
        while (next < count && marks[next].at.b < at)
            open_mark(c, &marks[next++]);
        struct cell *cell = push(c);
        cell->glyph = g;
        cell->ends = text.p[begin] == '\n';
    }
    close_marks(c, SIZE_MAX);
}

static bool is_blank(const struct cell *c)
{
    return c->glyph.n == 1 && c->glyph.bytes[0] == ' ';
}

/* Between words, and beside any letter of a script without blanks. */
static bool may_break(const struct cell *before, const struct cell *after)
{
    if (is_blank(before))
        return true;
    return !before->opens && !after->closes &&
           (before->glyph.columns == 2 || after->glyph.columns == 2);
}

static size_t line_end(const struct cells *c, size_t from, size_t room)
{
    size_t used = 0, best = from;
    for (size_t i = from; i < c->count; i++) {
        const struct cell *cell = &c->list[i];
        if (cell->ends)
            return i;
        if (i > from && may_break(cell - 1, cell))
            best = i;
        if (used + cell->glyph.columns > room)
            return best > from && !is_blank(cell) ? best : i;
        used += cell->glyph.columns;
    }
    return c->count;
}

static void put_line(
    const struct screen *s, size_t indent, const struct cell *cells, size_t n)
{
    enum screen_ink ink = INK_PLAIN;
    while (n && is_blank(&cells[n - 1]))
        n--;
    screen_blanks(s, n ? indent : 0);
    for (size_t i = 0; i < n; i++) {
        if (cells[i].ink != ink) {
            screen_ink(s, INK_PLAIN);
            screen_ink(s, ink = cells[i].ink);
        }
        fwrite(cells[i].glyph.bytes, 1, cells[i].glyph.n, s->out);
    }
    if (ink != INK_PLAIN)
        screen_ink(s, INK_PLAIN);
    fputc('\n', s->out);
}

/* Where the line after one that ends here begins. */
static size_t next_line(const struct cells *c, size_t end)
{
    if (end < c->count && c->list[end].ends)
        return end + 1;
    while (end < c->count && is_blank(&c->list[end]) && !c->list[end].ends)
        end++;
    return end;
}

void marked_print(const struct screen *s, struct str text, struct mark *marks,
    size_t count, size_t indent, struct arena *arena)
{
    struct cells c = {.arena = arena, .utf8 = s->utf8};
    size_t room = s->columns > indent + 20 ? s->columns - indent : 20;
    if (count)
        qsort(marks, count, sizeof *marks, by_place);
    fill(&c, text, marks, count);
    size_t at = 0;
    do {
        size_t end = line_end(&c, at, room);
        put_line(s, at ? indent : 0, c.list + at, end - at);
        at = next_line(&c, end);
    } while (at < c.count);
}

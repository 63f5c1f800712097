#include "ask/marked.h"

#include "base/utf8.h"
#include "text/width.h"

#include <stdlib.h>

/* A glyph or a sign of a mark, with the ink it is written in. */
struct cell {
    struct glyph glyph;
    enum screen_ink ink;
    bool opens, closes; /* it is the sign of a mark */
    uint32_t place;     /* where the mark that it opens begins */
    bool ends;          /* a newline */
};

struct cells {
    const struct mark *open[16]; /* innermost last */
    size_t depth;
    struct cell *list;
    size_t count, room;
    struct arena *arena;
    bool utf8;
    bool before, behind; /* there is text that is not here */
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
    struct cell *sign = push_sign(c, mark->open);
    sign->opens = true;
    sign->place = mark->at.b;
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

static void put_cells(
    const struct screen *s, const struct cell *cells, size_t n)
{
    enum screen_ink ink = INK_PLAIN;
    for (size_t i = 0; i < n; i++) {
        if (cells[i].ink != ink) {
            screen_ink(s, INK_PLAIN);
            screen_ink(s, ink = cells[i].ink);
        }
        fwrite(cells[i].glyph.bytes, 1, cells[i].glyph.n, s->out);
    }
    if (ink != INK_PLAIN)
        screen_ink(s, INK_PLAIN);
}

static void put_line(
    const struct screen *s, size_t indent, const struct cell *cells, size_t n)
{
    while (n && is_blank(&cells[n - 1]))
        n--;
    screen_blanks(s, n ? indent : 0);
    put_cells(s, cells, n);
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

static struct cell ellipsis(const struct screen *s, enum screen_ink ink)
{
    struct cell cell = {.ink = ink};
    cell.glyph = (struct glyph){.bytes = "~", .n = 1, .columns = 1};
    if (s->utf8)
        cell.glyph.n = utf8_encode(0x2026, cell.glyph.bytes);
    return cell;
}

/* The end of what stands before `middle`, in `room` columns. */
static void put_left(
    const struct screen *s, const struct cells *c, size_t middle, size_t room)
{
    size_t from = middle, used = 0;
    if (!room)
        return;
    while (from > 0 && used + c->list[from - 1].glyph.columns <= room)
        used += c->list[--from].glyph.columns;
    bool cut = from > 0 || c->before;
    if (cut && used == room && from < middle)
        used -= c->list[from++].glyph.columns;
    screen_blanks(s, room - used - cut);
    if (cut) {
        struct cell sign = ellipsis(s, INK_FAINT);
        put_cells(s, &sign, 1);
    }
    put_cells(s, c->list + from, middle - from);
}

/* Where the mark that begins here ends: behind its closing sign. */
static size_t mark_end(const struct cells *c, size_t from)
{
    size_t depth = 0;
    for (size_t i = from; i < c->count; i++) {
        depth += c->list[i].opens;
        depth -= c->list[i].closes;
        if (!depth)
            return i + 1;
    }
    return c->count;
}

/* How far one comes from here in so many columns; *used of them. */
static size_t reach(
    const struct cells *c, size_t from, size_t room, size_t *used)
{
    *used = 0;
    while (from < c->count && *used + c->list[from].glyph.columns <= room)
        *used += c->list[from++].glyph.columns;
    return from;
}

/* `from` opens the mark: its closing sign is shown even where it is cut. */
static void put_right(
    const struct screen *s, const struct cells *c, size_t from, size_t room)
{
    struct cell tail[2] = {ellipsis(s, INK_FAINT)};
    size_t used, tails = 0, mark = mark_end(c, from);
    size_t end = reach(c, from, room, &used);
    bool cut = end < c->count || c->behind;
    if (cut && (end = reach(c, from, room - 1, &used)) >= mark) {
        tails = 1;
    } else if (cut) {
        end = reach(c, from, room - 2, &used);
        tail[0].ink = c->list[from].ink;
        tail[1] = c->list[mark - 1];
        tails = 2;
    }
    put_cells(s, c->list + from, end - from);
    put_cells(s, tail, tails);
}

/* Bytes that are looked at for one column: seldom is a glyph longer. */
enum { BYTES = 4 };

/* What can come into view around `focus`, in whole runes. */
static struct span window(
    struct str text, struct span focus, size_t left, size_t right)
{
    size_t b = focus.b > left * BYTES ? focus.b - left * BYTES : 0;
    size_t e = focus.e + right * BYTES;
    if (e > text.n)
        e = text.n;
    while (b < focus.b && utf8_inside(text, b))
        b++;
    while (utf8_inside(text, e))
        e++;
    return (struct span){(uint32_t)b, (uint32_t)e};
}

/* Those that are in view, as seen from its begin. */
static size_t move_marks(struct mark *marks, size_t count, struct span view)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        struct mark m = marks[i];
        if (m.at.e <= view.b || m.at.b >= view.e)
            continue;
        m.at.b = m.at.b > view.b ? m.at.b - view.b : 0;
        m.at.e -= view.b;
        marks[kept++] = m;
    }
    return kept;
}

void marked_line(const struct screen *s, struct str text, struct mark *marks,
    size_t count, struct span focus, size_t left, size_t right,
    struct arena *arena)
{
    struct span view = window(text, focus, left, right);
    struct cells c = {.arena = arena,
        .utf8 = s->utf8,
        .before = view.b > 0,
        .behind = view.e < text.n};
    count = move_marks(marks, count, view);
    if (count)
        qsort(marks, count, sizeof *marks, by_place);
    fill(&c, str_slice(text, view.b, view.e), marks, count);
    size_t middle = 0;
    while (middle < c.count &&
           !(c.list[middle].opens && c.list[middle].place == focus.b - view.b))
        middle++;
    put_left(s, &c, middle, left);
    put_right(s, &c, middle, right);
}

#include "record/csv.h"
#include "record/swallow.h"

#include <string.h>

enum { PLAIN, QUOTED, QUOTE /* a quote inside quotes: what does it mean? */ };

enum step { STEP_ON, STEP_RECORD, STEP_MORE, STEP_BROKEN };

static size_t find(struct str s, size_t begin, size_t end, char c)
{
    const char *hit = begin < end ? memchr(s.p + begin, c, end - begin) : NULL;
    return hit ? (size_t)(hit - s.p) : end;
}

/* The first line end outside quotes decides for the whole file, so that a
 * stray carriage return inside a line stays text. False: the next byte has to
 * be seen. */
static bool settle(struct csv_cutter *c, struct str rest, bool ended)
{
    size_t limit = find(rest, c->at, rest.n, '"');
    size_t line_feed = find(rest, c->at, limit, '\n');
    size_t carriage = find(rest, c->at, line_feed, '\r');
    if (carriage == line_feed) {
        if (line_feed < limit)
            c->newline = '\n';
        return true;
    }
    bool last = carriage + 1 == rest.n;
    if (last && !ended)
        return false;
    c->newline = !last && rest.p[carriage + 1] == '\n' ? '\n' : '\r';
    return true;
}

/* Or, where we do not know how lines end, behind the next quote. */
static size_t line_end(struct csv_cutter *c, struct str rest)
{
    if (!c->newline)
        return rest.n;
    size_t begin = c->seen > c->at ? c->seen : c->at;
    c->seen = find(rest, begin, rest.n, c->newline);
    return c->seen;
}

static enum step in_plain(
    struct csv_cutter *c, struct str rest, bool ended, size_t *length)
{
    if (!c->newline && !settle(c, rest, ended))
        return STEP_MORE;
    size_t end = line_end(c, rest);
    size_t quote = find(rest, c->at, end, '"');
    if (quote < end) {
        if (quote == 0 || rest.p[quote - 1] == c->delimiter)
            c->state = QUOTED;
        c->at = quote + 1;
        return STEP_ON;
    }
    c->at = end;
    if (end == rest.n)
        return STEP_MORE;
    *length = end + 1;
    return STEP_RECORD;
}

static enum step in_quotes(struct csv_cutter *c, struct str rest)
{
    size_t quote = find(rest, c->at, rest.n, '"');
    size_t until = quote < c->doomed ? quote : c->doomed;
    if (c->newline && find(rest, c->at, until, c->newline) < until)
        return STEP_BROKEN;
    c->at = quote;
    if (quote == rest.n)
        return STEP_MORE;
    c->at++;
    c->state = QUOTE;
    return STEP_ON;
}

static enum step after_carriage(
    struct csv_cutter *c, struct str rest, bool ended, size_t *length)
{
    bool last = c->at + 1 == rest.n;
    if (c->newline != '\r' && last && !ended)
        return STEP_MORE;
    bool pair = !last && rest.p[c->at + 1] == '\n';
    if (!c->newline)
        c->newline = pair ? '\n' : '\r';
    if (c->newline == '\n' && !pair && !last)
        return STEP_BROKEN;
    *length = c->at + 1 + (c->newline == '\n' && pair);
    return STEP_RECORD;
}

static enum step after_quote(
    struct csv_cutter *c, struct str rest, bool ended, size_t *length)
{
    char next = rest.p[c->at];
    enum step step = STEP_ON;
    if (next == '"') {
        c->state = QUOTED;
    } else if (next == c->delimiter) {
        c->state = PLAIN;
    } else if (next == '\r') {
        step = after_carriage(c, rest, ended, length);
    } else if (next == '\n' && c->newline != '\r') {
        c->newline = '\n';
        *length = c->at + 1;
        return STEP_RECORD;
    } else {
        step = STEP_BROKEN;
    }
    if (step == STEP_ON)
        c->at++;
    else if (step == STEP_BROKEN)
        c->reason = "text behind a closing quote";
    return step;
}

static enum step look(
    struct csv_cutter *c, struct str rest, bool ended, size_t *length)
{
    switch (c->state) {
    case QUOTED:
        return in_quotes(c, rest);
    case QUOTE:
        return after_quote(c, rest, ended, length);
    default:
        return in_plain(c, rest, ended, length);
    }
}

static void begin_record(struct csv_cutter *c, size_t length)
{
    c->state = PLAIN;
    c->at = c->seen = 0;
    c->doomed = c->doomed > length ? c->doomed - length : 0;
}

/*
 * The scan that failed was inside quotes at every line end it passed. A later
 * one that is inside quotes at one of these would go on in the same way and
 * fail at the same byte: `doomed` saves it the walk, and us a square. The
 * whole line is refused: where its end is still to come, we wait for it.
 */
static enum csv_cut broken(
    struct csv_cutter *c, struct str rest, bool ended, size_t *length)
{
    if (c->doomed < c->at)
        c->doomed = c->at;
    if (!c->newline)
        c->newline = '\n';
    size_t end = find(rest, 0, rest.n, c->newline);
    if (end == rest.n && !ended)
        return CSV_MORE;
    *length = end + (end < rest.n);
    begin_record(c, *length);
    return CSV_BROKEN;
}

void csv_give_up(struct csv_cutter *c, struct str rest, size_t *length)
{
    broken(c, rest, true, length);
}

/* Then only its first line is refused. */
static bool swallowed(struct csv_cutter *c, struct str record, size_t *length)
{
    if (!c->columns || !c->newline ||
        !swallow_seen(
            csv_trim(c, record), c->delimiter, c->newline, c->columns))
        return false;
    *length = find(record, 0, record.n, c->newline) + 1;
    c->reason = "a quote that is not closed before the next row";
    return true;
}

enum csv_cut csv_cut(
    struct csv_cutter *c, struct str rest, bool ended, size_t *length)
{
    enum step step = STEP_ON;
    while (step == STEP_ON && c->at < rest.n)
        step = look(c, rest, ended, length);
    if (step == STEP_BROKEN)
        return broken(c, rest, ended, length);
    if (step != STEP_RECORD) {
        if (!ended || rest.n == 0)
            return CSV_MORE;
        if (c->state == QUOTED) {
            c->reason = "a quote that is never closed";
            return broken(c, rest, ended, length);
        }
        *length = rest.n;
    }
    bool bad = swallowed(c, str_slice(rest, 0, *length), length);
    begin_record(c, *length);
    return bad ? CSV_BROKEN : CSV_RECORD;
}

struct str csv_trim(const struct csv_cutter *c, struct str record)
{
    if (c->newline && record.n && record.p[record.n - 1] == c->newline)
        record.n--;
    if (c->newline != '\r' && record.n && record.p[record.n - 1] == '\r')
        record.n--;
    return record;
}

static struct str undouble(struct str s, struct arena *arena)
{
    char *out = arena_alloc(arena, s.n, 1, 1);
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        size_t quote = find(s, at, s.n, '"');
        size_t take = quote - at + (quote < s.n);
        memcpy(out + n, s.p + at, take);
        n += take;
        at = quote + 2;
    }
    return (struct str){out, n};
}

/* The quoted field at *at, which moves behind its closing quote. */
static struct str quoted(struct str s, size_t *at, struct arena *arena)
{
    size_t begin = *at + 1, end = begin;
    bool doubled = false;
    while ((end = find(s, end, s.n, '"')) + 1 < s.n && s.p[end + 1] == '"') {
        doubled = true;
        end += 2;
    }
    *at = end < s.n ? end + 1 : s.n;
    struct str field = str_slice(s, begin, end);
    return doubled ? undouble(field, arena) : field;
}

size_t csv_split(struct str record, char delimiter, struct str *fields,
    size_t room, struct arena *arena)
{
    size_t count = 0, at = 0;
    for (;;) {
        struct str field = {"", 0};
        if (at < record.n && record.p[at] == '"')
            field = quoted(record, &at, arena);
        size_t end = find(record, at, record.n, delimiter);
        if (!field.n && end > at)
            field = str_slice(record, at, end);
        if (count < room)
            fields[count] = field;
        count++;
        if (end >= record.n)
            return count;
        at = end + 1;
    }
}

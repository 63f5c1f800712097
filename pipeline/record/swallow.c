#include "record/swallow.h"
#include "record/csv.h"

#include <string.h>

struct shape {
    char delimiter, newline;
    size_t columns;
    struct str *first;  /* fields of the first line, as far as they are known */
    struct str *fields; /* of the line at hand */
    struct arena arena;
};

/* A date, a number, a rating. In a text a blank stands before it. */
static bool number(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!str_digit(s.p[i]) && (i == 0 || !memchr("-+:./ TZ", s.p[i], 8)))
            return false;
    return s.n > 0;
}

static size_t count(struct str s, char c)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == c;
    return n;
}

/*
 * The fields before the open quote. What stands behind it is known only where
 * commas make up the columns: then none of them belongs to the text.
 */
static void learn(struct shape *h, struct str line)
{
    h->first = ARENA_NEW(&h->arena, struct str, h->columns);
    h->fields = ARENA_NEW(&h->arena, struct str, h->columns);
    size_t n = csv_split(line, h->delimiter, h->first, h->columns, &h->arena);
    if (n > h->columns)
        return;
    struct str open = h->first[n - 1];
    if (n + count(open, h->delimiter) != h->columns) {
        h->first[n - 1].n = 0;
        return;
    }
    for (size_t i = n - 1; i < h->columns; i++)
        str_cut(open, h->delimiter, &h->first[i], &open);
}

static bool whole(const struct shape *h, struct str line)
{
    struct csv_cutter alone = {
        .delimiter = h->delimiter, .newline = h->newline};
    size_t length;
    return count(line, h->delimiter) + 1 >= h->columns &&
           csv_cut(&alone, line, true, &length) == CSV_RECORD &&
           length == line.n;
}

static bool is_row(struct shape *h, struct str line)
{
    const struct str *fields = h->fields;
    size_t alike = 0;
    if (csv_split(line, h->delimiter, h->fields, h->columns, &h->arena) !=
        h->columns)
        return false;
    for (size_t i = 0; i < h->columns; i++) {
        if (!h->first[i].n || !fields[i].n)
            continue;
        bool both = number(h->first[i]);
        if (both != number(fields[i]))
            return false;
        alike += both;
    }
    return alike > 0;
}

bool swallow_seen(
    struct str record, char delimiter, char newline, size_t columns)
{
    struct str line, rest;
    struct shape h = {
        .delimiter = delimiter, .newline = newline, .columns = columns};
    bool seen = false;
    if (columns < 2 || !str_cut(record, newline, &line, &rest))
        return false;
    struct str first = str_trim(line);
    while (rest.n && !seen) {
        str_cut(rest, newline, &line, &rest);
        line = str_trim(line);
        if (!whole(&h, line))
            continue;
        if (!h.first)
            learn(&h, first);
        seen = is_row(&h, line);
    }
    arena_free(&h.arena);
    return seen;
}

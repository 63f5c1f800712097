#include "base/buf.h"
#include "record/person.h"

#include <string.h>

static const char redacted[] = "[author]";

static bool of_person(struct str name)
{
    const struct layout_name *known = layout_find(name);
    if (!known)
        known = person_column(name);
    return known && known->cell == CELL_PERSON;
}

/* tables */

struct cells {
    struct str bytes;
    char delimiter;
    size_t *ends; /* of each cell, where its delimiter or line end stands */
    size_t count, room;
};

/* A quote that never closes hides the delimiters behind it, as it did from
 * who cut the row. */
static size_t cell_end(struct str s, size_t at, char delimiter)
{
    bool quoted = at < s.n && s.p[at] == '"';
    at += quoted;
    for (; at < s.n; at++) {
        if (quoted && s.p[at] == '"') {
            if (at + 1 < s.n && s.p[at + 1] == '"')
                at++;
            else
                quoted = false;
        } else if (!quoted && s.p[at] == delimiter) {
            return at;
        }
    }
    return s.n;
}

static struct cells split(struct str s, char delimiter, struct arena *arena)
{
    struct cells c = {.bytes = s, .delimiter = delimiter};
    for (size_t at = 0;; at++) {
        at = cell_end(s, at, delimiter);
        *ARENA_PUSH(arena, c.ends, c.count, &c.room) = at;
        if (at >= s.n)
            return c;
    }
}

/* Whether cell `i` may be a person's: cells may be too many (a delimiter in a
 * text) or too few (an open quote, a cut), before it or behind. */
static bool may_be_person(
    const struct layout *layout, const struct cells *c, size_t i)
{
    size_t more = c->count > layout->count ? c->count - layout->count : 0;
    size_t less = layout->count > c->count ? layout->count - c->count : 0;
    for (size_t k = 0; k < layout->count; k++) {
        const struct layout_name *name = layout->columns[k];
        bool person = name && name->cell == CELL_PERSON;
        if (person && i + less >= k && (less || i <= k + more))
            return true;
    }
    return false;
}

static struct str redact_cells(
    struct str bytes, const struct layout *layout, struct arena *arena)
{
    struct buf out = {.arena = arena};
    struct cells c = split(bytes, layout->delimiter, arena);
    for (size_t i = 0, begin = 0; i < c.count; begin = c.ends[i++] + 1) {
        if (i)
            buf_byte(&out, layout->delimiter);
        if (may_be_person(layout, &c, i))
            buf_add(&out, str_of(redacted));
        else
            buf_add(&out, str_slice(bytes, begin, c.ends[i]));
    }
    return buf_str(&out);
}

/* JSON, or what was meant to be: a refused row may have quotes too many, so
 * every quote is taken for one that could open a name */

static bool quote(char c)
{
    return c == '"' || c == '\'';
}

static size_t blanks_end(struct str s, size_t at)
{
    while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\t' || s.p[at] == '\n' ||
                           s.p[at] == '\r'))
        at++;
    return at;
}

static size_t string_end(struct str s, size_t at)
{
    char open = s.p[at];
    for (at++; at < s.n && s.p[at] != open; at++)
        at += s.p[at] == '\\';
    return at < s.n ? at + 1 : s.n;
}

/* A string, an object or an array to its end; else up to a comma. */
static size_t value_end(struct str s, size_t at)
{
    size_t depth = 0;
    for (at = blanks_end(s, at); at < s.n;) {
        char c = s.p[at];
        if (!depth && (c == ',' || c == '}' || c == ']'))
            return at;
        depth += c == '{' || c == '[';
        depth -= c == '}' || c == ']';
        at = quote(c) ? string_end(s, at) : at + 1;
        if (!depth && (quote(c) || c == '}' || c == ']'))
            return at;
    }
    return s.n;
}

/* Behind the colon, if the quote at `at` opens the name of a person's member;
 * else 0. */
static size_t member_value(struct str s, size_t at)
{
    enum { LONGEST = 80 };
    size_t end = at + 1;
    while (end < s.n && end - at < LONGEST && s.p[end] != s.p[at])
        end++;
    if (end >= s.n || s.p[end] != s.p[at])
        return 0;
    size_t colon = blanks_end(s, end + 1);
    bool member = colon < s.n && s.p[colon] == ':' &&
                  of_person(str_slice(s, at + 1, end));
    return member ? colon + 1 : 0;
}

static struct str redact_members(struct str s, struct arena *arena)
{
    struct buf out = {.arena = arena};
    size_t kept = 0;
    for (size_t at = 0; at < s.n; at++) {
        size_t value = quote(s.p[at]) ? member_value(s, at) : 0;
        if (!value)
            continue;
        buf_add(&out, str_slice(s, kept, value));
        buf_format(&out, "\"%s\"", redacted);
        kept = value_end(s, value);
        at = kept - 1;
    }
    if (!kept)
        return s;
    buf_add(&out, str_from(s, kept));
    return buf_str(&out);
}

struct str person_redact(
    struct str bytes, const struct layout *layout, struct arena *arena)
{
    if (layout && layout->columns)
        return redact_cells(bytes, layout, arena);
    return redact_members(bytes, arena);
}

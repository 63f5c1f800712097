#include "text/lexedit.h"

#include "text/lexline.h"

#include <string.h>

/* Columns of the plain line; plain and raw differ where a word processor put
 * signs of several bytes. */
struct body {
    struct str raw;
    size_t begin, end; /* of its words in the plain line */
    struct str plain;
    struct arena *arena;
};

static bool find_body(struct body *b, struct str line, struct arena *arena)
{
    struct str rest = line;
    struct place at = {.line = 1}; /* no BOM is looked for */
    struct lexline l;
    *b = (struct body){.raw = line, .arena = arena};
    if (!lexline_next(&rest, &at, arena, &l))
        return false;
    b->plain = lexline_plain(line, arena);
    b->begin = (size_t)l.at.col - 1;
    b->end = b->begin + l.text.n;
    return true;
}

/* The byte of the raw line where this column of the plain one is. */
static size_t raw_at(const struct body *b, size_t column)
{
    size_t skipped = 0;
    if (str_starts(b->raw, STR("\xEF\xBB\xBF")))
        skipped = 3;
    for (size_t n = skipped; n < b->raw.n; n++)
        if (lexline_plain(str_slice(b->raw, 0, n), b->arena).n >= column)
            return n;
    return b->raw.n;
}

/* `text` in place of the columns from b to e. */
static struct str put(
    const struct body *b, size_t begin, size_t end, struct str text)
{
    struct str head = str_slice(b->raw, 0, raw_at(b, begin));
    struct str old = str_slice(b->plain, begin, end);
    struct str tail = str_from(b->raw, raw_at(b, end));
    if (str_eq(old, text))
        return b->raw;
    return arena_format(b->arena, STR_FMT STR_FMT STR_FMT, STR_ARG(head),
        STR_ARG(text), STR_ARG(tail));
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* The last word before column `end`; empty at the first. */
static struct str word_before(
    const struct body *b, size_t end, size_t *from, size_t *to)
{
    while (end > b->begin && is_blank(b->plain.p[end - 1]))
        end--;
    *to = end;
    while (end > b->begin && !is_blank(b->plain.p[end - 1]))
        end--;
    *from = end;
    return str_slice(b->plain, *from, *to);
}

static bool is_number(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((s.p[i] < '0' || s.p[i] > '9') && (s.p[i] != '.' || !i))
            return false;
    return s.n > 0;
}

/* Whether this word, or it and the one before it, is a flag; *from moves. */
static bool is_flag(const struct body *b, struct str word, size_t *from)
{
    size_t before, end;
    if (str_eq(word, STR("[weak]")) || str_eq(word, STR("[both]")) ||
        (str_starts(word, STR("not:")) && word.n > 4))
        return true;
    if (!str_eq(word_before(b, *from, &before, &end), STR("not:")))
        return false;
    *from = before;
    return true;
}

struct str lexedit_number(int unit, struct arena *arena)
{
    struct str s = arena_format(arena, "%d.%04d", unit / UNIT, unit % UNIT);
    while (s.n > 4 && s.p[s.n - 1] == '0')
        s.n--;
    return s;
}

struct str lexedit_weight(struct str line, int unit, struct arena *arena)
{
    struct body b;
    size_t from, to, end;
    if (!find_body(&b, line, arena))
        return line;
    struct str number = lexedit_number(unit, arena);
    for (end = b.end;; end = from) {
        struct str word = word_before(&b, end, &from, &to);
        int now;
        if (is_number(word) && from > b.begin)
            return lexline_unit(word, &now) && now == unit
                       ? line
                       : put(&b, from, to, number);
        if (!word.n || !is_flag(&b, word, &from))
            break;
    }
    if (end < b.end) /* before its flags */
        return put(
            &b, end, end, arena_format(arena, STR_FMT " ", STR_ARG(number)));
    return put(
        &b, end, end, arena_format(arena, "   " STR_FMT, STR_ARG(number)));
}

static size_t word_end(const struct body *b, size_t at)
{
    while (at < b->end && !is_blank(b->plain.p[at]))
        at++;
    return at;
}

static size_t skip_blanks(const struct body *b, size_t at)
{
    while (at < b->end && is_blank(b->plain.p[at]))
        at++;
    return at;
}

struct str lexedit_setting(struct str line, const char *name, int count,
    struct str value, struct arena *arena)
{
    struct body b;
    if (!find_body(&b, line, arena))
        return line;
    for (size_t at = b.begin; at < b.end;) {
        size_t end = word_end(&b, at);
        struct str word = str_slice(b.plain, at, end);
        at = skip_blanks(&b, end);
        if (!str_eq(word, str_of(name)))
            continue;
        for (end = at; count > 0; count--)
            end = word_end(&b, skip_blanks(&b, end));
        return put(&b, at, end, value);
    }
    return put(&b, b.end, b.end,
        arena_format(arena, "  %s " STR_FMT, name, STR_ARG(value)));
}

#include "record/pylit.h"
#include "base/buf.h"

#include <string.h>

struct reader {
    struct str rest;
    struct arena *arena;
};

static int peek(const struct reader *r)
{
    return r->rest.n ? (unsigned char)r->rest.p[0] : -1;
}

static int take(struct reader *r)
{
    int c = peek(r);
    if (c >= 0)
        r->rest = str_from(r->rest, 1);
    return c;
}

static bool expect(struct reader *r, int wanted)
{
    while (peek(r) == ' ' || peek(r) == '\n')
        take(r);
    if (peek(r) != wanted)
        return false;
    take(r);
    return true;
}

static bool number(struct reader *r, size_t width, uint32_t *rune)
{
    static const char digits[] = "0123456789abcdef";
    *rune = 0;
    for (size_t i = 0; i < width; i++) {
        int c = take(r);
        const char *hit =
            c > 0 ? strchr(digits, c | (c >= 'A' ? 32 : 0)) : NULL;
        if (!hit)
            return false;
        *rune = *rune << 4 | (uint32_t)(hit - digits);
    }
    return true;
}

static bool unicode(struct reader *r, size_t width, struct buf *out)
{
    uint32_t rune;
    if (!number(r, width, &rune))
        return false;
    bool scalar = rune < 0xD800 || (rune > 0xDFFF && rune <= 0x10FFFF);
    buf_rune(out, scalar ? rune : 0xFFFD);
    return true;
}

static bool escape(struct reader *r, struct buf *out)
{
    static const char from[] = "abfnrtv0", to[] = "\a\b\f\n\r\t\v";
    int c = take(r);
    if (c < 0)
        return false;
    if (c == 'x')
        return unicode(r, 2, out);
    if (c == 'u')
        return unicode(r, 4, out);
    if (c == 'U')
        return unicode(r, 8, out);
    const char *hit = c ? strchr(from, c) : NULL;
    if (hit)
        buf_byte(out, to[hit - from]);
    else if (c == '\\' || c == '\'' || c == '"')
        buf_byte(out, (char)c);
    else if (c != '\n') /* one that means nothing stays as it is */
        buf_format(out, "\\%c", c);
    return true;
}

static bool string(struct reader *r, struct str *text)
{
    struct buf out = {.arena = r->arena};
    int quote = take(r), c;
    while ((c = take(r)) != quote) {
        if (c < 0)
            return false;
        if (c != '\\')
            buf_byte(&out, (char)c);
        else if (!escape(r, &out))
            return false;
    }
    *text = buf_str(&out);
    return true;
}

/* A string, or a word or number, which is passed over. */
static bool scalar(struct reader *r, struct str *text, bool *is_string)
{
    while (peek(r) == ' ' || peek(r) == '\n')
        take(r);
    int c = peek(r);
    *is_string = c == '\'' || c == '"';
    if (*is_string)
        return string(r, text);
    size_t n = 0;
    while (n < r->rest.n && !strchr(",}'\"{[(", r->rest.p[n]))
        n++;
    r->rest = str_from(r->rest, n);
    return n > 0;
}

static bool member(
    struct reader *r, const struct str *keys, struct str *values, size_t count)
{
    struct str key, value;
    bool is_string;
    if (!scalar(r, &key, &is_string) || !is_string || !expect(r, ':') ||
        !scalar(r, &value, &is_string))
        return false;
    for (size_t i = 0; is_string && i < count; i++)
        if (str_eq(key, keys[i]))
            values[i] = value;
    return true;
}

bool pylit_strings(struct str cell, const struct str *keys, struct str *values,
    size_t count, struct arena *arena)
{
    struct reader r = {.rest = str_trim(cell), .arena = arena};
    if (!expect(&r, '{'))
        return false;
    do {
        if (!member(&r, keys, values, count))
            return false;
    } while (expect(&r, ','));
    return expect(&r, '}') && !r.rest.n;
}

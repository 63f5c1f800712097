#include "record/json.h"
#include "base/utf8.h"
#include "record/ordinary.h"

#include <string.h>

struct reader {
    struct str source;
    size_t at;
    int depth;
    struct arena *arena;
    struct json *spare; /* nodes made and not yet used */
    size_t spare_count;
    struct error *err;
};

static bool value(struct reader *r, struct json *node);

static bool fail(struct reader *r, const char *wanted)
{
    struct place at = {.col = (long)r->at + 1};
    if (r->at >= r->source.n)
        return error_set(
            r->err, ERR_INPUT, at, "found the end, wanted %s", wanted);
    unsigned char c = (unsigned char)r->source.p[r->at];
    if (c > 0x20 && c < 0x7F)
        return error_set(
            r->err, ERR_INPUT, at, "found '%c', wanted %s", c, wanted);
    return error_set(
        r->err, ERR_INPUT, at, "found byte 0x%02X, wanted %s", c, wanted);
}

/* The next byte, or -1 at the end. */
static int peek(const struct reader *r)
{
    return r->at < r->source.n ? (unsigned char)r->source.p[r->at] : -1;
}

static int skip_blanks(struct reader *r)
{
    int c = peek(r);
    if (c > ' ') /* as a rule */
        return c;
    while (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        r->at++;
        c = peek(r);
    }
    return c;
}

/* To the next byte that a string cannot simply go over. */
static void skip_ordinary(struct reader *r)
{
    const char *p = r->source.p;
    r->at = (size_t)(ordinary_end(p + r->at, p + r->source.n) - p);
}

static int hex_digit(int c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

static bool check_escape(struct reader *r)
{
    r->at++;
    int c = peek(r);
    if (c < 0 || !strchr("\"\\/bfnrtu", c) || c == 0)
        return fail(r, "one of \" \\ / b f n r t u behind a backslash");
    r->at++;
    for (int i = 0; c == 'u' && i < 4; i++, r->at++)
        if (hex_digit(peek(r)) < 0)
            return fail(r, "four hex digits behind \\u");
    return true;
}

/* Moves over a string; *plain when it holds no escapes. */
static bool check_string(struct reader *r, struct str *inner, bool *plain)
{
    size_t begin = ++r->at;
    *plain = true;
    for (;;) {
        skip_ordinary(r);
        int c = peek(r);
        if (c == '"')
            break;
        if (c == '\\') {
            *plain = false;
            if (!check_escape(r))
                return false;
        } else if (c >= 0x80) {
            size_t at = r->at;
            if (utf8_next(r->source, &at) == UTF8_BAD)
                return fail(r, "UTF-8");
            r->at = at;
        } else {
            return fail(r, c < 0 ? "a closing quote" : "\\u00.. instead");
        }
    }
    *inner = str_slice(r->source, begin, r->at);
    r->at++;
    return true;
}

static uint32_t four_digits(struct str s, size_t at)
{
    uint32_t unit = 0;
    for (size_t i = 0; i < 4; i++)
        unit = unit << 4 | (uint32_t)hex_digit(s.p[at + i]);
    return unit;
}

/* Of \uXXXX with *at behind the u; takes the other half of a pair along. */
static uint32_t unicode(struct str s, size_t *at)
{
    uint32_t unit = four_digits(s, *at);
    *at += 4;
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit;
    if (unit < 0xDC00 && s.n - *at >= 6 && s.p[*at] == '\\' &&
        s.p[*at + 1] == 'u') {
        uint32_t low = four_digits(s, *at + 2);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            *at += 6;
            return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    return 0xFFFD;
}

/* What comes out is never longer than what goes in. */
struct str json_unescape(struct str s, struct arena *arena)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    char *out = arena_room(arena, s.n, 1);
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        const char *escape = memchr(s.p + at, '\\', s.n - at);
        size_t take = escape ? (size_t)(escape - s.p) - at : s.n - at;
        memcpy(out + n, s.p + at, take);
        n += take;
        at += take;
        if (!escape)
            break;
        char c = s.p[at + 1];
        at += 2;
        const char *hit = strchr(from, c);
        if (c == 'u')
            n += utf8_encode(unicode(s, &at), out + n);
        else
            out[n++] = hit ? to[hit - from] : c;
    }
    return (struct str){out, n};
}

static bool string(struct reader *r, struct str *text)
{
    bool plain;
    if (!check_string(r, text, &plain))
        return false;
    if (!plain)
        *text = json_unescape(*text, r->arena);
    return true;
}

static bool digits(struct reader *r)
{
    size_t begin = r->at;
    int c;
    while ((c = peek(r)) >= '0' && c <= '9')
        r->at++;
    return r->at > begin || fail(r, "a digit");
}

static bool number(struct reader *r)
{
    if (peek(r) == '-')
        r->at++;
    if (peek(r) == '0')
        r->at++;
    else if (!digits(r))
        return false;
    if (peek(r) == '.') {
        r->at++;
        if (!digits(r))
            return false;
    }
    if (peek(r) == 'e' || peek(r) == 'E') {
        r->at++;
        if (peek(r) == '+' || peek(r) == '-')
            r->at++;
        return digits(r);
    }
    return true;
}

static bool word(struct reader *r, struct str wanted)
{
    if (!str_starts(str_from(r->source, r->at), wanted))
        return fail(r, "a value");
    r->at += wanted.n;
    return true;
}

static bool member_key(struct reader *r, struct json *node)
{
    if (skip_blanks(r) != '"')
        return fail(r, "a member's name in quotes");
    size_t begin = r->at;
    if (!string(r, &node->key))
        return false;
    node->raw_key = str_slice(r->source, begin, r->at);
    if (skip_blanks(r) != ':')
        return fail(r, "':'");
    r->at++;
    return true;
}

static struct json *new_node(struct reader *r)
{
    enum { AT_ONCE = 16 };
    if (!r->spare_count) {
        r->spare = ARENA_NEW(r->arena, struct json, AT_ONCE);
        r->spare_count = AT_ONCE;
    }
    r->spare_count--;
    return r->spare++;
}

/* Members or values, of which there is at least one, to the closing bracket. */
static bool members(struct reader *r, struct json *node, char close)
{
    struct json **tail = &node->child;
    for (;;) {
        *tail = new_node(r);
        if (close == '}' && !member_key(r, *tail))
            return false;
        if (!value(r, *tail))
            return false;
        node->count++;
        tail = &(*tail)->next;
        int c = skip_blanks(r);
        if (c != ',' && c != close)
            return fail(r, close == '}' ? "',' or '}'" : "',' or ']'");
        r->at++;
        if (c == close)
            return true;
    }
}

static bool container(struct reader *r, struct json *node, char close)
{
    r->at++;
    if (skip_blanks(r) != close)
        return members(r, node, close);
    r->at++;
    return true;
}

static bool nested(struct reader *r, struct json *node, char close)
{
    if (r->depth == JSON_DEPTH)
        return fail(r, "less depth");
    r->depth++;
    bool ok = container(r, node, close);
    r->depth--;
    return ok;
}

static bool any(struct reader *r, struct json *node, int first)
{
    switch (first) {
    case '{':
        node->type = JSON_OBJECT;
        return nested(r, node, '}');
    case '[':
        node->type = JSON_ARRAY;
        return nested(r, node, ']');
    case '"':
        node->type = JSON_STRING;
        return string(r, &node->text);
    case 't':
        node->type = JSON_TRUE;
        return word(r, STR("true"));
    case 'f':
        node->type = JSON_FALSE;
        return word(r, STR("false"));
    case 'n':
        return word(r, STR("null"));
    default:
        node->type = JSON_NUMBER;
        if (first != '-' && (first < '0' || first > '9'))
            return fail(r, "a value");
        return number(r);
    }
}

static bool value(struct reader *r, struct json *node)
{
    int first = skip_blanks(r);
    size_t begin = r->at;
    if (!any(r, node, first))
        return false;
    node->raw = str_slice(r->source, begin, r->at);
    if (node->type != JSON_STRING)
        node->text = node->raw;
    return true;
}

struct json *json_read(
    struct str source, struct arena *arena, struct error *err)
{
    struct reader r = {.source = source, .arena = arena, .err = err};
    struct json *root = ARENA_NEW(arena, struct json, 1);
    if (!value(&r, root))
        return NULL;
    if (skip_blanks(&r) >= 0) {
        fail(&r, "the end");
        return NULL;
    }
    return root;
}

struct json *json_read_rest(
    struct str source, size_t at, struct arena *arena, struct error *err)
{
    struct reader r = {
        .source = source, .at = at, .depth = 1, .arena = arena, .err = err};
    struct json *object = ARENA_NEW(arena, struct json, 1);
    object->type = JSON_OBJECT;
    if (!members(&r, object, '}'))
        return NULL;
    if (skip_blanks(&r) >= 0) {
        fail(&r, "the end");
        return NULL;
    }
    return object;
}

const struct json *json_member(const struct json *object, struct str key)
{
    const struct json *found = NULL;
    for (const struct json *m = object->child; m; m = m->next)
        if (str_eq(m->key, key))
            found = m;
    return found;
}

bool json_int(
    const struct json *value, long long min, long long max, long long *out)
{
    struct str s = value->raw;
    if (value->type != JSON_NUMBER || s.n > 18)
        return false;
    bool minus = s.p[0] == '-';
    long long n = 0;
    for (size_t i = minus; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        n = n * 10 + (s.p[i] - '0');
    }
    *out = minus ? -n : n;
    return *out >= min && *out <= max;
}

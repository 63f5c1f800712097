#include "record/taking.h"
#include "base/utf8.h"
#include "record/json.h"
#include "record/ordinary.h"

/* One of those that json_write makes. */
static bool take_escape(struct taking *t)
{
    if (t->end - t->p < 2)
        return false;
    char c = t->p[1];
    t->p += 2;
    if (c != 'u')
        return c == '"' || c == '\\' || c == 'n' || c == 't';
    if (t->end - t->p < 4 || memcmp(t->p, "00", 2) != 0)
        return false;
    char tens = t->p[2], ones = t->p[3];
    t->p += 4;
    bool digit = str_digit(ones) || (ones >= 'a' && ones <= 'f');
    bool shorter = tens == '0' && (ones == '9' || ones == 'a');
    return digit && !shorter && (tens == '0' || tens == '1');
}

static bool take_rune(struct taking *t)
{
    size_t at = 0;
    struct str rest = {t->p, (size_t)(t->end - t->p)};
    if (utf8_next(rest, &at) == UTF8_BAD)
        return false;
    t->p += at;
    return true;
}

/* Words of less than eight bytes, as most are, need no more than one look. */
static bool take_brief(struct taking *t, struct str *out)
{
    if (t->end - t->p < 9)
        return false;
    size_t n = ordinary_bytes(eight_load(t->p + 1, 8));
    if (n == 8 || t->p[n + 1] != '"')
        return false;
    *out = (struct str){t->p + 1, n};
    t->p += n + 2;
    return true;
}

bool take_text(struct taking *t, struct str *out)
{
    bool plain = true;
    if (t->p == t->end || *t->p != '"')
        return false;
    if (take_brief(t, out))
        return true;
    const char *begin = ++t->p;
    for (;;) {
        t->p = ordinary_end(t->p, t->end);
        if (t->p == t->end)
            return false;
        if (*t->p == '"')
            break;
        bool escape = *t->p == '\\';
        plain = plain && !escape;
        if (escape ? !take_escape(t)
                   : (unsigned char)*t->p < 0x80 || !take_rune(t))
            return false;
    }
    *out = (struct str){begin, (size_t)(t->p - begin)};
    t->p++;
    if (!plain)
        *out = json_unescape(*out, t->arena);
    return true;
}

bool take_word(struct taking *t, struct str *out)
{
    return take_text(t, out) && out->n;
}

bool take_word_or_null(struct taking *t, struct str *out)
{
    return take(t, STR("null")) || take_word(t, out);
}

bool take_number(struct taking *t, uint64_t max, uint64_t *out)
{
    const char *begin = t->p;
    uint64_t n = 0;
    for (; t->p < t->end && str_digit(*t->p); t->p++) {
        if (t->p - begin == 18)
            return false;
        n = n * 10 + (uint64_t)(*t->p - '0');
    }
    *out = n;
    return t->p > begin && (*begin != '0' || t->p == begin + 1) && n <= max;
}

bool take_offset(
    struct taking *t, struct str field, uint32_t from, uint32_t *out)
{
    uint64_t at;
    if (!take_number(t, field.n, &at) || at < from || utf8_inside(field, at))
        return false;
    *out = (uint32_t)at;
    return true;
}

bool take_spans(
    struct taking *t, struct str field, struct span **spans, size_t *count)
{
    size_t room = 0;
    uint32_t from = 0;
    if (!take(t, STR("[")))
        return false;
    while (!take(t, STR("]"))) {
        if (!take_comma(t, *count) || !take(t, STR("[")))
            return false;
        struct span *s = ARENA_PUSH(t->arena, *spans, *count, &room);
        if (!take_offset(t, field, from, &s->b) || !take(t, STR(",")) ||
            !take_offset(t, field, s->b, &s->e) || !take(t, STR("]")))
            return false;
        from = s->e;
    }
    return true;
}

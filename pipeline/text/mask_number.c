/*
 * Phone numbers and their like: groups of digits, told apart by their
 * lengths, for amounts, dates and versions are groups of digits, too.
 */
#include "text/mask.h"

#include <string.h>

enum { GROUPS = 8 };

struct digits {
    struct str text;
    bool plus, bracket; /* +49 ..., (02) ... */
    int count;
    int length[GROUPS];
    size_t begin[GROUPS], end[GROUPS];
    char parted[GROUPS]; /* by what, from the group before */
};

static bool one_of(char c, const char *chars)
{
    return c && strchr(chars, c) != NULL;
}

static char at(struct str s, size_t i)
{
    return i < s.n ? s.p[i] : ' ';
}

static bool word_char(char c)
{
    return str_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           c == '_';
}

/* Digits that go on from here: 1.5, 12-3, 10:30, $5, #1, x2 */
static bool attached(struct str s, size_t begin)
{
    char c = begin ? s.p[begin - 1] : ' ';
    return word_char(c) || one_of(c, ".,-/:#$=+@%*^") ||
           (begin > 1 && (unsigned char)c >= 0x80 &&
               ((unsigned char)s.p[begin - 2] == 0xC2 ||
                   (unsigned char)s.p[begin - 2] == 0x82)); /* £ ¥ € ₹ */
}

/* Behind the group that ends at `i`: where the next one begins, and what
 * parts them; 0 when there is none. */
static char parting(struct str s, size_t *i)
{
    char c = at(s, *i);
    size_t next = *i;
    if (c == ')')
        c = at(s, ++next);
    if (one_of(c, " -./"))
        next++;
    else if (next == *i)
        return 0;
    next += c == ' ' && at(s, next) == '(';
    if (!str_digit(at(s, next)))
        return 0;
    *i = next;
    return one_of(c, " -./") ? c : ' ';
}

static struct digits read_groups(struct str s, size_t begin)
{
    struct digits d = {.text = s, .plus = s.p[begin] == '+'};
    size_t i = begin + d.plus;
    d.bracket = at(s, i) == '(';
    i += d.bracket;
    if (!str_digit(at(s, i)))
        return d;
    for (char c = ' '; c && d.count < GROUPS; c = parting(s, &i)) {
        int n = d.count++;
        d.begin[n] = i;
        while (str_digit(at(s, i)))
            i++;
        d.end[n] = i;
        d.length[n] = (int)(i - d.begin[n]);
        d.parted[n] = c;
    }
    if (d.bracket && at(s, d.end[0]) != ')')
        d.count = 0;
    return d;
}

static char first(const struct digits *d, int group)
{
    return d->text.p[d->begin[group]];
}

static int total(const struct digits *d, int groups)
{
    int n = 0;
    for (int i = 0; i < groups; i++)
        n += d->length[i];
    return n;
}

static bool group_is(const struct digits *d, int group, const char *text)
{
    return str_eq(
        str_slice(d->text, d->begin[group], d->end[group]), str_of(text));
}

static bool uniform(const struct digits *d, int from, int groups)
{
    for (int i = from + 1; i < groups; i++)
        if (d->parted[i] != d->parted[from])
            return false;
    return true;
}

/* 3-3-4 and the like, from a group on to the last one */
static bool lengths(
    const struct digits *d, int from, int groups, const int *wanted, int count)
{
    if (groups - from != count)
        return false;
    for (int i = 0; i < count; i++)
        if (d->length[from + i] != wanted[i])
            return false;
    return true;
}

#define LENGTHS(d, from, groups, ...)                                          \
    lengths((d), (from), (groups), (const int[]){__VA_ARGS__},                 \
        (int)(sizeof((const int[]){__VA_ARGS__}) / sizeof(int)))

/* Nobody's own: what is free to call is for all. */
static bool toll_free(const struct digits *d, int group)
{
    static const char *const prefixes[] = {"800", "833", "844", "855", "866",
        "877", "888", "0800", "0808", "00800", "1800", "1300"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (group_is(d, group, prefixes[i]))
            return true;
    return false;
}

/* Typed for fun, or an amount: 1111111111, 1234567890, 10000000000. */
static bool made_up(struct str s)
{
    size_t zeros = 0, same = 0, counted = 0;
    for (size_t i = 0; i < s.n; i++) {
        zeros = s.p[i] == '0' ? zeros + 1 : 0;
        same += s.p[i] == s.p[0];
        counted += i > 0 && (s.p[i] - s.p[i - 1] + 10) % 10 == 1;
    }
    return zeros >= 4 || same == s.n || counted + 1 == s.n;
}

static enum mask_kind lone_kind(const struct digits *d)
{
    struct str s = str_slice(d->text, d->begin[0], d->end[0]);
    if (made_up(s) || str_starts(s, STR("0800")) || str_starts(s, STR("1800")))
        return MASK_KINDS;
    if (s.p[0] == '0')
        return s.n >= 9 && s.n <= 14 ? MASK_PHONE : MASK_KINDS;
    if (s.n == 10 || s.n == 11)
        return MASK_PHONE;
    return s.n >= 12 && s.n <= 19 ? MASK_NUMBER : MASK_KINDS;
}

/* 212-555-0147, 1 (212) 555 0147: North American Numbering Plan, where
 * neither area nor exchange begins with 0 or 1. */
static bool north_american(const struct digits *d, int groups)
{
    int area = groups == 4 && group_is(d, 0, "1");
    return LENGTHS(d, area, groups, 3, 3, 4) && first(d, area) >= '2' &&
           first(d, area + 1) >= '2';
}

/* 020 7946 0958, 0171/1234567, 01 23 45 67 89, 0044 ... */
static bool with_trunk_zero(const struct digits *d, int groups)
{
    int n = total(d, groups);
    if (first(d, 0) != '0' || group_is(d, 0, "000") || n < 9 || n > 15 ||
        !uniform(d, 2, groups))
        return false;
    if (d->length[0] == 2)
        return LENGTHS(d, 0, groups, 2, 2, 2, 2, 2) && uniform(d, 1, groups);
    for (int i = 1; i < groups; i++)
        if (d->length[i] < 2)
            return false;
    return d->length[0] >= 3 && d->length[0] <= 6 && groups <= 6;
}

/* (02) 9876 5432, (11) 98765-4321 */
static bool with_bracket(const struct digits *d, int groups)
{
    int n = total(d, groups);
    return d->bracket && groups <= 4 && d->length[0] <= 5 && n >= 9 && n <= 12;
}

static bool card(const struct digits *d, int groups)
{
    return (LENGTHS(d, 0, groups, 4, 4, 4, 4) ||
               LENGTHS(d, 0, groups, 4, 6, 5) ||
               (LENGTHS(d, 0, groups, 3, 2, 4) && d->parted[1] == '-')) &&
           one_of(d->parted[1], " -") && uniform(d, 1, groups);
}

/* Of the first `groups` groups; MASK_KINDS: they are no one's number. */
static enum mask_kind kind_of(const struct digits *d, int groups)
{
    int n = total(d, groups);
    int head = d->count > 1 && group_is(d, 0, "1");
    if (toll_free(d, head && groups > 1))
        return MASK_KINDS;
    if (d->plus) {
        struct str all = str_slice(d->text, d->begin[0], d->end[groups - 1]);
        bool fun = groups == 1 && made_up(all);
        return n >= 8 && n <= 15 && !fun ? MASK_PHONE : MASK_KINDS;
    }
    if (groups == 1)
        return d->bracket ? MASK_KINDS : lone_kind(d);
    if (card(d, groups))
        return MASK_NUMBER;
    bool phone = north_american(d, groups) || with_trunk_zero(d, groups) ||
                 with_bracket(d, groups) ||
                 (LENGTHS(d, 0, groups, 5, 5) && first(d, 0) >= '6');
    return phone ? MASK_PHONE : MASK_KINDS;
}

/* May a number end here? Not where an amount or a word goes on. */
static bool ends(struct str s, size_t end)
{
    char c = at(s, end), next = at(s, end + 1);
    return !word_char(c) && !one_of(c, "%$") &&
           !(one_of(c, ".,:-/") && word_char(next));
}

size_t mask_number(struct str s, size_t begin, enum mask_kind *kind)
{
    if (attached(s, begin))
        return begin;
    struct digits d = read_groups(s, begin);
    for (int groups = d.count; groups > 0; groups--) {
        size_t end = d.end[groups - 1];
        *kind = kind_of(&d, groups);
        if (*kind != MASK_KINDS && ends(s, end))
            return end;
    }
    return begin;
}

#include "text/mask.h"
#include "base/buf.h"

#include <string.h>

/* A find, or none: kind is MASK_KINDS. */
struct find {
    size_t begin, end;
    enum mask_kind kind;
};

static const struct find nothing = {0, 0, MASK_KINDS};

static bool letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool alnum(char c)
{
    return letter(c) || str_digit(c);
}

static bool word_char(char c)
{
    return alnum(c) || c == '_';
}

static char before(struct str s, size_t at)
{
    return at ? s.p[at - 1] : ' ';
}

static bool one_of(char c, const char *chars)
{
    return c && strchr(chars, c) != NULL;
}

/* host: labels of letters, digits and -, parted by single stops */

static size_t label_end(struct str s, size_t at)
{
    while (at < s.n && (alnum(s.p[at]) || s.p[at] == '-'))
        at++;
    return at;
}

/* Nobody puts a blank behind "mail me: a@b.com.Great app": a capital where
 * all was small begins a sentence. */
static bool new_sentence(struct str s, size_t last, size_t next)
{
    return s.p[last] >= 'a' && next < s.n && s.p[next] >= 'A' &&
           s.p[next] <= 'Z';
}

static bool all_letters(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!letter(s.p[i]))
            return false;
    return s.n >= 2;
}

/* The end of the longest name at `at` that ends in a top level; else `at`. */
static size_t domain_end(struct str s, size_t at)
{
    size_t found = at, end = label_end(s, at), begin = at;
    for (int labels = 1; end > begin; labels++) {
        if (labels > 1 && all_letters(str_slice(s, begin, end)))
            found = end;
        if (end + 1 >= s.n || s.p[end] != '.' ||
            (labels > 1 && new_sentence(s, end - 1, end + 1)))
            break;
        begin = end + 1;
        end = label_end(s, begin);
    }
    return found;
}

static struct find email(struct str s, size_t sign, size_t floor)
{
    size_t begin = sign, end = domain_end(s, sign + 1);
    while (begin > floor &&
           (word_char(s.p[begin - 1]) || one_of(s.p[begin - 1], ".%+-")))
        begin--;
    while (begin < sign && !word_char(s.p[begin]))
        begin++;
    if (begin == sign || end == sign + 1)
        return nothing;
    return (struct find){begin, end, MASK_EMAIL};
}

static struct find handle(struct str s, size_t sign)
{
    enum { SHORTEST = 3, LONGEST = 40 };
    size_t begin = sign + 1, end = begin;
    char c = before(s, sign);
    if (word_char(c) || one_of(c, ".]@$#%&*"))
        return nothing;
    while (end < s.n && (word_char(s.p[end]) || s.p[end] == '.'))
        end++;
    while (end > begin && s.p[end - 1] == '.')
        end--;
    if (end - begin < SHORTEST || end - begin > LONGEST ||
        str_digit(s.p[begin]) || s.p[begin] == '.')
        return nothing;
    return (struct find){sign, end, MASK_HANDLE};
}

static struct find at_sign(struct str s, size_t sign, size_t floor)
{
    struct find f = email(s, sign, floor);
    return f.kind == MASK_EMAIL ? f : handle(s, sign);
}

/* links */

static size_t link_end(struct str s, size_t at)
{
    while (
        at < s.n && s.p[at] > ' ' && s.p[at] < 0x7F && !one_of(s.p[at], "<>\""))
        at++;
    while (at && one_of(s.p[at - 1], ".,;:!?)]}'*"))
        at--;
    return at;
}

static struct find scheme(struct str s, size_t colon, size_t floor)
{
    size_t begin = colon, end = link_end(s, colon);
    while (begin > floor && letter(s.p[begin - 1]))
        begin--;
    if (colon - begin < 2 || end <= colon + 3)
        return nothing;
    return (struct find){begin, end, MASK_LINK};
}

static bool starts_nocase(struct str s, struct str head)
{
    return s.n >= head.n && str_eq_nocase(str_slice(s, 0, head.n), head);
}

static bool ends_nocase(struct str s, const char *tail)
{
    struct str t = str_of(tail);
    return s.n >= t.n && str_eq_nocase(str_from(s, s.n - t.n), t);
}

static struct find bare_www(struct str s, size_t at)
{
    size_t end = link_end(s, at);
    if (word_char(before(s, at)) ||
        !starts_nocase(str_from(s, at), STR("www.")) || end <= at + 4)
        return nothing;
    return (struct find){at, end, MASK_LINK};
}

/* A host without http:// is believed before a path, and only with an ending
 * that is no word: "and/or", "loved it.he/she". */
static bool known_host(struct str host)
{
    static const char *const tops[] = {
        ".com", ".net", ".org", ".edu", ".gov", ".info", ".app", ".page"};
    static const char *const hosts[] = {"t.me", "wa.me", "fb.me", "bit.ly",
        "goo.gl", "youtu.be", "discord.gg", "t.co"};
    for (size_t i = 0; i < sizeof tops / sizeof *tops; i++)
        if (ends_nocase(host, tops[i]) && host.n > strlen(tops[i]))
            return true;
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++)
        if (str_eq_nocase(host, str_of(hosts[i])))
            return true;
    return false;
}

static struct find path(struct str s, size_t slash, size_t floor)
{
    size_t begin = slash, end = link_end(s, slash);
    while (begin > floor &&
           (alnum(s.p[begin - 1]) || one_of(s.p[begin - 1], ".-")))
        begin--;
    while (begin < slash && !alnum(s.p[begin]))
        begin++;
    if (end <= slash + 1 || !known_host(str_slice(s, begin, slash)))
        return nothing;
    return (struct find){begin, end, MASK_LINK};
}

static struct find number(struct str s, size_t at)
{
    struct find f = {.begin = at};
    f.end = mask_number(s, at, &f.kind);
    return f.end > at ? f : nothing;
}

static struct find find_at(struct str s, size_t at, size_t floor)
{
    switch (s.p[at]) {
    case '@':
        return at_sign(s, at, floor);
    case ':':
        return starts_nocase(str_from(s, at), STR("://")) ? scheme(s, at, floor)
                                                          : nothing;
    case 'w':
    case 'W':
        return bare_www(s, at);
    case '/':
        return path(s, at, floor);
    default:
        return str_digit(s.p[at]) || s.p[at] == '+' || s.p[at] == '('
                   ? number(s, at)
                   : nothing;
    }
}

/* In pieces that a byte can count, so that the compiler takes many at once. */
static size_t count_digits(struct str s)
{
    enum { PIECE = 240 };
    size_t count = 0;
    for (size_t at = 0; at < s.n; at += PIECE) {
        size_t end = s.n - at < PIECE ? s.n : at + PIECE;
        uint8_t digits = 0;
        for (size_t i = at; i < end; i++)
            digits = (uint8_t)(digits + ((uint8_t)(s.p[i] - '0') < 10));
        count += digits;
    }
    return count;
}

static bool has_www(struct str s)
{
    for (size_t at = 3; at < s.n; at++) {
        const char *stop = memchr(s.p + at, '.', s.n - at);
        if (!stop)
            return false;
        if ((stop[-1] | 0x20) == 'w' && (stop[-2] | 0x20) == 'w')
            return true;
        at = (size_t)(stop - s.p);
    }
    return false;
}

/* Most texts hold nothing of the kind, and these looks are all they cost. */
static bool worth_a_look(struct str s)
{
    enum { FEWEST_DIGITS = 8 };
    return s.n && (memchr(s.p, '@', s.n) || memchr(s.p, '/', s.n) ||
                      count_digits(s) >= FEWEST_DIGITS || has_www(s));
}

static void replace(struct buf *out, struct str s, size_t kept, struct find f)
{
    buf_add(out, str_slice(s, kept, f.begin));
    buf_format(out, "[%s]", mask_name(f.kind));
}

struct str mask_text(
    struct str s, uint32_t counts[MASK_KINDS], struct arena *arena)
{
    struct buf out = {.arena = arena};
    size_t kept = 0;
    if (!worth_a_look(s))
        return s;
    for (size_t at = 0; at < s.n; at++) {
        struct find f = find_at(s, at, kept);
        if (f.kind == MASK_KINDS)
            continue;
        replace(&out, s, kept, f);
        counts[f.kind]++;
        kept = f.end;
        at = f.end - 1;
    }
    if (!kept)
        return s;
    buf_add(&out, str_from(s, kept));
    return buf_str(&out);
}

size_t mask_end(struct str s, size_t at)
{
    struct str rest = str_from(s, at + 1);
    if (s.p[at] != '[')
        return at;
    for (int kind = 0; kind < MASK_KINDS; kind++) {
        struct str name = str_of(mask_name((enum mask_kind)kind));
        if (rest.n > name.n && rest.p[name.n] == ']' && str_starts(rest, name))
            return at + name.n + 2;
    }
    return at;
}

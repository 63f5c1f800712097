#include "base/str.h"

#include <assert.h>
#include <string.h>

struct str str_of(const char *c_string)
{
    if (!c_string)
        return (struct str){"", 0};
    return (struct str){c_string, strlen(c_string)};
}

bool str_eq(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

int str_cmp(struct str a, struct str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(struct str s, struct str head)
{
    return s.n >= head.n && str_eq(str_slice(s, 0, head.n), head);
}

bool str_ends(struct str s, struct str tail)
{
    return s.n >= tail.n && str_eq(str_from(s, s.n - tail.n), tail);
}

struct str str_from(struct str s, size_t begin)
{
    return str_slice(s, begin, s.n);
}

struct str str_slice(struct str s, size_t begin, size_t end)
{
    assert(begin <= end && end <= s.n);
    return (struct str){s.p ? s.p + begin : "", end - begin};
}

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str s)
{
    while (s.n && blank(s.p[0]))
        s = str_from(s, 1);
    while (s.n && blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

bool str_cut(struct str s, char at, struct str *head, struct str *tail)
{
    const char *hit = s.n ? memchr(s.p, at, s.n) : NULL;
    size_t n = hit ? (size_t)(hit - s.p) : s.n;
    *head = str_slice(s, 0, n);
    *tail = str_from(s, n + (hit != NULL));
    return hit != NULL;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool str_eq_nocase(struct str a, struct str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.p[i]) != lower(b.p[i]))
            return false;
    return true;
}

uint64_t str_hash(struct str s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 1099511628211u;
    return h;
}

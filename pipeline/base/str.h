/* Borrowed bytes. A str never owns, and never promises a NUL at its end. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct str {
    const char *p;
    size_t n;
};

#define STR(lit)   ((struct str){"" lit, sizeof(lit) - 1})
#define STR_FMT    "%.*s"
#define STR_ARG(s) (int)(s).n, (s).p

struct str str_of(const char *c_string); /* NULL gives the empty str */
bool str_eq(struct str a, struct str b);
/* By bytes, the shorter first: <0, 0, >0 as memcmp. */
int str_cmp(struct str a, struct str b);
bool str_starts(struct str s, struct str head);
bool str_ends(struct str s, struct str tail);
struct str str_from(struct str s, size_t begin);              /* s[begin..] */
struct str str_slice(struct str s, size_t begin, size_t end); /* s[b..e) */
struct str str_trim(struct str s); /* without blanks, tabs, CR, LF around */
/* Everything before the first `at` and after it; false when there is none
 * (then head is all of s). */
bool str_cut(struct str s, char at, struct str *head, struct str *tail);
/* ASCII letters compared without case; other bytes as they are. */
bool str_eq_nocase(struct str a, struct str b);
uint64_t str_hash(struct str s); /* FNV-1a, 64 bits */

/* 0 to 9, and no digit of any other script. */
static inline bool str_digit(char c)
{
    return c >= '0' && c <= '9';
}

#endif

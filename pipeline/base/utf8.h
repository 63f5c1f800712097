/* UTF-8, strictly: no surrogates, no overlong forms, nothing past U+10FFFF. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/str.h"

#define UTF8_BAD 0xFFFFFFFFu

/*
 * The rune at *at, which moves behind it. At an invalid sequence returns
 * UTF8_BAD and moves over its longest valid beginning, at least one byte
 * (so that one bad sequence becomes one replacement). *at < s.n.
 */
uint32_t utf8_next(struct str s, size_t *at);
/* Up to 4 bytes into `out`; how many. `rune` must be a valid scalar value. */
size_t utf8_encode(uint32_t rune, char *out);
bool utf8_valid(struct str s);
/* Whether cutting at `at` would cut a character apart. False at the end. */
static inline bool utf8_inside(struct str s, size_t at)
{
    return at < s.n && ((unsigned char)s.p[at] & 0xC0) == 0x80;
}
/* No byte is 0x80 or above. */
bool utf8_ascii(struct str s);

#endif

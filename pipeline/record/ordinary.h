/*
 * Looking for the end of a JSON string, eight bytes at a time.
 */
#ifndef RECORD_ORDINARY_H
#define RECORD_ORDINARY_H

#include "base/eight.h"
#include "base/str.h"

/* How many of eight bytes are before the first that is a quote, a backslash, a
 * control character or the beginning of more than ASCII. */
static inline size_t ordinary_bytes(uint64_t w)
{
    const uint64_t ones = EIGHT_ONES;
    uint64_t quote = w ^ (ones * '"'), escape = w ^ (ones * '\\');
    uint64_t bad = (w - ones * 0x20) | (quote - ones) | (escape - ones) | w;
    bad &= EIGHT_TOPS;
    if (!bad)
        return 8;
    /* A borrow can only blame bytes behind the first bad one. */
    return (size_t)__builtin_ctzll(bad) / 8;
}

static inline bool ordinary(char c)
{
    unsigned char byte = (unsigned char)c;
    return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

/* Where the first byte is that a string cannot simply go over, or `end`. */
static inline const char *ordinary_end(const char *p, const char *end)
{
    while (end - p >= 8) {
        size_t n = ordinary_bytes(eight_load(p, 8));
        p += n;
        if (n < 8)
            return p;
    }
    while (p < end && ordinary(*p))
        p++;
    return p;
}

#endif

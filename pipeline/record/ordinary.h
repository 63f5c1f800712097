/*
 * Looking for the end of a JSON string, eight bytes at a time.
 */
#ifndef RECORD_ORDINARY_H
#define RECORD_ORDINARY_H

#include "base/str.h"

#include <string.h>

/* Up to eight bytes as a number, the first one lowest, and back. */
static inline uint64_t ordinary_load(const char *p, size_t n)
{
    uint64_t w = 0;
    memcpy(&w, p, n);
    return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? __builtin_bswap64(w) : w;
}

static inline void ordinary_store(char *p, uint64_t w)
{
    w = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? __builtin_bswap64(w) : w;
    memcpy(p, &w, 8);
}

/* Of less than eight bytes, with zeros behind them. */
static inline uint64_t ordinary_tail(const char *p, size_t n)
{
    if (n >= 4)
        return ordinary_load(p, 4) | ordinary_load(p + n - 4, 4) << (n - 4) * 8;
    if (!n)
        return 0;
    uint64_t middle = (unsigned char)p[n / 2], last = (unsigned char)p[n - 1];
    return (unsigned char)p[0] | middle << n / 2 * 8 | last << (n - 1) * 8;
}

/* How many of eight bytes are before the first that is a quote, a backslash, a
 * control character or the beginning of more than ASCII. */
static inline size_t ordinary_bytes(uint64_t w)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
    uint64_t quote = w ^ (ones * '"'), escape = w ^ (ones * '\\');
    uint64_t bad = (w - ones * 0x20) | (quote - ones) | (escape - ones) | w;
    bad &= tops;
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
        size_t n = ordinary_bytes(ordinary_load(p, 8));
        p += n;
        if (n < 8)
            return p;
    }
    while (p < end && ordinary(*p))
        p++;
    return p;
}

#endif

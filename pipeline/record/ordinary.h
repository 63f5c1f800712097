/*
 * Looking for what a JSON string cannot simply go over, eight bytes at a time:
 * its closing quote, escapes, control characters, and, for who has to look at
 * them, characters beyond ASCII. For who reads, writes and cuts JSON.
 */
#ifndef RECORD_ORDINARY_H
#define RECORD_ORDINARY_H

#include "base/eight.h"
#include "base/str.h"

/* Top bits are set of quotes, backslashes and control characters; of bytes
 * beyond ASCII they say nothing. A borrow can only blame bytes behind the first
 * one that is to blame. */
static inline uint64_t ordinary_not(uint64_t w)
{
    const uint64_t ones = EIGHT_ONES;
    uint64_t quote = w ^ (ones * '"'), escape = w ^ (ones * '\\');
    return (w - ones * 0x20) | (quote - ones) | (escape - ones);
}

/* How many of eight bytes are before the first whose top bit is set. */
static inline size_t ordinary_before(uint64_t found)
{
    found &= EIGHT_TOPS;
    return found ? (size_t)__builtin_ctzll(found) / 8 : 8;
}

/* How many of eight bytes are before the first that is a quote, a backslash, a
 * control character or the beginning of more than ASCII. */
static inline size_t ordinary_bytes(uint64_t w)
{
    return ordinary_before(ordinary_not(w) | w);
}

/* The same, going over what is more than ASCII. */
static inline size_t ordinary_runes(uint64_t w)
{
    return ordinary_before(ordinary_not(w) & ~w);
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

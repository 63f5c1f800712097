/* Eight bytes at a time as a number, the first one lowest, on any machine. */
#ifndef BASE_EIGHT_H
#define BASE_EIGHT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EIGHT_ONES 0x0101010101010101u
#define EIGHT_TOPS 0x8080808080808080u

/* Up to eight bytes, zeros behind them; n a constant, else eight_tail. */
static inline uint64_t eight_load(const char *p, size_t n)
{
    uint64_t w = 0;
    memcpy(&w, p, n);
    return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? __builtin_bswap64(w) : w;
}

static inline void eight_store(char *p, uint64_t w)
{
    w = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? __builtin_bswap64(w) : w;
    memcpy(p, &w, 8);
}

/* Of less than eight bytes, with zeros behind them. */
static inline uint64_t eight_tail(const char *p, size_t n)
{
    if (n >= 4)
        return eight_load(p, 4) | eight_load(p + n - 4, 4) << (n - 4) * 8;
    if (!n)
        return 0;
    uint64_t middle = (unsigned char)p[n / 2], last = (unsigned char)p[n - 1];
    return (unsigned char)p[0] | middle << n / 2 * 8 | last << (n - 1) * 8;
}

#endif

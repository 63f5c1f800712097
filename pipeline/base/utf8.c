#include "base/utf8.h"

#include <string.h>

/* Length, and the range of the second byte, by first byte (Unicode 3.9,
 * table 3-7). */
static int lead(unsigned char c, unsigned char *low, unsigned char *high)
{
    *low = 0x80;
    *high = 0xBF;
    if (c >= 0xC2 && c <= 0xDF)
        return 2;
    if (c >= 0xE0 && c <= 0xEF) {
        if (c == 0xE0)
            *low = 0xA0;
        if (c == 0xED)
            *high = 0x9F;
        return 3;
    }
    if (c >= 0xF0 && c <= 0xF4) {
        if (c == 0xF0)
            *low = 0x90;
        if (c == 0xF4)
            *high = 0x8F;
        return 4;
    }
    return 0;
}

uint32_t utf8_next(struct str s, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s.p;
    unsigned char c = p[(*at)++];
    if (c < 0x80)
        return c;
    unsigned char low, high;
    int length = lead(c, &low, &high);
    if (!length)
        return UTF8_BAD;
    uint32_t rune = c & (0x7Fu >> length);
    for (int i = 1; i < length; i++) {
        if (*at == s.n || p[*at] < low || p[*at] > high)
            return UTF8_BAD;
        rune = rune << 6 | (p[(*at)++] & 0x3Fu);
        low = 0x80;
        high = 0xBF;
    }
    return rune;
}

size_t utf8_encode(uint32_t rune, char *out)
{
    if (rune < 0x80) {
        out[0] = (char)rune;
        return 1;
    }
    size_t n = rune < 0x800 ? 2 : rune < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (rune & 0x3F));
        rune >>= 6;
    }
    static const unsigned char mark[] = {0, 0, 0xC0, 0xE0, 0xF0};
    out[0] = (char)(mark[n] | rune);
    return n;
}

/* A place at most seven bytes before the first byte that is no ASCII, or
 * before the end. */
static size_t skip_ascii(struct str s, size_t at)
{
    uint64_t bytes = 0;
    for (; s.n - at >= 8; at += 8) {
        memcpy(&bytes, s.p + at, 8);
        if (bytes & 0x8080808080808080u)
            break;
    }
    return at;
}

bool utf8_valid(struct str s)
{
    for (size_t i = skip_ascii(s, 0); i < s.n; i = skip_ascii(s, i))
        if (utf8_next(s, &i) == UTF8_BAD)
            return false;
    return true;
}

bool utf8_ascii(struct str s)
{
    uint64_t high = 0;
    size_t i = 0;
    for (; s.n - i >= 8; i += 8) {
        uint64_t bytes;
        memcpy(&bytes, s.p + i, 8);
        high |= bytes;
    }
    for (; i < s.n; i++)
        high |= (uint64_t)(unsigned char)s.p[i];
    return !(high & 0x8080808080808080u);
}

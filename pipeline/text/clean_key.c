/* One key for all texts that differ in case, blanks and punctuation alone. */
#include "base/eight.h"
#include "base/utf8.h"
#include "text/clean.h"
#include "text/rune.h"

/* Letters and digits of ASCII, case folded; 0: none. */
/* clang-format off */
static const char essential[128] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 0, 0, 0, 0, 0, 0,
    0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 0, 0, 0, 0, 0,
    0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 0, 0, 0, 0, 0,
};
/* clang-format on */

/* Eight bytes of ASCII; how many of them are kept. */
static size_t keep_eight(const char *p, char *out)
{
    size_t n = 0;
    for (int i = 0; i < 8; i++) {
        out[n] = essential[(unsigned char)p[i]];
        n += out[n] != 0;
    }
    return n;
}

static size_t keep_one(struct str s, size_t *at, char *out)
{
    unsigned char c = (unsigned char)s.p[*at];
    if (c < 0x80) {
        ++*at;
        out[0] = essential[c];
        return out[0] != 0;
    }
    uint32_t rune = utf8_next(s, at);
    enum rune_kind kind = rune == UTF8_BAD ? RUNE_OTHER : rune_kind(rune);
    if (kind == RUNE_OTHER || kind == RUNE_BLANK || kind == RUNE_APOSTROPHE)
        return 0;
    return utf8_encode(rune_lower(rune), out);
}

/* The letters and digits of `s`, case folded, behind each other; `out` has
 * room for RUNE_FOLD_ROOM(s.n) and one more. */
static size_t essence(struct str s, char *out)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        if (s.n - at >= 8 && !(eight_load(s.p + at, 8) & EIGHT_TOPS)) {
            n += keep_eight(s.p + at, out + n);
            at += 8;
        } else {
            n += keep_one(s, &at, out + n);
        }
    }
    return n;
}

struct digest {
    uint64_t a, b;
};

static void mix(struct digest *d, uint64_t word)
{
    d->a = (d->a ^ word) * 0x9E3779B97F4A7C15u;
    d->b = (d->b ^ word) * 0xC2B2AE3D27D4EB4Fu;
    d->a ^= d->a >> 32;
    d->b ^= d->b >> 29;
}

static struct digest digest_of(struct str s)
{
    struct digest d = {1, 2};
    size_t at = 0;
    for (; s.n - at >= 8; at += 8)
        mix(&d, eight_load(s.p + at, 8));
    mix(&d, eight_tail(s.p + at, s.n - at));
    mix(&d, s.n);
    mix(&d, 0);
    return d;
}

struct str clean_key(struct str title, struct str text, struct arena *arena)
{
    static const char digits[] = "0123456789abcdef";
    char *folded = arena_room(arena, RUNE_FOLD_ROOM(title.n + text.n) + 1, 1);
    size_t n = essence(title, folded);
    n += essence(text, folded + n);
    if (!n)
        return STR("");
    struct digest d = digest_of((struct str){folded, n});
    char *key = arena_alloc(arena, 32, 1, 1);
    for (int i = 0; i < 16; i++) {
        key[i] = digits[d.a >> (60 - 4 * i) & 15];
        key[16 + i] = digits[d.b >> (60 - 4 * i) & 15];
    }
    return (struct str){key, 32};
}

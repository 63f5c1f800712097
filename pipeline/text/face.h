/*
 * The face of a word: its first and last eight bytes (or fewer) and its
 * length. It tells a word of up to 16 bytes from all others, so that most
 * look-ups compare three numbers and touch no text.
 */
#ifndef TEXT_FACE_H
#define TEXT_FACE_H

#include "base/str.h"

#include <string.h>

struct face {
    uint64_t head, tail;
    uint32_t length;
};

/* Whether words with this face are the same word. */
static inline bool face_tells(const struct face *f)
{
    return f->length <= 16;
}

static inline struct face face_of(struct str s)
{
    struct face f = {0, 0, (uint32_t)s.n};
    if (s.n >= 8) {
        memcpy(&f.head, s.p, 8);
        memcpy(&f.tail, s.p + s.n - 8, 8);
    } else if (s.n >= 4) {
        uint32_t head, tail;
        memcpy(&head, s.p, 4);
        memcpy(&tail, s.p + s.n - 4, 4);
        f.head = head;
        f.tail = tail;
    } else if (s.n) {
        unsigned char first = (unsigned char)s.p[0];
        unsigned char middle = (unsigned char)s.p[s.n / 2];
        unsigned char last = (unsigned char)s.p[s.n - 1];
        f.head = (uint64_t)first << 16 | (uint64_t)middle << 8 | last;
    }
    return f;
}

static inline bool face_eq(const struct face *a, const struct face *b)
{
    return a->head == b->head && a->tail == b->tail && a->length == b->length;
}

static inline uint64_t face_hash(const struct face *f, struct str s)
{
    uint64_t h = f->head * 0x9E3779B97F4A7C15u ^ f->length;
    h = (h ^ h >> 32 ^ f->tail) * 0xC2B2AE3D27D4EB4Fu;
    if (!face_tells(f))
        h ^= str_hash(s);
    return h ^ h >> 29;
}

#endif

/* Bytes that grow, in an arena. The arena is set once; the rest starts 0. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"

struct buf {
    struct arena *arena;
    char *p;
    size_t n, room;
};

void buf_add(struct buf *b, struct str s);
void buf_byte(struct buf *b, char c);
void buf_int(struct buf *b, long long value);
void buf_format(struct buf *b, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
void buf_rune(struct buf *b, uint32_t rune); /* as UTF-8 */
struct str buf_str(const struct buf *b);     /* borrowed, until the next add */

#endif

/* Bytes that grow, in an arena. The arena is set once; the rest starts 0. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"

#include <string.h>

struct buf {
    struct arena *arena;
    char *p;
    size_t n, room;
};

/* Where `more` bytes may be written; whoever does counts them in n. */
char *buf_room(struct buf *b, size_t more);

static inline void buf_add(struct buf *b, struct str s)
{
    if (!s.n)
        return;
    char *to = b->room - b->n < s.n ? buf_room(b, s.n) : b->p + b->n;
    memcpy(to, s.p, s.n);
    b->n += s.n;
}

static inline void buf_byte(struct buf *b, char c)
{
    *(b->n < b->room ? b->p + b->n : buf_room(b, 1)) = c;
    b->n++;
}

void buf_int(struct buf *b, long long value);
void buf_format(struct buf *b, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
void buf_rune(struct buf *b, uint32_t rune); /* as UTF-8 */
struct str buf_str(const struct buf *b);     /* borrowed, until the next add */

#endif

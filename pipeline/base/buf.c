#include "base/buf.h"
#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

char *buf_room(struct buf *b, size_t more)
{
    if (b->room - b->n < more) {
        size_t room = b->room ? b->room * 2 : 64;
        while (room - b->n < more)
            room *= 2;
        char *p = arena_room(b->arena, room, 1);
        if (b->n)
            memcpy(p, b->p, b->n);
        b->p = p;
        b->room = room;
    }
    return b->p + b->n;
}

void buf_int(struct buf *b, long long value)
{
    char digits[24];
    size_t at = sizeof digits;
    unsigned long long rest =
        value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
    do
        digits[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0)
        digits[--at] = '-';
    buf_add(b, (struct str){digits + at, sizeof digits - at});
}

void buf_format(struct buf *b, const char *fmt, ...)
{
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    size_t n = (size_t)vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    vsnprintf(buf_room(b, n + 1), n + 1, fmt, again);
    va_end(again);
    b->n += n;
}

void buf_rune(struct buf *b, uint32_t rune)
{
    b->n += utf8_encode(rune, buf_room(b, 4));
}

struct str buf_str(const struct buf *b)
{
    return (struct str){b->p ? b->p : "", b->n};
}

#include "base/utf8.h"
#include "record/json.h"
#include "record/ordinary.h"

#include <string.h>

static void write_special(struct buf *out, struct str s, size_t *at)
{
    unsigned char c = (unsigned char)s.p[*at];
    size_t begin = *at;
    if (c >= 0x80) {
        if (utf8_next(s, at) == UTF8_BAD)
            buf_add(out, STR("\xEF\xBF\xBD"));
        else
            buf_add(out, str_slice(s, begin, *at));
        return;
    }
    ++*at;
    if (c == '\n')
        buf_add(out, STR("\\n"));
    else if (c == '\t')
        buf_add(out, STR("\\t"));
    else if (c < 0x20)
        buf_format(out, "\\u%04x", c);
    else
        buf_add(out, (struct str){(char[]){'\\', (char)c}, 2});
}

/* The beginning that can stand as it is; how long. `to` has room for it and
 * eight bytes more. */
static size_t copy_ordinary(char *to, struct str s)
{
    size_t at = 0, n = 8;
    while (n == 8 && s.n - at >= 8) {
        uint64_t bytes = eight_load(s.p + at, 8);
        memcpy(to + at, s.p + at, 8);
        at += n = ordinary_bytes(bytes);
    }
    if (n < 8)
        return at;
    size_t rest = s.n - at;
    uint64_t tail = eight_tail(s.p + at, rest);
    eight_store(to + at, tail);
    n = ordinary_bytes(tail);
    return at + (n < rest ? n : rest);
}

void json_write(struct buf *out, struct str s)
{
    char *to = buf_room(out, s.n + 10);
    *to = '"';
    size_t at = s.n ? copy_ordinary(to + 1, s) : 0;
    out->n += at + 1;
    while (at < s.n) {
        write_special(out, s, &at);
        const char *begin = s.p + at, *end = ordinary_end(begin, s.p + s.n);
        buf_add(out, (struct str){begin, (size_t)(end - begin)});
        at = (size_t)(end - s.p);
    }
    buf_byte(out, '"');
}

#include "record/feed.h"

#include <assert.h>
#include <string.h>

#ifndef FEED_CHUNK /* small in tests, so that every seam is met */
#define FEED_CHUNK (256u * 1024u)
#endif

void feed_init(struct feed *f, struct arena *keep)
{
    *f = (struct feed){.keep = keep, .size = FEED_CHUNK};
    bytes_init(&f->bytes, keep);
    decode_init(&f->decode, keep);
    f->room = arena_room(keep, f->size, 1);
}

bool feed_open(struct feed *f, const char *path, const char *encoding)
{
    f->rest = (struct str){f->room, 0};
    f->offset = 0;
    f->ended = false;
    bool ok = bytes_open(&f->bytes, path);
    decode_open(&f->decode, &f->bytes, encoding);
    return ok;
}

struct str feed_close(struct feed *f, struct arena *arena)
{
    decode_close(&f->decode);
    return bytes_close(&f->bytes, arena);
}

static void make_room(struct feed *f)
{
    char *to = f->room;
    if (f->size - f->rest.n < DECODE_ROOM) {
        f->size *= 2;
        to = arena_alloc(f->keep, f->size, 1, 1);
    }
    if (f->rest.n)
        memmove(to, f->rest.p, f->rest.n);
    f->rest.p = f->room = to;
}

bool feed_more(struct feed *f)
{
    if (f->ended)
        return false;
    make_room(f);
    size_t room = f->size - f->rest.n;
    size_t got = decode_read(
        &f->decode, f->room + f->rest.n, room < FEED_CHUNK ? room : FEED_CHUNK);
    if (!f->offset && !f->rest.n)
        f->offset = f->decode.mark;
    f->rest.n += got;
    f->ended = got == 0;
    return got > 0;
}

void feed_take(struct feed *f, size_t n)
{
    assert(n <= f->rest.n);
    f->rest = str_from(f->rest, n);
    f->offset += n;
}

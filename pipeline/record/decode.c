#include "record/decode.h"
#include "base/utf8.h"
#include "record/encoding.h"

#include <errno.h>
#include <string.h>

#ifndef DECODE_WINDOW /* small in tests, so that every seam is met */
#define DECODE_WINDOW (1024u * 1024u)
#endif

enum {
    HEAD = 4096,
    LONGEST = 16, /* no character of any encoding is longer */
    REPLACED = 3, /* bytes of U+FFFD */
};

void decode_init(struct decode *d, struct arena *keep)
{
    *d = (struct decode){.converter = (iconv_t)-1};
    d->in = arena_room(keep, DECODE_WINDOW, 1);
}

void decode_open(struct decode *d, struct bytes *from, const char *wanted)
{
    decode_close(d);
    *d = (struct decode){
        .name = "utf-8",
        .from = from,
        .wanted = wanted,
        .way = wanted && !*wanted ? DECODE_RAW : DECODE_HEAD,
        .converter = (iconv_t)-1,
        .in = d->in,
    };
}

void decode_close(struct decode *d)
{
    if (d->converter != (iconv_t)-1)
        iconv_close(d->converter);
    d->converter = (iconv_t)-1;
}

static struct str unread(const struct decode *d)
{
    return (struct str){d->in + d->at, d->n - d->at};
}

/* Until there are `want` unread bytes, or no more will come. */
static void load(struct decode *d, size_t want)
{
    if (want > DECODE_WINDOW)
        want = DECODE_WINDOW;
    if (d->ended || d->n - d->at >= want)
        return;
    memmove(d->in, d->in + d->at, d->n - d->at);
    d->n -= d->at;
    d->at = 0;
    while (d->n < want && !d->ended) {
        size_t got = bytes_read(d->from, d->in + d->n, DECODE_WINDOW - d->n);
        d->n += got;
        d->ended = got == 0;
    }
}

/* A name that iconv does not know on this machine leaves bytes over 7F bad. */
static void settle(struct decode *d, const char *name)
{
    d->way = DECODE_UTF8;
    if (str_eq_nocase(str_of(name), STR("utf-8")) ||
        str_eq_nocase(str_of(name), STR("utf8")))
        return;
    d->name = name;
    d->converter = iconv_open("utf-8", name);
    if (d->converter != (iconv_t)-1)
        d->way = DECODE_ICONV;
}

static void look_at_head(struct decode *d)
{
    load(d, HEAD);
    struct str head = unread(d);
    head.n = head.n < HEAD ? head.n : HEAD;
    size_t mark;
    const char *name = encoding_marked(head, &mark);
    d->at += mark;
    if (!name)
        name = d->wanted ? d->wanted : encoding_wide(head);
    d->way = DECODE_ASCII;
    if (name)
        settle(d, name);
    if (d->way == DECODE_UTF8)
        d->mark = mark;
}

/* Where the first byte over 7F is, or s.n. Eight at a time, as most are. */
static size_t ascii(struct str s)
{
    size_t i = 0;
    for (uint64_t eight; i + sizeof eight <= s.n; i += sizeof eight) {
        memcpy(&eight, s.p + i, sizeof eight);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (i < s.n && (unsigned char)s.p[i] < 0x80)
        i++;
    return i;
}

static size_t hand_out(struct decode *d, size_t n, char *out)
{
    memcpy(out, d->in + d->at, n);
    d->at += n;
    return n;
}

static size_t read_ascii(struct decode *d, char *out, size_t room)
{
    load(d, 1);
    struct str s = unread(d);
    size_t n = ascii(str_slice(s, 0, s.n < room ? s.n : room));
    if (n || !s.n)
        return hand_out(d, n, out);
    load(d, DECODE_WINDOW);
    settle(d, encoding_guess(unread(d)));
    return 0;
}

static size_t replace(struct decode *d, char *out)
{
    d->bad++;
    memcpy(out, "\xEF\xBF\xBD", REPLACED);
    return REPLACED;
}

/* The length of its beginning that is UTF-8. */
static size_t valid(struct str s)
{
    size_t at = 0;
    while (at < s.n) {
        at += ascii(str_from(s, at));
        size_t next = at;
        if (at < s.n && utf8_next(s, &next) == UTF8_BAD)
            break;
        at = next;
    }
    return at;
}

/* With four bytes unread, or all there are, the first rune is never cut. */
static size_t read_utf8(struct decode *d, char *out, size_t room)
{
    size_t used = 0;
    while (room - used >= 4) {
        load(d, 4);
        struct str s = unread(d);
        if (!s.n)
            break;
        size_t most = room - used, length = 0;
        size_t n = valid(str_slice(s, 0, s.n < most ? s.n : most));
        used += hand_out(d, n, out + used);
        if (n)
            continue;
        utf8_next(s, &length);
        d->at += length;
        used += replace(d, out + used);
    }
    return used;
}

/* How many bytes one unit of the encoding has: what is skipped when bad. */
static size_t unit(const char *name)
{
    if (str_starts(str_of(name), STR("utf-16")))
        return 2;
    return str_starts(str_of(name), STR("utf-32")) ? 4 : 1;
}

static void skip(struct decode *d)
{
    size_t n = unit(d->name);
    d->at += n < d->n - d->at ? n : d->n - d->at;
}

/* Some encodings hold the last character back until it is asked for. */
static size_t flush(struct decode *d, char *out, size_t room)
{
    size_t space = room;
    iconv(d->converter, NULL, NULL, &out, &space);
    return room - space;
}

static size_t read_iconv(struct decode *d, char *out, size_t room)
{
    size_t used = 0;
    while (room - used >= DECODE_ROOM) {
        load(d, LONGEST);
        if (d->at == d->n)
            return used + flush(d, out + used, room - used);
        char *from = d->in + d->at, *to = out + used;
        size_t left = d->n - d->at, space = room - used;
        bool bad = iconv(d->converter, &from, &left, &to, &space) == (size_t)-1;
        int why = bad ? errno : 0;
        d->at = d->n - left;
        used = room - space;
        if (why == E2BIG)
            break;
        if (!bad || (why == EINVAL && !d->ended && left < LONGEST))
            continue;
        if (space < REPLACED)
            break;
        skip(d);
        used += replace(d, out + used);
    }
    return used;
}

static size_t read_raw(struct decode *d, char *out, size_t room)
{
    return bytes_read(d->from, out, room);
}

size_t decode_read(struct decode *d, char *out, size_t room)
{
    static size_t (*const ways[])(struct decode *, char *, size_t) = {
        [DECODE_ASCII] = read_ascii,
        [DECODE_UTF8] = read_utf8,
        [DECODE_ICONV] = read_iconv,
        [DECODE_RAW] = read_raw,
    };
    if (d->way == DECODE_HEAD)
        look_at_head(d);
    enum decode_way before = d->way;
    size_t used = ways[before](d, out, room);
    return used || d->way == before ? used : ways[d->way](d, out, room);
}

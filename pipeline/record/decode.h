/*
 * The bytes of a file as UTF-8, whatever it is written in.
 *
 * What cannot be text becomes U+FFFD, once for each bad sequence, and is
 * counted; nothing is fatal. Encodings that hold ASCII are not settled before
 * the first other byte: a megabyte from there tells which it is.
 */
#ifndef RECORD_DECODE_H
#define RECORD_DECODE_H

#include "record/bytes.h"

#include <iconv.h>

enum { DECODE_ROOM = 16 }; /* the least to ask for */

enum decode_way {
    DECODE_HEAD,  /* nothing was looked at yet */
    DECODE_ASCII, /* so far */
    DECODE_UTF8,
    DECODE_ICONV,
    DECODE_RAW, /* as it stands: whoever reads it checks it */
};

struct decode {
    const char *name; /* the encoding; "utf-8" for what is all ASCII */
    uint64_t bad;     /* sequences replaced so far */
    size_t mark;      /* bytes before the text, where that is UTF-8 */
    /* Private. */
    struct bytes *from;
    const char *wanted;
    enum decode_way way;
    iconv_t converter;
    bool ended; /* nothing comes behind `in` */
    char *in;
    size_t at, n; /* in[at..n) is unread */
};

/* Makes room once; then any number of files, one after the other. */
void decode_init(struct decode *d, struct arena *keep);
/*
 * Behind bytes_open. `wanted` is the encoding of a file without a byte order
 * mark (one that encoding_known knows), NULL to find out, or DECODE_AS_IS.
 */
void decode_open(struct decode *d, struct bytes *from, const char *wanted);
/* Up to `room` bytes, DECODE_ROOM at least; 0 at the end or the damage. */
size_t decode_read(struct decode *d, char *out, size_t room);
void decode_close(struct decode *d);

#define DECODE_AS_IS ""

#endif

/*
 * A window on the text of a file, in UTF-8: what was read and not yet taken.
 * It grows only for a record that does not fit, and never shrinks.
 */
#ifndef RECORD_FEED_H
#define RECORD_FEED_H

#include "record/decode.h"

struct feed {
    struct bytes bytes;
    struct decode decode;
    struct str rest; /* read and not taken; moves with feed_more */
    uint64_t offset; /* of rest in the text; see feed_open */
    bool ended;      /* nothing comes behind rest */
    struct arena *keep;
    char *room;
    size_t size;
};

void feed_init(struct feed *f, struct arena *keep);
/*
 * As bytes_open and decode_open. Offsets count the bytes of the text, behind
 * gzip and in UTF-8: in a file that is UTF-8 and whole, they are its own.
 */
bool feed_open(struct feed *f, const char *path, const char *encoding);
/* As bytes_close. */
struct str feed_close(struct feed *f, struct arena *arena);
/* Puts more bytes behind rest. False when there are none: ended. */
bool feed_more(struct feed *f);
void feed_take(struct feed *f, size_t n);

#endif

/*
 * A window on the bytes of a file: what was read and not yet taken. It grows
 * only for a record that does not fit, and never shrinks.
 */
#ifndef RECORD_FEED_H
#define RECORD_FEED_H

#include "record/bytes.h"

struct feed {
    struct bytes bytes;
    struct str rest; /* read and not taken; moves with feed_more */
    uint64_t offset; /* of rest in the inflated file */
    bool ended;      /* nothing comes behind rest */
    struct arena *keep;
    char *room;
    size_t size;
};

void feed_init(struct feed *f, struct arena *keep);
/* As bytes_open. */
bool feed_open(struct feed *f, const char *path);
/* Puts more bytes behind rest. False when there are none: ended. */
bool feed_more(struct feed *f);
void feed_take(struct feed *f, size_t n);

#endif

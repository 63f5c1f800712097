/*
 * The bytes of a file or of standard input, inflated where they are gzip.
 *
 * What is wrong with an input is no error of the run: the bytes before the
 * damage are delivered, then the end comes early and `damage` says why.
 * Whether a file is gzip is told by its first bytes, not by its name; members
 * one behind the other are read as one.
 */
#ifndef RECORD_BYTES_H
#define RECORD_BYTES_H

#include "base/arena.h"

struct bytes_door;

struct bytes {
    bool undigested;  /* set it where nobody asks for the SHA-256 */
    uint64_t size;    /* on disk; 0 when it cannot be known */
    uint64_t used;    /* of it, read so far */
    struct str head;  /* how it begins on disk; gone with the first read */
    char damage[160]; /* lower case; empty when nothing is wrong */
    struct bytes_door *door;
};

/* Makes room once; then any number of files, one after the other. */
void bytes_init(struct bytes *b, struct arena *keep);
/* "-" is standard input. False: damage says why. */
bool bytes_open(struct bytes *b, const char *path);
/* Up to `room` bytes; 0 at the end or the damage. */
size_t bytes_read(struct bytes *b, char *out, size_t room);
/* The SHA-256 of the bytes on disk, in hex; empty when the end was not
 * reached, or nobody asked. */
struct str bytes_close(struct bytes *b, struct arena *arena);
/* Whether the beginning of a file, already decoded, is no text. */
bool bytes_binary(struct str head);

#endif

#include "record/bytes.h"
#include "base/interrupt.h"
#include "record/hash.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum { ROOM = 128 * 1024, LISTEN_MS = 200, MAGIC = 5 };

struct bytes_door {
    int fd;
    bool ended;   /* the disk has no more */
    bool failed;  /* or will not give it */
    bool gzip;    /* z is in use */
    bool inside;  /* a gzip member */
    bool first;   /* it is the first one */
    bool drained; /* no more will come out */
    z_stream z;
    struct hash *hash;
    unsigned char *in; /* ROOM bytes */
    size_t at, n;      /* plain files only: the unread part of `in` */
};

void bytes_init(struct bytes *b, struct arena *keep)
{
    *b = (struct bytes){.door = ARENA_NEW(keep, struct bytes_door, 1)};
    b->door->hash = hash_new(keep);
    b->door->in = arena_room(keep, ROOM, 1);
    b->door->fd = -1;
}

__attribute__((format(printf, 2, 3))) static void damage(
    struct bytes *b, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    vsnprintf(b->damage, sizeof b->damage, fmt, args);
    va_end(args);
    b->door->drained = true;
}

/* Waits for bytes of a slow pipe; false when the user wants an end first. */
static bool arrives(int fd)
{
    struct pollfd one = {.fd = fd, .events = POLLIN};
    while (!interrupt_came()) {
        int ready = poll(&one, 1, LISTEN_MS);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;
    }
    return false;
}

/* From the disk, hashed and counted. 0 at the end. */
static size_t load(struct bytes *b, void *out, size_t room)
{
    struct bytes_door *d = b->door;
    d->ended = d->ended || !arrives(d->fd);
    if (d->ended)
        return 0;
    ssize_t got;
    do
        got = read(d->fd, out, room);
    while (got < 0 && errno == EINTR);
    d->failed = got < 0;
    if (d->failed)
        damage(b, "cannot be read: %s", strerror(errno));
    d->ended = got <= 0;
    if (d->ended)
        return 0;
    if (!b->undigested)
        hash_add(d->hash, (struct str){out, (size_t)got});
    b->used += (uint64_t)got;
    return (size_t)got;
}

/* Enough for the magic bytes, also where a pipe hands out single ones. */
static bool begin(struct bytes *b)
{
    struct bytes_door *d = b->door;
    size_t got;
    while (d->n < MAGIC && (got = load(b, d->in + d->n, ROOM - d->n)) > 0)
        d->n += got;
    b->head = (struct str){(const char *)d->in, d->n};
    d->gzip = d->n >= 2 && d->in[0] == 0x1F && d->in[1] == 0x8B;
    if (!d->gzip)
        return true;
    d->z = (z_stream){.next_in = d->in, .avail_in = (uInt)d->n};
    d->inside = d->first = true;
    if (inflateInit2(&d->z, 15 + 16) == Z_OK)
        return true;
    d->gzip = false;
    damage(b, "cannot be inflated: no memory");
    return false;
}

bool bytes_open(struct bytes *b, const char *path)
{
    struct bytes_door *d = b->door;
    *d = (struct bytes_door){.hash = d->hash, .in = d->in};
    *b = (struct bytes){.undigested = b->undigested, .door = d};
    d->fd = strcmp(path, "-") == 0 ? STDIN_FILENO
                                   : open(path, O_RDONLY | O_CLOEXEC);
    if (d->fd < 0) {
        damage(b, "cannot be opened: %s", strerror(errno));
        return false;
    }
    struct stat info;
    if (fstat(d->fd, &info) == 0 && S_ISREG(info.st_mode))
        b->size = (uint64_t)info.st_size;
    return begin(b);
}

static bool refill(struct bytes *b)
{
    struct bytes_door *d = b->door;
    d->z.next_in = d->in;
    d->z.avail_in = (uInt)load(b, d->in, ROOM);
    return d->z.avail_in > 0;
}

/* Between members. Zeros are padding; anything else must be a member. */
static void next_member(struct bytes *b)
{
    struct bytes_door *d = b->door;
    while (d->z.avail_in && *d->z.next_in == 0) {
        d->z.next_in++;
        d->z.avail_in--;
    }
    if (!d->z.avail_in) {
        d->drained = d->ended;
        return;
    }
    inflateReset(&d->z);
    d->first = false;
    d->inside = true;
}

static void inflate_on(struct bytes *b)
{
    struct bytes_door *d = b->door;
    bool header = !d->first && d->z.total_out == 0;
    int result = inflate(&d->z, Z_NO_FLUSH);
    if (result == Z_STREAM_END)
        d->inside = false;
    else if (result == Z_BUF_ERROR && !d->z.avail_in && d->ended)
        damage(b, "cut short: the gzip data ends before its end");
    else if (result != Z_OK && result != Z_BUF_ERROR)
        damage(b, "%s near byte %llu of the file",
            header ? "bytes that are not gzip" : "damaged gzip data",
            (unsigned long long)(b->used - d->z.avail_in));
}

static size_t read_gzip(struct bytes *b, char *out, size_t room)
{
    struct bytes_door *d = b->door;
    d->z.next_out = (Bytef *)out;
    d->z.avail_out = (uInt)room;
    while (d->z.avail_out && !d->drained) {
        if (!d->z.avail_in)
            refill(b);
        if (d->drained)
            break;
        if (d->inside)
            inflate_on(b);
        else
            next_member(b);
    }
    return room - d->z.avail_out;
}

size_t bytes_read(struct bytes *b, char *out, size_t room)
{
    struct bytes_door *d = b->door;
    if (d->gzip)
        return read_gzip(b, out, room < 1u << 30 ? room : 1u << 30);
    if (d->at == d->n)
        return load(b, out, room);
    size_t n = d->n - d->at < room ? d->n - d->at : room;
    memcpy(out, d->in + d->at, n);
    d->at += n;
    return n;
}

struct str bytes_close(struct bytes *b, struct arena *arena)
{
    struct bytes_door *d = b->door;
    if (d->fd < 0)
        return (struct str){"", 0};
    /* Behind damage, the rest still counts for the hash. */
    while (d->gzip && d->drained && load(b, d->in, ROOM) > 0)
        ;
    if (d->gzip)
        inflateEnd(&d->z);
    if (d->fd != STDIN_FILENO)
        close(d->fd);
    d->fd = -1;
    struct str digest = hash_end(d->hash, HASH_DIGITS, arena);
    bool known = d->ended && !d->failed && !b->undigested;
    return known ? digest : (struct str){"", 0};
}

/* Compressed and compiled files are full of controls, text has a stray one;
 * a hole of zeros, as a crash leaves it, counts as one. */
bool bytes_binary(struct str head)
{
    size_t controls = 0;
    unsigned char before = 'x';
    for (size_t i = 0; i < head.n; i++) {
        unsigned char c = (unsigned char)head.p[i];
        bool control = c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B;
        controls += control && (c || before);
        before = c;
    }
    return controls > 2 && controls * 20 > head.n;
}

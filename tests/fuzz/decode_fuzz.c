/*
 * The first byte picks the encoding and how much is asked for at a time. The
 * text must be UTF-8, the same for any such step, and no shorter than one
 * replacement for each bad sequence.
 */
#include "base/utf8.h"
#include "record/decode.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LARGEST = 64 * 1024 };

struct reader {
    struct arena arena;
    struct bytes bytes;
    struct decode decode;
    char path[64];
    int fd;
};

static void open_reader(struct reader *r)
{
    snprintf(r->path, sizeof r->path, "decode_fuzz_XXXXXX");
    r->fd = mkstemp(r->path);
    if (r->fd < 0)
        abort();
    unlink(r->path);
    snprintf(r->path, sizeof r->path, "/dev/fd/%d", r->fd);
    bytes_init(&r->bytes, &r->arena);
    decode_init(&r->decode, &r->arena);
}

/* All of it, asked for `step` bytes at a time. */
static size_t all(struct reader *r, const char *name, char *out, size_t step)
{
    size_t n = 0, got;
    lseek(r->fd, 0, SEEK_SET);
    if (!bytes_open(&r->bytes, r->path))
        abort();
    decode_open(&r->decode, &r->bytes, name);
    while ((got = decode_read(&r->decode, out + n, step)) > 0) {
        if (got > step)
            abort();
        n += got;
    }
    struct arena scratch = {0};
    decode_close(&r->decode);
    bytes_close(&r->bytes, &scratch);
    arena_free(&scratch);
    return n;
}

static void fill(const struct reader *r, const uint8_t *data, size_t size)
{
    if (ftruncate(r->fd, 0) != 0 ||
        pwrite(r->fd, data, size, 0) != (ssize_t)size)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {NULL, NULL, NULL, NULL, "utf-8",
        "utf-16le", "utf-16", "utf-32be", "gb18030", "big5-hkscs", "cp932",
        "iso-2022-jp", "euc-jp", "windows-1252", "windows-1258", "utf-7"};
    if (size < 1 || size > LARGEST)
        return 0;
    struct reader r = {0};
    open_reader(&r);
    fill(&r, data + 1, size - 1);
    size_t room = size * 8 + 1024;
    char *one = malloc(room), *two = malloc(room);
    const char *name = names[data[0] % 16];
    if (!one || !two)
        abort();
    size_t n = all(&r, name, one, room / 2);
    uint64_t bad = r.decode.bad;
    if (!utf8_valid((struct str){one, n}) || bad * 3 > n)
        abort();
    size_t again = all(&r, name, two, DECODE_ROOM + data[0] / 16);
    if (again != n || memcmp(one, two, n) != 0 || r.decode.bad != bad)
        abort();
    free(one);
    free(two);
    close(r.fd);
    arena_free(&r.arena);
    return 0;
}

#include "record/rejects.h"
#include "record/json.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(const struct rejects *r, struct error *err)
{
    return error_set(err, ERR_SYSTEM, (struct place){.file = r->path},
        "cannot write refused rows: %s", strerror(errno));
}

static const char beginning[] = "{\"file\":";

/* Empty, or refused rows of an earlier run: not a dump, nor a database. */
static bool may_go(int fd)
{
    enum { LENGTH = sizeof beginning - 1 };
    char head[LENGTH];
    ssize_t n = pread(fd, head, LENGTH, 0);
    return n == 0 || (n == LENGTH && memcmp(head, beginning, LENGTH) == 0);
}

static bool refuse(const struct rejects *r, struct error *err)
{
    error_set(err, ERR_USAGE, (struct place){.file = r->path},
        "holds something else than refused rows");
    return error_hint(err, "name a new file for --rejects");
}

/* A pipe or /dev/null is taken as it is, and keeps its mode. */
static bool clear(const struct rejects *r, int fd, struct error *err)
{
    struct stat info;
    if (fstat(fd, &info) != 0)
        return fail(r, err);
    if (!S_ISREG(info.st_mode))
        return true;
    if (!may_go(fd))
        return refuse(r, err);
    return (ftruncate(fd, 0) == 0 && fchmod(fd, 0600) == 0) || fail(r, err);
}

bool rejects_open(struct rejects *r, const char *path, struct error *err)
{
    *r = (struct rejects){.path = path};
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(r, err);
    bool ok = clear(r, fd, err);
    if (ok && (r->out = fdopen(fd, "w")) == NULL)
        ok = fail(r, err);
    if (!ok)
        close(fd);
    return ok;
}

static void write_object(struct buf *out, const struct reject *reject)
{
    buf_add(out, str_of(beginning));
    json_write(out, reject->source.file);
    buf_format(out, ",\"row\":%llu,\"offset\":%llu,\"length\":%llu",
        (unsigned long long)reject->source.row,
        (unsigned long long)reject->offset, (unsigned long long)reject->length);
    buf_add(out, STR(",\"reason\":"));
    json_write(out, reject->reason);
    buf_add(out, STR(",\"raw\":"));
    json_write(out, reject->bytes);
    buf_add(out, STR("}\n"));
}

bool rejects_write(
    struct rejects *r, const struct reject *reject, struct error *err)
{
    struct arena scratch = {0};
    struct buf line = {.arena = &scratch};
    write_object(&line, reject);
    bool ok = fwrite(line.p, 1, line.n, r->out) == line.n;
    if (!ok)
        fail(r, err);
    arena_free(&scratch);
    return ok;
}

bool rejects_close(struct rejects *r, struct error *err)
{
    if (!r->out)
        return true;
    FILE *out = r->out;
    r->out = NULL;
    return fclose(out) == 0 || fail(r, err);
}

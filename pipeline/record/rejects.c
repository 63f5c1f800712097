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

bool rejects_open(struct rejects *r, const char *path, struct error *err)
{
    *r = (struct rejects){.path = path};
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(r, err);
    struct stat info; /* /dev/null keeps its mode */
    bool ok = fstat(fd, &info) == 0 &&
              (!S_ISREG(info.st_mode) || fchmod(fd, 0600) == 0);
    if (ok)
        r->out = fdopen(fd, "w");
    if (r->out)
        return true;
    fail(r, err);
    close(fd);
    return false;
}

static void write_object(struct buf *out, const struct reject *reject)
{
    buf_add(out, STR("{\"file\":"));
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

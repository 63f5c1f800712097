#include "db/fault.h"
#include "base/interrupt.h"

#include <errno.h>
#include <sqlite3.h>
#include <string.h>

static int remembered(struct sqlite3_file *file)
{
    int number = 0;
    if (!file || !file->pMethods ||
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number))
        return 0;
    return number;
}

/* By the time a statement has failed and was rolled back, the last errno is
 * another one; the files remember that of their own last failure. */
static int number_of(struct sqlite3 *sql)
{
    static const int files[] = {
        SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER};
    if ((sqlite3_errcode(sql) & 0xff) == SQLITE_CANTOPEN)
        return sqlite3_system_errno(sql);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct sqlite3_file *file = NULL;
        sqlite3_file_control(sql, "main", files[i], &file);
        int number = remembered(file);
        if (number)
            return number;
    }
    return 0;
}

static bool say(
    const char *path, enum error_kind kind, const char *what, struct error *err)
{
    return error_set(err, kind, (struct place){.file = path}, "%s", what);
}

static bool no_room(struct error *err)
{
    return error_hint(err, "make room on that disk, and where temporary files "
                           "go; then run the same command again");
}

bool fault_system(const char *path, int number, struct error *err)
{
    say(path, ERR_SYSTEM, strerror(number), err);
    if (number == ENOSPC || number == EDQUOT)
        return no_room(err);
    if (number == EFBIG)
        return error_hint(err, "a limit on the size of files was reached: "
                               "raise it (ulimit -f), and run the same "
                               "command again");
    if (number == EIO)
        return error_hint(err, "the disk does not do what it is asked: try "
                               "another one");
    return false;
}

/* The file has forgotten its number, or never had one. */
static bool disk_fails(struct sqlite3 *sql, const char *path, struct error *err)
{
    static const struct {
        int code;
        const char *what;
    } acts[] = {
        {SQLITE_IOERR_READ, "it cannot be read: the disk reports an error"},
        {SQLITE_IOERR_SHORT_READ, "it ends too early to be read"},
        {SQLITE_IOERR_WRITE, "it cannot be written: the disk reports an error"},
        {SQLITE_IOERR_FSYNC, "the disk does not confirm what was written"},
        {SQLITE_IOERR_DIR_FSYNC, "the disk does not confirm what was written"},
    };
    int code = sqlite3_extended_errcode(sql);
    const char *what = sqlite3_errmsg(sql);
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
        if (acts[i].code == code)
            what = acts[i].what;
    say(path, ERR_SYSTEM, what, err);
    return error_hint(err, "is its disk full, failing, or gone? When that is "
                           "mended, run the same command again");
}

bool fault_damage(const char *path, struct error *err)
{
    say(path, ERR_SYSTEM, "damaged: parts of it are not as they were written",
        err);
    return error_hint(
        err, "take a copy from before, or make it anew from the dumps");
}

bool fault_sqlite(struct sqlite3 *sql, const char *path, struct error *err)
{
    int number = number_of(sql);
    switch (sqlite3_errcode(sql) & 0xff) {
    case SQLITE_INTERRUPT: /* an end that was asked for is no error */
        return say(path, ERR_NONE, "interrupted", err);
    case SQLITE_FULL:
        return fault_system(path, ENOSPC, err);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return number ? fault_system(path, number, err)
                      : disk_fails(sql, path, err);
    case SQLITE_BUSY:
        if (interrupt_came())
            return say(path, ERR_NONE, "interrupted", err);
        say(path, ERR_SYSTEM, "another program is using it", err);
        return error_hint(err, "try again when it is done");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fault_damage(path, err);
    case SQLITE_CONSTRAINT: /* a record that says the same twice */
        return say(path, ERR_INPUT, sqlite3_errmsg(sql), err);
    default:
        return say(path, ERR_SYSTEM, sqlite3_errmsg(sql), err);
    }
}

/*
 * A load whose disk fails at its n-th read, write, sync, truncation, opening
 * or removal, once or from then on; or that is killed before its n-th of all
 * these. For each n: a failure is told (ERR_SYSTEM, with a hint), what was
 * held is held, and the same load run again ends in the same dump, in one
 * file.
 *
 *     faults LOAD [BEFORE [STRIDE]]
 *
 * in an empty folder. LOAD is loaded into a new database, or, with BEFORE,
 * into one that holds BEFORE. Each STRIDEth n is tried. Every load has a
 * process of its own; SQLite sees the disk through a shim.
 */
#define _DEFAULT_SOURCE /* for MAP_ANONYMOUS */

#include "base/buf.h"
#include "db/listing.h"
#include "run/job.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum act { READ, WRITE, SYNC, TRUNCATE, OPEN, DELETE, ACTS };
enum how { ONCE, FROM_THEN_ON, KILLED, HOWS };

static const char *const act_names[ACTS] = {
    "read", "write", "sync", "truncate", "open", "delete"};
static const char *const how_names[HOWS] = {"once", "from then on", "killed"};
static const int codes[ACTS] = {SQLITE_IOERR_READ, SQLITE_IOERR_WRITE,
    SQLITE_IOERR_FSYNC, SQLITE_IOERR_TRUNCATE, SQLITE_CANTOPEN,
    SQLITE_IOERR_DELETE};

/* Shared by the processes. */
struct plan {
    bool armed;
    enum act act; /* KILLED counts all */
    enum how how;
    long at, done; /* acts so far */
    bool fired;
};

struct file {
    struct sqlite3_file base;
    struct plan *plan;
    int number; /* errno of the last failure made here */
    /* the real file lies behind */
};

/* the shim */

static struct sqlite3_file *real(struct sqlite3_file *f)
{
    return (struct sqlite3_file *)((struct file *)(void *)f + 1);
}

static bool fails(struct plan *p, enum act act)
{
    if (!p->armed || (p->how != KILLED && act != p->act))
        return false;
    p->done++;
    if (p->done < p->at || (p->how == ONCE && p->done > p->at))
        return false;
    p->fired = true;
    if (p->how == KILLED)
        raise(SIGKILL);
    return true;
}

static bool file_fails(struct sqlite3_file *f, enum act act)
{
    struct file *file = (void *)f;
    bool failed = fails(file->plan, act);
    if (failed)
        file->number = EIO;
    return failed;
}

static int close_file(struct sqlite3_file *f)
{
    return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK;
}

static int read_file(
    struct sqlite3_file *f, void *to, int n, sqlite3_int64 offset)
{
    if (file_fails(f, READ))
        return codes[READ];
    return real(f)->pMethods->xRead(real(f), to, n, offset);
}

/* Half of it arrives, as on a disk that fills up. */
static int write_file(
    struct sqlite3_file *f, const void *from, int n, sqlite3_int64 offset)
{
    if (!file_fails(f, WRITE))
        return real(f)->pMethods->xWrite(real(f), from, n, offset);
    (void)real(f)->pMethods->xWrite(real(f), from, n / 2, offset);
    return codes[WRITE];
}

static int truncate_file(struct sqlite3_file *f, sqlite3_int64 size)
{
    if (file_fails(f, TRUNCATE))
        return codes[TRUNCATE];
    return real(f)->pMethods->xTruncate(real(f), size);
}

static int sync_file(struct sqlite3_file *f, int flags)
{
    if (file_fails(f, SYNC))
        return codes[SYNC];
    return real(f)->pMethods->xSync(real(f), flags);
}

static int file_size(struct sqlite3_file *f, sqlite3_int64 *size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}

static int lock(struct sqlite3_file *f, int level)
{
    return real(f)->pMethods->xLock(real(f), level);
}

static int unlock(struct sqlite3_file *f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}

static int check_lock(struct sqlite3_file *f, int *held)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), held);
}

static int control(struct sqlite3_file *f, int what, void *value)
{
    struct file *file = (void *)f;
    if (what == SQLITE_FCNTL_LAST_ERRNO && file->number) {
        *(int *)value = file->number;
        return SQLITE_OK;
    }
    return real(f)->pMethods->xFileControl(real(f), what, value);
}

static int sector(struct sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}

static int traits(struct sqlite3_file *f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}

static int shm_map(
    struct sqlite3_file *f, int page, int size, int extend, void volatile **at)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, at);
}

static int shm_lock(struct sqlite3_file *f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}

static void shm_barrier(struct sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}

static int shm_unmap(struct sqlite3_file *f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

static const struct sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = file_size,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = check_lock,
    .xFileControl = control,
    .xSectorSize = sector,
    .xDeviceCharacteristics = traits,
    .xShmMap = shm_map,
    .xShmLock = shm_lock,
    .xShmBarrier = shm_barrier,
    .xShmUnmap = shm_unmap,
};

struct disk {
    struct sqlite3_vfs base, *real;
    struct plan *plan;
};

static int open_file(struct sqlite3_vfs *vfs, const char *name,
    struct sqlite3_file *f, int flags, int *out)
{
    struct disk *disk = (void *)vfs;
    *(struct file *)(void *)f = (struct file){.plan = disk->plan};
    if (fails(disk->plan, OPEN)) {
        errno = EIO;
        return codes[OPEN];
    }
    int result = disk->real->xOpen(disk->real, name, real(f), flags, out);
    if (result == SQLITE_OK)
        f->pMethods = &methods;
    return result;
}

static int delete_file(struct sqlite3_vfs *vfs, const char *name, int sync)
{
    struct disk *disk = (void *)vfs;
    if (fails(disk->plan, DELETE))
        return codes[DELETE];
    return disk->real->xDelete(disk->real, name, sync);
}

static void mount(struct disk *disk, struct plan *plan)
{
    struct sqlite3_vfs *unix_disk = sqlite3_vfs_find(NULL);
    *disk = (struct disk){.base = *unix_disk, .real = unix_disk, .plan = plan};
    disk->base.zName = "failing";
    disk->base.szOsFile += (int)sizeof(struct file);
    disk->base.xOpen = open_file;
    disk->base.xDelete = delete_file;
    sqlite3_vfs_register(&disk->base, 1);
}

/* loads, each in a process of its own */

struct bench {
    struct plan *plan;
    char *load, *before;
    struct str want, held; /* dumps */
    struct arena arena;
    long rounds, told, failures;
};

enum { BAD = 99 };

static int tell(const struct plan *p, const char *what, const char *more)
{
    fprintf(stderr, "%s %ld %s: %s%s\n",
        p->how == KILLED ? "act" : act_names[p->act], p->at, how_names[p->how],
        what, more);
    return BAD;
}

/* The status a shell would see; a failure must say what to do. */
static int load(const struct plan *p, char *file)
{
    struct arena keep = {0};
    struct setup setup = {
        .keep = &keep, .program = "faults", .command = "mindsift run"};
    struct error err = {0};
    char *words[] = {file, "-o", "r.db", "--quiet"};
    int status = job_run(true, 4, words, &setup, &err);
    if (status < 0) {
        status = (int)err.kind;
        if (status != ERR_SYSTEM || !err.text[0] || !err.hint[0])
            status = tell(p, "said: ", err.text);
    }
    arena_free(&keep);
    return status;
}

/* Exit status; 128 + number for a signal. */
static int apart(
    int (*work)(const struct plan *, char *), struct plan *p, char *file)
{
    int status = 0;
    fflush(NULL); /* or the child would print it, too */
    pid_t child = fork();
    if (!child)
        exit(work(p, file));
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static bool dump(struct arena *arena, struct str *text, struct error *err)
{
    struct db db;
    struct listing listing;
    struct str line = {0};
    struct buf out = {.arena = arena};
    bool ok;
    if (!db_open(&db, "r.db", DB_READ, err))
        return false;
    ok = listing_open(&listing, &db, err);
    while (ok && (ok = listing_next(&listing, &line, err)) && line.n) {
        buf_add(&out, line);
        buf_byte(&out, '\n');
    }
    listing_close(&listing);
    db_close(&db);
    *text = buf_str(&out);
    return ok;
}

/* Reading while the disk fails: right, or told. */
static int read_through(const struct plan *p, char *want)
{
    struct arena arena = {0};
    struct error err = {0};
    struct str text;
    int status = 0;
    if (!dump(&arena, &text, &err))
        status = err.kind == ERR_SYSTEM && err.text[0]
                     ? ERR_SYSTEM
                     : tell(p, "reading said: ", err.text);
    else if (!str_eq(text, str_of(want)))
        status = tell(p, "read something else", "");
    arena_free(&arena);
    return status;
}

static bool copy_file(const char *from, const char *to)
{
    static char bytes[4 * 1024 * 1024];
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    size_t n = in ? fread(bytes, 1, sizeof bytes, in) : 0;
    bool ok = in && out && n < sizeof bytes && fwrite(bytes, 1, n, out) == n;
    if (in)
        fclose(in);
    return out && fclose(out) == 0 && ok;
}

static void clear(void)
{
    static const char *const names[] = {
        "r.db", "r.db-journal", "r.db-wal", "r.db-shm"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        unlink(names[i]);
}

static bool begin(const struct bench *t)
{
    clear();
    return !t->before || copy_file("before.db", "r.db");
}

static bool is(struct str what)
{
    struct arena arena = {0};
    struct error err = {0};
    struct str text;
    bool ok = dump(&arena, &text, &err) && str_eq(text, what);
    arena_free(&arena);
    return ok;
}

static bool left_behind(void)
{
    return access("r.db-journal", F_OK) == 0 || access("r.db-wal", F_OK) == 0 ||
           access("r.db-shm", F_OK) == 0;
}

/* One failure and what comes after. */
static int live_through(struct bench *t)
{
    struct plan *p = t->plan;
    if (!begin(t))
        return tell(p, "cannot begin", "");
    p->done = 0;
    p->fired = false;
    p->armed = true;
    int status = apart(load, p, t->load);
    p->armed = false;
    if (status != 0 && status != ERR_SYSTEM &&
        !(p->how == KILLED && status == 128 + SIGKILL))
        return status == BAD ? BAD : tell(p, "the load crashed", "");
    t->told += status == ERR_SYSTEM;
    if (status == 0 && !is(t->want))
        return tell(p, "status 0, and another dump", "");
    if (t->before && !is(t->held) && !is(t->want))
        return tell(p, "what was held has changed", "");
    if (apart(load, p, t->load) != 0)
        return tell(p, "cannot be run again", "");
    if (!is(t->want))
        return tell(p, "run again, and another dump", "");
    return left_behind() ? tell(p, "files are left behind", "") : 0;
}

static void sweep(struct bench *t, enum act act, enum how how, long stride)
{
    *t->plan = (struct plan){.act = act, .how = how, .at = 1, .fired = true};
    long rounds = 0;
    t->told = 0;
    for (; t->plan->fired; t->plan->at += stride, rounds++)
        t->failures += live_through(t) != 0;
    t->rounds += rounds;
    printf("%s, %s: %ld, told %ld\n", how == KILLED ? "all" : act_names[act],
        how_names[how], rounds, t->told);
}

static void sweep_reading(struct bench *t, long stride)
{
    *t->plan = (struct plan){.act = READ, .at = 1, .fired = true};
    char *want = arena_cstr(&t->arena, t->want);
    for (; t->plan->fired; t->plan->at += stride, t->rounds++) {
        t->plan->done = 0;
        t->plan->fired = false;
        t->plan->armed = true;
        int status = apart(read_through, t->plan, want);
        t->failures += status != 0 && status != ERR_SYSTEM;
        t->plan->armed = false;
    }
}

/* The dumps wanted: of what was held, and of an undisturbed load. */
static bool prepare(struct bench *t)
{
    struct error err = {0};
    clear();
    if (t->before && (apart(load, t->plan, t->before) != 0 ||
                         !copy_file("r.db", "before.db") ||
                         !dump(&t->arena, &t->held, &err)))
        return false;
    return apart(load, t->plan, t->load) == 0 &&
           dump(&t->arena, &t->want, &err) && t->want.n > 1000 &&
           !str_eq(t->want, t->held);
}

int main(int argc, char **argv)
{
    struct bench t = {.load = argc > 1 ? argv[1] : NULL,
        .before = argc > 2 && argv[2][0] ? argv[2] : NULL,
        .plan = mmap(NULL, sizeof *t.plan, PROT_READ | PROT_WRITE,
            MAP_SHARED | MAP_ANONYMOUS, -1, 0)};
    long stride = argc > 3 ? strtol(argv[3], NULL, 10) : 1;
    struct disk disk;
    if (!t.load || stride < 1 || t.plan == MAP_FAILED) {
        fputs("usage: faults LOAD [BEFORE [STRIDE]]\n", stderr);
        return 2;
    }
    mount(&disk, t.plan);
    if (!prepare(&t)) {
        fputs("an undisturbed load fails\n", stderr);
        return 1;
    }
    for (int how = ONCE; how < KILLED; how++)
        for (int act = READ; act < ACTS; act++)
            sweep(&t, (enum act)act, (enum how)how,
                act == OPEN || act == DELETE || act == TRUNCATE ? 1 : stride);
    sweep(&t, READ, KILLED, stride);
    sweep_reading(&t, stride);
    printf("%ld failures of the disk, %ld not lived through\n", t.rounds,
        t.failures);
    clear();
    arena_free(&t.arena);
    return t.failures > 0;
}

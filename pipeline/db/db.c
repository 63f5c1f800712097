/* For flock. POSIX has only the locks of fcntl, which are SQLite's here: it
 * gives up all of a process's locks on a file together. */
#define _DEFAULT_SOURCE

#include "db/db.h"
#include "base/interrupt.h"
#include "base/utf8.h"
#include "db/fault.h"
#include "db/schema.h"

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    APPLICATION = 0x6d736966, /* "msif"; schema.sql says the same */
    NAP = 50,                 /* ms, while somebody else has the file */
    READER_NAPS = 600,        /* 30 s: as long as a commit may take */
    WRITER_NAPS = 12000,      /* 10 min: a reader may take its time */
    STRIDE = 20000,           /* SQLite's steps between looks at interrupts */
    HEADER = 100,             /* bytes of the head of an SQLite file */
    HEADER_APPLICATION = 68,
};

static bool refuse(const struct db *db, enum error_kind kind, const char *what,
    struct error *err)
{
    return error_set(err, kind, (struct place){.file = db->path}, "%s", what);
}

bool db_fail(const struct db *db, struct error *err)
{
    return fault_sqlite(db->sql, db->path, err);
}

bool db_exec(struct db *db, const char *sql, struct error *err)
{
    if (sqlite3_exec(db->sql, sql, NULL, NULL, NULL) != SQLITE_OK)
        return db_fail(db, err);
    return true;
}

bool db_prepare(struct db *db, const char *sql, struct sqlite3_stmt **stmt,
    struct error *err)
{
    if (sqlite3_prepare_v3(
            db->sql, sql, -1, SQLITE_PREPARE_PERSISTENT, stmt, NULL))
        return db_fail(db, err);
    return true;
}

bool db_step(
    struct db *db, struct sqlite3_stmt *stmt, bool *row, struct error *err)
{
    int result = sqlite3_step(stmt);
    *row = result == SQLITE_ROW;
    if (*row)
        return true;
    if (sqlite3_reset(stmt) != SQLITE_OK || result != SQLITE_DONE)
        return db_fail(db, err);
    return true;
}

struct str db_text(struct sqlite3_stmt *stmt, int column)
{
    const unsigned char *p = sqlite3_column_text(stmt, column);
    size_t n = (size_t)sqlite3_column_bytes(stmt, column);
    return (struct str){p ? (const char *)p : "", p ? n : 0};
}

struct span db_span(struct sqlite3_stmt *stmt, int column, struct str text)
{
    int64_t b = sqlite3_column_int64(stmt, column);
    int64_t e = sqlite3_column_int64(stmt, column + 1);
    if (b < 0 || b > e || (uint64_t)e > text.n ||
        utf8_inside(text, (size_t)b) || utf8_inside(text, (size_t)e))
        return (struct span){0, 0};
    return (struct span){(uint32_t)b, (uint32_t)e};
}

bool db_texts(struct db *db, const char *sql, struct str **texts, size_t *count,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row, ok;
    *texts = NULL;
    *count = 0;
    if (!db_prepare(db, sql, &stmt, err))
        return false;
    while ((ok = db_step(db, stmt, &row, err)) && row)
        *ARENA_PUSH(arena, *texts, *count, &room) =
            arena_copy(arena, db_text(stmt, 0));
    sqlite3_finalize(stmt);
    return ok;
}

bool db_unfinished(
    const struct db *db, const struct db_state *state, struct error *err)
{
    refuse(db, ERR_USAGE,
        "unfinished: the command that fills it was interrupted", err);
    return error_hint(err, "run that first: " STR_FMT, STR_ARG(state->command));
}

/* Opens or makes the file itself, to look at it and to lock it. */
static bool reach(struct db *db, enum db_mode mode, struct error *err)
{
    if (strcmp(db->path, ":memory:") == 0) /* to SQLite this is no file */
        return refuse(db, ERR_USAGE, "not the name of a file", err);
    int flags = O_CLOEXEC | O_NONBLOCK;
    if (mode == DB_READ) {
        db->guard = open(db->path, flags | O_RDONLY);
        if (db->guard < 0 && errno == ENOENT)
            return refuse(db, ERR_INPUT, strerror(ENOENT), err);
    } else {
        db->guard = open(db->path, flags | O_RDWR | O_CREAT | O_EXCL, 0600);
        db->made = db->guard >= 0;
        if (!db->made && errno == EEXIST)
            db->guard = open(db->path, flags | O_RDWR);
    }
    return db->guard >= 0 || fault_system(db->path, errno, err);
}

static bool not_ours(
    const struct db *db, enum db_mode mode, const char *what, struct error *err)
{
    refuse(db, ERR_USAGE, what, err);
    if (mode == DB_WRITE)
        return error_hint(err, "name a database of mindsift, or a new file");
    return error_hint(err, "name a database; `mindsift run FILE -o "
                           "reviews.db` makes one of a dump");
}

/* From the bytes alone: opening it with SQLite might already change it. */
static bool recognise(struct db *db, enum db_mode mode, struct error *err)
{
    struct stat about;
    if (fstat(db->guard, &about) != 0)
        return fault_system(db->path, errno, err);
    if (S_ISDIR(about.st_mode))
        return fault_system(db->path, EISDIR, err);
    if (!S_ISREG(about.st_mode))
        return not_ours(db, mode, "not a regular file", err);
    if (about.st_size == 0 && mode == DB_READ)
        return refuse(db, ERR_INPUT, "empty: nothing was stored in it", err);
    if (about.st_size == 0)
        return fchmod(db->guard, 0600) == 0 ||
               fault_system(db->path, errno, err);

    unsigned char head[HEADER];
    if (pread(db->guard, head, HEADER, 0) != HEADER ||
        memcmp(head, "SQLite format 3", 16) != 0)
        return not_ours(db, mode, "not a database", err);
    const unsigned char *at = head + HEADER_APPLICATION;
    if ((at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3]) != APPLICATION)
        return not_ours(db, mode, "a database of another program", err);
    return true;
}

static bool keep_others_out(struct db *db, struct error *err)
{
    if (flock(db->guard, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return true; /* or a file system without locks */
    refuse(db, ERR_SYSTEM, "another mindsift is writing to it", err);
    return error_hint(err, "wait until it is done, or write to another file");
}

static bool count_tables(struct db *db, int *tables, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    if (!db_prepare(db, "SELECT count(*) FROM sqlite_schema", &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    *tables = ok ? sqlite3_column_int(stmt, 0) : 0;
    sqlite3_finalize(stmt);
    return ok;
}

/* Sets the version; 0: nothing was ever written to the file. */
static bool look_at_schema(struct db *db, enum db_mode mode, struct error *err)
{
    int tables;
    if (!count_tables(db, &tables, err))
        return false;
    if (tables && !schema_check(db, err))
        return false;
    return !tables || mode == DB_WRITE || db->version == SCHEMA_VERSION ||
           schema_pretend(db, err);
}

static int wants_end(void *unused)
{
    (void)unused;
    return interrupt_came() != 0;
}

static int nap(int naps, int most)
{
    if (naps >= most || interrupt_came())
        return 0;
    sqlite3_sleep(NAP);
    return 1;
}

static int reader_waits(void *unused, int naps)
{
    (void)unused;
    return nap(naps, READER_NAPS);
}

/* Work of hours is not thrown away because somebody looks at it. */
static int writer_waits(void *unused, int naps)
{
    (void)unused;
    return nap(naps, WRITER_NAPS);
}

static bool connect(struct db *db, enum db_mode mode, struct error *err)
{
    /* Readers too may have to roll back what a killed writer left. */
    if (sqlite3_open_v2(db->path, &db->sql,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL))
        return db_fail(db, err);
    sqlite3_extended_result_codes(db->sql, 1);
    sqlite3_busy_handler(
        db->sql, mode == DB_WRITE ? writer_waits : reader_waits, NULL);
    sqlite3_db_config(db->sql, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)NULL);
    sqlite3_db_config(db->sql, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)NULL);
    if (mode == DB_WRITE) {
        interrupt_hold();
        sqlite3_progress_handler(db->sql, STRIDE, wants_end, NULL);
    }
    return db_exec(db,
               "PRAGMA cache_size = -32768; PRAGMA synchronous = NORMAL",
               err) &&
           look_at_schema(db, mode, err) &&
           (mode == DB_WRITE || db_exec(db, "PRAGMA query_only = 1", err));
}

bool db_go_on(const struct db *db, struct error *err)
{
    return !interrupt_came() || refuse(db, ERR_NONE, "interrupted", err);
}

bool db_shape(struct db *db, struct error *err)
{
    char sql[80];
    /* In this order: what a cache may hold is counted in pages of before. */
    snprintf(sql, sizeof sql, "PRAGMA page_size = 8192; PRAGMA cache_size = %d",
        -DB_LOAD_CACHE / 1024);
    return db_exec(db, sql, err);
}

bool db_begin(struct db *db, struct error *err)
{
    return db_exec(db, "BEGIN IMMEDIATE", err) &&
           (!db->version || db->version == SCHEMA_VERSION ||
               schema_migrate(db, err));
}

bool db_open(
    struct db *db, const char *path, enum db_mode mode, struct error *err)
{
    *db = (struct db){.path = path, .guard = -1};
    if (reach(db, mode, err) && recognise(db, mode, err) &&
        (mode == DB_READ || keep_others_out(db, err)) &&
        connect(db, mode, err)) {
        return true;
    }
    db_close(db);
    return false;
}

void db_close(struct db *db)
{
    /* The guard last: closing it any earlier would drop SQLite's locks. */
    sqlite3_close_v2(db->sql);
    struct stat about;
    if (db->made && fstat(db->guard, &about) == 0 && about.st_size == 0)
        unlink(db->path);
    if (db->guard >= 0)
        close(db->guard);
    *db = (struct db){.path = db->path, .guard = -1};
}

static bool read_run(struct db *db, struct sqlite3_stmt *stmt,
    struct db_state *state, struct arena *arena, struct error *err)
{
    bool row;
    if (!db_step(db, stmt, &row, err))
        return false;
    state->empty = !row;
    if (!row)
        return true;
    state->loading = str_eq(db_text(stmt, 0), STR("loading"));
    state->command = arena_copy(arena, db_text(stmt, 1));
    state->lexicon = arena_copy(arena, db_text(stmt, 2));
    return true;
}

bool db_state(struct db *db, struct db_state *state, struct arena *arena,
    struct error *err)
{
    struct sqlite3_stmt *stmt;
    int tables;
    *state = (struct db_state){.empty = true};
    if (!count_tables(db, &tables, err))
        return false;
    if (!tables)
        return true;
    if (!db_prepare(db,
            "SELECT state, command, lexicon FROM run "
            "ORDER BY state = 'loading' DESC, key DESC",
            &stmt, err))
        return false;
    bool ok = read_run(db, stmt, state, arena, err);
    sqlite3_finalize(stmt);
    return ok;
}

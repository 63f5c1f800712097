/*
 * One database file: opened, recognised, and its failures put into words.
 *
 * A file that is not ours is never touched: it is recognised by its first
 * bytes before SQLite sees it. A writer holds a lock of its own on the file,
 * from opening to closing, so that a second writer is told at once; readers
 * are not kept out by it.
 */
#ifndef DB_DB_H
#define DB_DB_H

#include "base/arena.h"
#include "base/error.h"
#include "record/coding.h"

struct sqlite3;
struct sqlite3_stmt;

enum db_mode { DB_READ, DB_WRITE };

struct db {
    struct sqlite3 *sql;
    const char *path; /* the caller's */
    int version;      /* of its schema; 0: nothing was written to it */
    int guard;        /* file that carries the writer's lock; -1: none */
    bool made;        /* the file was not there before */
};

/* What a file holds. Strings live in the arena given to db_state. */
struct db_state {
    bool empty;         /* no run has written to it */
    bool loading;       /* the first run has not ended */
    struct str command; /* of the last run */
    struct str lexicon; /* its hash */
};

/*
 * DB_READ: an existing file of ours. DB_WRITE: that, an empty file, or none
 * (which is then made, readable by its owner alone). Fails without a trace:
 * ERR_USAGE on what is not ours or newer, ERR_INPUT on nothing to read or a
 * damaged schema, ERR_SYSTEM on what the machine refuses. An older schema is
 * read as if it were of today; the file stays as it is.
 */
bool db_open(struct db *db, const char *path, enum db_mode mode,
    struct error *err) MUST_CHECK;
/* Leaves one file behind, or none where nothing was written to a new one. */
void db_close(struct db *db);
bool db_state(struct db *db, struct db_state *state, struct arena *arena,
    struct error *err) MUST_CHECK;

/* Refuses to write to a file that another command left unfinished; shows that
 * command. Returns false. */
bool db_unfinished(
    const struct db *db, const struct db_state *state, struct error *err);

/* What SQLite just complained of, as an error; an interrupt is ERR_NONE.
 * Returns false. */
bool db_fail(const struct db *db, struct error *err);
/* For long work between statements: false when the user wants an end. */
bool db_go_on(const struct db *db, struct error *err) MUST_CHECK;
enum { DB_LOAD_CACHE = 24 << 20 }; /* bytes */
/* The size of pages, of no effect on a file that has some, and the cache for a
 * first load, DB_LOAD_CACHE, until dedupe_and_index lowers it. */
bool db_shape(struct db *db, struct error *err) MUST_CHECK;
/* Begins the transaction of a writer. In it, an older schema is brought up to
 * today's; the statements of before still hold. */
bool db_begin(struct db *db, struct error *err) MUST_CHECK;
bool db_exec(struct db *db, const char *sql, struct error *err) MUST_CHECK;
/* The statement is the caller's, for sqlite3_finalize. */
bool db_prepare(struct db *db, const char *sql, struct sqlite3_stmt **stmt,
    struct error *err) MUST_CHECK;
/* One step; *row says whether there is a row. Resets after the last. */
bool db_step(struct db *db, struct sqlite3_stmt *stmt, bool *row,
    struct error *err) MUST_CHECK;
/* The first column of all rows, in `arena`. */
bool db_texts(struct db *db, const char *sql, struct str **texts, size_t *count,
    struct arena *arena, struct error *err) MUST_CHECK;
/* Text of a column, borrowed until the next step; NULL is empty. */
struct str db_text(struct sqlite3_stmt *stmt, int column);
/* Begin and end in `text`, from this column and the next; empty where they do
 * not fit it: somebody has changed the text by hand. */
struct span db_span(struct sqlite3_stmt *stmt, int column, struct str text);

#endif

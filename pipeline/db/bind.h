/*
 * Values put into a prepared statement, in order, and the statement run. The
 * first value SQLite refuses is remembered and reported by bind_run.
 */
#ifndef DB_BIND_H
#define DB_BIND_H

#include "db/db.h"

struct bind {
    struct sqlite3_stmt *stmt;
    int at;    /* the last one bound */
    int fault; /* first result that was not SQLITE_OK */
};

struct bind bind_start(struct sqlite3_stmt *stmt);
void bind_int(struct bind *b, int64_t value);
void bind_text(struct bind *b, struct str s);  /* borrowed until bind_run */
void bind_maybe(struct bind *b, struct str s); /* empty: NULL */
void bind_null(struct bind *b);
/* For a statement that gives no rows: runs it to its end. */
bool bind_run(struct bind *b, struct db *db, struct error *err) MUST_CHECK;
/* For one that gives at most one integer: *value stays when there is none. */
bool bind_find(struct bind *b, struct db *db, int64_t *value,
    struct error *err) MUST_CHECK;
/* The one integer of a question that binds nothing; 0 where it is NULL or
 * there is no row. */
bool bind_ask(struct db *db, const char *sql, int64_t *value,
    struct error *err) MUST_CHECK;

#endif

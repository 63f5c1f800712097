#include "db/bind.h"

#include <sqlite3.h>

struct bind bind_start(struct sqlite3_stmt *stmt)
{
    return (struct bind){.stmt = stmt, .fault = SQLITE_OK};
}

static void note(struct bind *b, int result)
{
    if (b->fault == SQLITE_OK)
        b->fault = result;
}

void bind_int(struct bind *b, int64_t value)
{
    note(b, sqlite3_bind_int64(b->stmt, ++b->at, value));
}

void bind_text(struct bind *b, struct str s)
{
    note(b, sqlite3_bind_text64(b->stmt, ++b->at, s.p ? s.p : "", s.n,
                SQLITE_STATIC, SQLITE_UTF8));
}

void bind_maybe(struct bind *b, struct str s)
{
    if (s.n)
        bind_text(b, s);
    else
        bind_null(b);
}

void bind_null(struct bind *b)
{
    note(b, sqlite3_bind_null(b->stmt, ++b->at));
}

bool bind_run(struct bind *b, struct db *db, struct error *err)
{
    if (b->fault != SQLITE_OK)
        return db_fail(db, err);
    int result = sqlite3_step(b->stmt);
    if (sqlite3_reset(b->stmt) != SQLITE_OK || result != SQLITE_DONE)
        return db_fail(db, err);
    return true;
}

bool bind_find(struct bind *b, struct db *db, int64_t *value, struct error *err)
{
    bool row;
    if (b->fault != SQLITE_OK)
        return db_fail(db, err);
    if (!db_step(db, b->stmt, &row, err))
        return false;
    if (row)
        *value = sqlite3_column_int64(b->stmt, 0);
    sqlite3_reset(b->stmt);
    return true;
}

bool bind_ask(struct db *db, const char *sql, int64_t *value, struct error *err)
{
    struct sqlite3_stmt *stmt;
    *value = 0;
    if (!db_prepare(db, sql, &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bool ok = bind_find(&b, db, value, err);
    sqlite3_finalize(stmt);
    return ok;
}

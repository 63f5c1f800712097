/*
 * Rows that a statement reads as if they stood in a table. One
 * `INSERT ... SELECT` for many rows costs SQLite half of what a statement run
 * for each row does: it stays where it has just written.
 */
#ifndef DB_SUPPLY_H
#define DB_SUPPLY_H

#include "db/db.h"

struct sqlite3_context;

struct supply {
    const char *table;   /* its name for statements */
    const char *columns; /* "review, n, ..." */
    /* To the first row, where `again`, or the next; false behind the last. */
    bool (*next)(void *from, bool again);
    /* Answers by sqlite3_result_*; what it lends lives until the next row. */
    void (*column)(void *from, int column, struct sqlite3_context *answer);
    void *from;
};

/* Makes the table known to this connection, and must live as long. */
bool supply_open(
    struct db *db, const struct supply *s, struct error *err) MUST_CHECK;

#endif

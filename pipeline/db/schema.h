/*
 * The schema of a file against the one this program writes: whether it is
 * whole, and what to do about a file of an older version.
 *
 * A version only ever adds columns; which, stands in one table in schema.c.
 * A writer adds them for good, in its own transaction. A reader changes
 * nothing: to it an older file looks as if they were there and NULL.
 */
#ifndef DB_SCHEMA_H
#define DB_SCHEMA_H

#include "base/buf.h"
#include "db/db.h"

enum { SCHEMA_VERSION = 2 };

/* Of a file that holds tables. ERR_INPUT when what its version must have is
 * not there; ERR_USAGE when a newer program made it. */
bool schema_check(struct db *db, struct error *err) MUST_CHECK;
/* For a reader of an older file: what it lacks, seen by this connection. */
bool schema_pretend(struct db *db, struct error *err) MUST_CHECK;
/* Inside the transaction of a writer: the tables and views of today, empty, in
 * place of all that is there. The outside indexes are left for later. */
bool schema_create(struct db *db, struct error *err) MUST_CHECK;
/* For a writer of an older file, inside its transaction. */
bool schema_migrate(struct db *db, struct error *err) MUST_CHECK;

/* A database in memory with the schema and nothing else, for sqlite3_close. */
bool schema_model(struct db *model, struct error *err) MUST_CHECK;
/* The other parts of schema.sql: the outside indexes, and the index of the
 * full text, which is empty then. */
bool schema_index(struct db *db, struct error *err) MUST_CHECK;
bool schema_full_text(struct db *db, struct error *err) MUST_CHECK;

/* The text of schema.sql. */
struct str schema_text(void);

#endif

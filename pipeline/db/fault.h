/*
 * What the machine and SQLite complain of, in words that say what to do.
 */
#ifndef DB_FAULT_H
#define DB_FAULT_H

#include "base/error.h"

struct sqlite3;

/* All return false. `path` is the database's, and outlives the error. */

/* An errno, as ERR_SYSTEM. */
bool fault_system(const char *path, int number, struct error *err);
/* Bytes or keys are not as they were written, as ERR_SYSTEM. */
bool fault_damage(const char *path, struct error *err);
/* The last complaint of this connection. An interrupt is none: ERR_NONE. */
bool fault_sqlite(struct sqlite3 *sql, const char *path, struct error *err);

#endif

/* What people decided, beside what the program says. */
#ifndef DB_CORRECTION_H
#define DB_CORRECTION_H

#include "db/db.h"
#include "record/coding.h"

struct corrections {
    struct db *db;
    struct sqlite3_stmt *find, *put;
    const char *coder, *date; /* ISO 8601 */
    uint64_t count;           /* put so far */
};

/* Begins a transaction; refuses a database that is empty or unfinished. */
bool corrections_start(struct corrections *c, struct db *db, const char *coder,
    const char *date, struct error *err) MUST_CHECK;
/* *key is 0 when there is no such review. */
bool corrections_find(struct corrections *c, struct str id, int64_t *key,
    struct error *err) MUST_CHECK;
/* In place of what this coder said of it before. */
bool corrections_put(struct corrections *c, int64_t key, struct str factor,
    enum pole pole, bool value, struct error *err) MUST_CHECK;
bool corrections_finish(struct corrections *c, struct error *err) MUST_CHECK;
/* Gives up what corrections_finish did not keep. */
void corrections_close(struct corrections *c);

#endif

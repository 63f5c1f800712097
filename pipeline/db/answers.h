/* What a database says of one review: found by its id. */
#ifndef DB_ANSWERS_H
#define DB_ANSWERS_H

#include "db/db.h"
#include "record/review.h"

enum { ANSWERS_PARTS = 3 };

struct answers {
    struct db *db;
    struct sqlite3_stmt *review, *parts[ANSWERS_PARTS];
};

bool answers_open(
    struct answers *a, struct db *db, struct error *err) MUST_CHECK;
/*
 * Its columns but author, reply and source; hits (without parts), scores and
 * codes; all in `arena`; the rest of *r is zeroed.
 */
bool answers_find(struct answers *a, struct str id, struct review *r,
    bool *found, struct arena *arena, struct error *err) MUST_CHECK;
void answers_close(struct answers *a);
/* The ids of all factors, in order. */
bool answers_factors(struct db *db, struct str **ids, size_t *count,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

/* The texts of all reviews a database holds, to be coded again. */
#ifndef DB_TEXTS_H
#define DB_TEXTS_H

#include "db/db.h"
#include "record/review.h"

struct texts {
    struct db *db;
    struct sqlite3_stmt *stmt;
};

bool texts_open(struct texts *t, struct db *db, struct error *err) MUST_CHECK;
/*
 * The next review: its id, app, rating, language, title and text, in `arena`;
 * the rest of *r is zeroed. *more is false at the end. In order of arrival.
 */
bool texts_next(struct texts *t, struct review *r, bool *more,
    struct arena *arena, struct error *err) MUST_CHECK;
void texts_close(struct texts *t);

#endif

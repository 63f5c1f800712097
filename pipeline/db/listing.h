/*
 * The definition of "the same": what two databases must agree on, as JSON
 * Lines. One line for each review, by id; in it the review, its hits, scores,
 * codes and corrections, each sorted. Outside keys only: nothing that depends
 * on order of arrival, on where a row was read, or on when.
 */
#ifndef DB_LISTING_H
#define DB_LISTING_H

#include "base/buf.h"
#include "db/db.h"

enum { LISTING_PARTS = 4 };

struct listing {
    struct db *db;
    struct sqlite3_stmt *reviews, *parts[LISTING_PARTS];
    struct arena arena; /* of the line last given out */
};

bool listing_open(
    struct listing *l, struct db *db, struct error *err) MUST_CHECK;
/* *line, without newline, lasts until the next; empty at the end. */
bool listing_next(
    struct listing *l, struct str *line, struct error *err) MUST_CHECK;
void listing_close(struct listing *l);

#endif

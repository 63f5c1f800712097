/*
 * Hits, scores and codes of reviews as rows of the database: they wait until
 * coded_write, and go in together.
 */
#ifndef DB_CODED_H
#define DB_CODED_H

#include "base/buf.h"
#include "db/supply.h"
#include "record/review.h"

enum coded_table { CODED_HITS, CODED_SCORES, CODED_CODES, CODED_TABLES };

struct coded_review {
    const struct review *review;
    int64_t key;
};

struct coded {
    struct db *db;
    struct arena *keep;
    struct supply supplies[CODED_TABLES];
    struct sqlite3_stmt *stmts[CODED_TABLES];
    struct coded_review *waiting;
    size_t count, room;
    size_t at, row;  /* the review being written, and its hit, score or code */
    struct buf text; /* made for a column of that row */
};

/* *c must stay where it is as long as the database is open. */
bool coded_start(struct coded *c, struct db *db, struct arena *keep,
    struct error *err) MUST_CHECK;
void coded_stop(struct coded *c);
/* Hits must have their entry's index and lie in their field. The review, of
 * that key and without rows yet, must live until coded_write. */
bool coded_add(struct coded *c, const struct review *r, int64_t key,
    struct error *err) MUST_CHECK;
/* Those that wait, in the order they came. */
bool coded_write(struct coded *c, struct error *err) MUST_CHECK;

#endif

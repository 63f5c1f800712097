/* Tables for other programs, row by row: from the views, sorted by id. */
#ifndef DB_EXTRACT_H
#define DB_EXTRACT_H

#include "db/db.h"

enum extract_of {
    EXTRACT_REVIEWS, /* coded_review */
    EXTRACT_CODES,   /* review_code: codes alone */
    EXTRACT_SCORES,  /* review_code */
    EXTRACT_HITS,    /* evidence */
    EXTRACT_WIDE,    /* what stands before the codes in a wide table */
    EXTRACT_TABLES
};

enum extract_kind { EXTRACT_NULL, EXTRACT_INT, EXTRACT_REAL, EXTRACT_TEXT };

struct extract_value {
    enum extract_kind kind;
    int64_t number;
    double real;
    struct str text; /* borrowed until the next row */
};

struct extract {
    struct db *db;
    struct sqlite3_stmt *stmt;
    int columns;
};

/* Of the reviews chosen (db/choice.h); of all where there was no choice.
 * EXTRACT_WIDE has the review's key as its first column. */
bool extract_open(struct extract *x, struct db *db, enum extract_of of,
    struct error *err) MUST_CHECK;
struct str extract_name(const struct extract *x, int column);
/* *more is false at the end. */
bool extract_next(struct extract *x, bool *more, struct error *err) MUST_CHECK;
struct extract_value extract_value(const struct extract *x, int column);
void extract_close(struct extract *x);

struct extract_code {
    struct str factor; /* borrowed until the next one */
    struct str pole, flags;
    int p; /* 1/10,000 */
    bool coded;
};

/* The scores of one review after the other, by key. */
bool extract_codes_open(
    struct extract *x, struct db *db, struct error *err) MUST_CHECK;
void extract_codes_of(struct extract *x, int64_t review);
bool extract_codes_next(struct extract *x, struct extract_code *code,
    bool *more, struct error *err) MUST_CHECK;
/* What the codes were made with; program and end are those of the last run. In
 * `arena`. */
struct extract_origin {
    struct str program, lexicon, ended; /* empty: not known */
    struct str options;  /* empty: none; all, where they differ */
    bool options_differ; /* from review to review */
};
bool extract_origin(struct db *db, struct extract_origin *o,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

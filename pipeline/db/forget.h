/*
 * Reviews taken out for good, so that nothing of them is left in the file:
 * what is freed is overwritten, the full text indexed anew, and the file
 * written anew without its gaps.
 */
#ifndef DB_FORGET_H
#define DB_FORGET_H

#include "db/manifest.h"

/* What all of a review must be; empty: anything. */
struct forget {
    struct str id, app, store;
    int64_t reviews, corrections; /* that went */
    struct str *copies;           /* ids whose review has the same text */
    size_t copy_count;
};

/*
 * ERR_SYSTEM when somebody is reading: a reader would hold the old text. Where
 * nothing fits, nothing is written, and forget->reviews is 0.
 */
bool forget_reviews(struct db *db, struct forget *forget,
    const struct manifest *m, struct arena *arena,
    struct error *err) MUST_CHECK;

#endif

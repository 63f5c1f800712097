/* After a first load: one edition of each review stays. */
#ifndef DB_DEDUPE_H
#define DB_DEDUPE_H

#include "db/db.h"
#include "db/seen.h"

/* What became of the rows that were not the first of their id. */
struct dedupe {
    uint64_t replaced;  /* beat what had come before them */
    uint64_t unchanged; /* did not */
};

/*
 * Deletes older editions with all that hangs on them, but for corrections:
 * those go to the edition kept; of two by one coder the newer stays. Then
 * makes the outside indexes: the end of every first load, in its transaction.
 * Wants nothing of order but that keys rise by arrival. `seen`: the ids of all
 * reviews, which may take one for another, but none that came twice for one
 * that came once; NULL: nobody has looked. *counts is set, not added to.
 * ERR_USAGE where one edition came twice and was coded with other options: no
 * order would decide which stays. Memory: two editions of one id, and the keys
 * of all that may have come twice.
 */
bool dedupe_and_index(struct db *db, const struct seen *seen,
    struct dedupe *counts, struct error *err) MUST_CHECK;

#endif

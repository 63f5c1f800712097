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
 * makes the outside indexes: the end of every first load. Wants nothing of
 * order but that keys rise by arrival. `seen`: the ids of all reviews; NULL:
 * nobody has looked. Memory: the copies of one id.
 */
bool dedupe_and_index(struct db *db, const struct seen *seen,
    struct dedupe *counts, struct error *err) MUST_CHECK;

#endif

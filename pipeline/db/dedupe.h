/* After a first load: one edition of each review stays. */
#ifndef DB_DEDUPE_H
#define DB_DEDUPE_H

#include "db/db.h"

/* What became of the rows that were not the first of their id. */
struct dedupe {
    uint64_t replaced;  /* beat what had come before them */
    uint64_t unchanged; /* did not */
};

/*
 * Deletes older editions with all that hangs on them, but for corrections:
 * those go to the edition kept; of two by one coder the newer stays. Wants
 * nothing of order but that keys rise by arrival. Memory: the copies of one id.
 */
/* That, and the outside indexes: the end of every first load. */
bool dedupe_and_index(
    struct db *db, struct dedupe *counts, struct error *err) MUST_CHECK;
bool dedupe(struct db *db, struct dedupe *counts, struct error *err) MUST_CHECK;

#endif

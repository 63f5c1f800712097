/*
 * What one database holds, taken over into another that is being made: runs,
 * inputs, rejects, apps, reviews and corrections, with keys of their own
 * there; its lexicon, where none is there yet; and on wish its codes.
 */
#ifndef DB_TAKE_H
#define DB_TAKE_H

#include "db/db.h"

/*
 * `from` was opened for reading; what others write to it meanwhile is not
 * seen. `coded`: with hits, scores and codes, and the lexicon that made them.
 * ERR_USAGE when `to` holds a lexicon with other entries.
 */
bool take_all(
    struct db *to, struct db *from, bool coded, struct error *err) MUST_CHECK;

#endif

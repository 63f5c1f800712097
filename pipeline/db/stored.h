/*
 * The codes a database holds, as an answer that need not be made again: by
 * whom they were made, and how many there are.
 */
#ifndef DB_STORED_H
#define DB_STORED_H

#include "db/manifest.h"

/*
 * Whether coding all it holds with its own lexicon, by the program and with the
 * options of `now`, would give the codes that stand there: every run that coded
 * reviews now held had the same versions and options. The run of the key
 * `before` and those behind it do not count.
 */
bool stored_current(struct db *db, const struct manifest *now, int64_t before,
    bool *current, struct arena *arena, struct error *err) MUST_CHECK;

struct stored_count {
    struct str factor;
    enum pole pole;
    uint64_t reviews; /* that have the code */
};

/* Those that are not 0, in `arena`. */
bool stored_counts(struct db *db, struct stored_count **list, size_t *count,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

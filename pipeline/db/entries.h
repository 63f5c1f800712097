/* How often each entry of a database's lexicon fired. */
#ifndef DB_ENTRIES_H
#define DB_ENTRIES_H

#include "db/db.h"
#include "record/coding.h"

struct entry_use {
    struct str name; /* "en/cost_billing.lex:14" */
    struct str pattern, factor;
    enum pole pole;
    int weight;
    uint64_t hits, reviews, apps;
    uint64_t negated; /* hits */
};

/* All entries but `except`, by file and line; strings in `arena`. */
bool entries_read(struct db *db, struct entry_use **list, size_t *count,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

/* Which words each `word~` and `word*` of a lexicon really catches. */
#ifndef ASK_CAUGHT_H
#define ASK_CAUGHT_H

#include "db/db.h"
#include "text/lexicon.h"

struct caught_word {
    struct str word; /* as it counts: case and spelling folded */
    uint64_t count;
};

struct caught {
    struct str written;        /* "ad~" */
    struct place at;           /* where it stands first */
    size_t places;             /* in how many it stands */
    uint64_t own;              /* the word itself, as it was written */
    struct caught_word *words; /* the most frequent first; without itself */
    size_t count, room;
};

struct caught_list {
    struct caught *items; /* by place */
    size_t count, room;
};

/* Reads all texts of the database. Everything lives in `arena`. */
bool caught_read(const struct lexicon *lexicon, struct db *db,
    struct arena *arena, struct caught_list *out, struct error *err) MUST_CHECK;

#endif

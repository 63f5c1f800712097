/* Where a review came from, what people decided of it, and how to find it. */
#ifndef DB_ABOUT_H
#define DB_ABOUT_H

#include "db/db.h"
#include "record/coding.h"

struct verdict {
    struct str factor, coder, date;
    enum pole pole;
    bool value; /* it is there */
};

struct about {
    struct str coded_in; /* language of the lexicon that read it, or empty */
    struct str file;     /* it came from */
    int64_t row;         /* record in that file, from 1 */
    int gave_up;         /* patterns that hit their limit on it */
    struct verdict *verdicts;
    size_t verdict_count, verdict_room;
};

/* Strings are in `arena`. Zeroed when there is no such review. */
bool about_read(struct db *db, struct str id, struct about *about,
    struct arena *arena, struct error *err) MUST_CHECK;

enum { ABOUT_IDS = 3 };

/* Ids that may have been meant. Strings are in `arena`. */
struct about_ids {
    struct str ids[ABOUT_IDS]; /* the first of them */
    uint64_t count;
    bool whole; /* one that is the word, or its native part */
};

/*
 * The ids that are `word`, or have it as their native part; else those that
 * begin so in either way; else those that hold it; else the nearest by
 * letters.
 */
bool about_find(struct db *db, struct str word, struct about_ids *found,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

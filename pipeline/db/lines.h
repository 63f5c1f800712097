/* Evidence for codes: the surest places where they were found. */
#ifndef DB_LINES_H
#define DB_LINES_H

#include "db/db.h"
#include "record/coding.h"

struct line {
    struct str version, factor;
    enum pole pole;
    struct str id, date, text; /* the whole field */
    int rating;                /* 0: none */
    struct span at;
};

/*
 * Of the chosen reviews (db/choice.h), for each code at most `most`: places
 * that rest on more than single vague words first, then the heaviest, by id;
 * one a review. By version, too, where `versions` says so. Sorted by version,
 * factor and pole.
 */
bool lines_read(struct db *db, bool versions, int most, struct line **list,
    size_t *count, struct arena *arena, struct error *err) MUST_CHECK;

#endif

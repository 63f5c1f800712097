/* What the rows of each input cost, until its end is reached and they can be
 * written beside it. */
#ifndef DB_TOLLS_H
#define DB_TOLLS_H

#include "base/table.h"
#include "record/review.h"

struct toll {
    struct str file;
    uint64_t rejected, bad_ratings;
    unsigned notes; /* of all its reviews */
};

struct tolls {
    struct arena *keep;
    struct table files; /* to place in items, plus 1 */
    struct toll *items;
    size_t count, room;
    struct str last; /* the file asked for last, and its place */
    size_t place;
};

/* Of that file; good until the next. */
struct toll *tolls_of(struct tolls *t, struct str file);
void tolls_review(struct tolls *t, const struct review *r);
void tolls_reject(struct tolls *t, const struct reject *reject);
/* What was assumed of dates, as the input keeps it; empty for nothing. */
struct str tolls_dates(const struct toll *toll, struct arena *arena);

#endif

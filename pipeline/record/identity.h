/*
 * Which review is which. An id is `store:app:native`. Where the store gave no
 * native id, `h-` and a hash of what the review says stands in its place;
 * never of who wrote it.
 */
#ifndef RECORD_IDENTITY_H
#define RECORD_IDENTITY_H

#include "record/review.h"

/* A UUID, "gp:...", or at least nine digits; any other is a row's number. */
bool identity_native(struct str id);
/*
 * The id of a review whose store, app, date, rating, title and text are as
 * they were read; `native` may be empty. A review without a date is told from
 * its equals by its file's name and its row.
 */
struct str identity_make(
    const struct review *r, struct str native, struct arena *arena);

#endif

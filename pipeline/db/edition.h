/*
 * Editions of one review: as JSON, and which of two is kept.
 *
 * The newest date wins; no date is the oldest; among equal dates the smaller
 * line. So the one kept does not depend on the order of arrival.
 */
#ifndef DB_EDITION_H
#define DB_EDITION_H

#include "base/buf.h"
#include "db/db.h"
#include "record/review.h"

/* What edition_read reads, for SELECT; then come columns of the caller's. */
#define EDITION_COLUMNS                                                        \
    "r.id, r.row_id, a.store, a.name, r.rating, r.title, r.text, r.date, "     \
    "r.version, r.lang, r.country, r.helpful, r.author, r.reply_text, "        \
    "r.reply_date, r.raw_title, r.raw_text"
#define EDITION_FROM " FROM review r JOIN app a ON a.key = r.app "
enum { EDITION_WIDTH = 17 };

struct edition {
    struct str date, line;
};

/* The review in the statement's row; its strings last until the next step. */
void edition_read(struct sqlite3_stmt *stmt, struct review *r);
/* As one JSON object with outside keys only, the form `dump` shows. */
void edition_line(struct buf *out, const struct review *r);
/* Its line goes into `out`, which it clears. */
struct edition edition_of(struct buf *out, const struct review *r);
bool edition_beats(struct edition a, struct edition b);

#endif

/* The reviews a sample is drawn from: those with text in a coded language. */
#ifndef DB_FRAME_H
#define DB_FRAME_H

#include "db/db.h"

/* What reviews can be told apart by. */
enum frame_by { FRAME_RATING, FRAME_APP, FRAME_STORE, FRAME_YEAR, FRAME_KINDS };

struct frame {
    struct db *db;
    struct sqlite3_stmt *stmt;
};

struct frame_row {
    struct str id, is[FRAME_KINDS], date; /* borrowed until the next */
};

const char *frame_name(enum frame_by by);
bool frame_open(struct frame *f, struct db *db, struct error *err) MUST_CHECK;
/* In order of id; *more is false at the end. */
bool frame_next(struct frame *f, struct frame_row *row, bool *more,
    struct error *err) MUST_CHECK;
void frame_close(struct frame *f);

#endif

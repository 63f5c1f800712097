#include "db/frame.h"

#include <sqlite3.h>

static const char sql[] =
    "SELECT r.id, coalesce(r.rating, ''), a.name, a.store, "
    "coalesce(substr(r.date, 1, 4), ''), coalesce(r.date, '') "
    "FROM review r JOIN app a ON a.key = r.app "
    "WHERE r.coded_in IS NOT NULL ORDER BY r.id";

const char *frame_name(enum frame_by by)
{
    static const char *const names[] = {[FRAME_RATING] = "rating",
        [FRAME_APP] = "app",
        [FRAME_STORE] = "store",
        [FRAME_YEAR] = "year"};
    return names[by];
}

bool frame_open(struct frame *f, struct db *db, struct error *err)
{
    *f = (struct frame){.db = db};
    return db_prepare(db, sql, &f->stmt, err);
}

bool frame_next(
    struct frame *f, struct frame_row *row, bool *more, struct error *err)
{
    if (!db_step(f->db, f->stmt, more, err))
        return false;
    if (!*more)
        return true;
    row->id = db_text(f->stmt, 0);
    for (int i = 0; i < FRAME_KINDS; i++)
        row->is[i] = db_text(f->stmt, i + 1);
    row->date = db_text(f->stmt, FRAME_KINDS + 1);
    return true;
}

void frame_close(struct frame *f)
{
    sqlite3_finalize(f->stmt);
    f->stmt = NULL;
}

#include "db/lines.h"

#include "db/bind.h"

#include <sqlite3.h>

static const char sql[] =
    "WITH place AS (SELECT CASE WHEN ?1 THEN f.version END AS version, "
    "  c.factor, c.pole, r.id, r.date, r.rating, h.b, h.e, e.weak, h.weight, "
    "  CASE h.\"in\" WHEN 'title' THEN r.title ELSE r.text END AS text, "
    "  row_number() OVER (PARTITION BY h.review, c.factor, c.pole "
    "    ORDER BY e.weak, h.weight DESC, h.n) AS nth "
    "  FROM review_facet f JOIN code c ON c.review = f.key "
    "  JOIN hit h ON h.review = f.key AND h.codes_as = c.pole "
    "  JOIN lexicon_entry e ON e.key = h.entry AND e.factor = c.factor "
    "  JOIN review r ON r.key = f.key), "
    "ranked AS (SELECT *, row_number() OVER ("
    "    PARTITION BY version, factor, pole "
    "    ORDER BY weak, weight DESC, id) AS rank "
    "  FROM place WHERE nth = 1) "
    "SELECT version, factor, pole, id, date, rating, b, e, text "
    "FROM ranked WHERE rank <= ?2 ORDER BY version, factor, pole, rank";

static void take(struct sqlite3_stmt *stmt, struct line *l, struct arena *arena)
{
    l->version = arena_copy(arena, db_text(stmt, 0));
    l->factor = arena_copy(arena, db_text(stmt, 1));
    if (!pole_of(db_text(stmt, 2), &l->pole))
        l->pole = POLE_NONE;
    l->id = arena_copy(arena, db_text(stmt, 3));
    l->date = arena_copy(arena, db_text(stmt, 4));
    l->rating = sqlite3_column_int(stmt, 5);
    l->text = arena_copy(arena, db_text(stmt, 8));
    l->at.b = (uint32_t)sqlite3_column_int64(stmt, 6);
    l->at.e = (uint32_t)sqlite3_column_int64(stmt, 7);
    if (l->at.e > l->text.n || l->at.b > l->at.e) /* a file changed by hand */
        l->at = (struct span){0, 0};
}

bool lines_read(struct db *db, bool versions, int most, struct line **list,
    size_t *count, struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row, ok;
    *list = NULL;
    *count = 0;
    if (!db_prepare(db, sql, &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bind_int(&b, versions);
    bind_int(&b, most);
    ok = b.fault == SQLITE_OK || db_fail(db, err);
    while (ok && (ok = db_step(db, stmt, &row, err)) && row)
        take(stmt, ARENA_PUSH(arena, *list, *count, &room), arena);
    sqlite3_finalize(stmt);
    return ok;
}

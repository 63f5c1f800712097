#include "db/entries.h"

#include <sqlite3.h>

static const char sql[] =
    "SELECT e.name, e.pattern, e.factor, e.pole, e.weight, count(h.review), "
    "count(DISTINCT h.review), count(DISTINCT r.app), "
    "coalesce(sum(h.status IN ('negated', 'dropped')), 0) "
    "FROM lexicon_entry e LEFT JOIN hit h ON h.entry = e.key "
    "LEFT JOIN review r ON r.key = h.review "
    "WHERE NOT e.silences GROUP BY e.key ORDER BY e.key";

static uint64_t number(struct sqlite3_stmt *stmt, int column)
{
    return (uint64_t)sqlite3_column_int64(stmt, column);
}

static void read_row(
    struct sqlite3_stmt *stmt, struct entry_use *e, struct arena *arena)
{
    e->name = arena_copy(arena, db_text(stmt, 0));
    e->pattern = arena_copy(arena, db_text(stmt, 1));
    e->factor = arena_copy(arena, db_text(stmt, 2));
    if (!pole_of(db_text(stmt, 3), &e->pole))
        e->pole = POLE_NONE;
    e->weight = sqlite3_column_int(stmt, 4);
    e->hits = number(stmt, 5);
    e->reviews = number(stmt, 6);
    e->apps = number(stmt, 7);
    e->negated = number(stmt, 8);
}

bool entries_read(struct db *db, struct entry_use **list, size_t *count,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row = true, ok;
    *list = NULL;
    *count = 0;
    if (!db_prepare(db, sql, &stmt, err))
        return false;
    while ((ok = db_step(db, stmt, &row, err)) && row)
        read_row(stmt, ARENA_PUSH(arena, *list, *count, &room), arena);
    sqlite3_finalize(stmt);
    return ok;
}

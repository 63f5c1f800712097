#include "db/texts.h"

#include <sqlite3.h>

bool texts_open(struct texts *t, struct db *db, struct error *err)
{
    *t = (struct texts){.db = db};
    return db_prepare(db,
        "SELECT r.id, a.name, r.rating, r.lang, r.title, r.text, "
        "r.language, r.language_confidence, r.gave_up "
        "FROM review r JOIN app a ON a.key = r.app ORDER BY r.key",
        &t->stmt, err);
}

bool texts_next(struct texts *t, struct review *r, bool *more,
    struct arena *arena, struct error *err)
{
    if (!db_step(t->db, t->stmt, more, err))
        return false;
    if (!*more)
        return true;
    *r = (struct review){
        .id = arena_copy(arena, db_text(t->stmt, 0)),
        .app = arena_copy(arena, db_text(t->stmt, 1)),
        .rating = sqlite3_column_int(t->stmt, 2),
        .lang = arena_copy(arena, db_text(t->stmt, 3)),
        .language = {arena_copy(arena, db_text(t->stmt, 6)),
            sqlite3_column_int(t->stmt, 7)},
        .gave_up = (unsigned)sqlite3_column_int(t->stmt, 8),
    };
    r->prose[IN_TITLE].bytes = arena_copy(arena, db_text(t->stmt, 4));
    r->prose[IN_TEXT].bytes = arena_copy(arena, db_text(t->stmt, 5));
    return true;
}

void texts_close(struct texts *t)
{
    sqlite3_finalize(t->stmt);
    t->stmt = NULL;
}

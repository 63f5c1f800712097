#include "db/stored.h"

#include "db/bind.h"

#include <sqlite3.h>

/*
 * How many runs coded reviews in another way. What stood there before a rerun
 * or a recode was coded again; a recode also set the options anew. Those that
 * were made elsewhere (origin) coded only a part of what is held.
 */
static const char otherwise[] =
    "WITH past AS (SELECT * FROM run WHERE key < ?), "
    "again AS (SELECT key, kind FROM past WHERE origin IS NULL) "
    "SELECT count(*) FROM past "
    "WHERE coalesce(kind, '') NOT IN ('merge', 'forget') AND ("
    "(key >= coalesce((SELECT max(key) FROM again "
    "WHERE kind IN ('rerun', 'recode')), 0) "
    "AND NOT (program IS ? AND pcre2 IS ? AND snowball IS ? AND unicode IS ?)) "
    "OR (coalesce(kind, '') <> 'rerun' AND key >= coalesce((SELECT max(key) "
    "FROM again WHERE kind = 'recode'), 0) AND coalesce(options, '') <> ?))";

bool stored_current(struct db *db, const struct manifest *now, int64_t before,
    bool *current, struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    int64_t count = 0;
    if (!db_prepare(db, otherwise, &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bind_int(&b, before);
    bind_maybe(&b, str_of(now->program));
    bind_maybe(&b, str_of(now->pcre2));
    bind_maybe(&b, str_of(now->snowball));
    bind_maybe(&b, str_of(now->unicode));
    bind_text(&b, manifest_options(&now->options, arena));
    bool ok = bind_find(&b, db, &count, err);
    sqlite3_finalize(stmt);
    *current = !count;
    return ok;
}

bool stored_counts(struct db *db, struct stored_count **list, size_t *count,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row = true, ok;
    *list = NULL;
    *count = 0;
    if (!db_prepare(db,
            "SELECT factor, pole, count(*) FROM code GROUP BY factor, pole",
            &stmt, err))
        return false;
    while ((ok = db_step(db, stmt, &row, err)) && row) {
        enum pole pole;
        if (!pole_of(db_text(stmt, 1), &pole))
            continue;
        struct stored_count *c = ARENA_PUSH(arena, *list, *count, &room);
        c->factor = arena_copy(arena, db_text(stmt, 0));
        c->pole = pole;
        c->reviews = (uint64_t)sqlite3_column_int64(stmt, 2);
    }
    sqlite3_finalize(stmt);
    return ok;
}

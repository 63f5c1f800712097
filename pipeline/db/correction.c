#include "db/correction.h"
#include "db/bind.h"

#include <sqlite3.h>

static bool check(struct db *db, struct error *err)
{
    struct db_state state;
    struct arena arena = {0};
    struct place at = {.file = db->path};
    bool ok = db_state(db, &state, &arena, err);
    if (ok && state.empty) {
        ok = error_set(err, ERR_USAGE, at, "no reviews in it");
    } else if (ok && state.loading) {
        ok = db_unfinished(db, &state, err);
    }
    arena_free(&arena);
    return ok;
}

bool corrections_start(struct corrections *c, struct db *db, const char *coder,
    const char *date, struct error *err)
{
    *c = (struct corrections){.db = db, .coder = coder, .date = date};
    if (check(db, err) &&
        db_prepare(db, "SELECT key FROM review WHERE id = ?", &c->find, err) &&
        db_prepare(db,
            "INSERT OR REPLACE INTO correction "
            "(review, factor, pole, value, coder, date) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            &c->put, err) &&
        db_begin(db, err))
        return true;
    corrections_close(c);
    return false;
}

bool corrections_find(
    struct corrections *c, struct str id, int64_t *key, struct error *err)
{
    struct bind b = bind_start(c->find);
    *key = 0;
    bind_text(&b, id);
    return bind_find(&b, c->db, key, err);
}

bool corrections_put(struct corrections *c, int64_t key, struct str factor,
    enum pole pole, bool value, struct error *err)
{
    struct bind b = bind_start(c->put);
    bind_int(&b, key);
    bind_text(&b, factor);
    bind_text(&b, str_of(pole_name(pole)));
    bind_int(&b, value);
    bind_text(&b, str_of(c->coder));
    bind_text(&b, str_of(c->date));
    c->count++;
    return bind_run(&b, c->db, err);
}

bool corrections_finish(struct corrections *c, struct error *err)
{
    return db_exec(c->db, "COMMIT", err);
}

void corrections_close(struct corrections *c)
{
    sqlite3_finalize(c->find);
    sqlite3_finalize(c->put);
    if (!sqlite3_get_autocommit(c->db->sql))
        sqlite3_exec(c->db->sql, "ROLLBACK", NULL, NULL, NULL);
    c->find = c->put = NULL;
}

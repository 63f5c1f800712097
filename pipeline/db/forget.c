#include "db/forget.h"
#include "db/bind.h"
#include "db/fulltext.h"

#include <sqlite3.h>

static const char choose[] =
    "INSERT INTO temp.gone SELECT r.key FROM review r "
    "JOIN app a ON a.key = r.app WHERE r.id = ifnull(?, r.id) "
    "AND a.name = ifnull(?, a.name) AND a.store = ifnull(?, a.store)";

/* Copies of eight words and more are found by an index. */
static const char copies[] =
    "SELECT DISTINCT c.id FROM temp.gone g JOIN review r ON r.key = g.key "
    "JOIN review c ON c.text_key = r.text_key AND c.tokens >= 8 "
    "AND c.text_key IS NOT NULL AND c.key NOT IN (SELECT key FROM temp.gone) "
    "ORDER BY c.id";

/* The reason of a refusal can quote the row, which may be one of theirs. A
 * blank and a quote begin what is quoted: a quote alone is an apostrophe. */
static const char take_out[] =
    "UPDATE reject SET reason = substr(reason, 1, instr(reason, ' ''')) "
    "|| '...' WHERE instr(reason, ' ''') AND input IN (SELECT input "
    "FROM review WHERE key IN (SELECT key FROM temp.gone));"
    "DELETE FROM review WHERE key IN (SELECT key FROM temp.gone);"
    "DELETE FROM app WHERE key NOT IN (SELECT app FROM review);"
    "DROP TABLE temp.gone;";

/* What is logged aside for readers would outlive them. */
static bool be_alone(struct db *db, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    if (!db_prepare(db, "PRAGMA journal_mode = DELETE", &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    bool alone = ok && row && str_eq(db_text(stmt, 0), STR("delete"));
    sqlite3_finalize(stmt);
    if (!ok || alone)
        return ok;
    error_set(err, ERR_SYSTEM, (struct place){.file = db->path},
        "another program is reading it, and would keep what is to go");
    return error_hint(err, "try again when it is done");
}

static bool choose_reviews(struct db *db, struct forget *f, struct error *err)
{
    struct sqlite3_stmt *stmt;
    if (!db_exec(db, "CREATE TEMP TABLE gone (key INTEGER PRIMARY KEY)", err) ||
        !db_prepare(db, choose, &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bind_maybe(&b, f->id);
    bind_maybe(&b, f->app);
    bind_maybe(&b, f->store);
    bool ok = bind_run(&b, db, err);
    sqlite3_finalize(stmt);
    return ok &&
           bind_ask(db, "SELECT count(*) FROM temp.gone", &f->reviews, err) &&
           bind_ask(db,
               "SELECT count(*) FROM correction WHERE review IN "
               "(SELECT key FROM temp.gone)",
               &f->corrections, err);
}

static bool find_copies(
    struct db *db, struct forget *f, struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row;
    if (!db_prepare(db, copies, &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    while (ok && row) {
        *ARENA_PUSH(arena, f->copies, f->copy_count, &room) =
            arena_copy(arena, db_text(stmt, 0));
        ok = db_step(db, stmt, &row, err);
    }
    sqlite3_finalize(stmt);
    return ok;
}

static bool note_run(struct db *db, const struct forget *f,
    const struct manifest *m, struct error *err)
{
    struct db_state state;
    struct arena arena = {0};
    struct tally none = {0};
    struct sqlite3_stmt *stmt;
    int64_t run;
    bool ok = db_state(db, &state, &arena, err) &&
              manifest_begin(db, m, state.lexicon, "done", &run, err) &&
              manifest_end(db, run, &none, err) &&
              db_prepare(
                  db, "UPDATE run SET forgotten = ? WHERE key = ?", &stmt, err);
    arena_free(&arena);
    if (!ok)
        return false;
    struct bind b = bind_start(stmt);
    bind_int(&b, f->reviews);
    bind_int(&b, run);
    ok = bind_run(&b, db, err);
    sqlite3_finalize(stmt);
    return ok;
}

static bool take_away(struct db *db, const struct forget *f,
    const struct manifest *m, struct error *err)
{
    return db_exec(db, take_out, err) && note_run(db, f, m, err) &&
           fulltext_refresh(db, err) &&
           db_exec(db, "COMMIT; PRAGMA temp_store = FILE; VACUUM", err);
}

bool forget_reviews(struct db *db, struct forget *f, const struct manifest *m,
    struct arena *arena, struct error *err)
{
    bool ok = be_alone(db, err) &&
              db_exec(db,
                  "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = 1; "
                  "PRAGMA foreign_keys = 1",
                  err) &&
              db_begin(db, err) && choose_reviews(db, f, err) &&
              find_copies(db, f, arena, err) &&
              (!f->reviews || take_away(db, f, m, err));
    if (!sqlite3_get_autocommit(db->sql)) {
        sqlite3_progress_handler(db->sql, 0, NULL, NULL); /* an end comes */
        sqlite3_exec(db->sql, "ROLLBACK", NULL, NULL, NULL);
    }
    return ok;
}

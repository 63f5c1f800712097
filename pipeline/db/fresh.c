#include "db/fresh.h"
#include "db/bind.h"
#include "db/dedupe.h"
#include "db/schema.h"

#include <sqlite3.h>
#include <unistd.h>

static bool check(struct fresh *f, struct arena *arena, struct error *err)
{
    struct db_state state;
    if (!db_state(&f->db, &state, arena, err))
        return false;
    if (state.empty)
        return true;
    if (state.loading)
        return manifest_same(state.command, str_of(f->manifest.command)) ||
               db_unfinished(&f->db, &state, err);
    error_set(err, ERR_USAGE, (struct place){.file = f->db.path},
        "holds reviews already");
    return error_hint(err, "name a new file");
}

bool fresh_open(struct fresh *f, const char *path, const struct manifest *m,
    struct error *err)
{
    struct arena arena = {0};
    *f = (struct fresh){.manifest = *m};
    if (!db_open(&f->db, path, DB_WRITE, err))
        return false;
    bool ok = check(f, &arena, err);
    arena_free(&arena);
    if (!ok)
        db_close(&f->db);
    return ok;
}

bool fresh_begin(struct fresh *f, struct str lexicon, struct error *err)
{
    f->begun = true;
    return db_shape(&f->db, err) &&
           db_exec(&f->db,
               "PRAGMA journal_mode = DELETE; PRAGMA foreign_keys = 0", err) &&
           db_begin(&f->db, err) && schema_create(&f->db, err) &&
           manifest_begin(
               &f->db, &f->manifest, lexicon, "loading", &f->run, err) &&
           fresh_keep(f, err);
}

bool fresh_keep(struct fresh *f, struct error *err)
{
    return db_exec(&f->db, "COMMIT; BEGIN IMMEDIATE", err);
}

static bool run_once(
    struct fresh *f, const char *sql, int64_t value, struct error *err)
{
    struct sqlite3_stmt *stmt;
    if (!db_prepare(&f->db, sql, &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bind_int(&b, value);
    bool ok = bind_run(&b, &f->db, err);
    sqlite3_finalize(stmt);
    return ok;
}

/* Runs that an earlier merge has counted are in that merge's account. */
static bool add_up(struct fresh *f, struct tally *tally, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    if (!db_prepare(&f->db,
            "SELECT total(files), total(damaged), total(rows_in), total(new), "
            "total(replaced), total(unchanged), total(rejected), "
            "total(without_text), total(gave_up) FROM run "
            "WHERE state = 'done' AND counted_in IS NULL",
            &stmt, err))
        return false;
    bool ok = db_step(&f->db, stmt, &row, err);
    uint64_t *const counts[] = {&tally->files, &tally->damaged, &tally->rows,
        &tally->fresh, &tally->replaced, &tally->unchanged, &tally->rejected,
        &tally->without_text, &tally->gave_up};
    for (int i = 0; ok && i < (int)(sizeof counts / sizeof *counts); i++)
        *counts[i] = (uint64_t)sqlite3_column_int64(stmt, i);
    sqlite3_finalize(stmt);
    return ok;
}

static bool make_last(struct fresh *f, struct error *err)
{
    return run_once(f,
               "UPDATE run SET (key, forgotten) = (SELECT max(key) + 1, "
               "sum(forgotten) FILTER (WHERE counted_in IS NULL) FROM run) "
               "WHERE key = ?",
               f->run, err) &&
           db_exec(&f->db,
               "UPDATE run SET counted_in = (SELECT max(key) FROM run) "
               "WHERE counted_in IS NULL AND key < (SELECT max(key) FROM run)",
               err);
}

bool fresh_finish(struct fresh *f, struct tally *tally, struct error *err)
{
    struct dedupe copies;
    *tally = (struct tally){.recoded = f->recoded};
    if (!dedupe_and_index(&f->db, NULL, &copies, err) || !add_up(f, tally, err))
        return false;
    tally->fresh -= copies.replaced + copies.unchanged;
    tally->replaced += copies.replaced;
    tally->unchanged += copies.unchanged;
    return manifest_end(&f->db, f->run, tally, err) && make_last(f, err) &&
           db_exec(&f->db, "COMMIT", err);
}

static void roll_back(struct fresh *f)
{
    sqlite3_progress_handler(f->db.sql, 0, NULL, NULL); /* an end comes */
    if (f->begun && !sqlite3_get_autocommit(f->db.sql))
        sqlite3_exec(f->db.sql, "ROLLBACK", NULL, NULL, NULL);
}

void fresh_close(struct fresh *f)
{
    roll_back(f);
    db_close(&f->db);
}

void fresh_drop(struct fresh *f)
{
    roll_back(f);
    if (f->db.made)
        unlink(f->db.path); /* while it is still locked */
    db_close(&f->db);
}

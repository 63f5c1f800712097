#include "db/reuse.h"

#include "db/bind.h"
#include "db/stored.h"

#include <sqlite3.h>

bool reuse_open(struct reuse *r, struct db *db, int64_t run,
    const struct lexicon *lexicon, const struct manifest *now,
    struct error *err)
{
    struct lexicon_file *files;
    size_t count;
    bool current;
    struct error flaw;
    *r = (struct reuse){0};
    if (!stored_current(db, now, run, &current, &r->keep, err))
        return false;
    if (!current)
        return true;
    if (!manifest_files(db, &files, &count, &r->keep, err))
        return false;
    if (!lexicon_build(&r->old, files, count, &r->keep, &flaw))
        return true; /* another build made the file: nothing to rely on */
    changes_find(&r->changes, &r->old, lexicon, &r->keep);
    r->watch = watch_new(lexicon, &r->changes, &r->keep);
    return true;
}

void reuse_close(struct reuse *r)
{
    watch_close(r->watch);
    lexicon_close(&r->old);
    arena_free(&r->keep);
}

static bool note_twins(struct reuse *r, struct db *db, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool ok = true;
    if (!db_prepare(
            db, "INSERT INTO temp.twin (old, new) VALUES (?, ?)", &stmt, err))
        return false;
    for (size_t i = 0; ok && i < r->old.entry_count; i++) {
        uint32_t twin = r->changes.twins[i];
        struct bind b = bind_start(stmt);
        if (twin == i + 1)
            continue;
        bind_int(&b, (int64_t)i + 1);
        if (twin)
            bind_int(&b, twin);
        else
            bind_null(&b);
        ok = bind_run(&b, db, err);
    }
    sqlite3_finalize(stmt);
    return ok;
}

bool reuse_renumber(struct reuse *r, struct db *db, struct error *err)
{
    return db_exec(db,
               "CREATE TEMP TABLE twin (old INTEGER PRIMARY KEY, new INTEGER)",
               err) &&
           note_twins(r, db, err) &&
           db_exec(db,
               "DELETE FROM hit WHERE entry IN "
               "(SELECT old FROM temp.twin WHERE new IS NULL); "
               "UPDATE hit SET entry = t.new FROM temp.twin t "
               "WHERE t.old = hit.entry; "
               "DROP TABLE temp.twin",
               err);
}

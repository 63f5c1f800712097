#include "db/about.h"

#include "base/near.h"
#include "db/bind.h"

#include <sqlite3.h>
#include <string.h>

static const char origin[] =
    "SELECT r.key, r.coded_in, i.file, r.row, r.gave_up FROM review r "
    "JOIN input i ON i.key = r.input WHERE r.id = ?";

static const char verdicts[] =
    "SELECT c.factor, c.pole, c.value, c.coder, c.date FROM correction c "
    "JOIN review r ON r.key = c.review WHERE r.id = ? "
    "ORDER BY c.factor, c.pole, c.coder";

static bool start(struct db *db, const char *sql, struct str id,
    struct sqlite3_stmt **stmt, struct error *err)
{
    if (!db_prepare(db, sql, stmt, err))
        return false;
    struct bind b = bind_start(*stmt);
    bind_text(&b, id);
    return b.fault == SQLITE_OK || db_fail(db, err);
}

static struct str text(
    struct sqlite3_stmt *stmt, int column, struct arena *arena)
{
    return arena_copy(arena, db_text(stmt, column));
}

static void read_verdict(
    struct sqlite3_stmt *stmt, struct about *about, struct arena *arena)
{
    struct verdict v = {
        .factor = text(stmt, 0, arena),
        .value = sqlite3_column_int(stmt, 2) != 0,
        .coder = text(stmt, 3, arena),
        .date = text(stmt, 4, arena),
    };
    if (pole_of(db_text(stmt, 1), &v.pole))
        *ARENA_PUSH(arena, about->verdicts, about->verdict_count,
            &about->verdict_room) = v;
}

bool about_read(struct db *db, struct str id, struct about *about,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt = NULL;
    bool row = false, ok;
    *about = (struct about){0};
    ok = start(db, origin, id, &stmt, err) && db_step(db, stmt, &row, err);
    if (ok && row) {
        about->coded_in = text(stmt, 1, arena);
        about->file = text(stmt, 2, arena);
        about->row = sqlite3_column_int64(stmt, 3);
        about->gave_up = sqlite3_column_int(stmt, 4);
    }
    sqlite3_finalize(stmt);
    stmt = NULL;
    ok = ok && start(db, verdicts, id, &stmt, err);
    while (ok && (ok = db_step(db, stmt, &row, err)) && row)
        read_verdict(stmt, about, arena);
    sqlite3_finalize(stmt);
    return ok;
}

/* The better, the larger. */
enum likeness { FAR, NEAR, HOLDS, BEGINS, IS };

/* Behind store and app, which have no colon in them where we made the id. */
static struct str native(struct str id)
{
    struct str head, tail;
    return str_cut(id, ':', &head, &tail) && str_cut(tail, ':', &head, &id)
               ? id
               : tail;
}

static bool holds(struct str text, struct str part)
{
    for (size_t i = 0; i + part.n <= text.n; i++)
        if (memcmp(text.p + i, part.p, part.n) == 0)
            return true;
    return false;
}

static enum likeness like(struct str id, struct str word)
{
    struct near near = {.word = word};
    if (!word.n)
        return FAR;
    if (str_eq(id, word) || str_eq(native(id), word))
        return IS;
    if (str_starts(id, word) || str_starts(native(id), word))
        return BEGINS;
    if (holds(id, word))
        return HOLDS;
    near_try(&near, id);
    if (!near.best.n)
        near_try(&near, native(id));
    return near.best.n ? NEAR : FAR;
}

bool about_find(struct db *db, struct str word, struct about_ids *found,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    enum likeness best = NEAR;
    bool row = true, ok;
    *found = (struct about_ids){0};
    if (!db_prepare(db, "SELECT id FROM review ORDER BY id", &stmt, err))
        return false;
    while ((ok = db_step(db, stmt, &row, err)) && row) {
        struct str id = db_text(stmt, 0);
        enum likeness now = like(id, word);
        if (now < best)
            continue;
        if (now > best)
            found->count = 0;
        best = now;
        if (found->count < ABOUT_IDS)
            found->ids[found->count] = arena_copy(arena, id);
        found->count++;
    }
    found->whole = best == IS;
    sqlite3_finalize(stmt);
    return ok;
}

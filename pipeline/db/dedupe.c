#include "db/dedupe.h"
#include "db/bind.h"
#include "db/edition.h"
#include "db/schema.h"

#include <sqlite3.h>

enum {
    READ,
    MOVE,
    DROP_REVIEW,
    DROP_HITS,
    DROP_SCORES,
    DROP_CODES,
    DROP_CORRECTIONS,
    STATEMENTS
};

static const char *const sql[STATEMENTS] = {
    [READ] = "SELECT " EDITION_COLUMNS EDITION_FROM "WHERE r.key = ?",
    [MOVE] =
        "INSERT INTO correction (review, factor, pole, value, coder, date) "
        "SELECT ?, factor, pole, value, coder, date FROM correction "
        "WHERE review = ? ON CONFLICT (review, factor, pole, coder) "
        "DO UPDATE SET value = excluded.value, date = excluded.date "
        "WHERE (excluded.date, excluded.value) > (date, value)",
    [DROP_REVIEW] = "DELETE FROM review WHERE key = ?",
    [DROP_HITS] = "DELETE FROM hit WHERE review = ?",
    [DROP_SCORES] = "DELETE FROM score WHERE review = ?",
    [DROP_CODES] = "DELETE FROM code WHERE review = ?",
    [DROP_CORRECTIONS] = "DELETE FROM correction WHERE review = ?",
};

/* The best edition of one id so far. */
struct rivals {
    struct db *db;
    struct sqlite3_stmt *stmts[STATEMENTS];
    struct arena arena;
    struct buf id, line, challenger, date;
    int64_t key;
    bool read; /* line and date are those of key */
    struct dedupe counts;
};

static bool drop(
    struct rivals *v, int64_t key, int64_t winner, struct error *err)
{
    struct bind move = bind_start(v->stmts[MOVE]);
    bind_int(&move, winner);
    bind_int(&move, key);
    if (!bind_run(&move, v->db, err))
        return false;
    for (int i = DROP_REVIEW; i < STATEMENTS; i++) {
        struct bind b = bind_start(v->stmts[i]);
        bind_int(&b, key);
        if (!bind_run(&b, v->db, err))
            return false;
    }
    return true;
}

static void keep(struct buf *to, struct str s)
{
    to->n = 0;
    buf_add(to, s);
}

/* Reads an edition into `line`; its date is copied only when it is kept. */
static bool look(struct rivals *v, int64_t key, struct buf *line,
    struct edition *edition, struct error *err)
{
    struct sqlite3_stmt *stmt = v->stmts[READ];
    struct review r;
    bool row;
    sqlite3_bind_int64(stmt, 1, key);
    if (!db_step(v->db, stmt, &row, err))
        return false;
    edition_read(stmt, &r);
    *edition = edition_of(line, &r);
    return true;
}

static bool read_best(struct rivals *v, struct error *err)
{
    struct edition best;
    if (v->read)
        return true;
    if (!look(v, v->key, &v->line, &best, err))
        return false;
    keep(&v->date, best.date);
    sqlite3_reset(v->stmts[READ]);
    v->read = true;
    return true;
}

static bool challenge(struct rivals *v, int64_t key, struct error *err)
{
    struct edition next;
    if (!read_best(v, err) || !look(v, key, &v->challenger, &next, err))
        return false;
    struct edition best = {buf_str(&v->date), buf_str(&v->line)};
    int64_t loser = key;
    if (edition_beats(next, best)) {
        keep(&v->date, next.date);
        struct buf line = v->line;
        v->line = v->challenger;
        v->challenger = line;
        loser = v->key;
        v->key = key;
        v->counts.replaced++;
    } else {
        v->counts.unchanged++;
    }
    sqlite3_reset(v->stmts[READ]);
    return drop(v, loser, v->key, err);
}

static bool meet(
    struct rivals *v, struct str id, int64_t key, struct error *err)
{
    if (v->key && str_eq(id, buf_str(&v->id)))
        return challenge(v, key, err);
    keep(&v->id, id);
    v->key = key;
    v->read = false;
    return true;
}

/* Sorted before the first row comes out: deleting on the way is safe. */
static bool walk(struct rivals *v, struct error *err)
{
    struct sqlite3_stmt *all;
    bool row = true;
    if (!db_prepare(
            v->db, "SELECT id, key FROM review ORDER BY id, key", &all, err))
        return false;
    bool ok = db_step(v->db, all, &row, err);
    while (ok && row) {
        ok = meet(v, db_text(all, 0), sqlite3_column_int64(all, 1), err) &&
             db_step(v->db, all, &row, err);
    }
    sqlite3_finalize(all);
    return ok;
}

bool dedupe(struct db *db, struct dedupe *counts, struct error *err)
{
    struct rivals v = {.db = db};
    v.id.arena = v.line.arena = v.challenger.arena = v.date.arena = &v.arena;
    bool ok = true;
    for (int i = 0; ok && i < STATEMENTS; i++)
        ok = db_prepare(db, sql[i], &v.stmts[i], err);
    ok = ok && walk(&v, err);
    for (int i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(v.stmts[i]);
    arena_free(&v.arena);
    *counts = v.counts;
    return ok;
}

/* Sorting asks for as much memory again as the page cache may have: it is
 * made smaller first, so that the end of a load costs no more than the rest. */
bool dedupe_and_index(struct db *db, struct dedupe *counts, struct error *err)
{
    return db_exec(
               db, "PRAGMA cache_size = -8192; PRAGMA shrink_memory", err) &&
           dedupe(db, counts, err) && schema_index(db, err);
}

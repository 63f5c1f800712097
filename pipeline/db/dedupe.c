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
    [READ] = "SELECT " EDITION_COLUMNS ", u.options" EDITION_FROM
             "LEFT JOIN run u ON u.key = r.options_of WHERE r.key = ?",
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
    struct buf options, others; /* it is coded with; here and in another part */
    int64_t key;
    bool read;    /* line, date and options are those of key */
    bool at_odds; /* the same edition was met, coded with `others` */
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

/* Reads an edition into `line`; its date and options last until the next. */
static bool look(struct rivals *v, int64_t key, struct buf *line,
    struct edition *edition, struct str *options, struct error *err)
{
    struct sqlite3_stmt *stmt = v->stmts[READ];
    struct review r;
    bool row;
    sqlite3_bind_int64(stmt, 1, key);
    if (!db_step(v->db, stmt, &row, err))
        return false;
    edition_read(stmt, &r);
    *edition = edition_of(line, &r);
    *options = db_text(stmt, EDITION_WIDTH);
    return true;
}

static bool read_best(struct rivals *v, struct error *err)
{
    struct edition best;
    struct str options;
    if (v->read)
        return true;
    if (!look(v, v->key, &v->line, &best, &options, err))
        return false;
    keep(&v->date, best.date);
    keep(&v->options, options);
    sqlite3_reset(v->stmts[READ]);
    v->read = true;
    return true;
}

static bool challenge(struct rivals *v, int64_t key, struct error *err)
{
    struct edition next;
    struct str options;
    if (!read_best(v, err) ||
        !look(v, key, &v->challenger, &next, &options, err))
        return false;
    struct edition best = {buf_str(&v->date), buf_str(&v->line)};
    int64_t loser = key;
    if (edition_beats(next, best)) {
        keep(&v->date, next.date);
        keep(&v->options, options);
        v->at_odds = false;
        struct buf line = v->line;
        v->line = v->challenger;
        v->challenger = line;
        loser = v->key;
        v->key = key;
        v->counts.replaced++;
    } else {
        if (str_eq(next.line, best.line) &&
            !str_eq(options, buf_str(&v->options))) {
            keep(&v->others, options);
            v->at_odds = true;
        }
        v->counts.unchanged++;
    }
    sqlite3_reset(v->stmts[READ]);
    return drop(v, loser, v->key, err);
}

/* Which of the two codings stays would hang on the order of the parts. */
static bool settle(const struct rivals *v, struct error *err)
{
    struct str a = buf_str(&v->options), b = buf_str(&v->others);
    if (!v->at_odds)
        return true;
    error_set(err, ERR_USAGE, (struct place){0},
        "review '" STR_FMT "' is coded in two ways: with %s" STR_FMT
        ", and with %s" STR_FMT,
        STR_ARG(buf_str(&v->id)), a.n ? "" : "no options", STR_ARG(a),
        b.n ? "" : "no options", STR_ARG(b));
    return error_hint(err, "code one of the databases again first, with the "
                           "options of the other: mindsift run --recode ... "
                           "-o DB");
}

static bool meet(
    struct rivals *v, struct str id, int64_t key, struct error *err)
{
    if (v->key && str_eq(id, buf_str(&v->id)))
        return challenge(v, key, err);
    if (!settle(v, err))
        return false;
    keep(&v->id, id);
    v->key = key;
    v->read = false;
    return true;
}

static void may_be_again(
    struct sqlite3_context *answer, int count, struct sqlite3_value **values)
{
    (void)count;
    const struct seen *seen = sqlite3_user_data(answer);
    const unsigned char *p = sqlite3_value_text(values[0]);
    size_t n = (size_t)sqlite3_value_bytes(values[0]);
    sqlite3_result_int(
        answer, seen_again(seen, (struct str){(const char *)p, p ? n : 0}));
}

static bool know(struct db *db, const struct seen *seen, struct error *err)
{
    /* SQLite's signature is older than const. */
    union {
        const struct seen *given;
        void *taken;
    } aux = {.given = seen};
    return sqlite3_create_function_v2(db->sql, "may_be_again", 1,
               SQLITE_UTF8 | SQLITE_DIRECTONLY, aux.taken, may_be_again, NULL,
               NULL, NULL) == SQLITE_OK ||
           db_fail(db, err);
}

/* Sorted before the first row comes out: deleting on the way is safe. */
static bool walk(struct rivals *v, const struct seen *seen, struct error *err)
{
    struct sqlite3_stmt *rows;
    bool row = true;
    if (seen && !know(v->db, seen, err))
        return false;
    if (!db_prepare(v->db,
            seen ? "SELECT id, key FROM review WHERE may_be_again(id) "
                   "ORDER BY id, key"
                 : "SELECT id, key FROM review ORDER BY id, key",
            &rows, err))
        return false;
    bool ok = db_step(v->db, rows, &row, err);
    while (ok && row) {
        ok = meet(v, db_text(rows, 0), sqlite3_column_int64(rows, 1), err) &&
             db_step(v->db, rows, &row, err);
    }
    sqlite3_finalize(rows);
    return ok && settle(v, err);
}

static bool dedupe(struct db *db, const struct seen *seen,
    struct dedupe *counts, struct error *err)
{
    struct rivals v = {.db = db};
    v.id.arena = v.line.arena = v.challenger.arena = v.date.arena = &v.arena;
    v.options.arena = v.others.arena = &v.arena;
    bool ok = true;
    for (int i = 0; ok && i < STATEMENTS; i++)
        ok = db_prepare(db, sql[i], &v.stmts[i], err);
    ok = ok && walk(&v, seen, err);
    for (int i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(v.stmts[i]);
    arena_free(&v.arena);
    *counts = v.counts;
    return ok;
}

/* Sorting asks for as much memory again as the page cache may have: it is
 * made smaller first, so that the end of a load costs no more than the rest. */
bool dedupe_and_index(struct db *db, const struct seen *seen,
    struct dedupe *counts, struct error *err)
{
    *counts = (struct dedupe){0};
    if (!db_exec(db, "PRAGMA cache_size = -8192; PRAGMA shrink_memory", err))
        return false;
    if ((!seen || seen_any_again(seen)) && !dedupe(db, seen, counts, err))
        return false;
    return schema_index(db, err);
}

#include "db/extract.h"

#include <sqlite3.h>

#define CHOSEN "key IN (SELECT key FROM review_facet) "

static const char *const sql[EXTRACT_TABLES] = {
    [EXTRACT_REVIEWS] =
        "SELECT v.* FROM coded_review v JOIN review r ON r.id = v.id "
        "JOIN review_facet f ON f.key = r.key ORDER BY v.id",
    [EXTRACT_CODES] = "SELECT id, store, app, rating, date, factor, pole, "
                      "p / 10000.0 AS p, flags FROM review_code "
                      "WHERE coded AND " CHOSEN "ORDER BY id, factor, pole",
    [EXTRACT_SCORES] = "SELECT id, store, app, rating, date, factor, pole, "
                       "p / 10000.0 AS p, coded, flags FROM review_code "
                       "WHERE " CHOSEN "ORDER BY id, factor, pole",
    [EXTRACT_HITS] =
        "SELECT id, store, app, rating, date, version, factor, pole, "
        "codes_as, coded, status, cue, weight / 10000.0 AS weight, entry, "
        "pattern, \"in\", b, e, surface FROM evidence "
        "WHERE " CHOSEN "ORDER BY id, n",
    [EXTRACT_WIDE] =
        "SELECT f.key, r.id, f.store, f.app, f.rating, f.date, f.month, "
        "f.version, f.country, f.lang, f.with_text, f.readable, r.tokens, "
        "r.helpful, w.copies, w.weight_copies, w.weight_apps "
        "FROM review_facet f JOIN review r ON r.key = f.key "
        "LEFT JOIN review_weight w ON w.key = f.key ORDER BY r.id",
};

bool extract_open(
    struct extract *x, struct db *db, enum extract_of of, struct error *err)
{
    *x = (struct extract){.db = db};
    if (!db_prepare(db, sql[of], &x->stmt, err))
        return false;
    x->columns = sqlite3_column_count(x->stmt);
    return true;
}

struct str extract_name(const struct extract *x, int column)
{
    return str_of(sqlite3_column_name(x->stmt, column));
}

bool extract_next(struct extract *x, bool *more, struct error *err)
{
    return db_step(x->db, x->stmt, more, err);
}

struct extract_value extract_value(const struct extract *x, int column)
{
    struct extract_value v = {.kind = EXTRACT_NULL};
    switch (sqlite3_column_type(x->stmt, column)) {
    case SQLITE_NULL:
        return v;
    case SQLITE_INTEGER:
        v.kind = EXTRACT_INT;
        v.number = sqlite3_column_int64(x->stmt, column);
        return v;
    case SQLITE_FLOAT:
        v.kind = EXTRACT_REAL;
        v.real = sqlite3_column_double(x->stmt, column);
        return v;
    default:
        v.kind = EXTRACT_TEXT;
        v.text = db_text(x->stmt, column);
        return v;
    }
}

void extract_close(struct extract *x)
{
    sqlite3_finalize(x->stmt);
    x->stmt = NULL;
}

bool extract_codes_open(struct extract *x, struct db *db, struct error *err)
{
    *x = (struct extract){.db = db};
    return db_prepare(db,
        "SELECT factor, pole, p, coded, flags FROM review_code WHERE key = ?",
        &x->stmt, err);
}

void extract_codes_of(struct extract *x, int64_t review)
{
    sqlite3_reset(x->stmt);
    sqlite3_bind_int64(x->stmt, 1, review);
}

bool extract_codes_next(
    struct extract *x, struct extract_code *code, bool *more, struct error *err)
{
    if (!db_step(x->db, x->stmt, more, err))
        return false;
    if (!*more)
        return true;
    code->factor = db_text(x->stmt, 0);
    code->pole = db_text(x->stmt, 1);
    code->p = sqlite3_column_int(x->stmt, 2);
    code->coded = sqlite3_column_int(x->stmt, 3) != 0;
    code->flags = db_text(x->stmt, 4);
    return true;
}

bool extract_origin(struct db *db, struct extract_origin *o,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    *o = (struct extract_origin){0};
    if (!db_prepare(db,
            "SELECT program, lexicon, ended, o.list, o.n > 1 FROM run, "
            "(SELECT group_concat(one, '; ') AS list, count(*) AS n FROM "
            "(SELECT DISTINCT coalesce(u.options, 'none') AS one "
            "FROM review r LEFT JOIN run u ON u.key = r.options_of "
            "ORDER BY one)) o ORDER BY key DESC LIMIT 1",
            &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    if (ok && row) {
        o->program = arena_copy(arena, db_text(stmt, 0));
        o->lexicon = arena_copy(arena, db_text(stmt, 1));
        o->ended = arena_copy(arena, db_text(stmt, 2));
        if (!str_eq(db_text(stmt, 3), STR("none")))
            o->options = arena_copy(arena, db_text(stmt, 3));
        o->options_differ = sqlite3_column_int(stmt, 4) != 0;
    }
    sqlite3_finalize(stmt);
    return ok;
}

#include "db/choice.h"

#include "base/buf.h"
#include "base/near.h"
#include "base/release.h"
#include "db/bind.h"

#include <sqlite3.h>
#include <string.h>

/* The views of the reviews, and of what counts them. */
static const char *const views[] = {"review_facet", "code_facet", "overview",
    "factor_prevalence", "facet_size", "facet_code", "mask_kind",
    "review_weight"};

enum { VIEWS = sizeof views / sizeof *views };

/* A reader of an older file has them as temporary ones. */
static const char definition[] =
    "SELECT sql FROM temp.sqlite_schema WHERE type = 'view' AND name = ?1 "
    "UNION ALL "
    "SELECT sql FROM main.sqlite_schema WHERE type = 'view' AND name = ?1";

/* In place of the first, which becomes every_review_facet. */
static const char table[] =
    "CREATE TEMP TABLE review_facet (key INTEGER PRIMARY KEY, app, store, "
    "rating, date, month, version, country, lang, with_text, readable)";

static const char *const columns[CHOICE_KEYS] = {
    [CHOICE_APP] = "app",
    [CHOICE_STORE] = "store",
    [CHOICE_RATING] = "rating",
    [CHOICE_DATE] = "date",
    [CHOICE_VERSION] = "version",
    [CHOICE_COUNTRY] = "country",
    [CHOICE_LANG] = "lang",
    [CHOICE_CODE] = "code",
};

static int collate(void *nothing, int an, const void *a, int bn, const void *b)
{
    (void)nothing;
    return release_cmp(
        (struct str){a, (size_t)an}, (struct str){b, (size_t)bn});
}

bool choice_collate(struct db *db, struct error *err)
{
    if (sqlite3_create_collation(
            db->sql, "release", SQLITE_UTF8, NULL, collate) == SQLITE_OK)
        return true;
    return db_fail(db, err);
}

/* What is being written: a condition, and the values bound to it, in order. */
struct writer {
    struct buf sql;
    struct str *values;
    size_t count, room;
};

static void value(struct writer *w, struct str s)
{
    *ARENA_PUSH(w->sql.arena, w->values, w->count, &w->room) = s;
}

/* One end of a range; a date is compared as far as it is written. */
static void add_end(
    struct writer *w, enum choice_key key, const char *sign, struct str s)
{
    if (key == CHOICE_DATE) {
        buf_format(&w->sql, "substr(date, 1, length(?)) %s ?", sign);
        value(w, s);
    } else if (key == CHOICE_RATING) {
        buf_format(&w->sql, "rating %s CAST(? AS INTEGER)", sign);
    } else {
        buf_format(&w->sql, "version %s ? COLLATE \"release\"", sign);
    }
    value(w, s);
}

static void add_range(
    struct writer *w, enum choice_key key, const struct choice_value *v)
{
    if (v->low.n)
        add_end(w, key, v->over ? ">" : ">=", v->low);
    if (v->low.n && v->high.n)
        buf_add(&w->sql, STR(" AND "));
    if (v->high.n)
        add_end(w, key, v->under ? "<" : "<=", v->high);
}

static void add_code(struct writer *w, const struct choice_value *v)
{
    if (v->kind == CHOICE_NONE) {
        buf_add(&w->sql, STR("key NOT IN (SELECT review FROM code)"));
        return;
    }
    buf_add(&w->sql, STR("key IN (SELECT review FROM code WHERE factor = ? "
                         "COLLATE NOCASE"));
    value(w, v->low);
    if (v->high.n) {
        buf_add(&w->sql, STR(" AND pole = ?"));
        value(w, v->high);
    }
    buf_byte(&w->sql, ')');
}

static void add_value(
    struct writer *w, enum choice_key key, const struct choice_value *v)
{
    const char *column = columns[key];
    if (key == CHOICE_CODE) {
        add_code(w, v);
    } else if (v->kind == CHOICE_NONE) {
        buf_format(&w->sql, "%s IS NULL", column);
    } else if (v->kind == CHOICE_BEGINS) {
        buf_format(
            &w->sql, "substr(%s, 1, length(?)) = ? COLLATE NOCASE", column);
        value(w, v->low);
        value(w, v->low);
    } else if (v->kind == CHOICE_RANGE) {
        add_range(w, key, v);
    } else if (key == CHOICE_RATING || key == CHOICE_DATE) {
        add_end(w, key, "=", v->low);
    } else {
        buf_format(&w->sql, "%s = ? COLLATE NOCASE", column);
        value(w, v->low);
    }
}

/* A value that is not known is none of those named: never NULL. */
static void add_term(struct writer *w, const struct choice_term *term)
{
    buf_add(&w->sql, term->not ? STR("NOT coalesce(") : STR("("));
    for (size_t i = 0; i < term->count; i++) {
        if (i)
            buf_add(&w->sql, STR(" OR "));
        buf_byte(&w->sql, '(');
        add_value(w, term->key, &term->values[i]);
        buf_byte(&w->sql, ')');
    }
    buf_add(&w->sql, term->not ? STR(", 0)") : STR(")"));
}

/* Prepares what was written, with its values. */
static bool prepare(struct db *db, struct writer *w, struct sqlite3_stmt **stmt,
    struct error *err)
{
    buf_byte(&w->sql, '\0');
    if (!db_prepare(db, w->sql.p, stmt, err))
        return false;
    struct bind b = bind_start(*stmt);
    for (size_t i = 0; i < w->count; i++)
        bind_text(&b, w->values[i]);
    return b.fault == SQLITE_OK || db_fail(db, err);
}

/* Where the words come from that a value of this key can be. */
static const char *vocabulary(enum choice_key key)
{
    switch (key) {
    case CHOICE_APP:
        return "SELECT DISTINCT name FROM app ORDER BY 1";
    case CHOICE_STORE:
        return "SELECT DISTINCT store FROM app ORDER BY 1";
    case CHOICE_COUNTRY:
        return "SELECT DISTINCT country FROM review ORDER BY 1";
    case CHOICE_LANG:
        return "SELECT DISTINCT lang FROM every_review_facet ORDER BY 1";
    case CHOICE_CODE:
        return "SELECT id FROM factor ORDER BY ord";
    default:
        return NULL;
    }
}

static bool unknown(struct db *db, const struct choice *c,
    const struct choice_term *term, const struct near *near,
    const struct buf *all, struct error *err)
{
    error_set(err, ERR_USAGE, (struct place){.file = db->path},
        "%s: '" STR_FMT "': no %s '" STR_FMT "' here", c->option,
        STR_ARG(term->written), columns[term->key], STR_ARG(near->word));
    if (near->best.n)
        return error_hint(
            err, "did you mean '" STR_FMT "'?", STR_ARG(near->best));
    return error_hint(err, "there is: %.*s%s",
        (int)(all->n < 120 ? all->n : 120), all->n ? all->p : "nothing",
        all->n > 120 ? " ..." : "");
}

static bool check_value(struct db *db, const struct choice *c,
    const struct choice_term *term, struct str word, struct arena *arena,
    struct error *err)
{
    struct str *names;
    size_t count;
    struct near near = {.word = word};
    struct buf all = {.arena = arena};
    if (!db_texts(db, vocabulary(term->key), &names, &count, arena, err))
        return false;
    for (size_t i = 0; i < count; i++) {
        if (str_eq_nocase(names[i], word))
            return true;
        near_try(&near, names[i]);
        if (names[i].n)
            buf_format(
                &all, "%s" STR_FMT, all.n ? ", " : "", STR_ARG(names[i]));
    }
    return unknown(db, c, term, &near, &all, err);
}

/* A word that is nowhere in the file is a slip, not a choice of nothing. */
static bool check(struct db *db, const struct choice *c, struct arena *arena,
    struct error *err)
{
    for (size_t i = 0; i < c->count; i++) {
        const struct choice_term *term = &c->terms[i];
        for (size_t k = 0; k < term->count && vocabulary(term->key); k++)
            if (term->values[k].kind == CHOICE_IS &&
                !check_value(db, c, term, term->values[k].low, arena, err))
                return false;
    }
    return true;
}

static bool fill(struct db *db, const struct choice *c, struct arena *arena,
    struct error *err)
{
    struct writer w = {.sql = {.arena = arena}};
    struct sqlite3_stmt *stmt;
    bool row;
    buf_add(&w.sql, STR("INSERT INTO temp.review_facet "
                        "SELECT * FROM every_review_facet WHERE 1"));
    for (size_t i = 0; i < c->count; i++) {
        buf_add(&w.sql, STR(" AND "));
        add_term(&w, &c->terms[i]);
    }
    if (!prepare(db, &w, &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    sqlite3_finalize(stmt);
    return ok;
}

/* The text of a view; empty where there is none. */
static bool define(struct db *db, struct sqlite3_stmt *stmt, const char *name,
    struct str *text, struct error *err)
{
    struct bind b = bind_start(stmt);
    bool row;
    *text = (struct str){0};
    bind_text(&b, str_of(name));
    if (b.fault != SQLITE_OK)
        return db_fail(db, err);
    if (!db_step(db, stmt, &row, err))
        return false;
    *text = row ? db_text(stmt, 0) : (struct str){0};
    return true;
}

/* What makes the temporary views out of those there are. */
static bool write_views(struct db *db, struct sqlite3_stmt *stmt,
    struct buf *sql, struct error *err)
{
    for (int i = 0; i < VIEWS; i++) {
        struct str text, head = STR("CREATE VIEW ");
        if (!define(db, stmt, views[i], &text, err))
            return false;
        if (!str_starts(text, head)) {
            error_set(err, ERR_INPUT, (struct place){.file = db->path},
                "its schema is damaged: it has no view '%s'", views[i]);
            return error_hint(
                err, "take a copy that is whole, or make it anew");
        }
        buf_format(sql, "DROP VIEW IF EXISTS temp.%s;\nCREATE TEMP VIEW %s",
            views[i], i ? "" : "every_");
        buf_add(sql, str_from(text, head.n));
        buf_add(sql, STR(";\n"));
        sqlite3_reset(stmt);
    }
    buf_add(sql, str_of(table));
    buf_byte(sql, '\0');
    return true;
}

static bool take_over(struct db *db, struct arena *arena, struct error *err)
{
    struct buf sql = {.arena = arena};
    struct sqlite3_stmt *stmt;
    if (!db_prepare(db, definition, &stmt, err))
        return false;
    bool ok = write_views(db, stmt, &sql, err);
    sqlite3_finalize(stmt);
    return ok && db_exec(db, sql.p, err);
}

static bool is_made(struct db *db, bool *made, struct error *err)
{
    struct sqlite3_stmt *stmt;
    if (!db_prepare(db,
            "SELECT 1 FROM temp.sqlite_schema WHERE type = 'table' "
            "AND name = 'review_facet'",
            &stmt, err))
        return false;
    bool ok = db_step(db, stmt, made, err);
    sqlite3_finalize(stmt);
    return ok;
}

static bool make(struct db *db, const struct choice *c, struct arena *arena,
    struct error *err)
{
    static const char strong[] =
        "CREATE TEMP VIEW code AS SELECT * FROM main.code "
        "WHERE instr(flags, 'weak') = 0";
    bool made;
    if (!is_made(db, &made, err) || (!made && !take_over(db, arena, err)) ||
        !check(db, c, arena, err))
        return false;
    return db_exec(db,
               "DELETE FROM temp.review_facet; DROP VIEW IF EXISTS temp.code",
               err) &&
           (!c->strong || db_exec(db, strong, err)) && fill(db, c, arena, err);
}

bool choice_make(struct db *db, const struct choice *choice, struct error *err)
{
    struct arena arena = {0};
    struct error ignored;
    /* Temporary tables are written to, too; the file is not. */
    bool ok = choice_collate(db, err) &&
              db_exec(db, "PRAGMA temp_store = MEMORY", err) &&
              db_exec(db, "PRAGMA query_only = 0; SAVEPOINT choice", err);
    if (ok) {
        ok = make(db, choice, &arena, err);
        ok = db_exec(db,
                 ok ? "RELEASE choice" : "ROLLBACK TO choice; RELEASE choice",
                 ok ? err : &ignored) &&
             ok;
        ok = db_exec(db, "PRAGMA query_only = 1", ok ? err : &ignored) && ok;
    }
    arena_free(&arena);
    return ok;
}

bool choice_keep(struct db *db, struct error *err)
{
    return db_exec(db,
        "PRAGMA query_only = 0; CREATE TEMP TABLE kept_review AS "
        "SELECT key FROM temp.review_facet; PRAGMA query_only = 1",
        err);
}

bool choice_shared(struct db *db, uint64_t *reviews, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    *reviews = 0;
    if (!db_prepare(db,
            "SELECT count(*) FROM temp.kept_review "
            "WHERE key IN (SELECT key FROM temp.review_facet)",
            &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    if (ok && row)
        *reviews = (uint64_t)sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    return ok;
}

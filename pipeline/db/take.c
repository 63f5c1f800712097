#include "db/take.h"
#include "db/bind.h"
#include "db/fault.h"

#include "base/buf.h"

#include <sqlite3.h>
#include <stdlib.h>

/* What becomes of the keys of a table. */
enum space { AS_IT_IS, RUNS, INPUTS, REVIEWS, APPS, SPACES };

enum when { ALWAYS, WITH_CODES, FIRST_WITH_CODES };

static const struct {
    const char *name;
    enum when when;
} tables[] = {
    {"run", ALWAYS},
    {"input", ALWAYS},
    {"reject", ALWAYS},
    {"review", ALWAYS},
    {"correction", ALWAYS},
    {"lexicon_file", FIRST_WITH_CODES},
    {"factor", FIRST_WITH_CODES},
    {"lexicon_entry", FIRST_WITH_CODES},
    {"hit", WITH_CODES},
    {"score", WITH_CODES},
    {"code", WITH_CODES},
};

static const struct {
    const char *table, *column;
    enum space space;
} keys[] = {
    {"run", "key", RUNS},
    {"run", "counted_in", RUNS},
    {"input", "key", INPUTS},
    {"input", "run", RUNS},
    {"reject", "input", INPUTS},
    {"review", "key", REVIEWS},
    {"review", "app", APPS},
    {"review", "input", INPUTS},
    {"review", "options_of", RUNS},
    {"correction", "review", REVIEWS},
    {"hit", "review", REVIEWS},
    {"score", "review", REVIEWS},
    {"code", "review", REVIEWS},
};

enum { COLUMNS = 64 };

struct app {
    int64_t old, new; /* its keys in `from` and in `to` */
};

struct take {
    struct db *to, *from;
    int64_t shift[SPACES];
    struct app *apps; /* by old key */
    size_t app_count, app_room;
    struct arena arena;
};

static enum space space_of(const char *table, struct str column)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (str_eq(str_of(keys[i].table), str_of(table)) &&
            str_eq(str_of(keys[i].column), column))
            return keys[i].space;
    return AS_IT_IS;
}

static bool measure(struct take *t, struct error *err)
{
    return bind_ask(t->to, "SELECT max(key) FROM run", &t->shift[RUNS], err) &&
           bind_ask(
               t->to, "SELECT max(key) FROM input", &t->shift[INPUTS], err) &&
           bind_ask(
               t->to, "SELECT max(key) FROM review", &t->shift[REVIEWS], err);
}

static bool add_app(struct take *t, struct sqlite3_stmt *from,
    struct sqlite3_stmt *add, struct sqlite3_stmt *get, struct error *err)
{
    struct bind b = bind_start(add), g = bind_start(get);
    bind_text(&b, db_text(from, 1));
    bind_text(&b, db_text(from, 2));
    bind_text(&g, db_text(from, 1));
    bind_text(&g, db_text(from, 2));
    struct app *app =
        ARENA_PUSH(&t->arena, t->apps, t->app_count, &t->app_room);
    app->old = sqlite3_column_int64(from, 0);
    return bind_run(&b, t->to, err) && bind_find(&g, t->to, &app->new, err);
}

static bool take_apps(struct take *t, struct error *err)
{
    struct sqlite3_stmt *from = NULL, *add = NULL, *get = NULL;
    bool row;
    bool ok =
        db_prepare(t->from, "SELECT key, store, name FROM app ORDER BY key",
            &from, err) &&
        db_prepare(t->to,
            "INSERT INTO app (store, name) VALUES (?, ?) "
            "ON CONFLICT DO NOTHING",
            &add, err) &&
        db_prepare(t->to, "SELECT key FROM app WHERE store = ? AND name = ?",
            &get, err) &&
        db_step(t->from, from, &row, err);
    while (ok && row)
        ok = add_app(t, from, add, get, err) &&
             db_step(t->from, from, &row, err);
    sqlite3_finalize(from);
    sqlite3_finalize(add);
    sqlite3_finalize(get);
    return ok;
}

/* Reads and writes the columns that a table has today, by name. */
static bool prepare_pair(struct take *t, const char *table,
    struct sqlite3_stmt **from, struct sqlite3_stmt **to, struct error *err)
{
    struct sqlite3_stmt *columns;
    struct buf names = {.arena = &t->arena}, marks = {.arena = &t->arena};
    bool row;
    const char *sql = arena_format(
        &t->arena, "SELECT name FROM pragma_table_info('%s')", table)
                          .p;
    if (!db_prepare(t->to, sql, &columns, err))
        return false;
    bool ok = db_step(t->to, columns, &row, err);
    while (ok && row) {
        buf_format(&names, "%s\"" STR_FMT "\"", names.n ? ", " : "",
            STR_ARG(db_text(columns, 0)));
        buf_format(&marks, "%s?", marks.n ? ", " : "");
        ok = db_step(t->to, columns, &row, err);
    }
    sqlite3_finalize(columns);
    return ok &&
           db_prepare(t->from,
               arena_format(&t->arena, "SELECT " STR_FMT " FROM %s",
                   STR_ARG(buf_str(&names)), table)
                   .p,
               from, err) &&
           db_prepare(t->to,
               arena_format(&t->arena,
                   "INSERT INTO %s (" STR_FMT ") VALUES (" STR_FMT ")", table,
                   STR_ARG(buf_str(&names)), STR_ARG(buf_str(&marks)))
                   .p,
               to, err);
}

static int by_old_key(const void *a, const void *b)
{
    const struct app *x = a, *y = b;
    return (x->old > y->old) - (x->old < y->old);
}

/* False where it stands for nothing: a file is read as it is, and may be
 * damaged, or mended by hand. */
static bool carry(const struct take *t, enum space space, int64_t *key)
{
    if (space != APPS)
        return !__builtin_add_overflow(*key, t->shift[space], key);
    struct app wanted = {.old = *key};
    const struct app *app =
        t->app_count
            ? bsearch(&wanted, t->apps, t->app_count, sizeof *app, by_old_key)
            : NULL;
    *key = app ? app->new : 0;
    return app != NULL;
}

static bool take_row(struct take *t, struct sqlite3_stmt *from,
    struct sqlite3_stmt *to, const enum space *spaces, struct error *err)
{
    int columns = sqlite3_column_count(from);
    int fault = SQLITE_OK;
    for (int i = 0; i < columns && fault == SQLITE_OK; i++) {
        bool none = sqlite3_column_type(from, i) == SQLITE_NULL;
        if (none || spaces[i] == AS_IT_IS) {
            fault =
                sqlite3_bind_value(to, i + 1, sqlite3_column_value(from, i));
            continue;
        }
        int64_t key = sqlite3_column_int64(from, i);
        if (!carry(t, spaces[i], &key))
            return fault_damage(t->from->path, err);
        fault = sqlite3_bind_int64(to, i + 1, key);
    }
    struct bind b = bind_start(to);
    b.fault = fault;
    return bind_run(&b, t->to, err);
}

static bool take_table(struct take *t, const char *table, struct error *err)
{
    struct sqlite3_stmt *from = NULL, *to = NULL;
    enum space spaces[COLUMNS] = {AS_IT_IS};
    bool row = false;
    bool ok = prepare_pair(t, table, &from, &to, err);
    for (int i = 0; ok && i < sqlite3_column_count(from); i++)
        spaces[i] = space_of(table, str_of(sqlite3_column_name(from, i)));
    ok = ok && db_step(t->from, from, &row, err);
    while (ok && row)
        ok = db_go_on(t->to, err) && take_row(t, from, to, spaces, err) &&
             db_step(t->from, from, &row, err);
    sqlite3_finalize(from);
    sqlite3_finalize(to);
    return ok;
}

/* The same files can have been read into other entries by another program. */
static bool same_entries(struct take *t, struct error *err)
{
    static const char sql[] = "SELECT name, factor, pole, pattern, weight "
                              "FROM lexicon_entry ORDER BY key";
    struct sqlite3_stmt *a = NULL, *b = NULL;
    bool rows[2] = {true, true}, same = true;
    bool ok =
        db_prepare(t->to, sql, &a, err) && db_prepare(t->from, sql, &b, err);
    while (ok && same && rows[0]) {
        ok = db_step(t->to, a, &rows[0], err) &&
             db_step(t->from, b, &rows[1], err);
        same = rows[0] == rows[1];
        for (int i = 0; ok && same && rows[0] && i < 5; i++)
            same = str_eq(db_text(a, i), db_text(b, i));
    }
    sqlite3_finalize(a);
    sqlite3_finalize(b);
    if (!ok || same)
        return ok;
    error_set(err, ERR_USAGE, (struct place){.file = t->from->path},
        "coded by another version of mindsift");
    return error_hint(
        err, "code it again first: mindsift rerun OLD.db -o NEW.db");
}

static bool take_tables(struct take *t, bool coded, struct error *err)
{
    int64_t entries;
    if (!bind_ask(t->to, "SELECT count(*) FROM lexicon_entry", &entries, err) ||
        !measure(t, err) || !take_apps(t, err) ||
        (coded && entries && !same_entries(t, err)))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof tables / sizeof *tables; i++)
        if (tables[i].when == ALWAYS || (coded && !entries) ||
            (coded && tables[i].when == WITH_CODES))
            ok = take_table(t, tables[i].name, err);
    return ok;
}

static bool name_origin(struct take *t, struct error *err)
{
    struct sqlite3_stmt *stmt;
    if (!db_prepare(t->to,
            "UPDATE run SET origin = ? WHERE key > ? AND origin IS NULL", &stmt,
            err))
        return false;
    struct bind b = bind_start(stmt);
    bind_text(&b, str_of(t->from->path));
    bind_int(&b, t->shift[RUNS]);
    bool ok = bind_run(&b, t->to, err);
    sqlite3_finalize(stmt);
    return ok;
}

bool take_all(struct db *to, struct db *from, bool coded, struct error *err)
{
    struct take t = {.to = to, .from = from};
    if (!db_exec(from, "BEGIN", err))
        return false;
    bool ok = take_tables(&t, coded, err) && name_origin(&t, err);
    sqlite3_exec(from->sql, "COMMIT", NULL, NULL, NULL);
    arena_free(&t.arena);
    return ok;
}

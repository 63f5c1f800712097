#include "db/schema.h"
#include "db/bind.h"
#include "db/schema_sql.h"

#include <assert.h>
#include <sqlite3.h>
#include <string.h>

/* What a version added to the one before. */
static const struct column {
    int since;
    const char *table, *name, *type;
} added[] = {
    {2, "run", "kind", "TEXT"},
    {2, "run", "origin", "TEXT"},
    {2, "run", "counted_in", "INTEGER REFERENCES run (key)"},
    {2, "run", "forgotten", "INTEGER"},
    {2, "run", "recoded", "INTEGER"},
    {2, "run", "timings", "TEXT"},
    {2, "input", "dates", "TEXT"},
    {2, "input", "bad_bytes", "INTEGER"},
    {2, "input", "bad_ratings", "INTEGER"},
    {2, "review", "language", "TEXT"},
    {2, "review", "language_confidence", "INTEGER"},
    {2, "review", "masked", "TEXT"},
    {2, "review", "raw_title", "TEXT"},
    {2, "review", "raw_text", "TEXT"},
    {2, "review", "options_of", "INTEGER REFERENCES run (key)"},
};
enum { ADDED = sizeof added / sizeof *added };

/* What a version can know of its older rows, in columns it added. */
static const struct {
    int since;
    const char *sql;
} filled[] = {
    {2, "UPDATE run SET kind = CASE WHEN command LIKE '% --recode%' "
        "THEN 'recode' ELSE 'run' END"},
    {2, "UPDATE review SET options_of = max("
        "(SELECT run FROM input WHERE key = review.input), "
        "coalesce((SELECT max(key) FROM run WHERE kind = 'recode'), 0))"},
};

/* The lines of schema.sql that begin its parts; the tables have none. */
enum part { TABLES, INDEXES, FULL_TEXT, PARTS };
static const char *const marks[PARTS + 1] = {
    "", "-- From here on:", "-- On request:", ""};

struct str schema_text(void)
{
    return str_of(schema_sql);
}

static bool make_part(struct db *db, enum part part, struct error *err)
{
    const char *begin = strstr(schema_sql, marks[part]);
    const char *end = strstr(begin, marks[part + 1]);
    struct arena arena = {0};
    assert(begin && end);
    size_t n = part + 1 < PARTS ? (size_t)(end - begin) : strlen(begin);
    bool ok = db_exec(db, arena_cstr(&arena, (struct str){begin, n}), err);
    arena_free(&arena);
    return ok;
}

bool schema_index(struct db *db, struct error *err)
{
    return make_part(db, INDEXES, err);
}

bool schema_full_text(struct db *db, struct error *err)
{
    return make_part(db, FULL_TEXT, err);
}

static bool drop_everything(
    struct db *db, struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    struct buf sql = {.arena = arena};
    bool row = true;
    if (!db_prepare(db,
            "SELECT type, name FROM sqlite_schema "
            "WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' "
            "ESCAPE '\\'",
            &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    while (ok && row) {
        struct str type = db_text(stmt, 0), name = db_text(stmt, 1);
        buf_format(&sql, "DROP " STR_FMT " \"" STR_FMT "\";\n", STR_ARG(type),
            STR_ARG(name));
        ok = db_step(db, stmt, &row, err);
    }
    sqlite3_finalize(stmt);
    buf_byte(&sql, '\0');
    return ok && db_exec(db, sql.p, err);
}

bool schema_create(struct db *db, struct error *err)
{
    struct arena arena = {0};
    bool ok = drop_everything(db, &arena, err) && make_part(db, TABLES, err);
    arena_free(&arena);
    if (ok)
        db->version = SCHEMA_VERSION;
    return ok;
}

static bool read_version(struct db *db, int *version, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    if (!db_prepare(db, "PRAGMA user_version", &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    *version = ok ? sqlite3_column_int(stmt, 0) : 0;
    sqlite3_finalize(stmt);
    return ok;
}

/* Whether files of this version lack the column for good reason. */
static bool came_later(struct str table, struct str name, int version)
{
    for (int i = 0; i < ADDED; i++)
        if (added[i].since > version && str_eq(table, str_of(added[i].table)) &&
            str_eq(name, str_of(added[i].name)))
            return true;
    return false;
}

static bool has_column(struct db *db, struct sqlite3_stmt *find,
    struct str table, struct str name, struct error *err)
{
    int64_t found = 0;
    struct bind b = bind_start(find);
    bind_text(&b, table);
    bind_text(&b, name);
    if (!bind_find(&b, db, &found, err))
        return false;
    if (found)
        return true;
    error_set(err, ERR_INPUT, (struct place){.file = db->path},
        "its schema is damaged: table '" STR_FMT "' has no column '" STR_FMT
        "'",
        STR_ARG(table), STR_ARG(name));
    return error_hint(err, "take a copy that is whole, or make it anew");
}

bool schema_model(struct db *model, struct error *err)
{
    *model = (struct db){.path = "schema.sql", .guard = -1};
    bool ok =
        sqlite3_open(":memory:", &model->sql) == SQLITE_OK
            ? make_part(model, TABLES, err) && make_part(model, INDEXES, err)
            : db_fail(model, err);
    if (!ok)
        sqlite3_close(model->sql);
    return ok;
}

static bool check_columns(struct db *db, struct db *model, struct error *err)
{
    struct sqlite3_stmt *wanted = NULL, *find = NULL;
    bool row;
    bool ok =
        db_prepare(model,
            "SELECT t.name, c.name FROM sqlite_schema t, "
            "pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1, 2",
            &wanted, err) &&
        db_prepare(db,
            "SELECT 1 FROM pragma_table_info(?, 'main') "
            "WHERE name = ?",
            &find, err) &&
        db_step(model, wanted, &row, err);
    while (ok && row) {
        struct str table = db_text(wanted, 0), name = db_text(wanted, 1);
        ok = (came_later(table, name, db->version) ||
                 has_column(db, find, table, name, err)) &&
             db_step(model, wanted, &row, err);
    }
    sqlite3_finalize(wanted);
    sqlite3_finalize(find);
    return ok;
}

bool schema_check(struct db *db, struct error *err)
{
    struct place at = {.file = db->path};
    struct db model;
    if (!read_version(db, &db->version, err))
        return false;
    if (db->version > SCHEMA_VERSION) {
        error_set(err, ERR_USAGE, at,
            "its schema has version %d; this program knows %d", db->version,
            SCHEMA_VERSION);
        return error_hint(err, "use the newer mindsift that made it");
    }
    if (db->version < 1) {
        error_set(
            err, ERR_INPUT, at, "its schema is damaged: it has no version");
        return error_hint(err, "take a copy that is whole, or make it anew");
    }
    if (!schema_model(&model, err))
        return false;
    bool ok = check_columns(db, &model, err);
    sqlite3_close(model.sql);
    return ok;
}

/* The views of the model, `how` of them: "CREATE VIEW", ... */
static bool make_views(struct db *db, struct db *model, const char *how,
    bool replace, struct error *err)
{
    struct arena arena = {0};
    struct buf sql = {.arena = &arena};
    struct sqlite3_stmt *views;
    bool row;
    static const char usual[] = "CREATE VIEW";
    if (!db_prepare(model,
            "SELECT name, sql FROM sqlite_schema WHERE type = 'view' "
            "ORDER BY rowid",
            &views, err))
        return false;
    bool ok = db_step(model, views, &row, err);
    while (ok && row) {
        if (replace)
            buf_format(&sql, "DROP VIEW IF EXISTS " STR_FMT ";\n",
                STR_ARG(db_text(views, 0)));
        buf_format(&sql, "%s" STR_FMT ";\n", how,
            STR_ARG(str_from(db_text(views, 1), sizeof usual - 1)));
        ok = db_step(model, views, &row, err);
    }
    sqlite3_finalize(views);
    buf_byte(&sql, '\0');
    ok = ok && db_exec(db, sql.p, err);
    arena_free(&arena);
    return ok;
}

static bool with_views(
    struct db *db, const char *how, bool replace, struct error *err)
{
    struct db model;
    if (!schema_model(&model, err))
        return false;
    bool ok = make_views(db, &model, how, replace, err);
    sqlite3_close(model.sql);
    return ok;
}

/* Names are looked for among temporary views first, in views, too. */
bool schema_pretend(struct db *db, struct error *err)
{
    struct arena arena = {0};
    struct buf sql = {.arena = &arena};
    const char *table = "";
    buf_add(&sql, STR("PRAGMA temp_store = MEMORY"));
    for (int i = 0; i < ADDED; i++) {
        if (added[i].since <= db->version)
            continue;
        if (strcmp(table, added[i].table) != 0) {
            if (*table)
                buf_format(&sql, " FROM main.%s", table);
            table = added[i].table;
            buf_format(&sql, ";\nCREATE TEMP VIEW %s AS SELECT *", table);
        }
        buf_format(&sql, ", NULL AS %s", added[i].name);
    }
    buf_format(&sql, " FROM main.%s", table);
    buf_byte(&sql, '\0');
    bool ok = db_exec(db, sql.p, err);
    arena_free(&arena);
    return ok && with_views(db, "CREATE TEMP VIEW", false, err);
}

bool schema_migrate(struct db *db, struct error *err)
{
    struct arena arena = {0};
    struct buf sql = {.arena = &arena};
    for (int i = 0; i < ADDED; i++)
        if (added[i].since > db->version)
            buf_format(&sql, "ALTER TABLE %s ADD COLUMN %s %s;\n",
                added[i].table, added[i].name, added[i].type);
    for (size_t i = 0; i < sizeof filled / sizeof *filled; i++)
        if (filled[i].since > db->version)
            buf_format(&sql, "%s;\n", filled[i].sql);
    buf_format(&sql, "PRAGMA user_version = %d", SCHEMA_VERSION);
    buf_byte(&sql, '\0');
    bool ok =
        db_exec(db, sql.p, err) && with_views(db, "CREATE VIEW", true, err);
    arena_free(&arena);
    if (ok)
        db->version = SCHEMA_VERSION;
    return ok;
}

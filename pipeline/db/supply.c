#include "db/supply.h"

#include <sqlite3.h>

struct table {
    sqlite3_vtab base;
    const struct supply *supply;
};

struct cursor {
    sqlite3_vtab_cursor base;
    const struct supply *supply;
    sqlite3_int64 row;
    bool more;
};

static int attach(sqlite3 *sql, void *aux, int argc, const char *const *argv,
    sqlite3_vtab **out, char **why)
{
    (void)argc, (void)argv, (void)why;
    const struct supply *s = aux;
    struct table *t = sqlite3_malloc(sizeof *t);
    char *schema = sqlite3_mprintf("CREATE TABLE t(%s)", s->columns);
    int result = t && schema ? sqlite3_declare_vtab(sql, schema) : SQLITE_NOMEM;
    sqlite3_free(schema);
    if (result != SQLITE_OK) {
        sqlite3_free(t);
        return result;
    }
    *t = (struct table){.supply = s};
    *out = &t->base;
    return SQLITE_OK;
}

static int detach(sqlite3_vtab *base)
{
    sqlite3_free(base);
    return SQLITE_OK;
}

static int plan(sqlite3_vtab *base, sqlite3_index_info *info)
{
    (void)base, (void)info;
    return SQLITE_OK;
}

static int begin(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
    struct cursor *c = sqlite3_malloc(sizeof *c);
    if (!c)
        return SQLITE_NOMEM;
    *c = (struct cursor){.supply = ((struct table *)base)->supply};
    *out = &c->base;
    return SQLITE_OK;
}

static int end(sqlite3_vtab_cursor *base)
{
    sqlite3_free(base);
    return SQLITE_OK;
}

static int first(sqlite3_vtab_cursor *base, int plan_number, const char *name,
    int argc, sqlite3_value **argv)
{
    (void)plan_number, (void)name, (void)argc, (void)argv;
    struct cursor *c = (struct cursor *)base;
    c->row = 0;
    c->more = c->supply->next(c->supply->from, true);
    return SQLITE_OK;
}

static int next(sqlite3_vtab_cursor *base)
{
    struct cursor *c = (struct cursor *)base;
    c->row++;
    c->more = c->supply->next(c->supply->from, false);
    return SQLITE_OK;
}

static int is_over(sqlite3_vtab_cursor *base)
{
    return !((struct cursor *)base)->more;
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *answer, int n)
{
    const struct supply *s = ((struct cursor *)base)->supply;
    s->column(s->from, n, answer);
    return SQLITE_OK;
}

static int row_number(sqlite3_vtab_cursor *base, sqlite3_int64 *row)
{
    *row = ((struct cursor *)base)->row;
    return SQLITE_OK;
}

/* Without xCreate, the table is there for each connection that knows it and
 * nowhere in the file. */
static const sqlite3_module module = {
    .xConnect = attach,
    .xBestIndex = plan,
    .xDisconnect = detach,
    .xOpen = begin,
    .xClose = end,
    .xFilter = first,
    .xNext = next,
    .xEof = is_over,
    .xColumn = column,
    .xRowid = row_number,
};

bool supply_open(struct db *db, const struct supply *s, struct error *err)
{
    /* SQLite's signature is older than const. */
    union {
        const struct supply *given;
        void *taken;
    } aux = {.given = s};
    if (sqlite3_create_module_v2(db->sql, s->table, &module, aux.taken, NULL) !=
        SQLITE_OK)
        return db_fail(db, err);
    return true;
}

#include "db/dictionary.h"
#include "base/buf.h"
#include "db/schema.h"

#include <sqlite3.h>

/* A column's name in the text, and what is said of it. */
struct remark {
    struct str name, about;
};

struct reader {
    struct dictionary *d;
    struct arena *arena;
    struct str rest;        /* of schema.sql */
    struct buf said;        /* comment at the margin, up to here */
    struct remark *remarks; /* of the table or view that is read */
    size_t remark_count, remark_room;
};

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || str_digit(c) ||
           c == '_' || c == '*';
}

/* A table's column begins with its name, a view's ends with it. */
static struct str name_in(struct str code, bool view)
{
    size_t b = 0, e = code.n;
    if (view) {
        while (e && !is_name(code.p[e - 1]))
            e--;
        b = e;
        while (b && is_name(code.p[b - 1]))
            b--;
    } else {
        while (b < e && !is_name(code.p[b]))
            b++;
        e = b;
        while (e < code.n && is_name(code.p[e]))
            e++;
    }
    return str_slice(code, b, e);
}

static void join(struct buf *to, struct str line)
{
    if (to->n)
        buf_byte(to, ' ');
    buf_add(to, str_trim(line));
}

/* Where a comment begins on the line; its length when there is none. */
static size_t comment_at(struct str line)
{
    bool quoted = false;
    for (size_t i = 0; i + 1 < line.n; i++) {
        quoted ^= line.p[i] == '\'';
        if (!quoted && line.p[i] == '-' && line.p[i + 1] == '-')
            return i;
    }
    return line.n;
}

/* Lines up to the one that ends the statement. */
static void read_remarks(struct reader *r, bool view)
{
    struct str line;
    struct buf about = {.arena = r->arena};
    bool ended = false;
    r->remark_count = 0;
    while (!ended && r->rest.n) {
        str_cut(r->rest, '\n', &line, &r->rest);
        size_t at = comment_at(line);
        struct str code = str_trim(str_slice(line, 0, at));
        ended = str_ends(code, STR(";"));
        if (code.n)
            about = (struct buf){.arena = r->arena};
        if (at == line.n || (!code.n && !r->remark_count))
            continue;
        join(&about, str_from(line, at + 2));
        if (code.n)
            ARENA_PUSH(r->arena, r->remarks, r->remark_count, &r->remark_room)
                ->name = name_in(code, view);
        r->remarks[r->remark_count - 1].about = buf_str(&about);
    }
}

/* By name; what is said of "t.*" holds for all that have nothing of their
 * own. */
static struct str remark_on(const struct reader *r, struct str column)
{
    struct str about = {0};
    for (size_t i = 0; i < r->remark_count; i++) {
        if (str_eq(r->remarks[i].name, column))
            return r->remarks[i].about;
        if (str_eq(r->remarks[i].name, STR("*")))
            about = r->remarks[i].about;
    }
    return about;
}

static bool read_columns(struct reader *r, struct dictionary_table *t,
    struct db *model, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    if (!db_prepare(model,
            arena_format(r->arena,
                "SELECT c.name, c.type, NOT c.\"notnull\" AND NOT c.pk, "
                "f.\"table\" "
                "FROM pragma_table_info('" STR_FMT "') c LEFT JOIN "
                "pragma_foreign_key_list('" STR_FMT "') f "
                "ON f.\"from\" = c.name ORDER BY c.cid",
                STR_ARG(t->name), STR_ARG(t->name))
                .p,
            &stmt, err))
        return false;
    bool ok = db_step(model, stmt, &row, err);
    while (ok && row) {
        struct dictionary_column *c =
            ARENA_PUSH(r->arena, t->columns, t->column_count, &t->column_room);
        c->name = arena_copy(r->arena, db_text(stmt, 0));
        c->type = arena_copy(r->arena, db_text(stmt, 1));
        c->may_be_null = sqlite3_column_int(stmt, 2);
        c->refers_to = arena_copy(r->arena, db_text(stmt, 3));
        c->about = remark_on(r, c->name);
        ok = db_step(model, stmt, &row, err);
    }
    sqlite3_finalize(stmt);
    return ok;
}

static bool read_table(struct reader *r, struct str line, bool view,
    struct db *model, struct error *err)
{
    struct dictionary_table *t = ARENA_PUSH(
        r->arena, r->d->tables, r->d->table_count, &r->d->table_room);
    static const char *const heads[] = {"CREATE TABLE ", "CREATE VIEW "};
    struct str name = str_from(line, str_of(heads[view]).n), rest;
    str_cut(name, ' ', &t->name, &rest);
    t->view = view;
    t->about = buf_str(&r->said);
    r->said = (struct buf){.arena = r->arena};
    read_remarks(r, view);
    return read_columns(r, t, model, err);
}

/* The comment the file begins with. */
static void read_head(struct reader *r)
{
    struct buf head = {.arena = r->arena};
    struct str line, rest = r->rest;
    while (str_starts(rest, STR("--"))) {
        str_cut(rest, '\n', &line, &rest);
        struct str words = str_from(line, line.n > 3 ? 3 : 2);
        buf_add(&head, words);
        buf_byte(&head, '\n');
        r->rest = rest;
    }
    r->d->about = buf_str(&head);
}

static bool read_all(struct reader *r, struct db *model, struct error *err)
{
    struct str line;
    bool ok = true;
    read_head(r);
    while (ok && r->rest.n) {
        str_cut(r->rest, '\n', &line, &r->rest);
        bool table = str_starts(line, STR("CREATE TABLE "));
        if (table || str_starts(line, STR("CREATE VIEW ")))
            ok = read_table(r, line, !table, model, err);
        else if (str_starts(line, STR("-- ")))
            join(&r->said, str_from(line, 3));
        else
            r->said = (struct buf){.arena = r->arena};
    }
    return ok;
}

bool dictionary_read(
    struct dictionary *d, struct arena *arena, struct error *err)
{
    struct reader r = {
        .d = d, .arena = arena, .rest = schema_text(), .said.arena = arena};
    struct db model;
    *d = (struct dictionary){0};
    if (!schema_model(&model, err))
        return false;
    bool ok = read_all(&r, &model, err);
    sqlite3_close(model.sql);
    return ok;
}

#include "db/listing.h"
#include "db/edition.h"
#include "record/json.h"

#include <sqlite3.h>

static const char reviews[] =
    "SELECT " EDITION_COLUMNS ", r.key" EDITION_FROM "ORDER BY r.id, r.key";

/*
 * The members of a line after "review": each row becomes an object, its
 * members named by the columns. A column named "cues" holds JSON already,
 * "flags" names between commas.
 */
static const struct {
    const char *name, *sql;
} parts[LISTING_PARTS] = {
    {"hits", "SELECT e.factor, e.pole, e.pattern, h.\"in\", h.b, h.e, "
             "h.surface, h.weight, h.status, coalesce(h.cue, '[]') AS cues, "
             "h.codes_as FROM hit h JOIN lexicon_entry e ON e.key = h.entry "
             "WHERE h.review = ? ORDER BY h.\"in\" = 'text', h.b, h.e, "
             "e.factor, e.pole, e.pattern, h.weight, h.status, h.n"},
    {"scores", "SELECT factor, pole, p FROM score WHERE review = ? "
               "ORDER BY factor, pole"},
    {"codes", "SELECT factor, pole, flags FROM code WHERE review = ? "
              "ORDER BY factor, pole"},
    {"corrections", "SELECT factor, pole, value, coder, date FROM correction "
                    "WHERE review = ? ORDER BY factor, pole, coder"},
};

bool listing_open(struct listing *l, struct db *db, struct error *err)
{
    *l = (struct listing){.db = db};
    bool ok = db_prepare(db, reviews, &l->reviews, err);
    for (int i = 0; ok && i < LISTING_PARTS; i++)
        ok = db_prepare(db, parts[i].sql, &l->parts[i], err);
    if (!ok)
        listing_close(l);
    return ok;
}

void listing_close(struct listing *l)
{
    sqlite3_finalize(l->reviews);
    for (int i = 0; i < LISTING_PARTS; i++)
        sqlite3_finalize(l->parts[i]);
    arena_free(&l->arena);
    *l = (struct listing){0};
}

static void add_names(struct buf *out, struct str names)
{
    struct str name;
    buf_byte(out, '[');
    for (int i = 0; names.n; i++) {
        str_cut(names, ',', &name, &names);
        if (i)
            buf_byte(out, ',');
        json_write(out, name);
    }
    buf_byte(out, ']');
}

static void add_value(struct buf *out, struct sqlite3_stmt *stmt, int column)
{
    struct str name = str_of(sqlite3_column_name(stmt, column));
    int type = sqlite3_column_type(stmt, column);
    if (type == SQLITE_NULL)
        buf_add(out, STR("null"));
    else if (type == SQLITE_INTEGER)
        buf_int(out, sqlite3_column_int64(stmt, column));
    else if (str_eq(name, STR("cues")))
        buf_add(out, db_text(stmt, column));
    else if (str_eq(name, STR("flags")))
        add_names(out, db_text(stmt, column));
    else
        json_write(out, db_text(stmt, column));
}

static void add_object(struct buf *out, struct sqlite3_stmt *stmt)
{
    int columns = sqlite3_column_count(stmt);
    for (int i = 0; i < columns; i++) {
        buf_byte(out, i ? ',' : '{');
        json_write(out, str_of(sqlite3_column_name(stmt, i)));
        buf_byte(out, ':');
        add_value(out, stmt, i);
    }
    buf_byte(out, '}');
}

static bool add_part(struct listing *l, struct buf *out, int part, int64_t key,
    struct error *err)
{
    struct sqlite3_stmt *stmt = l->parts[part];
    bool row;
    sqlite3_bind_int64(stmt, 1, key);
    buf_format(out, ",\"%s\":[", parts[part].name);
    if (!db_step(l->db, stmt, &row, err))
        return false;
    for (int i = 0; row; i++) {
        if (i)
            buf_byte(out, ',');
        add_object(out, stmt);
        if (!db_step(l->db, stmt, &row, err))
            return false;
    }
    buf_byte(out, ']');
    return true;
}

bool listing_next(struct listing *l, struct str *line, struct error *err)
{
    bool row;
    arena_reset(&l->arena);
    *line = STR("");
    if (!db_step(l->db, l->reviews, &row, err))
        return false;
    if (!row)
        return true;
    struct buf out = {.arena = &l->arena};
    struct review r;
    edition_read(l->reviews, &r);
    buf_add(&out, STR("{\"review\":"));
    edition_line(&out, &r);
    int64_t key = sqlite3_column_int64(l->reviews, EDITION_WIDTH);
    for (int i = 0; i < LISTING_PARTS; i++)
        if (!add_part(l, &out, i, key, err))
            return false;
    buf_byte(&out, '}');
    *line = buf_str(&out);
    return true;
}

#include "db/edition.h"
#include "record/json.h"

#include <sqlite3.h>

void edition_read(struct sqlite3_stmt *stmt, struct review *r)
{
    *r = (struct review){
        .id = db_text(stmt, 0),
        .row_id = db_text(stmt, 1),
        .store = db_text(stmt, 2),
        .app = db_text(stmt, 3),
        .rating = sqlite3_column_int(stmt, 4),
        .prose[IN_TITLE].bytes = db_text(stmt, 5),
        .prose[IN_TEXT].bytes = db_text(stmt, 6),
        .date = db_text(stmt, 7),
        .version = db_text(stmt, 8),
        .lang = db_text(stmt, 9),
        .country = db_text(stmt, 10),
        .helpful = NO_COUNT,
        .author = db_text(stmt, 12),
        .reply_text = db_text(stmt, 13),
        .reply_date = db_text(stmt, 14),
    };
    for (int field = 0; field < FIELD_COUNT; field++)
        if (sqlite3_column_type(stmt, 15 + field) != SQLITE_NULL)
            r->raw[field] = db_text(stmt, 15 + field);
    if (sqlite3_column_type(stmt, 11) != SQLITE_NULL)
        r->helpful = (long)sqlite3_column_int64(stmt, 11);
}

static void member(struct buf *out, const char *name, struct str value)
{
    buf_format(out, ",\"%s\":", name);
    if (value.n)
        json_write(out, value);
    else
        buf_add(out, STR("null"));
}

static void count(struct buf *out, const char *name, long value, bool known)
{
    if (known)
        buf_format(out, ",\"%s\":%ld", name, value);
    else
        buf_format(out, ",\"%s\":null", name);
}

static void reply(struct buf *out, const struct review *r)
{
    buf_add(out, STR(",\"reply\":"));
    if (!r->reply_text.n && !r->reply_date.n) {
        buf_add(out, STR("null"));
        return;
    }
    buf_add(out, STR("{\"text\":"));
    json_write(out, r->reply_text);
    member(out, "date", r->reply_date);
    buf_byte(out, '}');
}

/* Only where it was kept: then it may be empty. */
static void raw(struct buf *out, const char *name, struct str value)
{
    if (!value.p)
        return;
    buf_add(out, str_of(name));
    json_write(out, value);
}

void edition_line(struct buf *out, const struct review *r)
{
    buf_add(out, STR("{\"id\":"));
    json_write(out, r->id);
    member(out, "row_id", r->row_id);
    member(out, "store", r->store);
    member(out, "app", r->app);
    count(out, "rating", r->rating, r->rating != 0);
    buf_add(out, STR(",\"title\":"));
    json_write(out, r->prose[IN_TITLE].bytes);
    buf_add(out, STR(",\"text\":"));
    json_write(out, r->prose[IN_TEXT].bytes);
    member(out, "date", r->date);
    member(out, "version", r->version);
    member(out, "lang", r->lang);
    member(out, "country", r->country);
    count(out, "helpful", r->helpful, r->helpful != NO_COUNT);
    member(out, "author", r->author);
    reply(out, r);
    raw(out, ",\"raw_title\":", r->raw[IN_TITLE]);
    raw(out, ",\"raw_text\":", r->raw[IN_TEXT]);
    buf_byte(out, '}');
}

struct edition edition_of(struct buf *out, const struct review *r)
{
    out->n = 0;
    edition_line(out, r);
    return (struct edition){r->date, buf_str(out)};
}

bool edition_beats(struct edition a, struct edition b)
{
    int order = str_cmp(a.date, b.date);
    return order ? order > 0 : str_cmp(a.line, b.line) < 0;
}

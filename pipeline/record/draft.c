#include "record/draft.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "record/csv.h"
#include "record/date.h"
#include "record/identity.h"
#include "record/json.h"
#include "record/pylit.h"
#include "record/walk.h"

#include <string.h>

struct draft {
    struct str cells[CELL_COUNT];
    int ranks[CELL_COUNT]; /* of the name it came from; 0: none yet */
    struct str own_id;     /* of a record of ours */
    const char *store;     /* that the names tell */
    bool text;             /* some name could be the text */
};

static void put(struct draft *d, enum cell cell, int rank, struct str value)
{
    if (!value.n || (d->ranks[cell] && d->ranks[cell] < rank))
        return;
    d->cells[cell] = value;
    d->ranks[cell] = rank;
}

static void put_reply(struct draft *d, const struct layout_name *name,
    struct str value, struct arena *arena)
{
    static const struct str keys[] = {
        {"body", 4},
        {"modified", 8},
    };
    struct str parts[2] = {{"", 0}, {"", 0}};
    bool literal =
        str_starts(value, STR("{'")) || str_starts(value, STR("{\""));
    if (!literal) {
        put(d, CELL_REPLY, name->rank, value);
    } else if (pylit_strings(value, keys, parts, 2, arena)) {
        put(d, CELL_REPLY, name->rank, parts[0]);
        put(d, CELL_REPLY_DATE, name->rank, parts[1]);
    }
}

static void put_cell(struct draft *d, const struct layout_name *name,
    struct str value, struct arena *arena)
{
    struct str trimmed = str_trim(value);
    switch (name->cell) {
    case CELL_PERSON:
    case CELL_HINT:
        return;
    case CELL_TITLE:
    case CELL_TEXT:
        put(d, name->cell, name->rank, value);
        return;
    case CELL_REPLY:
        put_reply(d, name, value, arena);
        return;
    case CELL_ID:
        put(d, identity_native(trimmed) ? CELL_ID : CELL_ROW_ID, name->rank,
            trimmed);
        return;
    default:
        put(d, name->cell, name->rank, trimmed);
        return;
    }
}

static struct str store_of(struct str cell, const char *hint)
{
    static const struct {
        const char *word, *store;
    } words[] = {
        {"ios", "app_store"},
        {"iphone", "app_store"},
        {"apple", "app_store"},
        {"app store", "app_store"},
        {"appstore", "app_store"},
        {"app_store", "app_store"},
        {"itunes", "app_store"},
        {"android", "google_play"},
        {"google", "google_play"},
        {"google play", "google_play"},
        {"googleplay", "google_play"},
        {"google_play", "google_play"},
        {"play store", "google_play"},
        {"playstore", "google_play"},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(cell, str_of(words[i].word)))
            return str_of(words[i].store);
    if (cell.n)
        return cell;
    return hint && *hint ? str_of(hint) : STR("unknown");
}

/* Digits, with nothing but zeros behind a point; or -1. */
static long whole(struct str s)
{
    struct str digits, zeros;
    long n = 0;
    str_cut(s, '.', &digits, &zeros);
    if (!digits.n || digits.n > 9)
        return -1;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9')
            return -1;
        n = n * 10 + (digits.p[i] - '0');
    }
    for (size_t i = 0; i < zeros.n; i++)
        if (zeros.p[i] != '0')
            return -1;
    return n;
}

static struct str app_of(const struct draft *d, const struct raw *raw)
{
    struct str stem = walk_stem(raw->source.file);
    if (d->cells[CELL_APP].n)
        return d->cells[CELL_APP];
    return str_eq(stem, STR("-")) ? STR("unknown") : stem;
}

static void fill(struct review *r, const struct draft *d, const struct raw *raw,
    struct arena *arena)
{
    const struct str *cells = d->cells;
    long rating = whole(cells[CELL_RATING]),
         helpful = whole(cells[CELL_HELPFUL]);
    *r = (struct review){
        .parts = HAS_TEXT,
        .source = raw->source,
        .row_id = cells[CELL_ROW_ID],
        .store = store_of(cells[CELL_STORE], d->store),
        .app = app_of(d, raw),
        .date = date_read(cells[CELL_DATE], arena),
        .version = cells[CELL_VERSION],
        .lang = cells[CELL_LANG],
        .country = cells[CELL_COUNTRY],
        .reply_text = cells[CELL_REPLY],
        .reply_date = date_read(cells[CELL_REPLY_DATE], arena),
        .rating = rating >= 1 && rating <= 5 ? (int)rating : 0,
        .helpful = helpful >= 0 ? helpful : NO_COUNT,
    };
    r->prose[IN_TITLE].bytes = cells[CELL_TITLE];
    r->prose[IN_TEXT].bytes = cells[CELL_TEXT];
    r->id = d->own_id.n ? d->own_id : identity_make(r, cells[CELL_ID], arena);
}

static bool read_csv(struct draft *d, struct str bytes,
    const struct layout *layout, struct str *reason, struct arena *arena)
{
    struct str *fields = ARENA_NEW(arena, struct str, layout->count);
    size_t count =
        csv_split(bytes, layout->delimiter, fields, layout->count, arena);
    if (count != layout->count) {
        *reason = arena_format(arena, "%zu field%s, header has %zu", count,
            count == 1 ? "" : "s", layout->count);
        return false;
    }
    d->store = layout->store.n ? layout->store.p : NULL;
    d->text = true;
    for (size_t i = 0; i < count; i++)
        if (layout->columns[i])
            put_cell(d, layout->columns[i], fields[i], arena);
    return true;
}

static const struct layout_name *recall(
    struct draft_memo *memo, size_t i, struct str key)
{
    if (i >= sizeof memo->seen / sizeof *memo->seen)
        return layout_find(key);
    if (!memo->seen[i].key.p || !str_eq(memo->seen[i].key, key)) {
        memo->seen[i].key = key;
        memo->seen[i].name = layout_find(key);
    }
    return memo->seen[i].name;
}

/* A reply of our own record, or a developerResponse that is still a tree. */
static void put_tree(
    struct draft *d, const struct layout_name *name, const struct json *value)
{
    if (name->cell != CELL_REPLY || value->type != JSON_OBJECT)
        return;
    for (const struct json *m = value->child; m; m = m->next) {
        if (m->type != JSON_STRING)
            continue;
        if (str_eq(m->key, STR("text")) || str_eq(m->key, STR("body")))
            put(d, CELL_REPLY, name->rank, m->text);
        if (str_eq(m->key, STR("date")) || str_eq(m->key, STR("modified")))
            put(d, CELL_REPLY_DATE, name->rank, m->text);
    }
}

static void put_member(struct draft *d, const struct layout_name *name,
    const struct json *m, struct arena *arena)
{
    d->store = layout_store(d->store, name);
    d->text = d->text || name->cell == CELL_TEXT;
    if (m->type == JSON_ARRAY || m->type == JSON_OBJECT)
        put_tree(d, name, m);
    else if (m->type != JSON_NULL)
        put_cell(d, name, m->text, arena);
}

/* Under exactly these names it is a record of ours, which keeps its id. */
static struct str own_id(const struct json *object)
{
    const struct json *id = json_member(object, STR("id"));
    bool ours =
        id && id->type == JSON_STRING && json_member(object, STR("store")) &&
        json_member(object, STR("app")) && json_member(object, STR("text"));
    return ours ? id->text : (struct str){"", 0};
}

static bool read_json(struct draft *d, struct str bytes,
    struct draft_memo *memo, struct str *reason, struct arena *arena)
{
    struct error err;
    const struct json *object = json_read(bytes, arena, &err);
    if (!object) {
        *reason = arena_format(arena, "column %ld: %s", err.at.col, err.text);
        return false;
    }
    if (object->type != JSON_OBJECT) {
        *reason = STR("not an object");
        return false;
    }
    d->own_id = own_id(object);
    size_t i = 0;
    for (const struct json *m = object->child; m; m = m->next) {
        const struct layout_name *name = recall(memo, i++, m->key);
        if (!name || (d->own_id.n && name->cell == CELL_ID))
            continue;
        put_member(d, name, m, arena);
    }
    if (!d->text)
        *reason = STR("no member holds a review's text: wanted 'content', "
                      "'review' or 'text'");
    return d->text;
}

static struct str repair(struct str s, struct arena *arena)
{
    struct buf out = {.arena = arena};
    for (size_t at = 0; at < s.n;) {
        size_t begin = at;
        if (utf8_next(s, &at) == UTF8_BAD)
            buf_add(&out, STR("\xEF\xBF\xBD"));
        else
            buf_add(&out, str_slice(s, begin, at));
    }
    return buf_str(&out);
}

bool draft_review(const struct raw *raw, struct draft_memo *memo,
    struct review *r, struct str *reason, struct arena *arena)
{
    const struct layout *layout = raw->layout;
    struct draft d = {0};
    struct str bytes = raw->bytes;
    if (!utf8_valid(bytes))
        bytes = repair(bytes, arena);
    bool ok = layout->kind == LAYOUT_JSON
                  ? read_json(&d, bytes, memo, reason, arena)
                  : read_csv(&d, bytes, layout, reason, arena);
    if (ok)
        fill(r, &d, raw, arena);
    return ok;
}

#include "record/drafting.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "record/csv.h"
#include "record/date.h"
#include "record/identity.h"
#include "record/person.h"
#include "record/pylit.h"
#include "record/walk.h"

#include <string.h>

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

void drafting_put(struct draft *d, const struct layout_name *name,
    struct str value, struct arena *arena)
{
    struct str trimmed = str_trim(value);
    switch (name->cell) {
    case CELL_PERSON:
        if (name->rank == 1 && (d->intake->author_key || d->own_id.n))
            put(d, CELL_PERSON, 1, trimmed);
        return;
    case CELL_HINT:
        return;
    case CELL_TITLE:
    case CELL_TEXT:
        put(d, name->cell, name->rank, value);
        return;
    case CELL_REPLY:
        put_reply(d, name, value, arena);
        return;
    case CELL_LINK:
        drafting_link(d, trimmed, arena);
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
    for (size_t i = 0; cell.n && i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(cell, str_of(words[i].word)))
            return str_of(words[i].store);
    if (cell.n)
        return cell;
    return hint && *hint ? str_of(hint) : STR("unknown");
}

/* Digits, with nothing but zeros behind a point or comma; or -1. */
static long whole(struct str s)
{
    long n = 0;
    size_t at = 0;
    for (; at < s.n && str_digit(s.p[at]); at++)
        n = at < 9 ? n * 10 + (s.p[at] - '0') : -1;
    if (at == 0 || at > 9)
        return -1;
    bool point = at < s.n && (s.p[at] == '.' || s.p[at] == ',');
    for (at += point; point && at < s.n && s.p[at] == '0';)
        at++;
    return at == s.n ? n : -1;
}

static bool says_none(struct str cell)
{
    static const char *const none[] = {"nan", "na", "n/a", "none", "null"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (str_eq_nocase(cell, str_of(none[i])))
            return true;
    return false;
}

/* 0 where there is none; one that cannot be is noted. */
static int rating_of(struct str cell, unsigned *notes)
{
    struct str bare = cell;
    if (cell.n > 2 && cell.p[0] == '"' && cell.p[cell.n - 1] == '"')
        bare = str_slice(cell, 1, cell.n - 1);
    long rating = whole(bare);
    if (rating >= 1 && rating <= 5)
        return (int)rating;
    if (cell.n && !says_none(cell))
        *notes |= NOTE_BAD_RATING;
    return 0;
}

static struct str app_of(const struct draft *d, const struct raw *raw)
{
    if (d->cells[CELL_APP].n)
        return intake_app(d->intake, d->cells[CELL_APP]);
    struct str stem = walk_stem(raw->source.file);
    if (str_eq(stem, STR("-")))
        return STR("unknown");
    return intake_app(d->intake, stem);
}

/* What the user sets goes over what the dump says. */
static void overrule(struct draft *d)
{
    for (int i = 0; i < CELL_COUNT; i++)
        if (d->intake->set[i].n)
            d->cells[i] = d->intake->set[i];
}

/* The Play Developer API gives a title and a text as one. */
static void part_title(struct draft *d)
{
    struct str title, text;
    if (!d->tabbed || !str_cut(d->cells[CELL_TEXT], '\t', &title, &text))
        return;
    d->cells[CELL_TITLE] = title;
    d->cells[CELL_TEXT] = text;
}

/* A record of ours has the hash already; what else it has is a name. */
static struct str author_of(const struct draft *d, struct arena *arena)
{
    struct str author = d->cells[CELL_PERSON];
    if (d->own_id.n && person_is_hash(author))
        return author;
    return d->intake->author_key
               ? person_hash(d->intake->author_key, author, arena)
               : STR("");
}

static void fill(struct review *r, struct draft *d, const struct raw *raw,
    struct arena *arena)
{
    const struct str *cells = d->cells;
    bool day_first = d->intake->day_first;
    unsigned notes = 0;
    overrule(d);
    part_title(d);
    *r = (struct review){
        .parts = HAS_TEXT,
        .source = raw->source,
        .row_id = cells[CELL_ROW_ID],
        .store = store_of(cells[CELL_STORE], d->store),
        .app = app_of(d, raw),
        .version = cells[CELL_VERSION],
        .lang = cells[CELL_LANG],
        .country = cells[CELL_COUNTRY],
        .author = author_of(d, arena),
        .reply_text = cells[CELL_REPLY],
        .helpful = whole(cells[CELL_HELPFUL]),
    };
    r->date = date_read(cells[CELL_DATE], day_first, &notes, arena);
    r->reply_date = date_read(cells[CELL_REPLY_DATE], day_first, &notes, arena);
    r->rating = rating_of(cells[CELL_RATING], &notes);
    r->notes = notes;
    r->prose[IN_TITLE].bytes = cells[CELL_TITLE];
    r->prose[IN_TEXT].bytes = cells[CELL_TEXT];
    r->id = d->own_id.n ? d->own_id : identity_make(r, cells[CELL_ID], arena);
}

/* Spreadsheets leave rows of commas behind the last one, and files that were
 * put together have a header in their middle. */
static bool says_something(
    const struct layout *layout, const struct str *fields, struct str *reason)
{
    bool blank = true, header = true;
    for (size_t i = 0; i < layout->count; i++) {
        blank = blank && !str_trim(fields[i]).n;
        header = header && str_eq(fields[i], layout->names[i]);
    }
    if (blank)
        *reason = STR("all its fields are empty");
    else if (header)
        *reason = STR("the header again");
    return layout->count == 1 || !(blank || header);
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
    if (!says_something(layout, fields, reason))
        return false;
    d->store = layout->store.n ? layout->store.p : NULL;
    d->text = true;
    for (size_t i = 0; i < count; i++)
        if (layout->columns[i])
            drafting_put(d, layout->columns[i], fields[i], arena);
    return true;
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

static bool read_linked(
    struct draft *d, struct str linked, struct str *reason, struct arena *arena)
{
    struct error err;
    if (!linked.n)
        return true;
    const struct json *response = json_read(linked, arena, &err);
    if (response)
        drafting_response(d, response, arena);
    else
        *reason = STR("the developer's response to it cannot be read");
    return response;
}

static bool read_json(struct draft *d, const struct raw *raw, struct str bytes,
    struct draft_memo *memo, struct str *reason, struct arena *arena)
{
    struct error err;
    const struct layout *layout = raw->layout;
    bool document = layout->kind == LAYOUT_DOCUMENT;
    const struct json *object = json_read(bytes, arena, &err);
    if (!object) {
        uint64_t at = (uint64_t)err.at.col + (document ? raw->offset : 0);
        *reason = arena_format(arena, "%s %llu: %s",
            document ? "byte" : "column", (unsigned long long)at, err.text);
        return false;
    }
    if (object->type != JSON_OBJECT) {
        *reason = STR("not an object");
        return false;
    }
    d->own_id = own_id(object);
    memo->at = 0;
    drafting_object(d, object, memo, arena);
    if (!d->text)
        *reason = STR("no member holds a review's text: wanted 'content', "
                      "'review' or 'text'");
    return d->text && read_linked(d, layout->linked, reason, arena);
}

static bool read_line(struct draft *d, struct str bytes)
{
    d->cells[CELL_TEXT] = bytes;
    return true;
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
    struct draft d = {.intake = layout->intake};
    struct str bytes = raw->bytes;
    bool ok;
    if (!utf8_valid(bytes))
        bytes = repair(bytes, arena);
    if (layout->kind == LAYOUT_CSV)
        ok = read_csv(&d, bytes, layout, reason, arena);
    else if (layout->kind == LAYOUT_LINES)
        ok = read_line(&d, bytes);
    else
        ok = read_json(&d, raw, bytes, memo, reason, arena);
    if (ok)
        fill(r, &d, raw, arena);
    return ok;
}

bool draft_holds_text(const struct json *value, const struct intake *intake,
    struct arena *scratch)
{
    struct draft d = {.intake = intake};
    struct draft_memo memo = {0};
    if (value->type == JSON_OBJECT)
        drafting_object(&d, value, &memo, scratch);
    return d.text;
}

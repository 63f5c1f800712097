#include "record/dump.h"
#include "record/json.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { HEAD = 4096, SAMPLE = 4096 };

void dump_init(struct dump *d, struct arena *keep)
{
    *d = (struct dump){0};
    feed_init(&d->feed, keep);
}

__attribute__((format(printf, 2, 3))) static bool damage(
    struct dump *d, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    vsnprintf(d->damage, sizeof d->damage, fmt, args);
    va_end(args);
    return false;
}

static bool blank(struct str s)
{
    return str_trim(s).n == 0;
}

static struct layout *new_layout(
    struct dump *d, enum layout_kind kind, struct arena *keep)
{
    struct layout *layout = ARENA_NEW(keep, struct layout, 1);
    layout->kind = kind;
    d->layout = layout;
    return layout;
}

/* The line at the front without its end; *length with it. False: it is not
 * all there yet. */
static bool cut_line(const struct feed *f, struct str *line, size_t *length)
{
    struct str rest = f->rest;
    const char *end = rest.n ? memchr(rest.p, '\n', rest.n) : NULL;
    if (!end && (!f->ended || !rest.n))
        return false;
    *length = end ? (size_t)(end - rest.p) + 1 : rest.n;
    *line = str_slice(rest, 0, *length - (end != NULL));
    if (line->n && line->p[line->n - 1] == '\r')
        line->n--;
    return true;
}

/* A record without its line end; CSV_MORE only when there is none any more,
 * or when it is too long (then rest is not empty). */
static enum csv_cut cut(struct dump *d, struct str *record, size_t *length)
{
    struct feed *f = &d->feed;
    bool csv = d->layout->kind == LAYOUT_CSV;
    for (;;) {
        enum csv_cut result = CSV_MORE;
        if (csv)
            result = csv_cut(&d->csv, f->rest, f->ended, length);
        else if (cut_line(f, record, length))
            return CSV_RECORD;
        if (result != CSV_MORE) {
            *record = str_slice(f->rest, 0, *length);
            *record = csv_trim(&d->csv, *record);
            return result;
        }
        if (f->ended || f->rest.n >= RECORD_MAX)
            return CSV_MORE;
        feed_more(f);
    }
}

static bool read_header(struct dump *d, struct arena *keep)
{
    struct layout *layout = new_layout(d, LAYOUT_CSV, keep);
    struct str header;
    size_t length;
    struct error err;
    layout->delimiter = ',';
    d->csv = (struct csv_cutter){.delimiter = ','};
    enum csv_cut result;
    while ((result = cut(d, &header, &length)) == CSV_RECORD &&
           !str_trim(header).n)
        feed_take(&d->feed, length);
    if (result != CSV_RECORD)
        return damage(d, "the header row cannot be read: %s",
            result == CSV_BROKEN ? d->csv.reason : "it never ends");
    size_t count = csv_split(header, ',', NULL, 0, keep);
    struct str *names = ARENA_NEW(keep, struct str, count);
    csv_split(header, ',', names, count, keep);
    feed_take(&d->feed, length);
    if (!layout_header(layout, names, count, keep, &err))
        return damage(d, "%s", err.text);
    d->csv.columns = count;
    return true;
}

static bool has_text(const struct json *object)
{
    for (const struct json *m = object->child; m; m = m->next) {
        const struct layout_name *name = layout_find(m->key);
        if (name && name->cell == CELL_TEXT)
            return true;
    }
    return false;
}

/* JSON Lines, or one document? The first line tells: it is a review, or, where
 * it is damaged, the next line begins another object. */
static bool read_first_object(struct dump *d, struct arena *keep)
{
    struct str line;
    size_t length;
    struct error err;
    struct arena scratch = {0};
    new_layout(d, LAYOUT_JSON, keep);
    while (cut(d, &line, &length) == CSV_RECORD && blank(line))
        feed_take(&d->feed, length);
    if (cut(d, &line, &length) != CSV_RECORD)
        return damage(d, "JSON in one piece is not a format known yet");
    const struct json *first = json_read(line, &scratch, &err);
    struct str behind = str_from(d->feed.rest, length);
    bool lines = (first && has_text(first)) || str_starts(behind, STR("{"));
    arena_free(&scratch);
    return lines || damage(d, "this kind of JSON is not a format known yet");
}

/* Up to the first bytes that say something. False when there are none. */
static bool find_beginning(struct dump *d)
{
    struct feed *f = &d->feed;
    while (f->rest.n < HEAD && feed_more(f))
        ;
    while (!f->ended && blank(f->rest)) {
        feed_take(f, f->rest.n);
        feed_more(f);
    }
    return !blank(f->rest);
}

static bool recognise(struct dump *d, struct arena *keep)
{
    struct str head = d->feed.rest;
    head.n = head.n < HEAD ? head.n : HEAD;
    if (bytes_binary(head))
        return damage(d, "a binary file, no dump of reviews");
    char first = str_trim(d->feed.rest).p[0];
    if (first == '[')
        return damage(d, "a JSON array is not a format known yet");
    return first == '{' ? read_first_object(d, keep) : read_header(d, keep);
}

bool dump_open(
    struct dump *d, const char *path, enum dump_kind kind, struct arena *keep)
{
    d->file = str_of(path);
    d->row = 0;
    d->damage[0] = '\0';
    d->layout = NULL;
    bool records = kind == DUMP_RECORDS; /* ours are UTF-8, or refused */
    if (!feed_open(&d->feed, path, records ? DECODE_AS_IS : d->encoding))
        return damage(d, "%s", d->feed.bytes.damage);
    if (records) {
        new_layout(d, LAYOUT_RECORD, keep);
        return true;
    }
    if (find_beginning(d))
        return recognise(d, keep);
    const char *wrong = d->feed.bytes.damage;
    return !*wrong || damage(d, "%s", wrong);
}

static void refuse(
    struct raw *raw, uint64_t length, const char *reason, struct arena *arena)
{
    struct layout *layout = ARENA_NEW(arena, struct layout, 1);
    layout->kind = LAYOUT_REFUSED;
    layout->reason = str_of(reason);
    layout->length = length;
    raw->layout = layout;
}

/* Where no record ends within RECORD_MAX: one line is given up. */
static void skip_line(struct dump *d, struct arena *arena, struct raw *raw)
{
    struct feed *f = &d->feed;
    char newline = d->csv.newline == '\r' ? '\r' : '\n';
    struct str kept = f->rest;
    kept.n = kept.n < SAMPLE ? kept.n : SAMPLE;
    raw->bytes = arena_copy(arena, kept);
    uint64_t length = 0;
    const char *end;
    size_t ignored;
    csv_give_up(&d->csv, f->rest, &ignored);
    while (!(end = memchr(f->rest.p, newline, f->rest.n))) {
        length += f->rest.n;
        feed_take(f, f->rest.n);
        d->csv.doomed = 0;
        if (!feed_more(f))
            break;
    }
    if (end) {
        size_t n = (size_t)(end - f->rest.p) + 1;
        length += n;
        if (raw->bytes.n > length)
            raw->bytes.n = (size_t)length;
        feed_take(f, n);
    }
    refuse(raw, length,
        length < RECORD_MAX ? "a quote that is not closed within 16 MB"
                            : "a record longer than 16 MB",
        arena);
}

/* The last row of a damaged file can look whole and not be. JSON would tell. */
static bool torn(const struct dump *d, struct str record, size_t length)
{
    return d->layout->kind == LAYOUT_CSV && record.n == length &&
           d->feed.bytes.damage[0];
}

static void begin_raw(struct dump *d, struct raw *raw)
{
    *raw = (struct raw){
        .source = {d->file, ++d->row},
        .offset = d->feed.offset,
        .layout = d->layout,
    };
}

bool dump_next(struct dump *d, struct arena *arena, struct raw *raw)
{
    struct str record;
    size_t length;
    enum csv_cut result;
    if (!d->layout)
        return false;
    while ((result = cut(d, &record, &length)) == CSV_RECORD && blank(record))
        feed_take(&d->feed, length);
    if (result == CSV_MORE && !d->feed.rest.n) {
        if (d->feed.bytes.damage[0])
            damage(d, "%s", d->feed.bytes.damage);
        return false;
    }
    begin_raw(d, raw);
    if (result == CSV_MORE) {
        skip_line(d, arena, raw);
        return true;
    }
    raw->bytes = arena_copy(arena, record);
    if (result == CSV_BROKEN)
        refuse(raw, record.n, d->csv.reason, arena);
    else if (torn(d, record, length))
        refuse(raw, record.n, "cut off by the damage of the file", arena);
    feed_take(&d->feed, length);
    return true;
}

struct input dump_close(struct dump *d, struct arena *arena)
{
    static const char *const formats[] = {
        [LAYOUT_CSV] = "csv",
        [LAYOUT_JSON] = "jsonl",
        [LAYOUT_RECORD] = "records",
    };
    struct str digest = feed_close(&d->feed, arena);
    return (struct input){
        .file = d->file,
        .format = str_of(d->layout ? formats[d->layout->kind] : ""),
        .encoding = str_of(d->layout ? d->feed.decode.name : ""),
        .bad_bytes = d->feed.decode.bad,
        .sha256 = digest,
        .size = d->feed.bytes.size ? d->feed.bytes.size : d->feed.bytes.used,
        .rows = d->row,
        .damage = arena_copy(arena, str_of(d->damage)),
    };
}

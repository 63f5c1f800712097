#include "record/dumping.h"
#include "record/foreign.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { SAMPLE = 4096 };

void dump_init(struct dump *d, struct arena *keep)
{
    *d = (struct dump){.limit = RECORD_MAX};
    feed_init(&d->feed, keep);
}

bool dumping_damage(struct dump *d, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    vsnprintf(d->damage, sizeof d->damage, fmt, args);
    va_end(args);
    return false;
}

struct layout *dumping_layout(
    struct dump *d, enum layout_kind kind, struct arena *keep)
{
    struct layout *layout = ARENA_NEW(keep, struct layout, 1);
    layout->kind = kind;
    layout->intake = d->intake;
    d->layout = layout;
    return layout;
}

bool dumping_line(const struct feed *f, struct str *line, size_t *length)
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

static bool blank(struct str s)
{
    return str_trim(s).n == 0;
}

enum csv_cut dumping_cut(struct dump *d, struct str *record, size_t *length)
{
    struct feed *f = &d->feed;
    bool csv = d->layout->kind == LAYOUT_CSV;
    for (;;) {
        enum csv_cut result = CSV_MORE;
        if (csv)
            result = csv_cut(&d->csv, f->rest, f->ended, length);
        else if (dumping_line(f, record, length))
            return CSV_RECORD;
        if (result != CSV_MORE) {
            *record = str_slice(f->rest, 0, *length);
            *record = csv_trim(&d->csv, *record);
            return result;
        }
        if (f->ended || f->rest.n >= d->limit)
            return CSV_MORE;
        feed_more(f);
    }
}

bool dump_open(struct dump *d, const char *path, const struct intake *intake,
    struct arena *keep)
{
    d->intake = intake;
    d->file = str_of(path);
    d->row = 0;
    d->damage[0] = '\0';
    d->remark = NULL;
    d->layout = NULL;
    d->stopped = false;
    bool records = intake->format == FORMAT_RECORDS; /* UTF-8, or refused */
    if (!feed_open(&d->feed, path, records ? DECODE_AS_IS : d->encoding))
        return dumping_damage(d, "%s", d->feed.bytes.damage);
    const char *advice = foreign_advice(d->feed.bytes.head);
    if (!records && advice)
        return dumping_damage(d, "%s", advice);
    if (!records)
        return dumping_recognise(d, keep);
    dumping_layout(d, LAYOUT_RECORD, keep);
    return true;
}

void dumping_refuse(
    struct raw *raw, uint64_t length, const char *reason, struct arena *arena)
{
    struct layout *layout = ARENA_NEW(arena, struct layout, 1);
    if (raw->layout)
        *layout = *(const struct layout *)raw->layout;
    layout->kind = LAYOUT_REFUSED;
    layout->reason = arena_copy(arena, str_of(reason));
    layout->length = length;
    raw->layout = layout;
}

const char *dumping_too_long(const struct dump *d, struct arena *arena)
{
    return arena_format(arena, "a record longer than %zu MB", d->limit >> 20).p;
}

/* Where no record ends within the limit: one line is given up. */
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
    dumping_refuse(raw, length,
        length < d->limit ? "a quote that is not closed within the limit"
                          : dumping_too_long(d, arena),
        arena);
}

/* The last row of a damaged file can look whole and not be. JSON would tell. */
static bool torn(const struct dump *d, struct str record, size_t length)
{
    return d->layout->kind == LAYOUT_CSV && record.n == length &&
           d->feed.bytes.damage[0];
}

/* A hole that a crash left, or half of a character. JSON refuses it itself. */
static bool has_zero(const struct dump *d, struct str record)
{
    bool text =
        d->layout->kind == LAYOUT_CSV || d->layout->kind == LAYOUT_LINES;
    return text && record.n && memchr(record.p, '\0', record.n);
}

void dumping_begin(struct dump *d, struct raw *raw)
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
    if (d->layout->kind == LAYOUT_DOCUMENT)
        return dumping_value(d, arena, raw);
    while ((result = dumping_cut(d, &record, &length)) == CSV_RECORD &&
           blank(record))
        feed_take(&d->feed, length);
    if (result == CSV_MORE && !d->feed.rest.n) {
        if (d->feed.bytes.damage[0])
            dumping_damage(d, "%s", d->feed.bytes.damage);
        return false;
    }
    dumping_begin(d, raw);
    if (result == CSV_MORE) {
        skip_line(d, arena, raw);
        return true;
    }
    raw->bytes = arena_copy(arena, record);
    if (result == CSV_BROKEN)
        dumping_refuse(raw, record.n, d->csv.reason, arena);
    else if (torn(d, record, length))
        dumping_refuse(
            raw, record.n, "cut off by the damage of the file", arena);
    else if (has_zero(d, record))
        dumping_refuse(raw, record.n, "a NUL byte", arena);
    feed_take(&d->feed, length);
    return true;
}

static const char *format_of(const struct layout *layout)
{
    static const char *const formats[] = {
        [LAYOUT_CSV] = "csv",
        [LAYOUT_JSON] = "jsonl",
        [LAYOUT_DOCUMENT] = "json",
        [LAYOUT_LINES] = "lines",
        [LAYOUT_RECORD] = "records",
    };
    if (!layout)
        return "";
    if (layout->kind == LAYOUT_CSV && layout->delimiter == '\t')
        return "tsv";
    if (layout->kind == LAYOUT_CSV && layout->delimiter != ',')
        return layout->delimiter == '|' ? "csv |" : "csv ;";
    return formats[layout->kind];
}

struct input dump_close(struct dump *d, struct arena *arena)
{
    struct str digest = feed_close(&d->feed, arena);
    responses_free(&d->responses);
    return (struct input){
        .file = d->file,
        .format = str_of(format_of(d->layout)),
        .encoding = str_of(d->layout ? d->feed.decode.name : ""),
        .bad_bytes = d->feed.decode.bad,
        .sha256 = digest,
        .size = d->feed.bytes.size ? d->feed.bytes.size : d->feed.bytes.used,
        .rows = d->row,
        .damage = arena_copy(arena, str_of(d->damage)),
        .remark = str_of(d->remark),
    };
}

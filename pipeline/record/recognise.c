/*
 * Which format a dump is in, told from how it begins:
 *
 *     { or [                      JSON: recognise_json.c
 *     a line of column names      a table; the delimiter under which most
 *                                 names are known
 *     any other line              a review a line, where that may be: in .txt,
 *                                 on standard input, or when we were told so
 */
#include "record/dumping.h"

#include <string.h>

enum {
    HEAD = 4096,
    PREAMBLE = 10, /* lines above a header, at most */
};

static bool blank(struct str s)
{
    return str_trim(s).n == 0;
}

/* The names in the first row under this delimiter; false: it has no end. */
static bool read_names(struct dump *d, char delimiter, struct str **names,
    size_t *count, size_t *length, struct arena *arena)
{
    struct str header;
    d->csv = (struct csv_cutter){.delimiter = delimiter};
    enum csv_cut result;
    while ((result = dumping_cut(d, &header, length)) == CSV_RECORD &&
           blank(header))
        feed_take(&d->feed, *length);
    if (result != CSV_RECORD)
        return dumping_damage(d, "the header row cannot be read: %s",
            result == CSV_BROKEN ? d->csv.reason : "it never ends");
    *count = csv_split(header, delimiter, NULL, 0, arena);
    *names = ARENA_NEW(arena, struct str, *count);
    csv_split(header, delimiter, *names, *count, arena);
    return true;
}

/* How many columns are known when it is read so; 0 where none is a text. */
static size_t try_delimiter(
    struct dump *d, char delimiter, struct arena *scratch)
{
    struct layout layout = {.intake = d->intake};
    struct error err;
    struct str *names;
    size_t count, length;
    if (!read_names(d, delimiter, &names, &count, &length, scratch) ||
        !layout_header(&layout, names, count, scratch, &err))
        return 0;
    return layout_known(&layout);
}

static const char delimiters[] = ",\t;|";

/* Among several, the delimiter of most known names; else of most columns. */
static char find_delimiter(struct dump *d)
{
    struct arena scratch = {0};
    char best = ',', widest = ',';
    size_t most = 0, most_columns = 0, count, length;
    struct str *names;
    if (d->intake->format == FORMAT_TSV)
        return '\t';
    for (const char *c = delimiters; *c; c++) {
        size_t known = try_delimiter(d, *c, &scratch);
        if (known > most) {
            most = known;
            best = *c;
        }
        if (read_names(d, *c, &names, &count, &length, &scratch) &&
            count > most_columns) {
            most_columns = count;
            widest = *c;
        }
        arena_reset(&scratch);
    }
    arena_free(&scratch);
    d->damage[0] = '\0';
    return most ? best : widest;
}

/* Whether the line names a text and something else beside it. */
static bool is_header(struct dump *d, struct str line, struct arena *scratch)
{
    for (const char *c = delimiters; *c; c++) {
        struct layout layout = {.intake = d->intake};
        struct error err;
        size_t count = csv_split(line, *c, NULL, 0, scratch);
        struct str *names = ARENA_NEW(scratch, struct str, count);
        csv_split(line, *c, names, count, scratch);
        if (layout_header(&layout, names, count, scratch, &err) &&
            (layout_known(&layout) > 1 || d->intake->map_count))
            return true;
    }
    return false;
}

/* Spreadsheets have titles and notices above the table, and Excel writes
 * "sep=;". Takes them, where a header is seen in the bytes at hand. */
static bool skip_preamble(struct dump *d, struct arena *keep)
{
    struct arena scratch = {0};
    struct feed here = d->feed;
    struct str line, said;
    size_t length, lines = 0;
    bool found = false;
    while (!found && lines <= PREAMBLE && dumping_line(&here, &line, &length)) {
        found = is_header(d, line, &scratch);
        lines += !found && !blank(line);
        here.rest = str_from(here.rest, found ? 0 : length);
        arena_reset(&scratch);
    }
    arena_free(&scratch);
    if (!found)
        return false;
    feed_take(&d->feed, d->feed.rest.n - here.rest.n);
    said = arena_format(keep, "%zu line%s before the header passed over", lines,
        lines == 1 ? "" : "s");
    d->remark = said.p;
    d->damage[0] = '\0';
    return true;
}

static int occurrences(struct str s, struct str what)
{
    int n = 0;
    for (size_t at = 0; at + what.n <= s.n; at++)
        if (str_starts(str_from(s, at), what)) {
            n++;
            at += what.n - 1;
        }
    return n;
}

/* Read as reviews, such lines would have dates and ratings in their texts. */
static bool has_odd_separator(struct dump *d)
{
    static const struct {
        const char *separator;
        int least; /* "******" is a word that somebody blotted out, too */
    } odd[] = {{"******", 3}, {"\u00A8", 2}};
    struct str line;
    size_t length;
    if (!dumping_line(&d->feed, &line, &length))
        return false;
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        if (occurrences(line, str_of(odd[i].separator)) >= odd[i].least)
            return !dumping_damage(d,
                "columns parted by '%s' are not read: put tabs in their place, "
                "and the columns' names in a first line",
                odd[i].separator);
    return false;
}

static bool has_extension(struct str file, const char *extension)
{
    if (str_ends(file, STR(".gz")))
        file.n -= 3;
    struct str end = str_of(extension);
    return file.n > end.n && str_eq_nocase(str_from(file, file.n - end.n), end);
}

/* A sentence with a comma is no header because one half of it is "love". */
static bool doubtful(const struct layout *layout)
{
    return layout->count > 1 && layout_known(layout) < 2 &&
           !layout->intake->map_count;
}

static bool read_lines(struct dump *d, struct arena *keep)
{
    dumping_layout(d, LAYOUT_LINES, keep);
    d->damage[0] = '\0';
    if (d->intake->format == FORMAT_AUTO)
        d->remark = "no header: read as one review a line";
    return true;
}

static bool read_header(
    struct dump *d, struct layout *layout, size_t *length, struct arena *keep)
{
    struct error err;
    struct str *names;
    size_t count = 0;
    layout->delimiter = find_delimiter(d);
    if (!read_names(d, layout->delimiter, &names, &count, length, keep))
        return false;
    if (!layout_header(layout, names, count, keep, &err))
        return dumping_damage(d, "%s", err.text);
    d->csv.columns = count;
    return true;
}

static bool read_table(struct dump *d, struct arena *keep)
{
    bool told = d->intake->format != FORMAT_AUTO;
    bool lines =
        !told && (str_eq(d->file, STR("-")) || has_extension(d->file, ".txt"));
    struct layout *layout = dumping_layout(d, LAYOUT_CSV, keep);
    size_t length;
    bool ok = read_header(d, layout, &length, keep) ||
              (skip_preamble(d, keep) && read_header(d, layout, &length, keep));
    if (!ok && !told && has_odd_separator(d))
        return false;
    if (lines && (!ok || doubtful(layout)))
        return read_lines(d, keep);
    if (ok)
        feed_take(&d->feed, length);
    return ok;
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

static bool recognise_text(struct dump *d, struct arena *keep)
{
    char first = str_trim(d->feed.rest).p[0];
    switch (d->intake->format) {
    case FORMAT_CSV:
    case FORMAT_TSV:
        return read_table(d, keep);
    case FORMAT_LINES:
        return read_lines(d, keep);
    case FORMAT_JSON:
    case FORMAT_JSONL:
        return dumping_recognise_json(d, keep);
    default:
        return first == '{' || first == '[' ? dumping_recognise_json(d, keep)
                                            : read_table(d, keep);
    }
}

bool dumping_recognise(struct dump *d, struct arena *keep)
{
    const char *wrong = d->feed.bytes.damage;
    if (!find_beginning(d)) {
        d->remark = *wrong ? NULL : "empty";
        return !*wrong || dumping_damage(d, "%s", wrong);
    }
    struct str head = d->feed.rest;
    head.n = head.n < HEAD ? head.n : HEAD;
    if (bytes_binary(head))
        return dumping_damage(d, "a binary file, no dump of reviews");
    return recognise_text(d, keep);
}

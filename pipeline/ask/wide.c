#include "ask/wide.h"

#include "db/manifest.h"

#include <stdlib.h>
#include <string.h>

static int by_order(const void *a, const void *b)
{
    const struct wide_code *x = a, *y = b;
    if (x->factor->order != y->factor->order)
        return x->factor->order < y->factor->order ? -1 : 1;
    return (x->pole > y->pole) - (x->pole < y->pole);
}

void wide_start(struct wide *w, struct db *db, const struct lexicon *lexicon,
    const char *where, struct arena *arena)
{
    *w = (struct wide){
        .db = db, .lexicon = lexicon, .where = where, .arena = arena};
    w->codes = ARENA_NEW(arena, struct wide_code, 2 * lexicon->factor_count);
    for (size_t i = 0; i < lexicon->factor_count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            w->codes[w->code_count++] =
                (struct wide_code){&lexicon->factors[i], k};
    if (w->code_count)
        qsort(w->codes, w->code_count, sizeof *w->codes, by_order);
}

/* the columns before the codes: as EXTRACT_WIDE has them */

static const struct column {
    const char *name, *meaning, *values;
} columns[] = {
    {"id", "of the review: store:app:number", "text, unique"},
    {"store", "where it was written", "google_play, app_store, ..."},
    {"app", "it is about, as the store calls it", "text"},
    {"rating", "stars", "1 to 5; empty: none given"},
    {"date", "of the last edit, UTC", "ISO 8601; empty: not known"},
    {"month", "of that date", "YYYY-MM"},
    {"version", "of the app", "text; empty: not known"},
    {"country", "as the store says", "text; empty: not known"},
    {"lang", "language of the text: it was read as, or seems to be",
        "code; empty: not known"},
    {"with_text", "it has a title or a text", "0, 1"},
    {"readable",
        "it was read with a lexicon: the denominator of every share of codes; "
        "codes of other reviews are empty, not 0",
        "0, 1"},
    {"tokens", "words in title and text", "number"},
    {"helpful", "votes", "number; empty: not known"},
    {"copies", "reviews here with the same text of at least 8 words",
        "number; empty: not readable"},
    {"weight_copies", "1 / copies: weighted so, each text counts once",
        "number; empty: not readable"},
    {"weight_apps",
        "weighted so, every app counts as much as any other; their mean is 1",
        "number; empty: not readable"},
    {"barriers", "how many codes are barriers", "number"},
    {"facilitators", "how many codes are facilitators", "number"},
};

enum { COLUMNS = sizeof columns / sizeof *columns };

static struct str column_of(
    const struct wide_code *c, const char *tail, struct arena *arena)
{
    return arena_format(arena, STR_FMT "_%s%s", STR_ARG(c->factor->id),
        pole_name(c->pole), tail);
}

static const char *const tails[] = {"", "_p", "_flags"};

enum { TAILS = sizeof tails / sizeof *tails };

static void name_columns(const struct wide *w, struct sheet *sheet)
{
    for (size_t i = 0; i < COLUMNS; i++)
        sheet_name(sheet, str_of(columns[i].name));
    for (size_t i = 0; i < w->code_count; i++)
        for (size_t k = 0; k < TAILS; k++)
            sheet_name(sheet, column_of(&w->codes[i], tails[k], w->arena));
    sheet_head(sheet);
}

/* rows */

struct score_cell {
    int p;
    bool coded;
    struct str flags;
};

static size_t place_of(const struct wide *w, const struct extract_code *code)
{
    size_t i = 0;
    while (i < w->code_count &&
           (!str_eq(w->codes[i].factor->id, code->factor) ||
               !str_eq(str_of(pole_name(w->codes[i].pole)), code->pole)))
        i++;
    return i;
}

static bool read_scores(const struct wide *w, struct extract *codes,
    int64_t review, struct score_cell *cells, struct arena *arena,
    struct error *err)
{
    struct extract_code code;
    bool more;
    memset(cells, 0, w->code_count * sizeof *cells);
    extract_codes_of(codes, review);
    for (;;) {
        if (!extract_codes_next(codes, &code, &more, err))
            return false;
        if (!more)
            return true;
        size_t i = place_of(w, &code);
        if (i < w->code_count)
            cells[i] = (struct score_cell){
                code.p, code.coded, arena_copy(arena, code.flags)};
    }
}

static void write_scores(const struct wide *w, struct sheet *sheet,
    const struct score_cell *cells, bool readable)
{
    for (size_t i = 0; i < w->code_count; i++) {
        if (!readable) {
            for (size_t k = 0; k < TAILS; k++)
                sheet_null(sheet);
            continue;
        }
        sheet_int(sheet, cells[i].coded);
        sheet_unit(sheet, cells[i].p);
        sheet_text(sheet, cells[i].flags);
    }
}

static void write_counts(const struct wide *w, struct sheet *sheet,
    const struct score_cell *cells, bool readable)
{
    for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
        int count = 0;
        for (size_t i = 0; i < w->code_count; i++)
            count += w->codes[i].pole == k && cells[i].coded;
        if (readable)
            sheet_int(sheet, count);
        else
            sheet_null(sheet);
    }
}

enum { READABLE = 11 }; /* its column in EXTRACT_WIDE, behind the key */

static bool write_rows(const struct wide *w, struct sheet *sheet,
    struct extract *reviews, struct extract *codes, struct error *err)
{
    struct score_cell *cells =
        ARENA_NEW(w->arena, struct score_cell, w->code_count);
    struct arena row = {0};
    bool more = true, ok = true;
    while (ok && (ok = extract_next(reviews, &more, err)) && more &&
           !ferror(sheet->out)) {
        bool readable = extract_value(reviews, READABLE).number != 0;
        ok = read_scores(
            w, codes, extract_value(reviews, 0).number, cells, &row, err);
        for (int i = 1; i < reviews->columns; i++)
            sheet_value(sheet, extract_value(reviews, i));
        write_counts(w, sheet, cells, readable);
        write_scores(w, sheet, cells, readable);
        sheet_end(sheet);
        arena_reset(&row);
    }
    arena_free(&row);
    return ok;
}

bool wide_write(const struct wide *w, struct sheet *sheet, struct error *err)
{
    struct extract reviews = {0}, codes = {0};
    name_columns(w, sheet);
    bool ok = extract_open(&reviews, w->db, EXTRACT_WIDE, err) &&
              extract_codes_open(&codes, w->db, err) &&
              write_rows(w, sheet, &reviews, &codes, err);
    extract_close(&reviews);
    extract_close(&codes);
    return ok;
}

/* the codebook */

static const char *const codebook_columns[] = {"column", "meaning", "values",
    "factor", "name", "group", "pole", "threshold"};

enum { CODEBOOK = sizeof codebook_columns / sizeof *codebook_columns };

static void write_plain(struct sheet *sheet, struct str column,
    struct str meaning, struct str values)
{
    sheet_text(sheet, column);
    sheet_text(sheet, meaning);
    sheet_text(sheet, values);
    for (int i = 3; i < CODEBOOK; i++)
        sheet_null(sheet);
    sheet_end(sheet);
}

/* One number, or one for each language where they differ. */
static struct str threshold_of(const struct wide *w, const struct wide_code *c,
    const struct extract_origin *o)
{
    if (o->options_differ)
        return STR("differs, see (options)");
    int of_run = manifest_read_options(o->options).threshold;
    struct buf text = {.arena = w->arena};
    uint32_t factor = lexicon_factor(w->lexicon, c->factor->id);
    int first = of_run;
    bool differ = false;
    for (size_t i = 0; !of_run && i < w->lexicon->pack_count; i++) {
        const struct pack *pack = w->lexicon->packs[i];
        int one = lexicon_threshold(pack, factor, c->pole);
        first = i ? first : one;
        differ = differ || one != first;
        buf_format(&text, "%s" STR_FMT " %d.%04d", i ? "; " : "",
            STR_ARG(pack->lang), one / UNIT, one % UNIT);
    }
    if (differ)
        return buf_str(&text);
    return arena_format(w->arena, "%d.%04d", first / UNIT, first % UNIT);
}

static void write_code(const struct wide *w, struct sheet *sheet,
    const struct wide_code *c, const struct extract_origin *o)
{
    static const char *const meanings[] = {
        "the review says so: its probability is at least the threshold",
        "probability that it says so", "what makes a second look worth while"};
    static const char *const values[] = {"0, 1; empty: not readable",
        "0 to 1; empty: not readable",
        ("weak, wish, resolved, lost, negated, with commas between; mostly "
         "empty")};
    for (size_t k = 0; k < TAILS; k++) {
        sheet_text(sheet, column_of(c, tails[k], w->arena));
        sheet_text(sheet, str_of(meanings[k]));
        sheet_text(sheet, str_of(values[k]));
        sheet_text(sheet, c->factor->id);
        sheet_text(sheet, c->factor->name);
        sheet_text(sheet, c->factor->group);
        sheet_text(sheet, str_of(pole_name(c->pole)));
        sheet_text(sheet, threshold_of(w, c, o));
        sheet_end(sheet);
    }
}

static void write_origin(
    const struct wide *w, struct sheet *sheet, const struct extract_origin *o)
{
    const struct {
        const char *name, *meaning;
        struct str value;
    } lines[] = {
        {"(program)", "version of mindsift that coded the reviews", o->program},
        {"(lexicon)", "hash of its lexicon", o->lexicon},
        {"(options)", "that bear on the codes", o->options},
        {"(ended)", "when the last run ended", o->ended},
        {"(filter)", "which reviews these are", str_of(w->where)},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (lines[i].value.n)
            write_plain(sheet, str_of(lines[i].name), str_of(lines[i].meaning),
                lines[i].value);
}

bool wide_codebook(const struct wide *w, struct sheet *sheet, struct error *err)
{
    struct extract_origin origin;
    if (!extract_origin(w->db, &origin, w->arena, err))
        return false;
    for (int i = 0; i < CODEBOOK; i++)
        sheet_name(sheet, str_of(codebook_columns[i]));
    sheet_head(sheet);
    for (size_t i = 0; i < COLUMNS; i++)
        write_plain(sheet, str_of(columns[i].name), str_of(columns[i].meaning),
            str_of(columns[i].values));
    for (size_t i = 0; i < w->code_count; i++)
        write_code(w, sheet, &w->codes[i], &origin);
    write_origin(w, sheet, &origin);
    return true;
}

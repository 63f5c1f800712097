#include "ask/bootstrap.h"
#include "ask/command.h"
#include "ask/result.h"
#include "base/buf.h"
#include "base/table.h"
#include "db/answers.h"
#include "db/frame.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct plan {
    const char *by, *output;
    long count, seed;
};

struct stratum {
    struct str name; /* "5, calm" */
    size_t reviews, drawn;
    size_t room; /* of those drawn, still to be met in order of lot */
};

struct candidate {
    struct str id, date;
    uint64_t lot; /* of the id and the seed: where it came from plays no part */
    uint32_t stratum;
};

struct sampling {
    const struct plan *plan;
    struct arena *arena;
    bool by[FRAME_KINDS];
    struct table names; /* of strata, + 1 */
    struct stratum *strata;
    size_t stratum_count, stratum_room;
    struct candidate *list;
    size_t count, room;
    FILE *out;
};

static bool read_by(struct sampling *s, struct error *err)
{
    struct str rest = str_of(s->plan->by), word;
    while (rest.n) {
        bool known = false;
        str_cut(rest, ',', &word, &rest);
        for (int i = 0; i < FRAME_KINDS; i++) {
            if (!str_eq(word, str_of(frame_name((enum frame_by)i))))
                continue;
            s->by[i] = known = true;
        }
        if (known)
            continue;
        error_set(err, ERR_USAGE, (struct place){0},
            "--by does not know '" STR_FMT "'", STR_ARG(word));
        return error_hint(err, "rating, app, store, year, with commas between");
    }
    return true;
}

/* drawing */

static uint32_t stratum_of(struct sampling *s, const struct frame_row *row)
{
    struct buf name = {.arena = s->arena};
    for (int i = 0; i < FRAME_KINDS; i++)
        if (s->by[i])
            buf_format(
                &name, "%s" STR_FMT, name.n ? ", " : "", STR_ARG(row->is[i]));
    const uint32_t *known = table_find(&s->names, buf_str(&name));
    if (known)
        return *known - 1;
    ARENA_PUSH(s->arena, s->strata, s->stratum_count, &s->stratum_room)->name =
        buf_str(&name);
    *table_at(&s->names, s->arena, buf_str(&name)) = (uint32_t)s->stratum_count;
    return (uint32_t)s->stratum_count - 1;
}

static bool read_frame(struct sampling *s, struct db *db, struct error *err)
{
    struct frame frame;
    struct frame_row row;
    bool more = true, ok;
    if (!frame_open(&frame, db, err))
        return false;
    while ((ok = frame_next(&frame, &row, &more, err)) && more) {
        struct bootstrap b = {str_hash(row.id) ^ (uint64_t)s->plan->seed};
        uint32_t stratum = stratum_of(s, &row);
        s->strata[stratum].reviews++;
        *ARENA_PUSH(s->arena, s->list, s->count, &s->room) =
            (struct candidate){.id = arena_copy(s->arena, row.id),
                .date = arena_copy(s->arena, row.date),
                .lot = bootstrap_next(&b),
                .stratum = stratum};
    }
    frame_close(&frame);
    return ok;
}

static int by_room(const void *a, const void *b)
{
    const struct stratum *const *x = a, *const *y = b;
    if ((*x)->reviews != (*y)->reviews)
        return (*x)->reviews < (*y)->reviews ? -1 : 1;
    return str_cmp((*x)->name, (*y)->name);
}

/* Every stratum gives equally many, as far as it has them: the small ones
 * first, so that the others share what is left. */
static void share_out(struct sampling *s)
{
    struct stratum **order =
        ARENA_NEW(s->arena, struct stratum *, s->stratum_count);
    size_t left = (size_t)s->plan->count;
    for (size_t i = 0; i < s->stratum_count; i++)
        order[i] = &s->strata[i];
    if (s->stratum_count)
        qsort(order, s->stratum_count, sizeof *order, by_room);
    for (size_t i = 0; i < s->stratum_count; i++) {
        size_t fair = left / (s->stratum_count - i);
        order[i]->drawn = fair < order[i]->reviews ? fair : order[i]->reviews;
        order[i]->room = order[i]->drawn;
        left -= order[i]->drawn;
    }
}

static int by_lot(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    if (x->lot != y->lot)
        return x->lot < y->lot ? -1 : 1;
    return str_cmp(x->id, y->id);
}

static void draw(struct sampling *s)
{
    size_t kept = 0;
    share_out(s);
    if (s->count)
        qsort(s->list, s->count, sizeof *s->list, by_lot);
    for (size_t i = 0; i < s->count; i++) {
        struct stratum *from = &s->strata[s->list[i].stratum];
        if (!from->room)
            continue;
        from->room--;
        s->list[kept++] = s->list[i];
    }
    s->count = kept;
}

/* the sheet */

/* A spreadsheet would take these for formulas. */
static bool looks_like_formula(struct str s)
{
    return s.n && strchr("=+-@", s.p[0]);
}

static void cell(FILE *out, struct str s, char end)
{
    putc('"', out);
    if (looks_like_formula(s))
        putc('\'', out);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"')
            putc('"', out);
        putc(s.p[i], out);
    }
    putc('"', out);
    putc(end, out);
}

static void instructions(
    struct sampling *s, const struct str *factors, size_t count)
{
    static const char *const lines[] = {
        "Each row below is a review, each column behind it a code: a factor "
        "that the review names as a barrier or as a facilitator.",
        "Read title and text alone. Put 1 where the code holds; leave the "
        "cell empty where it does not; put ? where it cannot be decided.",
        "Put x into the column done when you are through with a review. Rows "
        "without it are not read, so you may stop anywhere.",
        "Do not change the row of column names below, nor the ids. Save as "
        "CSV (UTF-8).",
    };
    fputs("\xEF\xBB\xBF", s->out);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        cell(s->out, str_of(lines[i]), '\r');
        putc('\n', s->out);
    }
    fputs("id,app,rating,date,stratum,weight,title,text,done", s->out);
    for (size_t i = 0; i < count; i++)
        fprintf(s->out, "," STR_FMT ":barrier," STR_FMT ":facilitator",
            STR_ARG(factors[i]), STR_ARG(factors[i]));
    fputs("\r\n", s->out);
}

static void row(struct sampling *s, const struct candidate *c,
    const struct review *r, size_t factors)
{
    const struct stratum *from = &s->strata[c->stratum];
    cell(s->out, c->id, ',');
    cell(s->out, r->app, ',');
    if (r->rating)
        fprintf(s->out, "%d", r->rating);
    fprintf(s->out, ",");
    cell(s->out, c->date, ',');
    cell(s->out, from->name, ',');
    fprintf(s->out, "%.4f,", (double)from->reviews / (double)from->drawn);
    cell(s->out, r->prose[IN_TITLE].bytes, ',');
    cell(s->out, r->prose[IN_TEXT].bytes, ',');
    for (size_t i = 0; i < 2 * factors; i++)
        putc(',', s->out);
    fputs("\r\n", s->out);
}

static bool write_sheet(struct sampling *s, struct db *db, struct error *err)
{
    struct answers answers;
    struct str *factors;
    size_t count;
    struct arena arena = {0};
    bool ok = true, found;
    if (!answers_factors(db, &factors, &count, s->arena, err) ||
        !answers_open(&answers, db, err))
        return false;
    instructions(s, factors, count);
    for (size_t i = 0; ok && i < s->count; i++) {
        struct review r;
        ok = answers_find(&answers, s->list[i].id, &r, &found, &arena, err);
        if (ok && found)
            row(s, &s->list[i], &r, count);
        arena_reset(&arena);
    }
    arena_free(&arena);
    answers_close(&answers);
    return ok && result_written(s->out, err);
}

static bool sample(struct sampling *s, struct db *db, struct error *err)
{
    struct place at = {.file = s->plan->output};
    if (!read_frame(s, db, err))
        return false;
    draw(s);
    if (!s->plan->output)
        return write_sheet(s, db, err);
    s->out = fopen(s->plan->output, "wb");
    if (!s->out)
        return error_set(err, ERR_SYSTEM, at, "%s", strerror(errno));
    bool ok = write_sheet(s, db, err);
    if (fclose(s->out) != 0 && ok)
        ok = error_set(err, ERR_SYSTEM, at, "%s", strerror(errno));
    return ok;
}

/* Weights stand for the strata that were drawn from, and no others. */
static void notice_empty(const struct sampling *s, struct error *notice)
{
    size_t empty = 0;
    for (size_t i = 0; i < s->stratum_count; i++)
        empty += !s->strata[i].drawn;
    if (!empty || notice->text[0])
        return;
    error_set(notice, ERR_NONE, (struct place){0},
        "%zu of %zu strata are too small to be drawn from", empty,
        s->stratum_count);
    error_hint(notice, "draw more reviews, or by less");
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    struct sampling s = {.plan = state, .arena = setup->keep, .out = out};
    struct db db;
    struct error notice;
    if (!read_by(&s, err) || !result_open(&db, operands, &notice, err))
        return -1;
    bool ok = sample(&s, &db, err);
    if (ok)
        notice_empty(&s, &notice);
    return result_close(&db, ok, &notice, err);
}

static const struct opt opts[] = {
    {
        .type = OPT_INT,
        .letter = 'n',
        .name = "count",
        .arg = "N",
        .offset = offsetof(struct plan, count),
        .preset = "400",
        .min = 1,
        .max = 1000000,
        .help = "how many reviews",
    },
    {
        .type = OPT_TEXT,
        .name = "by",
        .arg = "LIST",
        .offset = offsetof(struct plan, by),
        .preset = "rating",
        .help = "strata: rating, app, store, year, or rating,app ...",
    },
    {
        .type = OPT_INT,
        .name = "seed",
        .arg = "N",
        .offset = offsetof(struct plan, seed),
        .preset = "1",
        .min = 0,
        .max = 2147483647,
        .help = "another seed draws other reviews",
    },
    {
        .type = OPT_TEXT,
        .letter = 'o',
        .name = "output",
        .arg = "FILE",
        .offset = offsetof(struct plan, output),
        .help = "write the sheet there, not to standard output",
    },
    {.type = OPT_END},
};

const struct command command_sample = {
    .name = "sample",
    .operands = "DB",
    .summary = "draw reviews for people to code, as a sheet",
    .help =
        "Draws among the reviews with text in a coded language, equally many\n"
        "from every stratum as far as it has them, in random order. The sheet\n"
        "is CSV for a spreadsheet: instructions, then a row for each review\n"
        "with a column for each code. `weight` says for how many reviews of\n"
        "its stratum a row stands. The same seed draws the same reviews,\n"
        "whatever the order in which they came.\n"
        "\n"
        "The filled sheet goes to `mindsift evaluate SHEET --db DB`, to\n"
        "`evaluate A.csv B.csv` for two coders, and with `correct` into the\n"
        "database. A cell that begins like a formula has a ' before it.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

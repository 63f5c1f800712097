#include "ask/show.h"

#include "ask/bootstrap.h"
#include "ask/command.h"
#include "ask/filter.h"
#include "ask/pager.h"
#include "ask/result.h"
#include "base/near.h"
#include "db/answers.h"
#include "text/width.h"

#include <stdlib.h>

/* In the order of enum show_side. */
static const char *const sorts[] = {"date", "left", "right", NULL};

struct plan {
    const char *where, *status;
    bool uncoded, random, csv, jsonl, exact, no_pager, ids;
    int sort;
    long seed, top;
};

/* what to show */

static bool find_factor(struct db *db, struct str name, struct arena *arena,
    struct str *factor, struct error *err)
{
    struct near near = {.word = name};
    struct str *ids;
    size_t count;
    if (!answers_factors(db, &ids, &count, arena, err))
        return false;
    for (size_t i = 0; i < count; i++) {
        near_try(&near, ids[i]);
        if (str_eq(ids[i], name)) {
            *factor = ids[i];
            return true;
        }
    }
    error_set(err, ERR_USAGE, (struct place){.file = db->path},
        "there is no factor '" STR_FMT "'", STR_ARG(name));
    if (near.best.n)
        return error_hint(err, "did you mean " STR_FMT "?", STR_ARG(near.best));
    return error_hint(err, "`mindsift summary --csv DB` lists them");
}

/* FACTOR or FACTOR:POLE */
static bool read_code(struct db *db, const char *word, struct arena *arena,
    struct concordance_ask *ask, struct error *err)
{
    struct str factor, pole;
    bool with_pole = str_cut(str_of(word), ':', &factor, &pole);
    if (!find_factor(db, factor, arena, &ask->factor, err))
        return false;
    if (!with_pole || (pole_of(pole, &ask->pole) && ask->pole))
        return true;
    error_set(err, ERR_USAGE, (struct place){0}, "'" STR_FMT "' is no pole",
        STR_ARG(pole));
    return error_hint(err, STR_FMT ":barrier or " STR_FMT ":facilitator",
        STR_ARG(factor), STR_ARG(factor));
}

static bool read_status(
    const char *word, struct concordance_ask *ask, struct error *err)
{
    struct str status = str_of(word);
    if (str_eq(status, STR("coded")))
        return true;
    ask->of = CONCORDANCE_ALL;
    if (str_eq(status, STR("all")))
        return true;
    ask->of = CONCORDANCE_STATUS;
    if (status_of(status, &ask->status))
        return true;
    error_set(
        err, ERR_USAGE, (struct place){0}, "--status does not know '%s'", word);
    return error_hint(err,
        "coded, all, asserted, negated, resolved, lost, wish, hypothetical, "
        "quoted, other_app, dropped, bare, ladder");
}

static bool refuse(const char *what, struct error *err)
{
    return error_set(err, ERR_USAGE, (struct place){0}, "%s", what);
}

static bool read_plan(const struct plan *plan, const struct operands *operands,
    struct db *db, struct concordance_ask *ask, struct arena *arena,
    struct error *err)
{
    if (plan->csv && plan->jsonl)
        return refuse("--csv and --jsonl cannot both be meant", err);
    if (plan->sort && plan->random)
        return refuse("--sort and --random cannot both be meant", err);
    if (plan->sort && plan->uncoded)
        return refuse(
            "--uncoded has no hits whose words --sort could go by", err);
    if (!read_status(plan->status, ask, err))
        return false;
    if (!plan->uncoded)
        return operands->count < 2 ||
               read_code(db, operands->words[1], arena, ask, err);
    if (operands->count > 1 || ask->of != CONCORDANCE_CODED)
        return refuse("--uncoded goes with neither a code nor --status", err);
    ask->of = CONCORDANCE_UNCODED;
    return true;
}

static bool choose(const struct plan *plan, struct db *db,
    struct concordance_ask *ask, struct arena *arena, struct error *err)
{
    struct choice choice;
    ask->chosen = plan->where != NULL;
    return !ask->chosen ||
           (filter_parse("--where", plan->where, &choice, arena, err) &&
               choice_make(db, &choice, err));
}

/* in which order */

static int by_lot(const void *a, const void *b)
{
    const struct spot *x = a, *y = b;
    if (x->lot != y->lot)
        return x->lot < y->lot ? -1 : 1;
    int order = str_cmp(x->id, y->id);
    return order ? order : (x->n > y->n) - (x->n < y->n);
}

/* The lot is of id and place: where a review came from plays no part. */
static void draw(struct spot *spots, size_t count, long seed)
{
    for (size_t i = 0; i < count; i++) {
        struct bootstrap b = {
            str_hash(spots[i].id) + (uint64_t)spots[i].n * 0x9E3779B97F4A7C15u};
        b.state = bootstrap_next(&b) ^ (uint64_t)seed;
        spots[i].lot = bootstrap_next(&b);
    }
    if (count)
        qsort(spots, count, sizeof *spots, by_lot);
}

/* to whom */

/* Columns of the longest name; 0 when all are of one app. */
static bool measure_apps(struct db *db, const struct screen *s, bool chosen,
    size_t *width, struct arena *arena, struct error *err)
{
    struct str *names;
    size_t count;
    *width = 0;
    if (!concordance_apps(db, chosen, &names, &count, arena, err))
        return false;
    for (size_t i = 0; count > 1 && i < count; i++)
        if (screen_width(s, names[i]) > *width)
            *width = screen_width(s, names[i]);
    return true;
}

static bool print_lines(struct db *db, struct showing *show,
    const struct spot *spots, const struct plan *plan, struct cells_out *cells,
    const struct screen *s, struct error *err)
{
    struct concordance c;
    struct concordance_line line;
    bool ok = concordance_open(&c, db, show->ask.of, err);
    bool people = !plan->csv && !plan->jsonl;
    for (size_t i = 0; ok && i < show->shown && !ferror(s->out); i++) {
        ok = concordance_read(&c, &spots[i], &line, err);
        if (ok && plan->csv)
            show_csv(cells, show, &line);
        else if (ok && plan->jsonl)
            show_jsonl(s->out, show, &line);
        if (ok && people)
            (plan->uncoded ? show_review : show_hit)(s, show, &line);
        arena_reset(show->arena);
    }
    concordance_close(&c);
    return ok;
}

static void notice_guarded(const struct cells_out *cells, struct error *notice)
{
    if (!cells->guarded || notice->text[0])
        return;
    error_set(notice, ERR_NONE, (struct place){0},
        "cells that begin like a formula have a ' before them: %llu",
        (unsigned long long)cells->guarded);
    error_hint(notice, "--exact leaves them as they are");
}

static bool print(struct db *db, struct showing *show, const struct spot *spots,
    const struct plan *plan, FILE *out, struct error *notice, struct error *err)
{
    struct arena line = {0};
    bool people = !plan->csv && !plan->jsonl;
    struct pager pager = pager_start(out, !people || plan->no_pager);
    struct cells_out cells = {.out = out, .exact = plan->exact};
    show->arena = &line;
    bool ok = !people || measure_apps(db, &pager.screen, show->ask.chosen,
                             &show->app_width, &line, err);
    if (ok && people)
        show_head(&pager.screen, show);
    else if (ok && plan->csv)
        show_csv_head(&cells, show);
    ok = ok && print_lines(db, show, spots, plan, &cells, &pager.screen, err) &&
         result_written(pager.screen.out, err);
    pager_end(&pager);
    arena_free(&line);
    notice_guarded(&cells, notice);
    return ok;
}

/* In one transaction, which ends before anybody reads at leisure: what is to be
 * sorted is still there, and the file is locked once, not for each hit. */
static bool find(struct db *db, struct showing *show, struct spot **spots,
    struct arena *arena, struct error *err)
{
    return db_exec(db, "BEGIN", err) &&
           concordance_find(db, &show->ask, spots, &show->hits, &show->reviews,
               arena, err) &&
           (!show->side || show_sort(db, show, *spots, arena, err)) &&
           db_exec(db, "COMMIT", err);
}

static bool answer(const struct plan *plan, const struct operands *operands,
    struct db *db, FILE *out, struct error *notice, struct error *err)
{
    struct arena arena = {0};
    struct showing show = {.where = plan->where,
        .ids = plan->ids,
        .random = plan->random,
        .seed = plan->seed,
        .side = (enum show_side)plan->sort};
    struct spot *spots;
    bool ok = read_plan(plan, operands, db, &show.ask, &arena, err) &&
              choose(plan, db, &show.ask, &arena, err) &&
              find(db, &show, &spots, &arena, err);
    if (ok && plan->random)
        draw(spots, show.hits, plan->seed);
    show.shown = plan->top && (size_t)plan->top < show.hits ? (size_t)plan->top
                                                            : show.hits;
    ok = ok && print(db, &show, spots, plan, out, notice, err);
    arena_free(&arena);
    return ok;
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    struct db db;
    struct error notice;
    struct operands database = {operands->words, 1};
    (void)setup;
    if (operands->count < 1 || operands->count > 2) {
        error_set(err, ERR_USAGE, (struct place){0},
            "name a database, and a code if you like");
        error_hint(err, "mindsift show reviews.db cost_billing:barrier");
        return -1;
    }
    if (!result_open(&db, &database, &notice, err))
        return -1;
    bool ok = answer(state, operands, &db, out, &notice, err);
    return result_close(&db, ok, &notice, err);
}

static const struct opt opts[] = {
    FILTER_OPT_WHERE(struct plan, where),
    {
        .type = OPT_TEXT,
        .name = "status",
        .arg = "STATUS",
        .offset = offsetof(struct plan, status),
        .preset = "coded",
        .help = "hits of this status; all: coded or not",
    },
    {
        .type = OPT_FLAG,
        .name = "uncoded",
        .offset = offsetof(struct plan, uncoded),
        .help = "reviews in a coded language that have no code",
    },
    {
        .type = OPT_CHOICE,
        .name = "sort",
        .arg = "HOW",
        .offset = offsetof(struct plan, sort),
        .choices = sorts,
        .preset = "date",
        .quiet = true,
        .help = "the latest first, or by words beside the hit",
    },
    {
        .type = OPT_FLAG,
        .name = "random",
        .offset = offsetof(struct plan, random),
        .help = "in random order, not the latest first",
    },
    {
        .type = OPT_INT,
        .name = "seed",
        .arg = "N",
        .offset = offsetof(struct plan, seed),
        .preset = "1",
        .min = 0,
        .max = 2147483647,
        .help = "another seed gives another order",
    },
    {
        .type = OPT_INT,
        .letter = 'n',
        .name = "top",
        .arg = "N",
        .offset = offsetof(struct plan, top),
        .min = 1,
        .max = 2147483647,
        .help = "no more than the first N",
    },
    {
        .type = OPT_FLAG,
        .name = "ids",
        .offset = offsetof(struct plan, ids),
        .help = "below each line the id of its review, for `why`",
    },
    {
        .type = OPT_FLAG,
        .name = "csv",
        .offset = offsetof(struct plan, csv),
        .help = "as a table, with all of the context",
    },
    {
        .type = OPT_FLAG,
        .name = "exact",
        .offset = offsetof(struct plan, exact),
        .help = "with --csv: no ' before what begins like a formula",
    },
    {
        .type = OPT_FLAG,
        .name = "jsonl",
        .offset = offsetof(struct plan, jsonl),
        .help = "as JSON Lines",
    },
    PAGER_OPT_NEVER(struct plan),
    {.type = OPT_END},
};

const struct command command_show = {
    .name = "show",
    .operands = "DB [CODE]",
    .summary = "the words behind a code, line by line in their contexts",
    .help =
        "A concordance: each [hit] of the code stands in one column, with the\n"
        "words around it and the {cues} that changed it. CODE is a factor, or\n"
        "FACTOR:barrier or FACTOR:facilitator; without one, all factors. "
        "Where\n"
        "lines differ, - stands for a barrier, + for a facilitator, . for "
        "none.\n"
        "Without --status, only hits of reviews that have the code. The "
        "latest\n"
        "come first; --sort left or --sort right puts together what is said "
        "in\n"
        "the same words before or behind the hit.\n"
        "\n"
        "On a terminal the answer goes through $PAGER, or less.\n"
        "\n" FILTER_HELP,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

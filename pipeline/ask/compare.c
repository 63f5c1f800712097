#include "ask/command.h"
#include "ask/compare_read.h"
#include "ask/compare_show.h"
#include "ask/filter.h"
#include "ask/result.h"

enum { MOST_LINES = 20 };

struct plan {
    struct compare_wish wish;
    bool releases, fail, csv, json;
};

static bool usage(const char *what, const char *hint, struct error *err)
{
    error_set(err, ERR_USAGE, (struct place){0}, "%s", what);
    return error_hint(err, "%s", hint);
}

static bool check(const struct plan *plan, struct error *err)
{
    if (plan->csv && plan->json)
        return usage("--json and --csv cannot both be meant",
            "--json holds the evidence, too", err);
    if (plan->releases && (plan->wish.left || plan->wish.right))
        return usage("--releases has no --left and --right",
            "to compare two versions: --left version=4.2 --right version=4.1",
            err);
    if (plan->releases && !plan->wish.app)
        return usage("--releases wants --app", "--app calm", err);
    if (!plan->releases && plan->wish.app)
        return usage("--app belongs to --releases",
            "or choose it on both sides: --where app=calm", err);
    if (!plan->releases && (!plan->wish.left || !plan->wish.right))
        return usage("--left and --right say what to compare",
            "--left app=calm --right app=headspace, or --releases --app calm",
            err);
    return true;
}

/* Barriers that rose: how many, and the first in words. */
static size_t risen(const struct compared *c, struct error *notice)
{
    size_t count = 0;
    for (size_t i = 0; i < c->count; i++) {
        for (size_t k = 0; k < c->pairs[i].count; k++) {
            const struct compare_row *r = &c->pairs[i].rows[k];
            if (r->pole != POLE_BARRIER || r->verdict != VERDICT_HIGHER)
                continue;
            if (!count++)
                error_set(notice, ERR_NONE, (struct place){.file = c->path},
                    "a barrier rose: " STR_FMT " in " STR_FMT,
                    STR_ARG(r->factor->factor), STR_ARG(c->pairs[i].left));
        }
    }
    if (count > 1)
        error_hint(notice, "and %zu more", count - 1);
    return count;
}

static bool answer(const struct plan *plan, struct db *db, struct compared *c,
    FILE *out, struct arena *arena, struct error *err)
{
    if (!(plan->releases ? compare_releases : compare_sides)(
            db, &plan->wish, c, arena, err))
        return false;
    if (plan->json) {
        compare_json(c, out);
    } else if (plan->csv) {
        compare_csv(c, out);
    } else {
        struct screen s = screen_of(out);
        compare_text(&s, c);
    }
    return result_written(out, err);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    struct db db;
    struct error notice;
    (void)setup;
    if (!check(plan, err) || !result_open(&db, operands, &notice, err))
        return -1;
    struct arena arena = {0};
    struct compared c;
    bool ok = answer(plan, &db, &c, out, &arena, err);
    bool worse = ok && plan->fail && risen(&c, &notice);
    arena_free(&arena);
    int status = result_close(&db, ok, &notice, err);
    return worse ? 1 : status;
}

static const struct opt opts[] = {
    {
        .type = OPT_TEXT,
        .name = "left",
        .arg = "FILTER",
        .offset = offsetof(struct plan, wish.left),
        .help = "reviews on one side: app=calm, version=4.2, year=2024 ...",
    },
    {
        .type = OPT_TEXT,
        .name = "right",
        .arg = "FILTER",
        .offset = offsetof(struct plan, wish.right),
        .help = "reviews on the other",
    },
    {
        .type = OPT_FLAG,
        .name = "releases",
        .offset = offsetof(struct plan, releases),
        .help = "each version of --app against the one before it",
    },
    {
        .type = OPT_TEXT,
        .name = "app",
        .arg = "APP",
        .offset = offsetof(struct plan, wish.app),
        .help = "with --releases: whose versions",
    },
    {
        .type = OPT_INT,
        .name = "last",
        .arg = "N",
        .offset = offsetof(struct plan, wish.last),
        .preset = "0",
        .quiet = true,
        .min = 0,
        .max = 100000,
        .help = "with --releases: only the N newest",
    },
    {
        .type = OPT_INT,
        .name = "least",
        .arg = "N",
        .offset = offsetof(struct plan, wish.least),
        .preset = "1",
        .min = 1,
        .max = 1000000,
        .help = "with --releases: pass over versions with fewer reviews",
    },
    FILTER_OPT_WHERE(struct plan, wish.where),
    {
        .type = OPT_REAL,
        .name = "rate",
        .arg = "Q",
        .offset = offsetof(struct plan, wish.rate),
        .preset = "0.05",
        .min = 0,
        .max = 1,
        .help = "largest rate of false findings among those marked",
    },
    {
        .type = OPT_INT,
        .name = "examples",
        .arg = "N",
        .offset = offsetof(struct plan, wish.examples),
        .preset = "1",
        .min = 0,
        .max = MOST_LINES,
        .help = "lines of evidence a side for what differs",
    },
    {
        .type = OPT_FLAG,
        .name = "no-weak",
        .offset = offsetof(struct plan, wish.no_weak),
        .help = "without codes that rest on single vague words alone",
    },
    {
        .type = OPT_FLAG,
        .name = "fail",
        .offset = offsetof(struct plan, fail),
        .help = "exit status 1 when a barrier rose, or is higher on the left",
    },
    {
        .type = OPT_FLAG,
        .name = "csv",
        .offset = offsetof(struct plan, csv),
        .help = "as a table: one row per pair and code",
    },
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "as one JSON object, with the evidence",
    },
    {.type = OPT_END},
};

const struct command command_compare = {
    .name = "compare",
    .operands = "DB",
    .summary = "two apps, versions, periods, or each release, code by code",
    .help =
        "How the shares of the codes differ between two groups of reviews "
        "that\n"
        "share none: left less right, in points of per cent, with the "
        "interval\n"
        "of Newcombe 1998 (method 10). p is of the chi-square test, of "
        "Fisher's\n"
        "exact test where fewer than 5 are expected somewhere; q is p "
        "adjusted\n"
        "for all codes of the pair (Benjamini & Hochberg 1995). What differs "
        "at\n"
        "q <= --rate is marked, and shown with evidence. Codes that neither\n"
        "side has are left out.\n"
        "\n"
        "--releases takes the versions of one app in order (4.10 after 4.9) "
        "and\n"
        "compares each with the one before it. For a team's pipeline:\n"
        "  mindsift compare reviews.db --releases --app calm --last 1 --fail\n"
        "\n" FILTER_HELP,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

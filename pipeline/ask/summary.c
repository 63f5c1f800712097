#include "ask/command.h"
#include "ask/filter.h"
#include "ask/result.h"
#include "ask/summary_show.h"

enum { BY_NOTHING };

/* As the views call them. */
static const char *const facets[] = {
    "nothing", "app", "rating", "version", "month", "country", "lang", NULL};
static const char *const sorts[] = {
    "frequency", "barrier", "facilitator", "name", NULL};
static const char *const clusters[] = {"none", "app", NULL};

struct plan {
    bool json, csv, no_weak, trend;
    const char *corrected, *where;
    int by, sort, cluster;
    long top;
};

static bool usage(const char *what, const char *hint, struct error *err)
{
    error_set(err, ERR_USAGE, (struct place){0}, "%s", what);
    return error_hint(err, "%s", hint);
}

static bool check(const struct plan *plan, struct error *err)
{
    bool grouped = plan->by != BY_NOTHING;
    if (plan->json && plan->csv)
        return usage("--json and --csv cannot both be meant",
            "--json holds the account, too", err);
    if (plan->trend && grouped)
        return usage("--trend and --by cannot both be meant",
            "--trend is by month", err);
    if (plan->corrected && (grouped || plan->trend))
        return usage("--corrected works for all chosen reviews together",
            "use --where, once per group", err);
    return true;
}

static void show(const struct plan *plan, const struct figures *f,
    const char *path, FILE *out)
{
    struct screen s = screen_of(out);
    summary_head(&s, path, f);
    if (plan->trend)
        summary_trend(&s, f);
    else if (f->by)
        summary_cross(&s, f);
    else if (f->corrected)
        summary_corrected(&s, f);
    else
        summary_table(&s, f);
}

static bool answer(const struct plan *plan, struct db *db, FILE *out,
    struct arena *arena, struct error *err)
{
    struct figures f;
    struct figures_wish wish = {.where = plan->where,
        .corrected = plan->corrected,
        .by = plan->trend              ? "month"
              : plan->by != BY_NOTHING ? facets[plan->by]
                                       : NULL,
        .strong = plan->no_weak,
        .clustered = plan->cluster != 0,
        .sort = (enum figures_sort)plan->sort,
        .top = (size_t)plan->top};
    if (!figures_read(db, &wish, &f, arena, err))
        return false;
    if (plan->json)
        figures_json(&f, out);
    else if (plan->csv)
        figures_csv(&f, out);
    else
        show(plan, &f, db->path, out);
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
    bool ok = answer(plan, &db, out, &arena, err);
    arena_free(&arena);
    return result_close(&db, ok, &notice, err);
}

static const struct opt opts[] = {
    FILTER_OPT_WHERE(struct plan, where),
    {
        .type = OPT_CHOICE,
        .name = "by",
        .arg = "FACET",
        .offset = offsetof(struct plan, by),
        .choices = facets,
        .preset = "nothing",
        .quiet = true,
        .help = "beside each other",
    },
    {
        .type = OPT_FLAG,
        .name = "trend",
        .offset = offsetof(struct plan, trend),
        .help = "each code by month, as a line of signs",
    },
    {
        .type = OPT_CHOICE,
        .name = "sort",
        .arg = "HOW",
        .offset = offsetof(struct plan, sort),
        .choices = sorts,
        .preset = "frequency",
        .help = "in each group",
    },
    {
        .type = OPT_INT,
        .name = "top",
        .arg = "N",
        .offset = offsetof(struct plan, top),
        .preset = "0",
        .quiet = true,
        .min = 0,
        .max = 1000,
        .help = "only the first N factors of each group",
    },
    {
        .type = OPT_FLAG,
        .name = "no-weak",
        .offset = offsetof(struct plan, no_weak),
        .help = "without codes that rest on single vague words alone",
    },
    {
        .type = OPT_CHOICE,
        .name = "cluster",
        .arg = "WHAT",
        .offset = offsetof(struct plan, cluster),
        .choices = clusters,
        .preset = "none",
        .quiet = true,
        .help = "intervals that respect clusters: app",
    },
    {
        .type = OPT_TEXT,
        .name = "corrected",
        .arg = "GOLD",
        .offset = offsetof(struct plan, corrected),
        .help = "shares corrected by the mistakes on coded reviews",
    },
    {
        .type = OPT_FLAG,
        .name = "csv",
        .offset = offsetof(struct plan, csv),
        .help = "as a table: one row per factor and pole",
    },
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "as one JSON object",
    },
    {.type = OPT_END},
};

const struct command command_summary = {
    .name = "summary",
    .operands = "DB",
    .summary = "how many reviews there are, and what they say how often",
    .help =
        "What the database holds, the account of its last run, and for each\n"
        "factor how many reviews name it as a barrier and as a facilitator.\n"
        "Shares are of the reviews with text in a language that has a "
        "lexicon;\n"
        "a review may have many codes, so they do not add up to 100%.\n"
        "Intervals are 95% (Wilson 1927). --cluster app widens them by how "
        "far\n"
        "apps differ: they then speak of apps like these, not of these apps\n"
        "alone (Korn & Graubard 1998, with the variance between clusters of\n"
        "Cochran 1977, ch. 9A).\n"
        "\n"
        "--by shows the largest groups, or the latest, as many as fit; --csv\n"
        "and --json have all. --trend with --csv or --json is --by month.\n"
        "\n"
        "--corrected codes the reviews of GOLD (see `help evaluate`) with the\n"
        "lexicon of the database, and corrects each share by the sensitivity\n"
        "and specificity found (Rogan & Gladen 1978); the intervals carry the\n"
        "uncertainty of both (Lang & Reiczigel 2014). GOLD must hold reviews\n"
        "of the same kind; a dash: not known well enough.\n"
        "\n" FILTER_HELP,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

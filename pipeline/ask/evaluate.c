#include "ask/command.h"
#include "ask/measures_show.h"
#include "ask/result.h"

#include <string.h>

struct plan {
    const char *lexicons, *lang, *db, *errors, *compare, *by;
    int cluster;
    long seed, resamples;
    bool no_weak, wide, reliability, csv, json;
};

static const char *const clusters[] = {"review", "app", NULL};

/* Coded texts need texts. */
static bool check_texts(
    const struct gold *gold, const char *path, struct error *err)
{
    for (size_t i = 0; i < gold->count; i++)
        if (gold->reviews[i].title.n || gold->reviews[i].text.n)
            return true;
    error_set(err, ERR_USAGE, (struct place){.file = path},
        "no texts to code: it has ids and codes alone");
    return error_hint(err, "join it to its reviews with --db DB");
}

static const char *name_of(const struct rater *r)
{
    return r->path ? r->path : "the lexicons";
}

static bool read_by(const char *by, struct measures_view *view)
{
    struct str rest = str_of(by), word;
    while (rest.n) {
        str_cut(rest, ',', &word, &rest);
        if (str_eq(word, STR("rating")))
            view->by_stars = true;
        else if (str_eq(word, STR("app")))
            view->by_app = true;
        else
            return false;
    }
    return true;
}

static bool show(const struct plan *plan, struct ratings *ratings,
    const struct rater *raters, FILE *out, struct error *err)
{
    struct measures m;
    struct measures_view view = {.wide = plan->wide,
        .reliability = plan->reliability,
        .plan = {(uint64_t)plan->seed, (size_t)plan->resamples, plan->cluster}};
    if (!read_by(plan->by, &view))
        return error_set(err, ERR_USAGE, (struct place){0},
            "--by wants rating, app or both, not '%s'", plan->by);
    for (size_t i = 0; i < ratings->raters; i++)
        view.names[i] = name_of(&raters[i]);
    measures_take(&m, ratings, &view.plan);
    if (plan->json)
        measures_json(&m, &view, out);
    else if (plan->csv)
        measures_csv(&m, &view, out);
    else
        measures_table(&m, &view, out);
    if (plan->errors && !ratings_mistakes(ratings, plan->errors, out, err))
        return false;
    return result_written(out, err);
}

/* The given codes are those of another coder, of a database, or ours. */
static bool evaluate(const struct plan *plan, const struct operands *files,
    struct setup *setup, FILE *out, struct error *err)
{
    struct gold gold = {0};
    struct rater raters[RATERS] = {{0}};
    struct ratings ratings = {
        .arena = setup->keep, .without_weak = plan->no_weak};
    const char *path = files->words[0];
    const char *given = files->count > 1 ? files->words[1]
                        : plan->db       ? plan->db
                                         : plan->lexicons;
    size_t count = plan->compare ? 2 : 1;
    bool ok = gold_read(&gold, path, setup->keep, err) &&
              rater_open(&raters[0], given, plan->lang, setup, err);
    if (ok && plan->compare)
        ok = rater_open(&raters[1], plan->compare, plan->lang, setup, err);
    for (size_t i = 0; ok && i < count; i++)
        if (raters[i].kind == RATER_LEXICON)
            ok = check_texts(&gold, path, err);
    ok = ok && ratings_fill(&ratings, &gold, raters, count, err) &&
         show(plan, &ratings, raters, out, err);
    for (size_t i = 0; i < count; i++)
        rater_close(&raters[i]);
    return ok;
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    if (operands->count < 1 || operands->count > 2) {
        error_set(err, ERR_USAGE, (struct place){0},
            "'evaluate' wants one coded file, or those of two coders, not %zu",
            operands->count);
        error_hint(err, "mindsift evaluate GOLD.jsonl");
        return -1;
    }
    if ((plan->json && plan->csv) || (plan->db && operands->count > 1)) {
        error_set(err, ERR_USAGE, (struct place){0},
            plan->csv ? "--json and --csv cannot both be meant"
                      : "--db and a second file cannot both be meant");
        return -1;
    }
    return evaluate(plan, operands, setup, out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_TEXT,
        .name = "db",
        .arg = "DB",
        .offset = offsetof(struct plan, db),
        .help = "compare with its codes, by id, and code nothing",
    },
    {
        .type = OPT_TEXT,
        .name = "compare",
        .arg = "OTHER",
        .offset = offsetof(struct plan, compare),
        .help = "and with another lexicon folder, database or coded file",
    },
    {
        .type = OPT_FLAG,
        .name = "no-weak",
        .offset = offsetof(struct plan, no_weak),
        .help = "leave out codes that rest on weak evidence alone",
    },
    {
        .type = OPT_TEXT,
        .name = "by",
        .arg = "WHAT",
        .offset = offsetof(struct plan, by),
        .help = "figures by rating, app, or rating,app",
    },
    {
        .type = OPT_CHOICE,
        .name = "cluster",
        .arg = "WHAT",
        .offset = offsetof(struct plan, cluster),
        .preset = "review",
        .choices = clusters,
        .help = "what the bootstrap draws",
    },
    {
        .type = OPT_INT,
        .name = "resamples",
        .arg = "N",
        .offset = offsetof(struct plan, resamples),
        .preset = "1000",
        .min = 1,
        .max = 100000,
        .help = "how often",
    },
    {
        .type = OPT_INT,
        .name = "seed",
        .arg = "N",
        .offset = offsetof(struct plan, seed),
        .preset = "1",
        .min = 0,
        .max = 2147483647,
        .help = "the same seed gives the same draws",
    },
    {
        .type = OPT_TEXT,
        .name = "errors",
        .arg = "FILE",
        .offset = offsetof(struct plan, errors),
        .help = "write false positives and negatives there, as CSV",
    },
    {
        .type = OPT_FLAG,
        .name = "wide",
        .offset = offsetof(struct plan, wide),
        .help = "add kappa, alpha and the interval of F1",
    },
    {
        .type = OPT_FLAG,
        .name = "reliability",
        .offset = offsetof(struct plan, reliability),
        .help = "how often codes are right, by their probability",
    },
    {
        .type = OPT_FLAG,
        .name = "csv",
        .offset = offsetof(struct plan, csv),
        .help = "print the table as CSV, with all columns",
    },
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "print everything as one JSON object",
    },
    {.type = OPT_END},
};

const struct command command_evaluate = {
    .name = "evaluate",
    .operands = "GOLD [CODES]",
    .summary = "compare given codes with true ones",
    .help =
        "GOLD is JSON Lines: objects with title, text, codes and contested,\n"
        "each code with factor and pole, or as \"factor:pole\"; or CSV with a\n"
        "column id and one for each factor:pole (1, 0, ?), or a column\n"
        "codes. `codes` are the truth; contested codes (?) count neither way.\n"
        "The given codes are those of the lexicons, which code the texts; of\n"
        "a database (--db); or those in CODES, another coder's file.\n"
        "\n"
        "Prints per code: n (true cases), given, hit, precision, recall, F1;\n"
        "Cohen's kappa and Krippendorff's alpha (a dash: not defined, as all\n"
        "agree that nothing has it); micro over all decisions; macro, the\n"
        "mean F1 of codes with n >= 10; 95% intervals by bootstrap; Brier\n"
        "score and expected calibration error of the probabilities. With\n"
        "--compare A is the given codes and B the other's, drawn in pairs.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

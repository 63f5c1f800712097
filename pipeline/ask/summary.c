#include "ask/command.h"
#include "ask/figures.h"
#include "ask/filter.h"
#include "ask/result.h"
#include "ask/screen.h"

#include <math.h>

/* Columns: 27 for the name, then twice a blank and 25 for a pole: 79. */
enum { NAME = 27, BAR = 8, COUNT = 9 };

struct plan {
    bool json, csv;
    const char *corrected, *where;
};

static void words(const struct screen *s, const char *text)
{
    fputs(text, s->out);
}

static void amount(const struct screen *s, uint64_t number, const char *of_what)
{
    screen_number(s, number, 0);
    words(s, of_what);
}

static struct str day(struct str date)
{
    return str_slice(date, 0, date.n < 10 ? date.n : 10);
}

static void account(const struct screen *s, const struct overview *o)
{
    words(s, o->runs > 1 ? "  last of " : "  rows: ");
    if (o->runs > 1)
        amount(s, o->runs, " runs: ");
    amount(s, o->account.rows, " in = ");
    amount(s, o->account.fresh, " new + ");
    amount(s, o->account.replaced, " replaced + ");
    if (o->account.rows >= 1000000) /* 80 columns */
        words(s, "\n    ");
    amount(s, o->account.unchanged, " unchanged + ");
    amount(s, o->account.rejected, " rejected\n");
}

static void header(
    const struct screen *s, const char *path, const struct overview *o)
{
    screen_ink(s, INK_STRONG);
    screen_text(s, str_of(path), 0);
    screen_ink(s, INK_PLAIN);
    words(s, "\n  ");
    amount(s, o->reviews, o->reviews == 1 ? " review of " : " reviews of ");
    amount(s, o->apps, o->apps == 1 ? " app" : " apps");
    if (o->first.n) {
        words(s, ", ");
        screen_text(s, day(o->first), 0);
        words(s, " to ");
        screen_text(s, day(o->last), 0);
    }
    words(s, "\n  ");
    amount(s, o->with_text, " with text, ");
    amount(s, o->readable, " of these in a coded language, ");
    amount(s, o->coded, " with a code\n");
    if (o->ended.n)
        account(s, o);
    words(s, "  lexicon ");
    screen_text(
        s, str_slice(o->lexicon, 0, o->lexicon.n < 12 ? o->lexicon.n : 12), 0);
    words(s, "\n");
}

/* Small shares are not called none. */
static void percent(const struct screen *s, double value, uint64_t reviews)
{
    if (reviews && value < 0.05)
        words(s, " <0.1%");
    else
        fprintf(s->out, "%5.1f%%", value);
}

static void side(const struct screen *s, const struct prevalence *p,
    enum pole pole, double top)
{
    uint64_t reviews = p->of[pole].reviews;
    double share = p->of[pole].percent;
    words(s, " ");
    screen_ink(s, pole == POLE_BARRIER ? INK_BARRIER : INK_FACILITATOR);
    screen_bar(s, top > 0 ? share / top : 0, BAR);
    screen_ink(s, reviews ? INK_PLAIN : INK_FAINT);
    words(s, " ");
    percent(s, share, reviews);
    words(s, " ");
    screen_number(s, reviews, COUNT);
    screen_ink(s, INK_PLAIN);
}

/* "technology_environment" as people write it. */
static void group(const struct screen *s, struct str id)
{
    char name[64];
    size_t n = id.n < sizeof name ? id.n : sizeof name;
    for (size_t i = 0; i < n; i++)
        name[i] = id.p[i] == '_' ? ' ' : id.p[i];
    if (n && name[0] >= 'a' && name[0] <= 'z')
        name[0] = (char)(name[0] - 'a' + 'A');
    words(s, "\n");
    screen_ink(s, INK_STRONG);
    screen_text(s, (struct str){name, n}, NAME);
    fprintf(s->out, " %-25s facilitator", "barrier");
    screen_ink(s, INK_PLAIN);
    words(s, "\n");
}

static double highest(const struct figures *f)
{
    double top = 0;
    for (size_t i = 0; i < f->count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            if (f->list[i].of[k].percent > top)
                top = f->list[i].of[k].percent;
    return top;
}

static void table(const struct screen *s, const struct figures *f)
{
    uint64_t codes = 0, weak = 0;
    double top = highest(f);
    words(s, "\nReviews with a code, as share of the ");
    amount(s, f->overview.readable, " with text in a coded language\n");
    for (size_t i = 0; i < f->count; i++) {
        const struct prevalence *p = &f->list[i];
        if (!i || !str_eq(p->group, f->list[i - 1].group))
            group(s, p->group);
        words(s, "  ");
        screen_text(s, p->name, NAME - 2);
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++) {
            side(s, p, k, top);
            codes += p->of[k].reviews;
            weak += p->of[k].weak;
        }
        words(s, "\n");
    }
    words(s, "\n");
    amount(s, weak, " of ");
    amount(s, codes, " codes rest on single vague words alone (weak)\n");
}

static void corrected_row(const struct screen *s, const struct prevalence *p,
    const struct corrected *c, enum pole pole)
{
    const struct stats_rate *rate = &c->of[pole];
    words(s, "  ");
    screen_text(s, p->name, NAME);
    fprintf(s->out, " %-11s", pole_name(pole));
    percent(s, p->of[pole].percent, p->of[pole].reviews);
    if (isnan(rate->point))
        words(s, "      -                 ");
    else
        fprintf(s->out, " %6.1f%% %5.1f to %5.1f%%", 100 * rate->point,
            100 * rate->at.low, 100 * rate->at.high);
    screen_number(s, c->truth[pole], 8);
    words(s, "\n");
}

/* 2 + 27 + 12 + 6 + 8 + 16 + 8 columns: 79. */
static void corrected_table(const struct screen *s, const struct figures *f)
{
    words(s, "\nReviews with a code, as share of the ");
    amount(s, f->overview.readable, " with text in a coded language,\n");
    words(s, "as found, and corrected for the program's mistakes on coded "
             "reviews\n\n");
    fprintf(s->out, "  %-*s %-11s %5s %7s %15s %8s\n", NAME, "factor", "pole",
        "found", "correct", "95%", "cases");
    for (size_t i = 0; i < f->count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            corrected_row(s, &f->list[i], &f->corrected[i], k);
}

static bool read(struct db *db, const struct plan *plan, struct figures *f,
    struct arena *arena, struct error *err)
{
    struct choice choice;
    *f = (struct figures){0};
    if (!filter_parse("--where", plan->where, &choice, arena, err) ||
        !choice_make(db, &choice, err) ||
        !prevalence_overview(db, &f->overview, arena, err) ||
        !prevalence_list(db, &f->list, &f->count, arena, err))
        return false;
    if (!plan->corrected)
        return true;
    f->corrected = ARENA_NEW(arena, struct corrected, f->count);
    return corrected_take(db, plan->corrected, f->overview.readable, f->list,
        f->count, f->corrected, arena, err);
}

static bool answer(const struct plan *plan, struct db *db, FILE *out,
    struct arena *arena, struct error *err)
{
    struct figures f;
    if (!read(db, plan, &f, arena, err))
        return false;
    if (plan->json) {
        figures_json(&f, out);
    } else if (plan->csv) {
        figures_csv(&f, out);
    } else {
        struct screen s = screen_of(out);
        header(&s, db->path, &f.overview);
        (f.corrected ? corrected_table : table)(&s, &f);
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
    if (plan->json && plan->csv) {
        error_set(err, ERR_USAGE, (struct place){0},
            "--json and --csv cannot both be meant");
        return -1;
    }
    if (!result_open(&db, operands, err))
        return -1;
    struct arena arena = {0};
    bool ok =
        result_notice(&db, &notice, err) && answer(plan, &db, out, &arena, err);
    arena_free(&arena);
    db_close(&db);
    if (!ok)
        return -1;
    *err = notice;
    return 0;
}

static const struct opt opts[] = {
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "as one JSON object",
    },
    {
        .type = OPT_FLAG,
        .name = "csv",
        .offset = offsetof(struct plan, csv),
        .help = "as a table: one row per factor and pole",
    },
    {
        .type = OPT_TEXT,
        .name = "where",
        .arg = "FILTER",
        .offset = offsetof(struct plan, where),
        .help = FILTER_OPTION_HELP,
    },
    {
        .type = OPT_TEXT,
        .name = "corrected",
        .arg = "GOLD",
        .offset = offsetof(struct plan, corrected),
        .help = "shares corrected by the mistakes on coded reviews",
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
        "The most frequent factors of each group come first. Shares are of\n"
        "the reviews with text in a language that has a lexicon; a review\n"
        "may have many codes, so they do not add up to 100%.\n"
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

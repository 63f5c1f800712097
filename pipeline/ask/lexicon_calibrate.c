#include "ask/command.h"
#include "ask/example.h"
#include "ask/renumber.h"
#include "ask/result.h"
#include "ask/tune.h"

#include <string.h>

struct plan {
    const char *lexicons, *lang, *also, *only;
    long folds;
    bool dry_run;
};

struct calibration {
    const struct plan *plan;
    struct lessons lessons;
    struct tune_what what;
    struct model now, learned;
    struct rewrite rewrite;
    struct renumber numbers;
    size_t broken; /* examples that do not hold */
    FILE *out;
};

enum { ROUNDS = 6 };

static bool read_only(const char *only, struct tune_what *what)
{
    struct str rest = str_of(only), word;
    *what = (struct tune_what){0};
    while (rest.n) {
        str_cut(rest, ',', &word, &rest);
        if (str_eq(word, STR("weights")))
            what->weights = true;
        else if (str_eq(word, STR("statuses")))
            what->statuses = true;
        else if (str_eq(word, STR("scales")))
            what->scales = true;
        else if (str_eq(word, STR("thresholds")))
            what->thresholds = true;
        else
            return false;
    }
    return true;
}

/* The files say what was learned, or nothing is written. */
static bool is_as_learned(
    const struct calibration *c, const struct lexicon *built, struct error *err)
{
    for (size_t i = 0; i < built->entry_count; i++)
        if (built->entries[i].weight != c->learned.weights[i])
            return error_set(err, ERR_LEXICON, built->entries[i].at,
                "its weight could not be changed");
    return true;
}

static void take_back_status(
    struct calibration *c, size_t pack, const struct hit *h)
{
    for (size_t i = 0; i < c->now.status_count; i++) {
        struct model_status *s = &c->learned.statuses[i];
        if (s->pack == pack && s->status == h->status && h->pole >= s->first &&
            h->pole <= s->last)
            s->unit = c->now.statuses[i].unit;
    }
}

static void take_back_factor(struct calibration *c, uint32_t factor)
{
    const struct lexicon *x = c->lessons.lexicon;
    for (size_t i = 0; i < x->entry_count; i++)
        if (x->entries[i].block->factor == factor)
            c->learned.weights[i] = c->now.weights[i];
    for (size_t p = 0; p < x->pack_count; p++) {
        size_t row = p * x->factor_count + factor;
        memcpy(
            c->learned.scales[row], c->now.scales[row], sizeof *c->now.scales);
    }
}

/* First the weights of what fired in the example, then the reliabilities of
 * what it says, then all numbers of its factor. */
static void take_back(
    struct calibration *c, size_t entry, const struct review *r, int round)
{
    const struct lexicon *x = c->lessons.lexicon;
    const struct block *block = x->entries[entry].block;
    size_t pack = 0;
    while (x->packs[pack] != block->pack)
        pack++;
    c->learned.weights[entry] = c->now.weights[entry];
    for (size_t i = 0; i < r->hit_count; i++) {
        uint32_t index = r->hits[i].index;
        c->learned.weights[index] = c->now.weights[index];
        if (round > 0)
            take_back_status(c, pack, &r->hits[i]);
    }
    if (round > 1)
        take_back_factor(c, block->factor);
}

/* How many examples do not hold; what made them fail goes back. */
static bool try_examples(struct calibration *c, const struct lexicon *built,
    int round, size_t *broken, struct error *err)
{
    struct coder *coder = coder_start(built, str_of(c->plan->lang));
    struct arena arena = {0};
    struct review r;
    *broken = 0;
    if (!coder)
        return error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
    for (size_t i = 0; i < built->entry_count; i++) {
        const struct entry *e = &built->entries[i];
        for (size_t k = 0; k < e->example_count; k++) {
            bool holds =
                example_holds(coder, built, e, &e->examples[k], &r, &arena);
            *broken += !holds;
            if (!holds && round + 1 < ROUNDS)
                take_back(c, i, &r, round);
            arena_reset(&arena);
            coder_rest(coder);
        }
    }
    coder_stop(coder);
    arena_free(&arena);
    return true;
}

/* Changes the files in memory until all examples hold, as long as taking
 * numbers back helps. */
static bool settle(struct calibration *c, struct error *err)
{
    bool ok = true;
    c->broken = 1;
    c->numbers = (struct renumber){
        .lessons = &c->lessons,
        .now = &c->now,
        .learned = &c->learned,
        .rewrite = &c->rewrite,
    };
    for (int round = 0; ok && c->broken && round < ROUNDS; round++) {
        struct lexicon built;
        renumber(&c->numbers);
        ok = rewrite_build(&c->rewrite, &built, err);
        if (!ok)
            break;
        ok = is_as_learned(c, &built, err) &&
             try_examples(c, &built, round, &c->broken, err);
        lexicon_close(&built);
    }
    c->numbers.out = c->plan->dry_run ? c->out : NULL;
    renumber(&c->numbers);
    return ok;
}

/* what is printed */

static void print_worth(
    struct calibration *c, const char *name, const struct tune_worth *w)
{
    fprintf(c->out, "%-40s %8.3f %8.3f %10.3f %8.3f\n", name,
        agreement_f1(&w->all), w->macro, probable_error(&w->fired),
        probable_brier(&w->fired));
}

static void print_worths(struct calibration *c)
{
    struct tune_worth w;
    fprintf(c->out, "\n%-40s %8s %8s %10s %8s\n", "", "micro F1", "macro F1",
        "calib.err.", "Brier");
    tune_worth(&w, &c->lessons, &c->now);
    print_worth(c, "as the lexicon is", &w);
    tune_worth_learned(&w, &c->lessons, &c->now, c->what);
    print_worth(c, "learned, on apps that were held out", &w);
    tune_worth(&w, &c->lessons, &c->learned);
    print_worth(c, "learned, on what it was learned from", &w);
}

static bool calibrate(struct calibration *c, struct error *err)
{
    size_t files = 0;
    model_of_lexicon(&c->now, &c->lessons);
    tune_learn(&c->learned, &c->lessons, &c->now, c->what, MODEL_NONE);
    if (!settle(c, err))
        return false;
    if (!c->plan->dry_run && !rewrite_save(&c->rewrite, &files, err))
        return false;
    print_worths(c);
    fprintf(c->out,
        "\n%zu weights, %zu reliabilities, %zu scales and %zu thresholds %s\n",
        c->numbers.weights, c->numbers.statuses, c->numbers.scales,
        c->numbers.thresholds, c->plan->dry_run ? "would change" : "changed");
    if (c->broken)
        fprintf(c->out, "%zu examples do not hold\n", c->broken);
    return result_written(c->out, err);
}

static bool prepare(struct calibration *c, const char *path,
    struct setup *setup, struct error *err)
{
    struct gold gold = {0}, also = {0};
    const struct plan *plan = c->plan;
    c->lessons.arena = setup->keep;
    c->lessons.folds = (int)plan->folds;
    return setup_lexicon(setup, plan->lexicons, &c->lessons.lexicon, err) &&
           gold_read(&gold, path, setup->keep, err) &&
           (!plan->also || gold_read(&also, plan->also, setup->keep, err)) &&
           lessons_read(
               &c->lessons, &gold, plan->also ? &also : NULL, plan->lang, err);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    struct calibration c = {.plan = state, .out = out};
    if (operands->count != 1) {
        error_set(err, ERR_USAGE, (struct place){0}, "name one coded file");
        error_hint(err, "mindsift lexicon calibrate GOLD.jsonl -l DIR");
        return -1;
    }
    if (!read_only(c.plan->only, &c.what)) {
        error_set(err, ERR_USAGE, (struct place){0},
            "--only does not know '%s'", c.plan->only);
        error_hint(err, "weights, statuses, scales, thresholds");
        return -1;
    }
    if (!prepare(&c, operands->words[0], setup, err))
        return -1;
    return calibrate(&c, err) ? 0 : -1;
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_TEXT,
        .name = "also",
        .arg = "GOLD",
        .offset = offsetof(struct plan, also),
        .help = "more coded reviews, for weights and reliabilities alone",
    },
    {
        .type = OPT_TEXT,
        .name = "only",
        .arg = "LIST",
        .offset = offsetof(struct plan, only),
        .preset = "weights,statuses,scales,thresholds",
        .help = "which numbers may change",
    },
    {
        .type = OPT_INT,
        .name = "folds",
        .arg = "N",
        .offset = offsetof(struct plan, folds),
        .preset = "5",
        .min = 3,
        .max = 20,
        .help = "parts of the reviews, each held out once, by app",
    },
    {
        .type = OPT_FLAG,
        .name = "dry-run",
        .offset = offsetof(struct plan, dry_run),
        .help = "print every change and write nothing",
    },
    {.type = OPT_END},
};

const struct command command_lexicon_calibrate = {
    .name = "lexicon calibrate",
    .operands = "GOLD.jsonl",
    .summary = "learn weights and thresholds from coded reviews",
    .help =
        "Writes what it learns into the lexicon's files, in place of the\n"
        "numbers that stand there; comments, order and layout stay. The same\n"
        "input gives the same files.\n"
        "\n"
        "weights     of entries that fired: posterior means under a Beta "
        "prior\n"
        "            worth 16 hits, between the weight that stands there and\n"
        "            its block's precision\n"
        "statuses    `reliability` in context.lex\n"
        "scales      `calibrate a b` of a block, where held-out apps say that\n"
        "            it helps\n"
        "thresholds  of a block: the best F1 on apps that were held out\n"
        "\n"
        "Where an example below an entry would not hold any more, its numbers\n"
        "stay.\n"
        "\n"
        "Entries are usually written with the same reviews in sight: then\n"
        "even held-out figures flatter, and only reviews nobody has seen tell\n"
        "what was won.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

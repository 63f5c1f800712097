#include "db/write.h"
#include "stage/stage.h"
#include "text/lexicon.h"
#include "text/version.h"

#include <math.h>

#ifndef MINDSIFT_VERSION
#define MINDSIFT_VERSION "unknown"
#endif

struct plan {
    const char *output;
    const char *lexicons; /* folder; NULL: the usual one */
    const char *lang;
    double threshold;
    bool recode, fts;
    const struct lexicon *lexicon;
    struct manifest manifest;
    struct labour labour;
};

static bool wants_one(struct error *err)
{
    error_set(err, ERR_USAGE, (struct place){0},
        "store wants the name of one database");
    return error_hint(
        err, "write run ... -o reviews.db, or: ... then store reviews.db");
}

static bool open(void *state, const struct operands *operands,
    struct setup *setup, struct error *err)
{
    struct plan *plan = state;
    if (operands->count + (plan->output != NULL) != 1)
        return wants_one(err);
    plan->labour = setup->labour;
    if (!plan->output)
        plan->output = operands->words[0];
    plan->manifest = (struct manifest){
        .command = setup->command ? setup->command : "",
        .program = MINDSIFT_VERSION,
        .options = {str_of(plan->lang), (int)lround(plan->threshold * UNIT)},
        .pcre2 = version_pcre2(),
        .snowball = version_snowball(setup->keep),
        .unicode = version_unicode(),
    };
    return setup_lexicon(setup, plan->lexicons, &plan->lexicon, err);
}

static bool enter(const void *state, void *gate, struct error *err)
{
    const struct plan *plan = state;
    struct store *store = gate;
    if (!store_open(store, plan->output, plan->lexicon, &plan->manifest,
            plan->recode, err))
        return false;
    store->fts = plan->fts;
    store->labour = plan->labour;
    return true;
}

static bool knows(
    const struct plan *plan, const struct review *r, struct error *err)
{
    bool ok = true;
    for (size_t i = 0; ok && i < r->score_count; i++)
        ok = lexicon_factor(plan->lexicon, r->scores[i].factor) != NO_FACTOR;
    for (size_t i = 0; ok && i < r->code_count; i++)
        ok = lexicon_factor(plan->lexicon, r->codes[i].factor) != NO_FACTOR;
    return ok || error_set(err, ERR_LEXICON, (struct place){0},
                     "review '" STR_FMT "' names a factor the lexicons do not",
                     STR_ARG(r->id));
}

/* Whether the codes are the scores at or over their thresholds. */
static bool follows(
    const struct plan *plan, const struct review *r, struct error *err)
{
    const struct coding_options *how = &plan->manifest.options;
    const struct pack *pack = lexicon_pack(plan->lexicon, r, how->lang);
    size_t codes = 0;
    for (size_t i = 0; pack && i < r->score_count; i++) {
        const struct score *s = &r->scores[i];
        uint32_t factor = lexicon_factor(plan->lexicon, s->factor);
        codes +=
            s->p >= (how->threshold ? how->threshold
                                    : lexicon_threshold(pack, factor, s->pole));
    }
    if (codes == r->code_count)
        return true;
    error_set(err, ERR_USAGE, (struct place){0},
        "review '" STR_FMT "': its codes do not follow from its scores",
        STR_ARG(r->id));
    return error_hint(
        err, "give store the same --threshold and --lang as score");
}

/* Reviews from a pipe carry the names of entries, and of their lexicon; one
 * that nothing was looked for in carries neither. */
static bool belongs(
    const struct plan *plan, struct review *r, struct error *err)
{
    bool here = r->hit_count && r->hits[0].index != NO_ENTRY;
    if (here && str_eq(r->lexicon, plan->lexicon->hash))
        return follows(plan, r, err);
    if (!r->lexicon.n && !r->hit_count && !r->score_count && !r->code_count)
        return true;
    return lexicon_resolve(plan->lexicon, r, err) && knows(plan, r, err) &&
           follows(plan, r, err);
}

static bool process(
    const void *plan, void *work, struct batch *batch, struct error *err)
{
    (void)work;
    for (size_t i = 0; i < batch->count; i++)
        if (!belongs(plan, &batch->reviews[i], err))
            return false;
    return true;
}

static bool drain(
    const void *plan, void *gate, struct batch *batch, struct error *err)
{
    (void)plan;
    return store_batch(gate, batch, err);
}

static bool finish(
    const void *plan, void *gate, struct tally *tally, struct error *err)
{
    (void)plan;
    return store_finish(gate, tally, err);
}

static void leave(const void *plan, void *gate)
{
    (void)plan;
    store_close(gate);
}

static const struct opt opts[] = {
    {
        .type = OPT_TEXT,
        .letter = 'o',
        .name = "output",
        .arg = "DB",
        .offset = offsetof(struct plan, output),
        .help = "the database, instead of naming it last",
    },
    {
        .type = OPT_FLAG,
        .name = "recode",
        .offset = offsetof(struct plan, recode),
        .help = "first bring what DB holds to this lexicon",
    },
    {
        .type = OPT_FLAG,
        .name = "fts",
        .offset = offsetof(struct plan, fts),
        .help = "index the full text, too: `help index`",
    },
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_REAL,
        .name = "threshold",
        .arg = "P",
        .offset = offsetof(struct plan, threshold),
        .min = 0.0001,
        .max = 1,
        .help = "as given to score; kept, and used by --recode",
    },
    {.type = OPT_END},
};

const struct stage stage_store = {
    .name = "store",
    .operands = "DB",
    .summary = "keep reviews and codes in a database, one row per review",
    .help =
        "DB is one SQLite file. A new one is filled; one that is there is\n"
        "added to, wholly or, when something goes wrong, not at all. Of\n"
        "several editions of a review the newest stays. Storing the same\n"
        "again changes nothing. A database holds the codes of one lexicon:\n"
        "--recode codes its reviews anew, from the texts it keeps, in one\n"
        "transaction; corrections stay. Those in which nothing stands that\n"
        "differs from the old lexicon keep their codes; `rerun` codes all.\n"
        "A first load that was interrupted leaves an unfinished database:\n"
        "the same command starts it over and finishes it; other commands\n"
        "may read it and may not write to it.\n"
        "A file that is no database of mindsift is never touched.\n",
    .kind = STAGE_SINK,
    .digests = true,
    .needs =
        HAS_TEXT | HAS_CLEAN | HAS_TOKENS | HAS_HITS | HAS_STATUS | HAS_SCORES,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .gate_size = sizeof(struct store),
    .open = open,
    .enter = enter,
    .process = process,
    .drain = drain,
    .finish = finish,
    .leave = leave,
};

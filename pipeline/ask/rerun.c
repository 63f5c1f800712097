#include "ask/command.h"
#include "ask/made.h"
#include "db/recode.h"
#include "db/take.h"
#include "run/crew.h"
#include "text/lexicon.h"

struct plan {
    const char *output, *lexicons;
    long threads;
};

/* The files a database was coded with, or those of the folder named. */
static bool find_lexicon(const struct plan *plan, struct db *db,
    struct setup *setup, struct lexicon *stored, const struct lexicon **lexicon,
    struct error *err)
{
    if (plan->lexicons)
        return setup_lexicon(setup, plan->lexicons, lexicon, err);
    *lexicon = stored;
    return manifest_stored(db, stored, setup->keep, err);
}

static bool code(struct fresh *f, const struct lexicon *lexicon, int threads,
    struct tally *tally, struct error *err)
{
    struct put put;
    struct labour labour = crew_labour(threads);
    bool ok = put_start(&put, &f->db, f->run, true, err) &&
              recode_reviews(&put, lexicon, NULL, &labour, err);
    f->recoded = put.recoded;
    put_stop(&put);
    return ok && fresh_finish(f, tally, err);
}

static bool rerun(struct fresh *f, struct db *from, const struct plan *plan,
    struct setup *setup, struct tally *tally, struct error *err)
{
    struct lexicon stored = {0};
    struct db_state state;
    const struct lexicon *lexicon;
    int threads;
    bool ok = crew_threads(plan->threads, &threads, err) &&
              made_source(from, &state, setup->keep, err) &&
              find_lexicon(plan, from, setup, &stored, &lexicon, err) &&
              fresh_begin(f, lexicon->hash, err) &&
              take_all(&f->db, from, false, err) &&
              code(f, lexicon, threads, tally, err);
    lexicon_close(&stored);
    return ok;
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    struct manifest m = made_manifest(setup, "rerun");
    struct db from;
    struct fresh f;
    struct tally tally;
    if (operands->count != 1 || !plan->output) {
        error_set(err, ERR_USAGE, (struct place){0},
            operands->count == 1 ? "say where to, with -o NEW.db"
                                 : "'rerun' wants one database");
        error_hint(err, "mindsift rerun reviews.db -o new.db");
        return -1;
    }
    if (!db_open(&from, operands->words[0], DB_READ, err))
        return -1;
    bool ok = fresh_open(&f, plan->output, &m, err);
    if (ok) {
        ok = rerun(&f, &from, plan, setup, &tally, err);
        fresh_close(&f);
    }
    db_close(&from);
    return ok && made_report(plan->output, 1, &tally, out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    MADE_OPT_OUTPUT(struct plan),
    {
        .type = OPT_TEXT,
        .letter = 'l',
        .name = "lexicons",
        .arg = "DIR",
        .offset = offsetof(struct plan, lexicons),
        .help = "code with these, instead of those stored in DB",
    },
    CREW_OPT_THREADS(struct plan),
    {.type = OPT_END},
};

const struct command command_rerun = {
    .name = "rerun",
    .operands = "DB",
    .summary = "code the reviews of a database again, into a new one",
    .help =
        "Needs nothing but DB, which keeps the texts and the whole lexicon,\n"
        "and only reads it. The same program gives the same: equal dumps\n"
        "show that the codes in DB are what its lexicon makes of its texts.\n"
        "Each review is coded with the options of its run. Runs, inputs,\n"
        "refused rows and corrections are taken over.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

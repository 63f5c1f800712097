#include "run/job.h"

#include "base/interrupt.h"
#include "run/crew.h"
#include "run/pool.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct plan {
    long threads;
    bool quiet, no_progress, strict, timings;
    const char *rejects;
};

const struct opt job_opts[] = {
    CREW_OPT_THREADS(struct plan),
    {
        .type = OPT_TEXT,
        .name = "rejects",
        .arg = "FILE",
        .offset = offsetof(struct plan, rejects),
        .help = "keep refused rows there, as NDJSON",
    },
    {
        .type = OPT_FLAG,
        .name = "strict",
        .offset = offsetof(struct plan, strict),
        .help = "stop at the first refused row, with status 3",
    },
    {
        .type = OPT_FLAG,
        .letter = 'q',
        .name = "quiet",
        .offset = offsetof(struct plan, quiet),
        .help = "print errors only",
    },
    {
        .type = OPT_FLAG,
        .name = "no-progress",
        .offset = offsetof(struct plan, no_progress),
        .help = "no moving line on the terminal",
    },
    {
        .type = OPT_FLAG,
        .name = "timings",
        .offset = offsetof(struct plan, timings),
        .help = "say what each stage took, at the end",
    },
    {.type = OPT_END},
};

static bool is_door(const struct chain *c)
{
    return !c->links[0].stage.hidden || !c->links[c->count - 1].stage.hidden;
}

static bool begin_report(struct report *r, const struct plan *plan,
    const struct chain *c, struct error *err)
{
    *r = (struct report){.out = stderr,
        .quiet = plan->quiet,
        .progress = !plan->quiet && !plan->no_progress && isatty(2) == 1,
        .account = is_door(c),
        .stored = !c->links[c->count - 1].stage.hidden,
        .timings = plan->timings};
    report_begin(r);
    return !plan->rejects || rejects_open(&r->rejects, plan->rejects, err);
}

static int exit_status(const struct tally *tally, bool cut)
{
    int signal = interrupt_came();
    if (cut && signal)
        return 128 + signal;
    return tally->damaged && !cut ? 1 : 0;
}

static enum report_how how_it_ended(bool ok, bool cut)
{
    if (!ok)
        return REPORT_FAILED;
    if (cut)
        return interrupt_came() ? REPORT_INTERRUPTED : REPORT_UNHEARD;
    return REPORT_DONE;
}

static bool run_open_chain(const struct chain *c, const struct plan *plan,
    int threads, int *status, struct error *err)
{
    struct report report;
    struct tally tally = {0};
    bool cut = false;
    interrupt_hold();
    if (!begin_report(&report, plan, c, err))
        return false;
    bool ok = pool_run(c, threads, plan->strict, &report, &tally, &cut, err);
    if (report.rejects.out) {
        struct error late;
        if (!rejects_close(&report.rejects, ok ? err : &late))
            ok = false;
    }
    report_end(&report, &tally, how_it_ended(ok, cut));
    *status = exit_status(&tally, cut);
    return ok;
}

static bool run_chain(struct chain *c, const struct plan *plan,
    struct setup *setup, int *status, struct error *err)
{
    int threads;
    bool ok = chain_check(c, err) && crew_threads(plan->threads, &threads, err);
    if (ok)
        setup->labour = crew_labour(threads);
    ok = ok && chain_open(c, setup, err);
    ok = ok && run_open_chain(c, plan, threads, status, err);
    chain_close(c);
    setup_close(setup);
    return ok;
}

int job_run(
    bool whole, int argc, char **argv, struct setup *setup, struct error *err)
{
    struct chain chain = {0};
    struct plan plan = {0};
    struct opt_target common = {job_opts, &plan};
    int status = 0;
    bool ok = opt_presets(common, err) &&
              (whole ? chain_whole : chain_parse)(
                  &chain, argc, argv, common, setup->keep, err) &&
              run_chain(&chain, &plan, setup, &status, err);
    return ok ? status : -1;
}

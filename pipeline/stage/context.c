#include "text/context.h"

#include "stage/stage.h"

struct plan {
    const char *lexicons;
    const char *lang;
    const struct lexicon *lexicon;
};

struct work {
    struct scanners scanners;
};

static bool open(void *state, const struct operands *operands,
    struct setup *setup, struct error *err)
{
    struct plan *plan = state;
    (void)operands;
    return setup_lexicon(setup, plan->lexicons, &plan->lexicon, err) &&
           lexicon_speaks(plan->lexicon, str_of(plan->lang), err);
}

static bool start(const void *state, void *scratch, struct error *err)
{
    const struct plan *plan = state;
    struct work *work = scratch;
    if (scanners_start(&work->scanners, plan->lexicon))
        return true;
    return error_set(
        err, ERR_SYSTEM, (struct place){0}, "no memory to find cues with");
}

static bool process(
    const void *state, void *scratch, struct batch *batch, struct error *err)
{
    const struct plan *plan = state;
    struct work *work = scratch;
    for (size_t i = 0; i < batch->count; i++) {
        struct review *r = &batch->reviews[i];
        const struct pack *pack =
            lexicon_pack(plan->lexicon, r, str_of(plan->lang));
        if (!lexicon_resolve(plan->lexicon, r, err))
            return false;
        context_review(plan->lexicon, scanners_of(&work->scanners, pack), r,
            &batch->arena);
        review_add(r, HAS_STATUS);
    }
    return true;
}

static void stop(const void *state, void *scratch)
{
    struct work *work = scratch;
    (void)state;
    scanners_stop(&work->scanners);
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {.type = OPT_END},
};

const struct stage stage_context = {
    .name = "context",
    .summary = "judge each hit by the words around it",
    .help =
        "Cues (context.lex) give a hit its status and the pole it codes as:\n"
        "asserted, negated, resolved (a barrier that is gone), lost (a\n"
        "facilitator that is gone), wish; or no code: hypothetical, quoted,\n"
        "other_app, dropped, bare (a topic merely mentioned), ladder (a more\n"
        "specific factor has these words). Each cue that acted is kept with\n"
        "its place.\n",
    .kind = STAGE_MAP,
    .needs = HAS_HITS,
    .adds = HAS_STATUS,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .work_size = sizeof(struct work),
    .open = open,
    .start = start,
    .process = process,
    .stop = stop,
};

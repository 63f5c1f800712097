#include "text/match.h"

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
        err, ERR_SYSTEM, (struct place){0}, "no memory to match with");
}

static bool process(
    const void *state, void *scratch, struct batch *batch, struct error *err)
{
    const struct plan *plan = state;
    struct work *work = scratch;
    (void)err;
    for (size_t i = 0; i < batch->count; i++) {
        struct review *r = &batch->reviews[i];
        const struct pack *pack =
            lexicon_pack(plan->lexicon, r, str_of(plan->lang));
        match_review(plan->lexicon, scanners_of(&work->scanners, pack), r,
            &batch->arena);
        review_add(r, HAS_HITS);
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

const struct stage stage_match = {
    .name = "match",
    .summary = "find what the lexicons know: hits",
    .help =
        "A hit names its entry (file:line), factor, pole, field, byte range\n"
        "and weight. Inside one factor the longest and surest entry wins a\n"
        "word; between factors nothing is decided yet. lexicons/README.md\n"
        "explains the language of entries. A regex that takes too long on a\n"
        "review is given up there, and counted.\n",
    .kind = STAGE_MAP,
    .needs = HAS_TOKENS,
    .adds = HAS_HITS,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .work_size = sizeof(struct work),
    .open = open,
    .start = start,
    .process = process,
    .stop = stop,
};

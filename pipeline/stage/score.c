#include "text/score.h"

#include "stage/stage.h"

#include <math.h>

struct plan {
    const char *lexicons;
    const char *lang;
    double threshold;
    const struct lexicon *lexicon;
    int unit; /* the threshold of 1/10,000, or none */
};

static bool open(void *state, const struct operands *operands,
    struct setup *setup, struct error *err)
{
    struct plan *plan = state;
    (void)operands;
    plan->unit = plan->threshold > 0 ? (int)lround(plan->threshold * UNIT)
                                     : SCORE_THRESHOLDS_OF_LEXICON;
    return setup_lexicon(setup, plan->lexicons, &plan->lexicon, err) &&
           lexicon_speaks(plan->lexicon, str_of(plan->lang), err);
}

static bool process(
    const void *state, void *scratch, struct batch *batch, struct error *err)
{
    const struct plan *plan = state;
    (void)scratch;
    for (size_t i = 0; i < batch->count; i++) {
        struct review *r = &batch->reviews[i];
        const struct pack *pack =
            lexicon_pack(plan->lexicon, r, str_of(plan->lang));
        if (!lexicon_resolve(plan->lexicon, r, err))
            return false;
        score_review(plan->lexicon, pack, plan->unit, r, &batch->arena);
        review_add(r, HAS_SCORES);
    }
    return true;
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_REAL,
        .name = "threshold",
        .arg = "P",
        .offset = offsetof(struct plan, threshold),
        .min = 0.0001,
        .max = 1,
        .help = "code at this probability, whatever the lexicons say",
    },
    {.type = OPT_END},
};

const struct stage stage_score = {
    .name = "score",
    .summary = "probability of each factor and pole, and the codes",
    .help =
        "p = 1 - prod(1 - weight * reliability of status) over the best hit\n"
        "of each entry, title and text together, then the block's\n"
        "calibration where it has one. Codes are those at or over the\n"
        "block's threshold (0.50 unless it says otherwise). Stars never\n"
        "enter. Probabilities are integers of 1/10,000. A code is flagged\n"
        "weak when only single vague words speak for it.\n",
    .kind = STAGE_MAP,
    .needs = HAS_STATUS,
    .adds = HAS_SCORES,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .open = open,
    .process = process,
};

#include "stage/stage.h"
#include "text/lexicon.h"
#include "text/token.h"

struct plan {
    const char *lexicons; /* folder; NULL: the usual one */
    const char *lang;
    const struct lexicon *lexicon;
    const struct token_rules *plain; /* of reviews no pack reads */
};

struct work {
    struct arena arena;
    struct tokenizer **tokenizers; /* by pack; the last is the plain one */
};

static bool open(void *state, const struct operands *operands,
    struct setup *setup, struct error *err)
{
    struct plan *plan = state;
    (void)operands;
    plan->plain = token_rules_new(setup->keep);
    return setup_lexicon(setup, plan->lexicons, &plan->lexicon, err) &&
           lexicon_speaks(plan->lexicon, str_of(plan->lang), err);
}

static bool start(const void *state, void *scratch, struct error *err)
{
    const struct plan *plan = state;
    struct work *work = scratch;
    (void)err;
    size_t count = plan->lexicon->pack_count;
    work->tokenizers = ARENA_NEW(&work->arena, struct tokenizer *, count + 1);
    for (size_t i = 0; i < count; i++)
        work->tokenizers[i] = tokenizer_start(plan->lexicon->packs[i]->rules);
    work->tokenizers[count] = tokenizer_start(plan->plain);
    return true;
}

static struct tokenizer *choose(
    const struct plan *plan, const struct work *work, const struct review *r)
{
    const struct lexicon *lexicon = plan->lexicon;
    const struct pack *pack = lexicon_pack(lexicon, r, str_of(plan->lang));
    size_t i = 0;
    while (i < lexicon->pack_count && lexicon->packs[i] != pack)
        i++;
    return work->tokenizers[i];
}

static bool process(
    const void *state, void *scratch, struct batch *batch, struct error *err)
{
    const struct plan *plan = state;
    struct work *work = scratch;
    (void)err;
    for (size_t i = 0; i <= plan->lexicon->pack_count; i++)
        tokenizer_rest(work->tokenizers[i]);
    for (size_t i = 0; i < batch->count; i++) {
        struct review *r = &batch->reviews[i];
        struct tokenizer *t = choose(plan, work, r);
        for (int field = 0; field < FIELD_COUNT; field++)
            tokenize(t, &r->prose[field], &batch->arena);
        review_add(r, HAS_TOKENS);
    }
    return true;
}

static void stop(const void *state, void *scratch)
{
    const struct plan *plan = state;
    struct work *work = scratch;
    if (!work->tokenizers)
        return;
    for (size_t i = 0; i <= plan->lexicon->pack_count; i++)
        tokenizer_stop(work->tokenizers[i]);
    arena_free(&work->arena);
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {.type = OPT_END},
};

const struct stage stage_tokenize = {
    .name = "tokenize",
    .summary = "find sentences and words, with their stems",
    .help =
        "A token is a word, a Han or kana character, or an emoji, with its\n"
        "byte range, its folded form (norm) and its stem. What counts as\n"
        "the same word (tokens.lex), the stemmer and the abbreviations\n"
        "(language.lex) come from the lexicons of the review's language;\n"
        "without such lexicons words are folded in case and not stemmed.\n"
        "A title is a sentence of its own. No token crosses a sentence.\n",
    .kind = STAGE_MAP,
    .needs = HAS_CLEAN,
    .adds = HAS_TOKENS,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .work_size = sizeof(struct work),
    .open = open,
    .start = start,
    .process = process,
    .stop = stop,
};

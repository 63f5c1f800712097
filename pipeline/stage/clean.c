#include "stage/stage.h"
#include "text/cleaning.h"
#include "text/language.h"

struct plan {
    bool keep_raw, no_mask;
    struct cleaning how;
};

static bool open(void *state, const struct operands *operands,
    struct setup *setup, struct error *err)
{
    struct plan *plan = state;
    (void)operands, (void)err;
    plan->how = (struct cleaning){
        .detector = detector_new(setup->keep),
        .mask = !plan->no_mask,
        .keep_raw = plan->keep_raw,
    };
    return true;
}

static bool process(
    const void *state, void *work, struct batch *batch, struct error *err)
{
    const struct plan *plan = state;
    (void)work, (void)err;
    for (size_t i = 0; i < batch->count; i++)
        cleaning_review(
            &plan->how, &batch->reviews[i], batch->tally.masked, &batch->arena);
    return true;
}

static const struct opt opts[] = {
    {
        .type = OPT_FLAG,
        .name = "keep-raw",
        .offset = offsetof(struct plan, keep_raw),
        .help = "keep title and text as they came, too",
    },
    {
        .type = OPT_FLAG,
        .name = "no-mask",
        .offset = offsetof(struct plan, no_mask),
        .help = "leave personal data in the texts",
    },
    {.type = OPT_END},
};

const struct stage stage_clean = {
    .name = "clean",
    .summary = "mend texts, mask personal data, tell the language",
    .help =
        "Title, text and reply become plain Unicode text: HTML entities and\n"
        "R's <U+2728> decoded, mojibake (donâ€™t) mended where it is certain,\n"
        "letters and accents composed (NFC), bytes that are no UTF-8 shown\n"
        "as U+FFFD. Tabs and all other kinds of blank become a space each,\n"
        "all kinds of line end a newline. Control characters and invisible\n"
        "ones go; joiners stay in emoji and where a script needs them.\n"
        "Cleaning twice is the same as once. Byte offsets in later stages\n"
        "refer to what comes out here; --keep-raw keeps raw_title and\n"
        "raw_text beside it, personal data and all.\n"
        "\n"
        "E-mail addresses, phone numbers, links, @handles and numbers of\n"
        "cards or accounts become [email], [phone], [link], [handle] and\n"
        "[number]; a name in the greeting of a reply becomes [name]. Each is\n"
        "one word that no other word equals; masked counts them. Prices,\n"
        "dates, versions, numbers of up to seven digits (988) and toll-free\n"
        "ones (1-800-...) stay. docs/privacy.md tells more.\n"
        "\n"
        "Adds language, for texts of 25 letters or more: a review that is\n"
        "surely (confidence 7000 or more of 10000) in a language without a\n"
        "lexicon is stored and not coded. Adds text_key: equal for texts\n"
        "equal up to case, blanks and punctuation.\n",
    .kind = STAGE_MAP,
    .needs = HAS_TEXT,
    .adds = HAS_CLEAN,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .open = open,
    .process = process,
};

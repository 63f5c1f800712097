#include "text/clean.h"
#include "stage/stage.h"

static bool process(
    const void *plan, void *work, struct batch *batch, struct error *err)
{
    (void)plan, (void)work, (void)err;
    for (size_t i = 0; i < batch->count; i++) {
        struct review *r = &batch->reviews[i];
        for (int field = 0; field < FIELD_COUNT; field++) {
            struct str *bytes = &r->prose[field].bytes;
            *bytes = clean_text(*bytes, &batch->arena);
        }
        r->text_key = clean_key(
            r->prose[IN_TITLE].bytes, r->prose[IN_TEXT].bytes, &batch->arena);
        r->parts |= HAS_CLEAN;
    }
    return true;
}

static const struct opt opts[] = {
    {.type = OPT_END},
};

const struct stage stage_clean = {
    .name = "clean",
    .summary = "decode entities, unify blanks, drop what nobody can see",
    .help =
        "Title and text become plain Unicode text: HTML entities decoded,\n"
        "letters and accents composed (NFC), bytes that are no UTF-8 shown\n"
        "as U+FFFD. Tabs and all other kinds of blank become a space each,\n"
        "all kinds of line end a newline. Control characters and invisible\n"
        "ones go; joiners stay in emoji and where a script needs them.\n"
        "Cleaning twice is the same as once. Byte offsets in later stages\n"
        "refer to what comes out here.\n"
        "Adds text_key: equal for texts equal up to case, blanks and\n"
        "punctuation.\n",
    .kind = STAGE_MAP,
    .needs = HAS_TEXT,
    .adds = HAS_CLEAN,
    .opts = opts,
    .process = process,
};

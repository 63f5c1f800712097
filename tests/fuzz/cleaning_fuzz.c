/*
 * Any bytes as a review through all that clean does: valid UTF-8 comes out,
 * and doing it again changes nothing, whatever was masked.
 */
#include "base/utf8.h"
#include "text/cleaning.h"
#include "text/language.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool held)
{
    if (!held)
        abort();
}

static struct review review_of(struct str all)
{
    struct review r = {0};
    struct str rest;
    str_cut(all, '\0', &r.prose[IN_TITLE].bytes, &rest);
    str_cut(rest, '\0', &r.prose[IN_TEXT].bytes, &r.reply_text);
    return r;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct cleaning how = {detector_new(&arena), true, true};
    struct review once = review_of((struct str){(const char *)data, size});
    uint64_t found[MASK_KINDS] = {0}, again[MASK_KINDS] = {0};
    cleaning_review(&how, &once, found, &arena);
    struct review twice = once;
    cleaning_review(&how, &twice, again, &arena);
    for (int field = 0; field < FIELD_COUNT; field++) {
        demand(utf8_valid(once.prose[field].bytes));
        demand(str_eq(once.prose[field].bytes, twice.prose[field].bytes));
        demand(str_eq(once.raw[field], twice.raw[field]));
    }
    demand(str_eq(once.reply_text, twice.reply_text));
    demand(str_eq(once.text_key, twice.text_key));
    demand(str_eq(once.language.detected, twice.language.detected));
    for (int kind = 0; kind < MASK_KINDS; kind++)
        demand(again[kind] == 0 && once.masked[kind] == twice.masked[kind]);
    arena_free(&arena);
    return 0;
}

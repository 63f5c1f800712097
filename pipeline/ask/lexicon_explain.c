#include "ask/command.h"
#include "ask/explain.h"
#include "ask/result.h"
#include "base/buf.h"
#include "base/near.h"
#include "text/coder.h"

struct plan {
    const char *lexicons, *lang;
    const char *factor, *entry, *title;
    bool json, full;
};

static bool find_factor(
    struct explanation *e, const char *name, struct error *err)
{
    struct near near = {.word = str_of(name)};
    e->factor = name ? lexicon_factor(e->lexicon, str_of(name)) : NO_FACTOR;
    if (!name || e->factor != NO_FACTOR)
        return true;
    for (size_t i = 0; i < e->lexicon->factor_count; i++)
        near_try(&near, e->lexicon->factors[i].id);
    error_set(err, ERR_USAGE, (struct place){0},
        "the lexicons have no factor '%s'", name);
    if (near.best.n)
        error_hint(err, "did you mean " STR_FMT "?", STR_ARG(near.best));
    return false;
}

/* "en/cost.lex:14", and also with the folder in front, or without en/. */
static bool is_called(const struct entry *e, struct str name)
{
    struct str lang, file;
    str_cut(e->name, '/', &lang, &file);
    return str_ends(name, e->name) || str_eq(file, name);
}

static bool find_entry(
    struct explanation *e, const char *name, struct error *err)
{
    if (!name)
        return true;
    for (size_t i = 0; !e->entry && i < e->lexicon->entry_count; i++)
        if (is_called(&e->lexicon->entries[i], str_of(name)))
            e->entry = &e->lexicon->entries[i];
    if (!e->entry) {
        error_set(
            err, ERR_USAGE, (struct place){0}, "no entry stands in '%s'", name);
        return error_hint(err, "name file and line: en/cost_billing.lex:14");
    }
    if (e->factor == NO_FACTOR)
        e->factor = e->entry->block->factor;
    return true;
}

static int explain(const struct plan *plan, struct str text,
    struct setup *setup, FILE *out, struct error *err)
{
    struct explanation e = {.full = plan->full};
    if (!setup_lexicon(setup, plan->lexicons, &e.lexicon, err) ||
        !find_factor(&e, plan->factor, err) ||
        !find_entry(&e, plan->entry, err))
        return -1;
    struct coder *coder = coder_start(e.lexicon, str_of(plan->lang));
    e.review.prose[IN_TITLE].bytes = str_of(plan->title);
    e.review.prose[IN_TEXT].bytes = text;
    e.review.lang = str_of(plan->lang);
    e.pack = lexicon_pack(e.lexicon, &e.review, str_of(plan->lang));
    if (e.pack) /* it is shown what that makes of the text, whatever it is */
        e.review.language = (struct language){e.pack->lang, UNIT};
    if (coder)
        coder_prepare(coder, &e.review, setup->keep);
    if (coder)
        coder_code(coder, &e.review, setup->keep);
    bool ok = coder && explain_fill(&e, setup->keep);
    if (ok && plan->json)
        explain_json(&e, out);
    else if (ok)
        explain_print(&e, out);
    coder_stop(coder);
    if (ok)
        return result_written(out, err) ? 0 : -1;
    error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
    return -1;
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    struct buf text = {.arena = setup->keep};
    if (!operands->count) {
        error_set(err, ERR_USAGE, (struct place){0}, "there is no text");
        error_hint(err, "mindsift lexicon explain \"it crashes\"");
        return -1;
    }
    for (size_t i = 0; i < operands->count; i++)
        buf_format(&text, "%s%s", i ? " " : "", operands->words[i]);
    return explain(state, buf_str(&text), setup, out, err);
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_TEXT,
        .name = "factor",
        .arg = "F",
        .offset = offsetof(struct plan, factor),
        .help = "only what concerns this factor",
    },
    {
        .type = OPT_TEXT,
        .name = "entry",
        .arg = "FILE:LINE",
        .offset = offsetof(struct plan, entry),
        .help = "say why this entry fired, or why not",
    },
    {
        .type = OPT_TEXT,
        .name = "title",
        .arg = "TEXT",
        .offset = offsetof(struct plan, title),
        .help = "the title above the text",
    },
    {
        .type = OPT_FLAG,
        .name = "full",
        .offset = offsetof(struct plan, full),
        .help = "long patterns whole",
    },
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "as one JSON object",
    },
    {.type = OPT_END},
};

const struct command command_lexicon_explain = {
    .name = "lexicon explain",
    .operands = "TEXT",
    .summary = "why a text gets the codes it gets, and not others",
    .help =
        "Shows each hit with its entry, the cues that changed it, its status\n"
        "and what it counts; matches that an except or a better hit put\n"
        "aside; every cue and how far it reaches; the probabilities; and the\n"
        "words as they count. With --entry, the first reason why that entry\n"
        "made no hit: a word that has another stem, a gap that is too long, a\n"
        "sentence that ends, a contrast, an except, a better hit.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

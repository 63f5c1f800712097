#include "ask/command.h"
#include "ask/pager.h"
#include "ask/result.h"
#include "ask/trace.h"

struct plan {
    bool json, full, no_pager;
};

static void suggest(const struct about_ids *found, struct error *err)
{
    const struct str *ids = found->ids;
    if (found->count == 1)
        error_hint(err, "did you mean " STR_FMT "?", STR_ARG(ids[0]));
    else if (found->count == 2)
        error_hint(err, "did you mean " STR_FMT " or " STR_FMT "?",
            STR_ARG(ids[0]), STR_ARG(ids[1]));
    else if (found->count)
        error_hint(err, STR_FMT ", " STR_FMT " and %llu more are like it",
            STR_ARG(ids[0]), STR_ARG(ids[1]),
            (unsigned long long)found->count - 2);
    else
        error_hint(
            err, "ids are store:app:number; `mindsift show DB` prints them");
}

/* The id itself, or the only one whose native part this is. */
static bool find(struct db *db, const char *word, struct str *id,
    struct arena *arena, struct error *err)
{
    struct about_ids found;
    if (!about_find(db, str_of(word), &found, arena, err))
        return false;
    *id = found.ids[0];
    if (found.whole && found.count == 1)
        return true;
    error_set(err, ERR_USAGE, (struct place){.file = db->path},
        "no review has the id '%s'", word);
    suggest(&found, err);
    return false;
}

static bool print(
    const struct trace *trace, FILE *out, bool no_pager, struct error *err)
{
    struct pager pager = pager_start(out, no_pager);
    trace_print(trace, &pager.screen);
    bool ok = result_written(pager.screen.out, err);
    pager_end(&pager);
    return ok;
}

static bool answer(const struct plan *plan, struct db *db, const char *word,
    FILE *out, struct error *notice, struct error *err)
{
    struct arena arena = {0};
    struct trace trace = {0};
    struct str id;
    bool ok = find(db, word, &id, &arena, err) &&
              trace_open(&trace, db, id, &arena, err);
    if (ok && plan->json) {
        trace_json(&trace, out);
    } else if (ok) {
        trace.explanation.full = plan->full;
        ok = print(&trace, out, plan->no_pager, err);
    }
    if (ok && trace.differs && !notice->text[0]) {
        error_set(notice, ERR_NONE, (struct place){.file = db->path},
            "this program would code this review differently than the one "
            "that filled the database; what is stored is shown");
        error_hint(notice, "`mindsift rerun` codes all of it again");
    }
    trace_close(&trace);
    arena_free(&arena);
    return ok && result_written(out, err);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    struct db db;
    struct error notice;
    struct operands database = {operands->words, 1};
    (void)setup;
    if (operands->count != 2) {
        error_set(err, ERR_USAGE, (struct place){0},
            "name a database and the id of a review");
        error_hint(err, "mindsift why reviews.db google_play:calm:12345");
        return -1;
    }
    if (!result_open(&db, &database, &notice, err))
        return -1;
    bool ok = answer(state, &db, operands->words[1], out, &notice, err);
    return result_close(&db, ok, &notice, err);
}

static const struct opt opts[] = {
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
    PAGER_OPT_NEVER(struct plan),
    {.type = OPT_END},
};

const struct command command_why = {
    .name = "why",
    .operands = "DB ID",
    .summary = "why one review has its codes, and not others",
    .help =
        "Shows the review; for each factor and pole its probability, how it\n"
        "came about, and the hits that speak for it: the sentence with the\n"
        "[words] and the {cues}, the bytes they stand at, the entry's file,\n"
        "line and pattern, what the context made of it and what it counts.\n"
        "Then hits that give no code and why (the ladder, a status), matches\n"
        "that were passed over, and what people decided of it.\n"
        "\n"
        "The lexicon is the one in the database. ID may be the native part of\n"
        "an id alone. Probability of several entries: 1 - (1 - a)(1 - b)...,\n"
        "the best hit of each (noisy-or).\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

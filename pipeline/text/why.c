#include "text/why.h"

#include "base/buf.h"
#include "text/nearly.h"
#include "text/pattern.h"
#include "text/regex.h"

#include <string.h>

struct asking {
    const struct lexicon *lexicon;
    struct scanner *scanner;
    const struct review *review;
    const struct entry *entry;
    struct arena *arena;
};

static struct why because(const char *kind, struct str text)
{
    return (struct why){kind, text};
}

static struct str words_of(const struct asking *a, const struct match_step *s)
{
    return str_slice(
        a->review->prose[s->in].bytes, s->found.at.b, s->found.at.e);
}

/* It matched, and then something happened. */
static struct why passed_over(
    const struct asking *a, const struct match_step *s)
{
    struct str words = words_of(a, s);
    switch (s->fate) {
    case MATCH_HIT:
        return because(NULL, STR("it made a hit"));
    case MATCH_CUT:
        return because("contrast",
            arena_format(a->arena,
                "it matches \"" STR_FMT "\", but a contrast stands in its gap",
                STR_ARG(words)));
    case MATCH_EXCEPTED:
        return because("except",
            arena_format(a->arena,
                "it matches \"" STR_FMT "\", but the except in " STR_FMT
                " (" STR_FMT ") silences that",
                STR_ARG(words), STR_ARG(s->by->name), STR_ARG(s->by->written)));
    case MATCH_BEATEN:
        return because("beaten",
            arena_format(a->arena,
                "it matches \"" STR_FMT "\", but " STR_FMT " (" STR_FMT
                ") has a better hit on these words",
                STR_ARG(words), STR_ARG(s->by->name), STR_ARG(s->by->written)));
    case MATCH_EXCEPT:
        return because("is except", arena_format(a->arena,
                                        "it is an except: it covers \"" STR_FMT
                                        "\" and never makes a hit itself",
                                        STR_ARG(words)));
    case MATCH_DOUBLE:
        break;
    }
    return because("double", STR("it matches these words better elsewhere"));
}

/* The reason that came last: who got furthest. */
static int progress(enum match_fate fate)
{
    static const int order[] = {
        [MATCH_HIT] = 5,
        [MATCH_BEATEN] = 4,
        [MATCH_EXCEPTED] = 3,
        [MATCH_EXCEPT] = 3,
        [MATCH_CUT] = 2,
        [MATCH_DOUBLE] = 1,
    };
    return order[fate];
}

static const struct match_step *furthest(const struct asking *a)
{
    struct match_steps steps = {0};
    const struct match_step *best = NULL;
    match_explain(a->lexicon, a->scanner, a->review, a->arena, &steps);
    for (size_t i = 0; i < steps.count; i++) {
        const struct match_step *s = &steps.items[i];
        if (s->entry == a->entry &&
            (!best || progress(s->fate) > progress(best->fate)))
            best = s;
    }
    return best;
}

/* Regexes and quotations: perhaps only a sentence ends inside. */
static struct why no_regex(const struct asking *a, const struct regexes *list)
{
    struct regex_work *work = regex_start();
    uint32_t target = (uint32_t)(a->entry - a->lexicon->entries);
    bool across = false;
    for (size_t i = 0; work && i < list->count; i++) {
        for (int f = 0; f < FIELD_COUNT && list->items[i].target == target;
             f++) {
            struct span at;
            size_t from = 0;
            unsigned gave_up = 0;
            struct subject whole = regex_subject(a->review->prose[f].bytes);
            across = across || regex_next(work, &list->items[i], &whole, &from,
                                   &at, &gave_up);
        }
    }
    regex_stop(work);
    if (across)
        return because("sentence end",
            STR("it matches only across the end of a sentence"));
    return because(
        "no match", pattern_of(a->entry, a->arena)->kind == PATTERN_REGEX
                        ? STR("its regex matches nowhere")
                        : STR("the quoted signs are not there"));
}

struct why why_not(const struct lexicon *lexicon, struct scanner *scanner,
    const struct review *r, const struct entry *asked, struct arena *arena)
{
    struct asking a = {lexicon, scanner, r, asked, arena};
    const struct pack *pack = asked->block->pack;
    uint32_t target = (uint32_t)(asked - lexicon->entries);
    struct why why = {0};
    if (!scanner || scanner_pack(scanner) != pack)
        return because("language",
            arena_format(arena,
                "the text is not read with the lexicon '" STR_FMT "'",
                STR_ARG(pack->lang)));
    const struct match_step *step = furthest(&a);
    if (step)
        return passed_over(&a, step);
    if (!nearly(lexicon, r, target, arena, &why))
        return no_regex(&a, &pack->matcher->entry_regexes);
    return why;
}

#include "text/settings.h"

#include "text/lexline.h"

#include <string.h>

static struct str text_of(const struct lexicon *l, struct str path)
{
    for (size_t i = 0; i < l->file_count; i++)
        if (str_eq(l->files[i].path, path))
            return l->files[i].text;
    return STR("");
}

/* But for blanks and comments. */
static bool same_lines(const struct lexicon *a, const struct lexicon *b,
    struct str path, struct arena *arena)
{
    struct str rest[] = {text_of(a, path), text_of(b, path)};
    struct place at[2] = {0};
    struct lexline lines[2];
    bool more[2];
    do {
        for (int i = 0; i < 2; i++)
            more[i] = lexline_next(&rest[i], &at[i], arena, &lines[i]);
        if (more[0] != more[1] ||
            (more[0] && !str_eq(lines[0].text, lines[1].text)))
            return false;
    } while (more[0]);
    return true;
}

static bool same_languages(const struct lexicon *a, const struct lexicon *b)
{
    bool same = a->pack_count == b->pack_count;
    for (size_t i = 0; same && i < a->pack_count; i++)
        same = str_eq(a->packs[i]->lang, b->packs[i]->lang) &&
               a->packs[i]->preset == b->packs[i]->preset;
    return same;
}

static const struct factor *factor_named(const struct lexicon *l, struct str id)
{
    uint32_t number = lexicon_factor(l, id);
    return number == NO_FACTOR ? NULL : &l->factors[number];
}

static bool outranks(const struct factor *high, const struct factor *low)
{
    return high->rung && low->rung && high->rung < low->rung;
}

/* Among the factors that both have. */
static bool same_ladder(const struct lexicon *a, const struct lexicon *b)
{
    for (size_t i = 0; i < a->factor_count; i++) {
        const struct factor *high = &a->factors[i];
        const struct factor *other = factor_named(b, high->id);
        for (size_t k = 0; other && k < a->factor_count; k++) {
            const struct factor *low = &a->factors[k];
            const struct factor *beside = factor_named(b, low->id);
            if (beside && outranks(high, low) != outranks(other, beside))
                return false;
        }
    }
    return true;
}

/* Of one language, which both have as pack number `i`. */
static struct str changed_in(const struct lexicon *a, const struct lexicon *b,
    size_t i, struct arena *arena)
{
    static const char *const files[] = {"language.lex", "tokens.lex"};
    struct str lang = a->packs[i]->lang;
    for (size_t k = 0; k < sizeof files / sizeof *files; k++) {
        struct str path =
            arena_format(arena, STR_FMT "/%s", STR_ARG(lang), files[k]);
        if (!same_lines(a, b, path, arena))
            return path;
    }
    if (memcmp(a->packs[i]->reliability, b->packs[i]->reliability,
            sizeof a->packs[i]->reliability) == 0)
        return STR("");
    return arena_format(arena, "the reliabilities of " STR_FMT, STR_ARG(lang));
}

struct str settings_changed(
    const struct lexicon *a, const struct lexicon *b, struct arena *arena)
{
    struct str changed = STR("");
    if (!same_languages(a, b))
        return STR("the languages");
    if (!same_ladder(a, b))
        return STR("the ladder");
    for (size_t i = 0; !changed.n && i < a->pack_count; i++)
        changed = changed_in(a, b, i, arena);
    return changed;
}

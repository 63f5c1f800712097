#include "ask/corrected.h"

#include "ask/agreement.h"
#include "ask/ratings.h"
#include "db/manifest.h"

/* What the program makes of one code on coded reviews. */
struct skill {
    struct stats_count sensitivity, specificity;
};

static bool has_texts(const struct gold *gold)
{
    for (size_t i = 0; i < gold->count; i++)
        if (gold->reviews[i].title.n || gold->reviews[i].text.n)
            return true;
    return false;
}

static bool rate_texts(struct ratings *ratings, const struct gold *gold,
    struct db *db, struct error *err)
{
    struct lexicon lexicon;
    struct rater rater = {0};
    if (!manifest_stored(db, &lexicon, ratings->arena, err))
        return false;
    bool ok = rater_of_lexicon(&rater, &lexicon, NULL, ratings->arena, err) &&
              ratings_fill(ratings, gold, &rater, 1, err);
    rater_close(&rater);
    lexicon_close(&lexicon);
    return ok;
}

static bool rate_ids(struct ratings *ratings, const struct gold *gold,
    struct db *db, struct error *err)
{
    struct setup setup = {.keep = ratings->arena};
    struct rater rater = {0};
    bool ok = rater_open(&rater, db->path, NULL, &setup, err) &&
              ratings_fill(ratings, gold, &rater, 1, err);
    rater_close(&rater);
    return ok;
}

static struct skill skill_of(const struct ratings *r, size_t code)
{
    struct agreement a = {0};
    for (size_t i = 0; i < r->count; i++) {
        for (size_t k = 0; k < r->reviews[i].count; k++) {
            const struct rating *x = &r->reviews[i].list[k];
            a.truth += x->code == code && x->truth;
            a.given += x->code == code && x->given[0];
            a.hit += x->code == code && x->truth && x->given[0];
        }
    }
    uint64_t others = r->decided[code] - a.truth;
    return (struct skill){
        {a.hit, a.truth}, {others - (a.given - a.hit), others}};
}

static void correct(const struct ratings *r, size_t code, uint64_t readable,
    const struct prevalence *list, size_t count, struct corrected *out)
{
    enum pole pole = r->codes[code].pole;
    struct skill skill = skill_of(r, code);
    for (size_t i = 0; i < count; i++) {
        if (!str_eq(list[i].factor, r->codes[code].factor))
            continue;
        out[i].truth[pole] = skill.sensitivity.of;
        out[i].of[pole] = stats_prevalence(
            (struct stats_count){list[i].of[pole].reviews, readable},
            skill.sensitivity, skill.specificity);
    }
}

bool corrected_take(struct db *db, const char *path, uint64_t readable,
    const struct prevalence *list, size_t count, struct corrected *out,
    struct arena *arena, struct error *err)
{
    struct gold gold = {0};
    struct ratings ratings = {.arena = arena};
    if (!gold_read(&gold, path, arena, err) ||
        !(has_texts(&gold) ? rate_texts : rate_ids)(&ratings, &gold, db, err))
        return false;
    for (size_t i = 0; i < ratings.code_count; i++)
        correct(&ratings, i, readable, list, count, out);
    return true;
}

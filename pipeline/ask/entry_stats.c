#include "ask/entry_stats.h"

#include "ask/agreement.h"
#include "base/table.h"
#include "text/coder.h"
#include "text/score.h"

#include <math.h>

/* What the codes of its factor would lose. */
struct share {
    uint64_t given, hit;
};

struct taking {
    const struct lexicon *lexicon;
    struct arena *arena;
    struct entry_stat *stats;  /* by entry */
    struct share *shares;      /* by entry */
    struct agreement *factors; /* both poles together */
    struct table apps;         /* entry and app */
    size_t *last;              /* review an entry was last counted in, + 1 */
};

static void count_app(struct taking *t, uint32_t entry, struct str app)
{
    struct str key = arena_format(t->arena, "%u " STR_FMT, entry, STR_ARG(app));
    uint32_t *seen = table_at(&t->apps, t->arena, key);
    t->stats[entry].use.apps += !*seen;
    *seen = 1;
}

static void count_hits(struct taking *t, const struct gold_review *g,
    const struct review *r, size_t number)
{
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *h = &r->hits[i];
        struct entry_use *use = &t->stats[h->index].use;
        use->hits++;
        use->negated +=
            h->status == STATUS_NEGATED || h->status == STATUS_DROPPED;
        if (t->last[h->index] == number + 1)
            continue;
        t->last[h->index] = number + 1;
        use->reviews++;
        count_app(t, h->index, g->app);
    }
}

static bool gives(const struct review *r, struct str factor, enum pole pole)
{
    for (size_t i = 0; i < r->code_count; i++)
        if (r->codes[i].pole == pole && str_eq(r->codes[i].factor, factor))
            return true;
    return false;
}

/* The first hit in the review of this entry for this pole. */
static bool is_first(const struct review *r, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (r->hits[k].index == r->hits[i].index &&
            r->hits[k].codes_as == r->hits[i].codes_as)
            return false;
    return r->hits[i].codes_as != POLE_NONE;
}

static struct review without(
    const struct review *r, uint32_t entry, struct arena *arena)
{
    struct review less = *r;
    less.hits = ARENA_NEW(arena, struct hit, r->hit_count);
    less.hit_count = 0;
    for (size_t i = 0; i < r->hit_count; i++)
        if (r->hits[i].index != entry)
            less.hits[less.hit_count++] = r->hits[i];
    return less;
}

static void judge(struct taking *t, const struct gold_review *g,
    const struct review *r, const struct pack *pack, size_t i,
    struct arena *arena)
{
    const struct hit *h = &r->hits[i];
    const struct gold_code *truth = gold_find(g, h->factor, h->codes_as);
    struct entry_stat *stat = &t->stats[h->index];
    if (truth && truth->contested)
        return;
    stat->gave++;
    stat->right += truth != NULL;
    if (!gives(r, h->factor, h->codes_as))
        return;
    struct review less = without(r, h->index, arena);
    score_review(t->lexicon, pack, SCORE_THRESHOLDS_OF_LEXICON, &less, arena);
    if (gives(&less, h->factor, h->codes_as))
        return;
    t->shares[h->index].given++;
    t->shares[h->index].hit += truth != NULL;
}

static void count_codes(
    struct taking *t, const struct gold_review *g, const struct review *r)
{
    for (size_t i = 0; i < g->code_count; i++) {
        uint32_t factor = lexicon_factor(t->lexicon, g->codes[i].factor);
        if (factor != NO_FACTOR && !g->codes[i].contested)
            t->factors[factor].truth++;
    }
    for (size_t i = 0; i < r->code_count; i++) {
        const struct code *c = &r->codes[i];
        const struct gold_code *truth = gold_find(g, c->factor, c->pole);
        struct agreement *a =
            &t->factors[lexicon_factor(t->lexicon, c->factor)];
        if (truth && truth->contested)
            continue;
        a->given++;
        a->hit += truth != NULL;
    }
}

static void take_all(
    struct taking *t, const struct gold *gold, struct coder *coder)
{
    struct arena arena = {0};
    for (size_t i = 0; i < gold->count; i++) {
        const struct gold_review *g = &gold->reviews[i];
        struct review r = {.lang = g->lang};
        r.prose[IN_TITLE].bytes = g->title;
        r.prose[IN_TEXT].bytes = g->text;
        const struct pack *pack = coder_prepare(coder, &r, &arena);
        if (!pack)
            continue;
        coder_code(coder, &r, &arena);
        count_hits(t, g, &r, i);
        count_codes(t, g, &r);
        for (size_t k = 0; k < r.hit_count; k++)
            if (is_first(&r, k))
                judge(t, g, &r, pack, k, &arena);
        arena_reset(&arena);
        coder_rest(coder);
    }
    arena_free(&arena);
}

static void set_loss(struct taking *t, size_t i)
{
    const struct agreement *all =
        &t->factors[t->lexicon->entries[i].block->factor];
    struct agreement less = *all;
    less.given -= t->shares[i].given;
    less.hit -= t->shares[i].hit;
    t->stats[i].loss = agreement_f1(all) - agreement_f1(&less);
}

static void start(struct taking *t)
{
    const struct lexicon *x = t->lexicon;
    t->stats = ARENA_NEW(t->arena, struct entry_stat, x->entry_count);
    t->shares = ARENA_NEW(t->arena, struct share, x->entry_count);
    t->last = ARENA_NEW(t->arena, size_t, x->entry_count);
    t->factors = ARENA_NEW(t->arena, struct agreement, x->factor_count);
    for (size_t i = 0; i < x->entry_count; i++) {
        const struct entry *e = &x->entries[i];
        t->stats[i].judged = true;
        t->stats[i].use = (struct entry_use){.name = e->name,
            .pattern = e->written,
            .factor = x->factors[e->block->factor].id,
            .pole = e->block->pole,
            .weight = e->weight};
    }
}

bool entry_stats_take(const struct lexicon *lexicon, const struct gold *gold,
    const char *lang, struct entry_stat **list, size_t *count,
    struct arena *arena, struct error *err)
{
    struct taking t = {.lexicon = lexicon, .arena = arena};
    struct coder *coder = coder_start(lexicon, str_of(lang));
    if (!coder)
        return error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
    start(&t);
    take_all(&t, gold, coder);
    coder_stop(coder);
    *list = t.stats;
    *count = 0;
    for (size_t i = 0; i < lexicon->entry_count; i++) {
        set_loss(&t, i);
        if (!lexicon->entries[i].except)
            t.stats[(*count)++] = t.stats[i];
    }
    return true;
}

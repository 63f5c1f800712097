#include "ask/lessons.h"

#include "text/coder.h"

#include <stdlib.h>
#include <string.h>

size_t lessons_code(uint32_t factor, enum pole pole)
{
    return 2 * (size_t)factor + (pole == POLE_FACILITATOR);
}

static uint32_t factor_of(const struct lessons *l, const struct hit *hit)
{
    return l->lexicon->entries[hit->index].block->factor;
}

bool lessons_alone(
    const struct lessons *l, const struct lesson *in, const struct hit *hit)
{
    for (size_t i = 0; i < in->hit_count; i++) {
        const struct hit *h = &in->hits[i];
        if (h->codes_as == hit->codes_as && h->index != hit->index &&
            factor_of(l, h) == factor_of(l, hit))
            return false;
    }
    return true;
}

static void keep_hits(
    struct lessons *l, struct lesson *to, const struct review *r)
{
    to->hits = ARENA_NEW(l->arena, struct hit, r->hit_count);
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *h = &r->hits[i];
        if (h->codes_as == POLE_NONE)
            continue;
        to->hits[to->hit_count++] = (struct hit){.index = h->index,
            .pole = h->pole,
            .weight = h->weight,
            .status = h->status,
            .codes_as = h->codes_as};
    }
}

static void keep_truth(
    struct lessons *l, struct lesson *to, const struct gold_review *g)
{
    to->truth = ARENA_NEW(l->arena, signed char, l->code_count);
    for (size_t i = 0; i < g->code_count; i++) {
        const struct gold_code *c = &g->codes[i];
        uint32_t factor = lexicon_factor(l->lexicon, c->factor);
        if (factor != NO_FACTOR)
            to->truth[lessons_code(factor, c->pole)] = c->contested ? -1 : 1;
    }
}

static size_t pack_number(const struct lessons *l, const struct pack *pack)
{
    size_t i = 0;
    while (l->lexicon->packs[i] != pack)
        i++;
    return i;
}

static void read_all(
    struct lessons *l, const struct gold *gold, bool extra, struct coder *coder)
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
        struct lesson *to = ARENA_PUSH(l->arena, l->list, l->count, &l->room);
        to->app = g->app;
        to->extra = extra;
        to->pack = pack;
        to->pack_number = pack_number(l, pack);
        keep_hits(l, to, &r);
        keep_truth(l, to, g);
        arena_reset(&arena);
        coder_rest(coder);
    }
    arena_free(&arena);
}

/* folds: the largest app first, each into the fold that has fewest reviews */

struct app {
    struct str name;
    size_t reviews;
    int fold;
};

static int by_size(const void *a, const void *b)
{
    const struct app *x = a, *y = b;
    if (x->reviews != y->reviews)
        return x->reviews > y->reviews ? -1 : 1;
    return str_cmp(x->name, y->name);
}

static struct app *find(struct app *apps, size_t count, struct str name)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(apps[i].name, name))
            return &apps[i];
    return NULL;
}

static void share_out(struct lessons *l)
{
    struct app *apps = NULL;
    size_t count = 0, room = 0;
    size_t *sizes = ARENA_NEW(l->arena, size_t, (size_t)l->folds);
    for (size_t i = 0; i < l->count; i++) {
        if (l->list[i].extra)
            continue;
        struct app *app = find(apps, count, l->list[i].app);
        if (!app) {
            app = ARENA_PUSH(l->arena, apps, count, &room);
            app->name = l->list[i].app;
        }
        app->reviews++;
    }
    if (count)
        qsort(apps, count, sizeof *apps, by_size);
    for (size_t i = 0; i < count; i++) {
        for (int k = 1; k < l->folds; k++)
            if (sizes[k] < sizes[apps[i].fold])
                apps[i].fold = k;
        sizes[apps[i].fold] += apps[i].reviews;
    }
    for (size_t i = 0; i < l->count; i++) {
        const struct app *app = find(apps, count, l->list[i].app);
        l->list[i].fold = app ? app->fold : LESSONS_NO_FOLD;
    }
}

bool lessons_read(struct lessons *l, const struct gold *gold,
    const struct gold *extra, const char *lang, struct error *err)
{
    struct coder *coder = coder_start(l->lexicon, str_of(lang));
    if (!coder)
        return error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
    l->code_count = 2 * l->lexicon->factor_count;
    read_all(l, gold, false, coder);
    if (extra)
        read_all(l, extra, true, coder);
    coder_stop(coder);
    share_out(l);
    return true;
}

#include "ask/figures.h"

#include "ask/filter.h"

#include <stdlib.h>

enum { POLES = 2 };

struct stats_count figures_code(
    const struct figures *f, size_t factor, enum pole pole)
{
    return (struct stats_count){
        f->list[factor].of[pole].reviews, f->overview.readable};
}

static size_t place(size_t factor, enum pole pole)
{
    return factor * POLES + (size_t)(pole - POLE_BARRIER);
}

struct stats_interval figures_at(
    const struct figures *f, size_t factor, enum pole pole)
{
    return f->at[place(factor, pole)];
}

struct stats_count figures_group(
    const struct figures *f, size_t group, size_t factor, enum pole pole)
{
    return (struct stats_count){
        facets_cell(&f->groups, group, factor, pole).reviews,
        f->groups.groups[group].readable};
}

static uint64_t weight(const struct prevalence *p, enum figures_sort sort)
{
    uint64_t weight = 0;
    if (sort != SORT_FACILITATOR)
        weight += p->of[POLE_BARRIER].reviews;
    if (sort != SORT_BARRIER)
        weight += p->of[POLE_FACILITATOR].reviews;
    return sort == SORT_NAME ? 0 : weight;
}

/* Before `b`; groups stay together. Names settle what else is equal. */
static bool before(const struct prevalence *a, const struct prevalence *b,
    enum figures_sort sort)
{
    uint64_t x = weight(a, sort), y = weight(b, sort);
    int groups = str_cmp(a->group, b->group);
    if (groups || x != y)
        return groups ? groups < 0 : x > y;
    return str_cmp(a->factor, b->factor) < 0;
}

/* Two dozen of them. */
static void arrange(struct figures *f, enum figures_sort sort)
{
    for (size_t i = 1; i < f->count; i++) {
        struct prevalence p = f->list[i];
        size_t k = i;
        for (; k && before(&p, &f->list[k - 1], sort); k--)
            f->list[k] = f->list[k - 1];
        f->list[k] = p;
    }
}

static void cut(struct figures *f, size_t top)
{
    size_t kept = 0, rank = 0;
    for (size_t i = 0; i < f->count; i++) {
        rank = i && str_eq(f->list[i].group, f->list[i - 1].group) ? rank : 0;
        if (rank++ < top)
            f->list[kept++] = f->list[i];
    }
    f->count = kept;
}

/* How the apps differ in this code. */
static struct stats_interval clustered(const struct facets *apps, size_t factor,
    enum pole pole, struct arena *arena)
{
    struct stats_count *clusters =
        ARENA_NEW(arena, struct stats_count, apps->count);
    for (size_t i = 0; i < apps->count; i++)
        clusters[i] =
            (struct stats_count){facets_cell(apps, i, factor, pole).reviews,
                apps->groups[i].readable};
    return stats_clustered(clusters, apps->count);
}

static bool reckon(struct db *db, bool by_app, struct figures *f,
    struct arena *arena, struct error *err)
{
    struct facets apps = {0};
    if (by_app && !facets_read(db, "app", f->list, f->count, &apps, arena, err))
        return false;
    for (size_t i = 0; i < apps.count; i++)
        f->clusters += apps.groups[i].readable > 0;
    f->at = ARENA_NEW(arena, struct stats_interval, f->count * POLES);
    for (size_t i = 0; i < f->count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            f->at[place(i, k)] = by_app ? clustered(&apps, i, k, arena)
                                        : stats_wilson(figures_code(f, i, k));
    return true;
}

static bool choose(struct db *db, const struct figures_wish *wish,
    struct arena *arena, struct error *err)
{
    struct choice choice;
    if (!filter_parse("--where", wish->where, &choice, arena, err))
        return false;
    choice.strong = wish->strong;
    return choice_make(db, &choice, err);
}

bool figures_read(struct db *db, const struct figures_wish *wish,
    struct figures *f, struct arena *arena, struct error *err)
{
    *f = (struct figures){
        .where = wish->where, .strong = wish->strong, .by = wish->by};
    if (!choose(db, wish, arena, err) || !prevalence_held(db, &f->held, err) ||
        !prevalence_overview(db, &f->overview, arena, err) ||
        !prevalence_list(db, &f->list, &f->count, arena, err) ||
        !prevalence_reasons(db, &f->reasons, &f->reason_count, arena, err) ||
        !prevalence_masks(db, &f->masks, &f->mask_count, arena, err) ||
        !facets_read(db, "lang", NULL, 0, &f->languages, arena, err))
        return false;
    arrange(f, wish->sort);
    if (wish->top)
        cut(f, wish->top);
    if (!reckon(db, wish->clustered, f, arena, err))
        return false;
    if (f->by &&
        !facets_read(db, f->by, f->list, f->count, &f->groups, arena, err))
        return false;
    if (!wish->corrected)
        return true;
    f->corrected = ARENA_NEW(arena, struct corrected, f->count);
    return corrected_take(db, wish->corrected, f->overview.readable, f->list,
        f->count, f->corrected, arena, err);
}

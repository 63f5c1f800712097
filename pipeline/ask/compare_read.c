#include "ask/compare_read.h"

#include "ask/filter.h"
#include "db/facets.h"

#include <stdlib.h>

/* What is read and reckoned for one answer. */
struct work {
    const struct compare_wish *wish;
    struct db *db;
    struct arena *arena;
    struct compared *out;
    struct prevalence *list;
    size_t count;
};

/* One side, and what is asked of both. */
static bool choose(struct work *w, struct choice *c, struct error *err)
{
    struct choice shared;
    if (!filter_parse("--where", w->wish->where, &shared, w->arena, err))
        return false;
    c->strong = w->wish->no_weak;
    filter_join(c, &shared, w->arena);
    return choice_make(w->db, c, err);
}

/* Barriers first; in each pole from the largest difference down. */
static int by_difference(const void *a, const void *b)
{
    const struct compare_row *x = a, *y = b;
    if (x->pole != y->pole)
        return x->pole < y->pole ? -1 : 1;
    if (x->difference.point != y->difference.point)
        return x->difference.point < y->difference.point ? 1 : -1;
    return str_cmp(x->factor->factor, y->factor->factor);
}

static void judge(struct work *w, struct compare_pair *pair)
{
    double *p = ARENA_NEW(w->arena, double, pair->count + 1);
    for (size_t i = 0; i < pair->count; i++)
        p[i] = pair->rows[i].p;
    contrast_adjust(p, pair->count, w->arena);
    for (size_t i = 0; i < pair->count; i++) {
        struct compare_row *r = &pair->rows[i];
        r->q = p[i];
        if (r->q <= w->wish->rate && r->difference.point != 0)
            r->verdict =
                r->difference.point > 0 ? VERDICT_HIGHER : VERDICT_LOWER;
    }
    if (pair->count)
        qsort(pair->rows, pair->count, sizeof *pair->rows, by_difference);
}

static void add_row(struct work *w, struct compare_pair *pair, size_t factor,
    enum pole pole, struct contrast c)
{
    if (!(c.left.hits + c.right.hits) || !c.left.of || !c.right.of)
        return;
    pair->rows[pair->count++] = (struct compare_row){.factor = &w->list[factor],
        .pole = pole,
        .c = c,
        .difference = contrast_difference(c),
        .p = contrast_p(c)};
}

static void start_pair(struct work *w, struct compare_pair *pair)
{
    pair->rows = ARENA_NEW(w->arena, struct compare_row, 2 * w->count + 1);
}

/* Reviews on both sides would count for and against the same difference. */
static bool apart(struct work *w, struct error *err)
{
    uint64_t both;
    if (!choice_shared(w->db, &both, err))
        return false;
    if (!both)
        return true;
    error_set(err, ERR_USAGE, (struct place){.file = w->db->path},
        "%llu reviews are on both sides", (unsigned long long)both);
    return error_hint(err, "choose sides that share none: app=a and app!=a");
}

static bool side(struct work *w, const char *option, const char *where,
    struct prevalence **list, uint64_t *readable, struct error *err)
{
    struct overview o;
    struct choice c;
    if (!filter_parse(option, where, &c, w->arena, err) ||
        !choose(w, &c, err) || !prevalence_overview(w->db, &o, w->arena, err) ||
        !prevalence_list(w->db, list, &w->count, w->arena, err))
        return false;
    *readable = o.readable;
    return true;
}

static const struct prevalence *find(
    const struct prevalence *list, size_t count, struct str factor)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(list[i].factor, factor))
            return &list[i];
    return NULL;
}

bool compare_sides(struct db *db, const struct compare_wish *wish,
    struct compared *out, struct arena *arena, struct error *err)
{
    struct work work = {wish, db, arena, out, NULL, 0}, *w = &work;
    *out = (struct compared){.path = db->path, .rate = wish->rate};
    struct compare_pair *pair = ARENA_NEW(w->arena, struct compare_pair, 1);
    struct prevalence *right;
    int lines = (int)wish->examples;
    w->out->pairs = pair;
    w->out->count = 1;
    pair->left = str_of(wish->left);
    pair->right = str_of(wish->right);
    if (!side(w, "--left", wish->left, &w->list, &pair->left_size, err) ||
        (lines && !lines_read(w->db, false, lines, &pair->left_lines,
                      &pair->left_count, w->arena, err)) ||
        !choice_keep(w->db, err) ||
        !side(w, "--right", wish->right, &right, &pair->right_size, err) ||
        (lines && !lines_read(w->db, false, lines, &pair->right_lines,
                      &pair->right_count, w->arena, err)) ||
        !apart(w, err))
        return false;
    start_pair(w, pair);
    for (size_t i = 0; i < w->count; i++) {
        const struct prevalence *other =
            find(right, w->count, w->list[i].factor);
        for (enum pole k = POLE_BARRIER; other && k <= POLE_FACILITATOR; k++)
            add_row(w, pair, i, k,
                (struct contrast){{w->list[i].of[k].reviews, pair->left_size},
                    {other->of[k].reviews, pair->right_size}});
    }
    judge(w, pair);
    return true;
}

static struct stats_count count(
    const struct facets *f, size_t group, size_t factor, enum pole pole)
{
    return (struct stats_count){
        facets_cell(f, group, factor, pole).reviews, f->groups[group].readable};
}

static void release(
    struct work *w, const struct facets *f, size_t before, size_t now)
{
    struct compare_pair *pair = &w->out->pairs[w->out->count++];
    pair->left = f->groups[now].value;
    pair->right = f->groups[before].value;
    pair->left_size = f->groups[now].readable;
    pair->right_size = f->groups[before].readable;
    start_pair(w, pair);
    for (size_t i = 0; i < w->count; i++)
        for (enum pole k = POLE_BARRIER; k <= POLE_FACILITATOR; k++)
            add_row(w, pair, i, k,
                (struct contrast){count(f, now, i, k), count(f, before, i, k)});
    judge(w, pair);
}

/* The lines of one version: they are sorted by it, bytewise. */
static struct line *of_version(
    struct line *list, size_t all, struct str version, size_t *found)
{
    struct line *first = NULL;
    *found = 0;
    for (size_t i = 0; i < all; i++) {
        if (!str_eq(list[i].version, version))
            continue;
        first = first ? first : &list[i];
        ++*found;
    }
    return first;
}

static bool release_lines(struct work *w, struct error *err)
{
    struct line *list;
    size_t all;
    if (!lines_read(
            w->db, true, (int)w->wish->examples, &list, &all, w->arena, err))
        return false;
    for (size_t i = 0; i < w->out->count; i++) {
        struct compare_pair *p = &w->out->pairs[i];
        p->left_lines = of_version(list, all, p->left, &p->left_count);
    }
    return true;
}

bool compare_releases(struct db *db, const struct compare_wish *wish,
    struct compared *out, struct arena *arena, struct error *err)
{
    struct work work = {wish, db, arena, out, NULL, 0}, *w = &work;
    *out = (struct compared){
        .path = db->path, .releases = true, .rate = wish->rate};
    struct facets f;
    struct choice_value app = {.low = str_of(w->wish->app)};
    struct choice_term term = {.key = CHOICE_APP,
        .written = str_of(w->wish->app),
        .values = &app,
        .count = 1};
    struct choice c = {.option = "--app", .terms = &term, .count = 1};
    size_t before = SIZE_MAX, first;
    if (!choose(w, &c, err) ||
        !prevalence_list(w->db, &w->list, &w->count, w->arena, err) ||
        !facets_read(w->db, "version", w->list, w->count, &f, w->arena, err))
        return false;
    w->out->pairs = ARENA_NEW(w->arena, struct compare_pair, f.count + 1);
    for (size_t g = 0; g < f.count; g++) {
        if (!f.groups[g].known ||
            f.groups[g].readable < (uint64_t)w->wish->least)
            continue;
        if (before != SIZE_MAX)
            release(w, &f, before, g);
        before = g;
    }
    first = w->wish->last && (size_t)w->wish->last < w->out->count
                ? w->out->count - (size_t)w->wish->last
                : 0;
    w->out->pairs += first;
    w->out->count -= first;
    if (!w->out->count) {
        error_set(err, ERR_USAGE, (struct place){.file = w->db->path},
            "'%s' has no two versions with %ld reviews or more", w->wish->app,
            w->wish->least);
        return error_hint(
            err, "`mindsift summary --by version --where app=...`");
    }
    return !w->wish->examples || release_lines(w, err);
}

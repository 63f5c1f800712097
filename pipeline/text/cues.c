#include "text/cues.h"

#include <stdlib.h>

static bool is_scope_cue(enum cue_kind kind)
{
    return kind != CUE_MISSING && kind != CUE_PRAISE && kind != CUE_COMPLAINT;
}

/* Scope cues first; then more words, shorter span, earlier, rule order. */
static int by_claim(const void *a, const void *b)
{
    const struct cue_found *x = a, *y = b;
    const struct found *f = &x->found, *g = &y->found;
    bool sx = is_scope_cue(x->rule->kind), sy = is_scope_cue(y->rule->kind);
    if (sx != sy)
        return sx ? -1 : 1;
    if (f->literal_count != g->literal_count)
        return f->literal_count > g->literal_count ? -1 : 1;
    uint32_t fs = f->last - f->first, gs = g->last - g->first;
    if (fs != gs)
        return fs < gs ? -1 : 1;
    if (f->first != g->first)
        return f->first < g->first ? -1 : 1;
    if (f->target != g->target)
        return f->target < g->target ? -1 : 1;
    return found_order(f, g);
}

static int by_place(const void *a, const void *b)
{
    const struct cue_found *x = a, *y = b;
    if (x->found.first != y->found.first)
        return x->found.first < y->found.first ? -1 : 1;
    if (x->found.last != y->found.last)
        return x->found.last < y->found.last ? -1 : 1;
    return (x->found.target > y->found.target) -
           (x->found.target < y->found.target);
}

/* Which cue has a token: the kind + 1, by scope cues and by the others. */
struct claims {
    unsigned char *scope, *other;
    uint32_t first;
};

/* Rules of one kind may share words: `never` stands before what it negates,
 * or behind. A topic's cue lives beside a negation ("no" is missing, too), and
 * inside no other scope cue ("would be nice if" praises nothing). */
static bool may_claim(const struct claims *claims, const struct cue_found *c)
{
    bool scope = is_scope_cue(c->rule->kind);
    for (size_t i = 0; i < c->found.literal_count; i++) {
        uint32_t t = c->found.literals[i] - claims->first;
        unsigned taken = claims->scope[t];
        if (taken && taken != (scope ? c->rule->kind : CUE_NEGATION) + 1)
            return false;
        if (!scope && claims->other[t])
            return false;
    }
    return true;
}

static void claim(struct claims *claims, const struct cue_found *c)
{
    unsigned char *by =
        is_scope_cue(c->rule->kind) ? claims->scope : claims->other;
    for (size_t i = 0; i < c->found.literal_count; i++)
        by[c->found.literals[i] - claims->first] =
            (unsigned char)(c->rule->kind + 1);
}

static struct cue_list settle(
    struct cue_list all, const struct sentence *sentence, struct arena *arena)
{
    uint32_t count = sentence->end - sentence->first;
    struct claims claims = {ARENA_NEW(arena, unsigned char, count),
        ARENA_NEW(arena, unsigned char, count), sentence->first};
    struct cue_list kept = {0};
    if (all.count)
        qsort(all.items, all.count, sizeof *all.items, by_claim);
    for (size_t i = 0; i < all.count; i++) {
        if (!may_claim(&claims, &all.items[i]))
            continue;
        claim(&claims, &all.items[i]);
        *ARENA_PUSH(arena, kept.items, kept.count, &kept.room) = all.items[i];
    }
    if (kept.count)
        qsort(kept.items, kept.count, sizeof *kept.items, by_place);
    return kept;
}

bool cues_ends_scope(enum cue_kind kind)
{
    return kind == CUE_CONTRAST || kind == CUE_BORDER;
}

bool cues_parted(const struct cue_list *cues, uint32_t after, uint32_t before)
{
    for (size_t i = 0; i < cues->count; i++) {
        const struct cue_found *c = &cues->items[i];
        if (cues_ends_scope(c->rule->kind) && c->found.first > after &&
            c->found.last < before)
            return true;
    }
    return false;
}

bool cues_cut(const struct cue_list *cues, const struct found *found)
{
    for (size_t i = 0; i < cues->count; i++) {
        const struct found *c = &cues->items[i].found;
        if (cues->items[i].rule->kind == CUE_CONTRAST &&
            c->first > found->first && c->last < found->last &&
            !found_share(c, found))
            return true;
    }
    return false;
}

struct cue_list cues_find(struct scanner *scanner,
    const struct sentence *sentence, struct arena *arena, unsigned *gave_up)
{
    struct found_list found = {0};
    struct cue_list all = {0}, uncut = {0};
    const struct pack *pack = scanner_pack(scanner);
    scan(scanner, SCAN_CUES, sentence, arena, &found, gave_up);
    for (size_t i = 0; i < found.count; i++)
        *ARENA_PUSH(arena, all.items, all.count, &all.room) =
            (struct cue_found){&pack->cues[found.items[i].target],
                found.items[i], false, false};
    struct cue_list kept = settle(all, sentence, arena);
    for (size_t i = 0; i < all.count; i++)
        if (!cues_cut(&kept, &all.items[i].found))
            *ARENA_PUSH(arena, uncut.items, uncut.count, &uncut.room) =
                all.items[i];
    return uncut.count == all.count ? kept : settle(uncut, sentence, arena);
}

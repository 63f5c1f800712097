#include "text/unfold.h"

#include <stdlib.h>
#include <string.h>

struct unfolding {
    const struct graph *graph;
    struct unfolded *all;
    struct arena *arena;
    struct step steps[STEPS_MOST]; /* from the root to the node at hand */
};

static void keep_path(struct unfolding *u, size_t count, uint32_t target)
{
    struct step *copy = ARENA_NEW(u->arena, struct step, count);
    memcpy(copy, u->steps, count * sizeof *copy);
    *ARENA_PUSH(u->arena, u->all->paths, u->all->count, &u->all->room) =
        (struct unfold_path){target, copy, count};
}

static void read_node(struct unfolding *u, uint32_t node, size_t depth)
{
    const struct node *n = &u->graph->nodes[node];
    for (uint32_t i = n->targets; i; i = u->graph->links[i].next)
        keep_path(u, depth, u->graph->links[i].target);
    for (uint32_t i = 0; i < n->edge_count; i++) {
        const struct edge *e = &u->graph->edges[n->first_edge + i];
        u->steps[depth] = (struct step){e->class, (int)e->gap};
        read_node(u, e->child, depth + 1);
    }
}

static void read_atoms(const struct matcher *m, enum atom_kind kind,
    struct unfolded *all, struct arena *arena)
{
    const struct table *t = &m->atoms[kind];
    for (size_t i = 0; i < t->room; i++) {
        if (!t->slots[i].p)
            continue;
        const struct id_list *in = &m->atom_classes[t->slots[i].value - 1];
        for (size_t k = 0; k < in->count; k++) {
            struct unfold_class *c = &all->classes[in->ids[k]];
            *ARENA_PUSH(arena, c->atoms, c->count, &c->room) =
                (struct unfold_atom){kind, {t->slots[i].p, t->slots[i].n}};
        }
    }
}

static int by_target(const void *a, const void *b)
{
    const struct unfold_path *x = a, *y = b;
    if (x->target != y->target)
        return x->target < y->target ? -1 : 1;
    if (x->count != y->count)
        return x->count < y->count ? -1 : 1;
    return memcmp(x->steps, y->steps, x->count * sizeof *x->steps);
}

static int by_text(const void *a, const void *b)
{
    const struct unfold_atom *x = a, *y = b;
    int order = str_cmp(x->text, y->text);
    return order ? order : (int)x->kind - (int)y->kind;
}

struct unfolded unfold(
    const struct matcher *m, const struct graph *graph, struct arena *arena)
{
    struct unfolded all = {.class_count = m->class_count};
    struct unfolding u = {.graph = graph, .all = &all, .arena = arena};
    read_node(&u, 0, 0);
    if (all.count)
        qsort(all.paths, all.count, sizeof *all.paths, by_target);
    all.classes = ARENA_NEW(arena, struct unfold_class, m->class_count);
    for (int kind = 0; kind < ATOM_KINDS; kind++)
        read_atoms(m, (enum atom_kind)kind, &all, arena);
    for (size_t i = 0; i < all.class_count; i++)
        if (all.classes[i].count)
            qsort(all.classes[i].atoms, all.classes[i].count,
                sizeof *all.classes[i].atoms, by_text);
    return all;
}

const struct unfold_path *unfold_target(
    const struct unfolded *all, uint32_t target, size_t *count)
{
    size_t low = 0, high = all->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (all->paths[middle].target < target)
            low = middle + 1;
        else
            high = middle;
    }
    *count = 0;
    while (
        low + *count < all->count && all->paths[low + *count].target == target)
        ++*count;
    return *count ? &all->paths[low] : NULL;
}

#include "text/graph.h"

#include <stdlib.h>

struct draft_state {
    struct edge *edges;
    size_t count, room;
    uint32_t target; /* NO_TARGET: it does not accept */
    size_t longest;
    double ways;
};

struct graph_draft {
    struct draft_state *states; /* 0 is the root: an edge per beginning */
    size_t count, room;
    struct arena *scratch;
};

void graph_start(struct graph *t, struct arena *scratch)
{
    t->draft = ARENA_NEW(scratch, struct graph_draft, 1);
    t->draft->scratch = scratch;
    graph_state(t, NO_TARGET);
}

uint32_t graph_state(struct graph *t, uint32_t target)
{
    struct graph_draft *d = t->draft;
    struct draft_state *s =
        ARENA_PUSH(d->scratch, d->states, d->count, &d->room);
    *s = (struct draft_state){
        .target = target, .ways = target == NO_TARGET ? 0 : 1};
    return (uint32_t)d->count - 1;
}

static bool has_edge(const struct draft_state *s, struct edge edge)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->edges[i].class == edge.class && s->edges[i].gap == edge.gap &&
            s->edges[i].child == edge.child)
            return true;
    return false;
}

void graph_edge(struct graph *t, uint32_t from, struct step step, uint32_t to)
{
    struct graph_draft *d = t->draft;
    struct draft_state *s = &d->states[from], *child = &d->states[to];
    struct edge edge = {step.class, (uint32_t)step.gap, to};
    if (has_edge(s, edge))
        return;
    *ARENA_PUSH(d->scratch, s->edges, s->count, &s->room) = edge;
    s->ways += child->ways;
    if (child->longest + 1 > s->longest)
        s->longest = child->longest + 1;
}

void graph_skip(struct graph *t, uint32_t from, int gap, uint32_t to)
{
    const struct draft_state *over = &t->draft->states[to];
    for (size_t i = 0; i < over->count; i++) {
        int own = (int)over->edges[i].gap;
        struct step step = {over->edges[i].class, own > gap ? own : gap};
        graph_edge(t, from, step, over->edges[i].child);
    }
    if (over->target != NO_TARGET && !graph_accepts(t, from)) {
        t->draft->states[from].target = over->target;
        t->draft->states[from].ways++;
    }
}

bool graph_accepts(const struct graph *t, uint32_t state)
{
    return t->draft->states[state].target != NO_TARGET;
}

size_t graph_longest(const struct graph *t, uint32_t state)
{
    return t->draft->states[state].longest;
}

double graph_ways(const struct graph *t, uint32_t state)
{
    return t->draft->states[state].ways;
}

void graph_begin(struct graph *t, uint32_t state)
{
    const struct draft_state *s = &t->draft->states[state];
    struct graph_draft *d = t->draft;
    for (size_t i = 0; i < s->count; i++) {
        struct draft_state *root = &d->states[0];
        struct edge edge = {s->edges[i].class, 0, s->edges[i].child};
        *ARENA_PUSH(d->scratch, root->edges, root->count, &root->room) = edge;
    }
}

static int by_class(const void *a, const void *b)
{
    const struct edge *x = a, *y = b;
    if (x->class != y->class)
        return x->class < y->class ? -1 : 1;
    if (x->child != y->child)
        return x->child < y->child ? -1 : 1;
    return (x->gap > y->gap) - (x->gap < y->gap);
}

static void sort_edges(struct edge *edges, size_t count)
{
    if (count > 1)
        qsort(edges, count, sizeof *edges, by_class);
}

static void link_target(
    struct graph *t, struct arena *keep, uint32_t node, uint32_t target)
{
    uint32_t link = (uint32_t)t->link_count;
    *ARENA_PUSH(keep, t->links, t->link_count, &t->link_room) =
        (struct target_link){target, t->nodes[node].targets};
    t->nodes[node].targets = link;
}

/* Adds what a state has to a node; the node's edges are the last ones. */
static void add_state(struct graph *t, struct arena *keep, uint32_t node,
    const struct draft_state *s)
{
    for (size_t i = 0; i < s->count; i++)
        *ARENA_PUSH(keep, t->edges, t->edge_count, &t->edge_room) = s->edges[i];
    t->nodes[node].edge_count += (uint32_t)s->count;
    if (s->target != NO_TARGET)
        link_target(t, keep, node, s->target);
}

static uint32_t new_node(struct graph *t, struct arena *keep)
{
    struct node *n = ARENA_PUSH(keep, t->nodes, t->node_count, &t->node_room);
    n->first_edge = (uint32_t)t->edge_count;
    return (uint32_t)t->node_count - 1;
}

static void end_node(struct graph *t, uint32_t node)
{
    const struct node *n = &t->nodes[node];
    if (n->edge_count > 1)
        sort_edges(&t->edges[n->first_edge], n->edge_count);
}

/* One node for all that follows the beginnings `edges`, of one class. */
static uint32_t joined(
    struct graph *t, struct arena *keep, const struct edge *edges, size_t count)
{
    if (count == 1)
        return edges[0].child;
    uint32_t node = new_node(t, keep);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || edges[i].child != edges[i - 1].child)
            add_state(t, keep, node, &t->draft->states[edges[i].child]);
    end_node(t, node);
    return node;
}

static void end_roots(struct graph *t, struct arena *keep)
{
    struct draft_state *root = &t->draft->states[0];
    size_t begin = 0, used = 0;
    sort_edges(root->edges, root->count);
    while (begin < root->count) {
        uint32_t class = root->edges[begin].class;
        size_t end = begin + 1;
        while (end < root->count && root->edges[end].class == class)
            end++;
        uint32_t child = joined(t, keep, root->edges + begin, end - begin);
        t->roots[class] = child;
        root->edges[used++] = (struct edge){class, 0, child};
        begin = end;
    }
    root->count = used;
    t->nodes[0].first_edge = (uint32_t)t->edge_count;
    add_state(t, keep, 0, root);
}

void graph_end(struct graph *t, struct arena *keep, uint32_t class_count)
{
    const struct graph_draft *d = t->draft;
    (void)ARENA_PUSH(keep, t->links, t->link_count, &t->link_room);
    t->roots = ARENA_NEW(keep, uint32_t, class_count);
    t->inner = ARENA_NEW(keep, bool, class_count);
    for (size_t i = 0; i < d->count; i++) {
        uint32_t node = new_node(t, keep);
        if (i > 0)
            add_state(t, keep, node, &d->states[i]);
        end_node(t, node);
    }
    for (size_t i = 0; i < t->edge_count; i++)
        t->inner[t->edges[i].class] = true;
    end_roots(t, keep);
    t->draft = NULL;
}

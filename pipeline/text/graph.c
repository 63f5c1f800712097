#include "text/graph.h"

#include <stdlib.h>

/* An edge costs about so many bytes of a pattern, a node more. */
enum { EDGE_BYTES = 10, NODE_BYTES = 16, SORT_BY_HAND = 24 };

struct draft_edge {
    struct edge edge; /* child: a state */
    uint32_t next;    /* of the same state, from 1; 0: the last */
};

struct draft_state {
    uint32_t edges;  /* the newest, from 1; 0: none */
    uint32_t target; /* NO_TARGET: it does not accept */
    size_t longest;
    double ways;
};

struct graph_draft {
    struct draft_state *states;
    size_t count, room;
    struct draft_edge *edges;
    size_t edge_count, edge_room;
    struct edge *roots; /* of all patterns: an edge per beginning */
    size_t root_count, root_room;
    struct arena *scratch, *keep;
};

static uint32_t new_node(struct graph *t)
{
    struct arena *keep = t->draft->keep;
    struct node *n = ARENA_PUSH(keep, t->nodes, t->node_count, &t->node_room);
    n->first_edge = (uint32_t)t->edge_count;
    return (uint32_t)t->node_count - 1;
}

void graph_start(
    struct graph *t, size_t bytes, struct arena *keep, struct arena *scratch)
{
    t->draft = ARENA_NEW(scratch, struct graph_draft, 1);
    t->draft->scratch = scratch;
    t->draft->keep = keep;
    t->node_room = bytes / NODE_BYTES + 1;
    t->nodes = arena_room(keep, t->node_room, sizeof *t->nodes);
    t->edge_room = bytes / EDGE_BYTES + 1;
    t->edges = arena_room(keep, t->edge_room, sizeof *t->edges);
    (void)ARENA_PUSH(keep, t->links, t->link_count, &t->link_room);
    new_node(t); /* the root */
}

void graph_draft(struct graph *t)
{
    t->draft->count = t->draft->edge_count = 0;
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

static bool has_edge(
    const struct graph_draft *d, const struct draft_state *s, struct edge edge)
{
    for (uint32_t i = s->edges; i; i = d->edges[i - 1].next) {
        const struct edge *e = &d->edges[i - 1].edge;
        if (e->class == edge.class && e->gap == edge.gap &&
            e->child == edge.child)
            return true;
    }
    return false;
}

void graph_edge(struct graph *t, uint32_t from, struct step step, uint32_t to)
{
    struct graph_draft *d = t->draft;
    struct draft_state *s = &d->states[from], *child = &d->states[to];
    struct edge edge = {step.class, (uint32_t)step.gap, to};
    if (has_edge(d, s, edge))
        return;
    *ARENA_PUSH(d->scratch, d->edges, d->edge_count, &d->edge_room) =
        (struct draft_edge){edge, s->edges};
    s->edges = (uint32_t)d->edge_count;
    s->ways += child->ways;
    if (child->longest + 1 > s->longest)
        s->longest = child->longest + 1;
}

void graph_skip(struct graph *t, uint32_t from, int gap, uint32_t to)
{
    struct graph_draft *d = t->draft;
    for (uint32_t i = d->states[to].edges; i; i = d->edges[i - 1].next) {
        struct edge over = d->edges[i - 1].edge;
        int own = (int)over.gap;
        graph_edge(t, from, (struct step){over.class, own > gap ? own : gap},
            over.child);
    }
    if (graph_accepts(t, to) && !graph_accepts(t, from)) {
        d->states[from].target = d->states[to].target;
        d->states[from].ways++;
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
    if (count > SORT_BY_HAND) {
        qsort(edges, count, sizeof *edges, by_class);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        struct edge edge = edges[i];
        size_t at = i;
        for (; at > 0 && by_class(&edges[at - 1], &edge) > 0; at--)
            edges[at] = edges[at - 1];
        edges[at] = edge;
    }
}

static void add_edge(struct graph *t, struct edge edge)
{
    *ARENA_PUSH(t->draft->keep, t->edges, t->edge_count, &t->edge_room) = edge;
}

static void link_target(struct graph *t, uint32_t node, uint32_t target)
{
    uint32_t link = (uint32_t)t->link_count;
    *ARENA_PUSH(t->draft->keep, t->links, t->link_count, &t->link_room) =
        (struct target_link){target, t->nodes[node].targets};
    t->nodes[node].targets = link;
}

/* The node's edges are the last ones. */
static void end_node(struct graph *t, uint32_t node)
{
    struct node *n = &t->nodes[node];
    n->edge_count = (uint32_t)t->edge_count - n->first_edge;
    sort_edges(&t->edges[n->first_edge], n->edge_count);
}

/* States become nodes in their order, but for the start. */
void graph_add(struct graph *t, uint32_t start)
{
    struct graph_draft *d = t->draft;
    uint32_t first = (uint32_t)t->node_count;
    for (uint32_t i = 0; i < d->count; i++) {
        const struct draft_state *s = &d->states[i];
        uint32_t node = i == start ? 0 : new_node(t);
        for (uint32_t k = s->edges; k; k = d->edges[k - 1].next) {
            struct edge edge = d->edges[k - 1].edge;
            edge.child += first - (edge.child > start);
            if (i == start)
                *ARENA_PUSH(d->scratch, d->roots, d->root_count,
                    &d->root_room) = (struct edge){edge.class, 0, edge.child};
            else
                add_edge(t, edge);
        }
        if (i == start)
            continue;
        end_node(t, node);
        if (s->target != NO_TARGET)
            link_target(t, node, s->target);
    }
}

/* Adds what one node has to another. */
static void add_node(struct graph *t, uint32_t to, const struct node *from)
{
    for (uint32_t i = 0; i < from->edge_count; i++)
        add_edge(t, t->edges[from->first_edge + i]);
    for (uint32_t i = from->targets; i; i = t->links[i].next)
        link_target(t, to, t->links[i].target);
}

/* One node for all that follows the beginnings `edges`, of one class. */
static uint32_t joined(struct graph *t, const struct edge *edges, size_t count)
{
    if (count == 1)
        return edges[0].child;
    uint32_t node = new_node(t);
    for (size_t i = 0; i < count; i++) {
        struct node from = t->nodes[edges[i].child];
        if (i == 0 || edges[i].child != edges[i - 1].child)
            add_node(t, node, &from);
    }
    end_node(t, node);
    return node;
}

/* The beginnings of all patterns by class, then child. */
static struct edge *sorted_roots(const struct graph_draft *d, size_t classes)
{
    struct edge *sorted = ARENA_NEW(d->scratch, struct edge, d->root_count);
    size_t *ends = ARENA_NEW(d->scratch, size_t, classes + 1);
    for (size_t i = 0; i < d->root_count; i++)
        ends[d->roots[i].class + 1]++;
    for (size_t i = 1; i <= classes; i++)
        ends[i] += ends[i - 1];
    for (size_t i = 0; i < d->root_count; i++)
        sorted[ends[d->roots[i].class]++] = d->roots[i];
    for (size_t i = 0; i < classes; i++) {
        size_t begin = i ? ends[i - 1] : 0;
        sort_edges(sorted + begin, ends[i] - begin);
    }
    return sorted;
}

void graph_end(struct graph *t, uint32_t class_count)
{
    struct graph_draft *d = t->draft;
    struct edge *roots = sorted_roots(d, class_count);
    size_t begin = 0, used = 0;
    t->roots = ARENA_NEW(d->keep, uint32_t, class_count);
    t->inner = ARENA_NEW(d->keep, bool, class_count);
    for (size_t i = 0; i < t->edge_count; i++)
        t->inner[t->edges[i].class] = true;
    while (begin < d->root_count) {
        uint32_t class = roots[begin].class;
        size_t end = begin + 1;
        while (end < d->root_count && roots[end].class == class)
            end++;
        uint32_t child = joined(t, roots + begin, end - begin);
        t->roots[class] = child;
        roots[used++] = (struct edge){class, 0, child};
        begin = end;
    }
    t->nodes[0].first_edge = (uint32_t)t->edge_count;
    for (size_t i = 0; i < used; i++)
        add_edge(t, roots[i]);
    end_node(t, 0);
    t->draft = NULL;
}

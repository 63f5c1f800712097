#include "text/trie.h"

#include <stdlib.h>

enum { CLASS_BITS = 27, GAP_MASK = 31 };

struct draft_edge {
    uint64_t key; /* node, gap, class, + 1; 0: free */
    uint32_t child;
};

/* All edges, in a table by node, gap and class. */
struct trie_draft {
    struct draft_edge *edges; /* open addressing; room is a power of two */
    size_t count, room;
    struct arena *scratch;
};

static uint64_t edge_key(uint32_t node, uint32_t gap, uint32_t class)
{
    return ((uint64_t)node << 32 | (uint64_t)gap << CLASS_BITS | class) + 1;
}

static struct draft_edge *seek(const struct trie_draft *d, uint64_t key)
{
    size_t i = (key * 0x9E3779B97F4A7C15u) >> 32;
    for (i &= d->room - 1; d->edges[i].key && d->edges[i].key != key;)
        i = (i + 1) & (d->room - 1);
    return &d->edges[i];
}

static void grow(struct trie_draft *d)
{
    struct trie_draft old = *d;
    d->room = old.room ? old.room * 2 : 256;
    d->edges = ARENA_NEW(d->scratch, struct draft_edge, d->room);
    for (size_t i = 0; i < old.room; i++)
        if (old.edges[i].key)
            *seek(d, old.edges[i].key) = old.edges[i];
}

void trie_start(struct trie *t, struct arena *keep, struct arena *scratch)
{
    t->draft = ARENA_NEW(scratch, struct trie_draft, 1);
    t->draft->scratch = scratch;
    (void)ARENA_PUSH(keep, t->nodes, t->node_count, &t->node_room);
    (void)ARENA_PUSH(keep, t->links, t->link_count, &t->link_room);
}

static uint32_t child_or_new(struct trie *t, struct arena *keep, uint32_t node,
    uint32_t gap, uint32_t class)
{
    struct trie_draft *d = t->draft;
    if (d->count * 2 >= d->room)
        grow(d);
    uint64_t key = edge_key(node, gap, class);
    struct draft_edge *e = seek(d, key);
    if (!e->key) {
        uint32_t child = (uint32_t)t->node_count;
        (void)ARENA_PUSH(keep, t->nodes, t->node_count, &t->node_room);
        *e = (struct draft_edge){key, child};
        d->count++;
        t->nodes[node].edge_count++;
    }
    return e->child;
}

static bool has_target(const struct trie *t, uint32_t node, uint32_t target)
{
    for (uint32_t i = t->nodes[node].targets; i; i = t->links[i].next)
        if (t->links[i].target == target)
            return true;
    return false;
}

void trie_add(struct trie *t, struct arena *keep, const struct step *steps,
    size_t count, uint32_t target)
{
    uint32_t node = 0;
    for (size_t i = 0; i < count; i++)
        node = child_or_new(
            t, keep, node, i ? (uint32_t)steps[i].gap : 0, steps[i].class);
    if (has_target(t, node, target))
        return;
    uint32_t link = (uint32_t)t->link_count;
    *ARENA_PUSH(keep, t->links, t->link_count, &t->link_room) =
        (struct target_link){target, t->nodes[node].targets};
    t->nodes[node].targets = link;
}

static int by_class(const void *a, const void *b)
{
    const struct edge *x = a, *y = b;
    if (x->class != y->class)
        return x->class < y->class ? -1 : 1;
    return (x->gap > y->gap) - (x->gap < y->gap);
}

static void place_edges(struct trie *t)
{
    const struct trie_draft *d = t->draft;
    for (size_t i = 0; i < d->room; i++) {
        if (!d->edges[i].key)
            continue;
        uint64_t key = d->edges[i].key - 1;
        struct node *n = &t->nodes[key >> 32];
        t->edges[n->first_edge + n->edge_count++] = (struct edge){
            .class = (uint32_t)key & ((1u << CLASS_BITS) - 1),
            .gap = (uint32_t)(key >> CLASS_BITS) & GAP_MASK,
            .child = d->edges[i].child,
        };
    }
}

void trie_end(struct trie *t, struct arena *keep, uint32_t class_count)
{
    uint32_t used = 0;
    t->edges = ARENA_NEW(keep, struct edge, t->draft->count);
    for (size_t i = 0; i < t->node_count; i++) {
        t->nodes[i].first_edge = used;
        used += t->nodes[i].edge_count;
        t->nodes[i].edge_count = 0; /* counted again while placing */
    }
    place_edges(t);
    for (size_t i = 0; i < t->node_count; i++)
        qsort(t->edges + t->nodes[i].first_edge, t->nodes[i].edge_count,
            sizeof *t->edges, by_class);
    t->roots = ARENA_NEW(keep, uint32_t, class_count);
    t->inner = ARENA_NEW(keep, bool, class_count);
    for (uint32_t i = 0; i < used; i++) {
        if (i < t->nodes[0].edge_count)
            t->roots[t->edges[i].class] = t->edges[i].child;
        else
            t->inner[t->edges[i].class] = true;
    }
    t->draft = NULL;
}

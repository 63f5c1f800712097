#include "text/trie.h"

/* A root edge has a gap that no pattern can have. */
enum { GAP_ROOT = 31, CLASS_BITS = 27 };

static uint64_t edge_key(uint32_t node, uint32_t gap, uint32_t class)
{
    return (uint64_t)node << 32 | (uint64_t)gap << CLASS_BITS | class;
}

static size_t edge_slot(const struct trie *t, uint64_t key)
{
    size_t i = (key * 0x9E3779B97F4A7C15u) >> 32;
    for (i &= t->edge_room - 1; t->edges[i].key && t->edges[i].key != key;)
        i = (i + 1) & (t->edge_room - 1);
    return i;
}

static void grow_edges(struct trie *t, struct arena *keep)
{
    struct trie old = *t;
    t->edge_room = old.edge_room ? old.edge_room * 2 : 256;
    t->edges = ARENA_NEW(keep, struct edge, t->edge_room);
    for (size_t i = 0; i < old.edge_room; i++)
        if (old.edges[i].key)
            t->edges[edge_slot(t, old.edges[i].key)] = old.edges[i];
}

void trie_start(struct trie *t, struct arena *keep)
{
    grow_edges(t, keep);
    (void)ARENA_PUSH(keep, t->nodes, t->node_count, &t->node_room);
    (void)ARENA_PUSH(keep, t->links, t->link_count, &t->link_room);
}

uint32_t trie_child(
    const struct trie *t, uint32_t node, uint32_t gap, uint32_t class)
{
    return t->edges[edge_slot(t, edge_key(node, gap, class))].child;
}

static uint32_t child_or_new(struct trie *t, struct arena *keep, uint32_t node,
    uint32_t gap, uint32_t class)
{
    if (t->edge_count * 2 >= t->edge_room)
        grow_edges(t, keep);
    uint64_t key = edge_key(node, gap, class);
    struct edge *e = &t->edges[edge_slot(t, key)];
    if (!e->key) {
        uint32_t child = (uint32_t)t->node_count;
        (void)ARENA_PUSH(keep, t->nodes, t->node_count, &t->node_room);
        *e = (struct edge){key, child};
        t->edge_count++;
        t->nodes[node].filter |= (uint64_t)1 << (class & 63);
        t->nodes[node].gaps |= 1u << gap;
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
        node = child_or_new(t, keep, node,
            i ? (uint32_t)steps[i].gap : GAP_ROOT, steps[i].class);
    if (has_target(t, node, target))
        return;
    uint32_t link = (uint32_t)t->link_count;
    *ARENA_PUSH(keep, t->links, t->link_count, &t->link_room) =
        (struct target_link){target, t->nodes[node].targets};
    t->nodes[node].targets = link;
}

void trie_end(struct trie *t, struct arena *keep, uint32_t class_count)
{
    t->roots = ARENA_NEW(keep, uint32_t, class_count);
    for (uint32_t class = 0; class < class_count; class ++)
        t->roots[class] = trie_child(t, 0, GAP_ROOT, class);
}

#include "text/states.h"

#include "text/asked.h"
#include "text/vocabulary.h"

#include <stdlib.h>
#include <string.h>

enum {
    SLOTS_MOST = 1 << 17,
    SLOTS_LEAST = 1 << 10,
    HELD_MOST = 21 << 20, /* bytes of states, about */
    MANY_EDGES = 32,
    NEXT_MOST = 2048,
    GAP_BITS = 5,
    WORD_BITS = 27,
};

/* A question has one place; the last one that came is there. */
struct slot {
    uint64_t key;           /* 0: free */
    const struct state *to; /* NULL: it leads nowhere */
};

struct states {
    const struct matcher *matcher;
    const struct graph *graph;
    struct arena keep;
    struct table by_nodes; /* sorted nodes as bytes to their number */
    struct state **all;    /* by number, from 1 */
    size_t count, room, held;
    struct slot *slots;
    size_t slot_count;
    uint32_t *counts; /* by atom: 0 */
    /* Of one step. */
    struct edge *edges;
    uint32_t *found; /* nodes */
    size_t step_room;
};

struct states *states_start(
    const struct matcher *matcher, const struct graph *graph)
{
    struct states *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->matcher = matcher;
    s->graph = graph;
    s->slot_count = SLOTS_LEAST;
    while (s->slot_count < SLOTS_MOST && s->slot_count < graph->edge_count * 2)
        s->slot_count *= 2;
    s->slots = calloc(s->slot_count, sizeof *s->slots);
    s->counts = calloc(matcher->atom_count + 1, sizeof *s->counts);
    if (s->slots && s->counts)
        return s;
    states_stop(s);
    return NULL;
}

void states_stop(struct states *s)
{
    if (!s)
        return;
    arena_free(&s->keep);
    free(s->slots);
    free(s->counts);
    free(s);
}

bool states_full(const struct states *s)
{
    return s->held > HELD_MOST;
}

void states_forget(struct states *s)
{
    arena_reset(&s->keep);
    memset(s->slots, 0, s->slot_count * sizeof *s->slots);
    s->by_nodes = (struct table){0};
    s->all = NULL;
    s->count = s->room = s->held = 0;
    s->step_room = 0;
}

/* making one */

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Edges and targets of its nodes are counted, targets gathered. */
static void gather(struct states *s, struct state *state)
{
    const struct graph *graph = s->graph;
    for (uint32_t i = 0; i < state->node_count; i++) {
        const struct node *n = &graph->nodes[state->nodes[i]];
        state->edge_count += n->edge_count;
        for (uint32_t k = n->targets; k; k = graph->links[k].next)
            state->target_count++;
    }
    uint32_t *targets = ARENA_NEW(&s->keep, uint32_t, state->target_count);
    state->targets = targets;
    for (uint32_t i = 0; i < state->node_count; i++) {
        const struct node *n = &graph->nodes[state->nodes[i]];
        for (uint32_t k = n->targets; k; k = graph->links[k].next)
            *targets++ = graph->links[k].target;
    }
}

/* Its edges, behind each other; good until the next call. */
static const struct edge *edges_of(struct states *s, const struct state *state)
{
    struct edge *out = s->edges;
    for (uint32_t i = 0; i < state->node_count; i++) {
        const struct node *n = &s->graph->nodes[state->nodes[i]];
        memcpy(
            out, &s->graph->edges[n->first_edge], n->edge_count * sizeof *out);
        out += n->edge_count;
    }
    return s->edges;
}

/* Of edges with at least this gap. */
static struct id_bits ask(struct states *s, const struct edge *edges,
    size_t edge_count, uint32_t gap, size_t atom_count)
{
    const struct id_list *classes = s->matcher->classes;
    struct id_bits set =
        id_bits_new(&s->keep, atom_count < NEXT_MOST ? atom_count : NEXT_MOST);
    s->held += set.mask / 8;
    for (size_t i = 0; i < edge_count; i++) {
        const struct id_list *atoms = &classes[edges[i].class];
        for (size_t k = 0; edges[i].gap >= gap && k < atoms->count; k++)
            id_bits_add(&set, atoms->ids[k]);
    }
    return set;
}

static void find_asked(struct states *s, struct state *state)
{
    size_t count = state->edge_count, next = 0, later = 0;
    const struct edge *edges = edges_of(s, state);
    for (size_t i = 0; i < count; i++) {
        size_t atoms = s->matcher->classes[edges[i].class].count;
        next += atoms;
        later += edges[i].gap ? atoms : 0;
        state->gaps |= (uint32_t)1 << edges[i].gap;
        if (edges[i].gap > state->reach)
            state->reach = edges[i].gap;
    }
    state->next = ask(s, edges, count, 0, next);
    if (state->reach)
        state->later = ask(s, edges, count, 1, later);
    if (count < MANY_EDGES)
        return;
    struct edge *own = ARENA_NEW(&s->keep, struct edge, count);
    memcpy(own, edges, count * sizeof *own);
    state->edges = own;
    state->asked = asked_new(s->matcher, own, count, next, s->counts, &s->keep);
    s->held += count * sizeof *own + next * sizeof(uint32_t) +
               asked_bytes(state->asked);
}

static void make_room(struct states *s, size_t count)
{
    if (count <= s->step_room)
        return;
    s->step_room = count * 2;
    s->edges = ARENA_NEW(&s->keep, struct edge, s->step_room);
    s->found = ARENA_NEW(&s->keep, uint32_t, s->step_room);
}

/* `nodes` stay where they are. */
static struct state *make(struct states *s, const uint32_t *nodes, size_t count)
{
    struct state *state = ARENA_NEW(&s->keep, struct state, 1);
    *ARENA_PUSH(&s->keep, s->all, s->count, &s->room) = state;
    state->number = (uint32_t)s->count;
    state->nodes = nodes;
    state->node_count = (uint32_t)count;
    gather(s, state);
    make_room(s, state->edge_count);
    if (state->edge_count)
        find_asked(s, state);
    s->held += sizeof *state + (state->target_count + count) * sizeof *nodes;
    return state;
}

static struct str as_bytes(const uint32_t *numbers, size_t count)
{
    return (struct str){(const char *)numbers, count * sizeof *numbers};
}

/* `nodes` are sorted here. */
static const struct state *known(
    struct states *s, uint32_t *nodes, size_t count)
{
    if (count > 1)
        qsort(nodes, count, sizeof *nodes, by_number);
    const uint32_t *at = table_find(&s->by_nodes, as_bytes(nodes, count));
    if (at)
        return s->all[*at - 1];
    uint32_t *kept = ARENA_NEW(&s->keep, uint32_t, count);
    memcpy(kept, nodes, count * sizeof *nodes);
    struct state *made = make(s, kept, count);
    *table_at(&s->by_nodes, &s->keep, as_bytes(kept, count)) = made->number;
    return made;
}

const struct state *states_of(
    struct states *s, const uint32_t *nodes, size_t count)
{
    make_room(s, count);
    if (!count)
        return NULL;
    memcpy(s->found, nodes, count * sizeof *nodes);
    return known(s, s->found, count);
}

/* going on */

/* Gaps that let the same edges pass are one question. Whatever a lexicon and a
 * text may say, each part fits its bits: a leap is at most from->reach, to
 * which there is an edge, and which the parser of patterns keeps under 1 <<
 * GAP_BITS; words are numbered until vocabulary_full, and to the end of that
 * sentence. */
static uint64_t key_of(
    const struct state *from, const struct word *word, uint32_t leap)
{
    while (!(from->gaps >> leap & 1))
        leap++;
    return (uint64_t)from->number << (WORD_BITS + GAP_BITS) |
           (uint64_t)word->number << GAP_BITS | leap;
}

static struct slot *place(const struct states *s, uint64_t key)
{
    uint64_t hash = key * 0x9E3779B97F4A7C15u;
    return &s->slots[(hash >> 40) & (s->slot_count - 1)];
}

void states_expect(const struct states *s, const struct state *from,
    const struct word *word, uint32_t leap)
{
    __builtin_prefetch(place(s, key_of(from, word, leap)));
}

/* Few edges: each is asked. */
static size_t try_all(struct states *s, const struct state *from,
    const struct word *word, uint32_t leap)
{
    size_t count = 0;
    for (uint32_t i = 0; i < from->node_count; i++) {
        const struct node *n = &s->graph->nodes[from->nodes[i]];
        const struct edge *edge = &s->graph->edges[n->first_edge];
        for (uint32_t k = 0; k < n->edge_count; k++, edge++)
            if (edge->gap >= leap && word_has_class(word, edge->class))
                s->found[count++] = edge->child;
    }
    return count;
}

/* Many edges: those that ask for the word's atoms, each once. */
static size_t look_up(struct states *s, const struct state *from,
    const struct word *word, uint32_t leap)
{
    size_t all = 0, count = 0, lists = 0;
    make_room(s, (size_t)from->edge_count * word->atom_count);
    for (uint32_t i = 0; i < word->atom_count; i++) {
        const uint32_t *which = asked_find(from->asked, word->atoms[i]);
        if (!which)
            continue;
        lists++;
        do
            s->found[all++] = *which & ~ASKED_LAST;
        while (!(*which++ & ASKED_LAST));
    }
    if (lists > 1)
        qsort(s->found, all, sizeof *s->found, by_number);
    for (size_t i = 0, last = SIZE_MAX; i < all; i++) {
        const struct edge *edge = &from->edges[s->found[i]];
        if (edge->gap >= leap && s->found[i] != last)
            s->found[count++] = edge->child;
        last = (size_t)(edge - from->edges);
    }
    return count;
}

const struct state *states_next(struct states *s, const struct state *from,
    const struct word *word, uint32_t leap)
{
    uint64_t key = key_of(from, word, leap);
    struct slot *slot = place(s, key);
    if (slot->key == key)
        return slot->to;
    size_t count = from->asked ? look_up(s, from, word, leap)
                               : try_all(s, from, word, leap);
    *slot = (struct slot){key, count ? known(s, s->found, count) : NULL};
    return slot->to;
}

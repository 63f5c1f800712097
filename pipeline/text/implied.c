#include "text/implied.h"

#include "text/token.h"

#include <stdlib.h>

struct implied implied_start(const struct matcher *matcher,
    const struct unfolded *unfolded, struct tokenizer *tokenizer,
    struct arena *arena)
{
    return (struct implied){
        .matcher = matcher,
        .unfolded = unfolded,
        .tokenizer = tokenizer,
        .arena = arena,
        .of_class = ARENA_NEW(arena, struct id_list, matcher->class_count),
        .known = ARENA_NEW(arena, bool, matcher->class_count),
    };
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void sort_once(struct id_list *list)
{
    if (!list->count)
        return;
    qsort(list->ids, list->count, sizeof *list->ids, by_number);
    size_t distinct = 1;
    for (size_t i = 1; i < list->count; i++)
        if (list->ids[i] != list->ids[distinct - 1])
            list->ids[distinct++] = list->ids[i];
    list->count = distinct;
}

static void add(struct implied *m, enum atom_kind kind, struct str text,
    struct id_list *out)
{
    const uint32_t *atom = table_find(&m->matcher->atoms[kind], text);
    if (!atom)
        return;
    const struct id_list *classes = &m->matcher->atom_classes[*atom - 1];
    for (size_t i = 0; i < classes->count; i++)
        *ARENA_PUSH(m->arena, out->ids, out->count, &out->room) =
            classes->ids[i];
}

static void add_prefixes(
    struct implied *m, struct str text, struct id_list *out)
{
    size_t longest = m->matcher->longest_prefix;
    for (size_t n = m->matcher->shortest_prefix;
         n && n <= longest && n <= text.n; n++)
        add(m, ATOM_PREFIX, str_slice(text, 0, n), out);
}

/* The classes that hold every word for which this atom stands. */
static struct id_list of_atom(struct implied *m, const struct unfold_atom *atom)
{
    struct id_list out = {0};
    struct str norm, stem;
    switch (atom->kind) {
    case ATOM_NORM:
        tokenizer_word(m->tokenizer, atom->text, &norm, &stem);
        add(m, ATOM_NORM, norm, &out);
        add(m, ATOM_STEM, stem, &out);
        add_prefixes(m, norm, &out);
        break;
    case ATOM_PREFIX:
        add_prefixes(m, atom->text, &out);
        break;
    default:
        add(m, atom->kind, atom->text, &out);
    }
    sort_once(&out);
    return out;
}

/* Those in both, ascending, into a. */
static void intersect(struct id_list *a, const struct id_list *b)
{
    size_t kept = 0;
    for (size_t i = 0, k = 0; i < a->count; i++) {
        while (k < b->count && b->ids[k] < a->ids[i])
            k++;
        if (k < b->count && b->ids[k] == a->ids[i])
            a->ids[kept++] = a->ids[i];
    }
    a->count = kept;
}

static const struct id_list *of_class(struct implied *m, uint32_t class)
{
    const struct unfold_class *c = &m->unfolded->classes[class];
    struct id_list *out = &m->of_class[class];
    if (m->known[class])
        return out;
    m->known[class] = true;
    for (size_t i = 0; i < c->count; i++) {
        struct id_list one = of_atom(m, &c->atoms[i]);
        if (i)
            intersect(out, &one);
        else
            *out = one;
    }
    return out;
}

static bool has(const struct id_list *ascending, uint32_t id)
{
    size_t low = 0, high = ascending->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (ascending->ids[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ascending->count && ascending->ids[low] == id;
}

struct walk {
    struct implied *implied;
    const struct graph *graph;
    const struct unfold_path *path;
    struct id_list *out;
};

static void visit(struct walk *w, uint32_t node, size_t depth)
{
    const struct graph *t = w->graph;
    if (depth == w->path->count) {
        for (uint32_t i = t->nodes[node].targets; i; i = t->links[i].next)
            *ARENA_PUSH(w->implied->arena, w->out->ids, w->out->count,
                &w->out->room) = t->links[i].target;
        return;
    }
    const struct step *step = &w->path->steps[depth];
    const struct id_list *classes = of_class(w->implied, step->class);
    const struct node *n = &t->nodes[node];
    for (uint32_t i = 0; i < n->edge_count; i++) {
        const struct edge *e = &t->edges[n->first_edge + i];
        if (e->gap >= (uint32_t)step->gap && has(classes, e->class))
            visit(w, e->child, depth + 1);
    }
}

struct id_list implied_targets(struct implied *m, const struct graph *graph,
    const struct unfold_path *path)
{
    struct id_list out = {0};
    struct walk w = {m, graph, path, &out};
    const struct id_list *classes = of_class(m, path->steps[0].class);
    for (size_t i = 0; i < classes->count; i++) {
        uint32_t root = graph->roots[classes->ids[i]];
        if (root)
            visit(&w, root, 1);
    }
    sort_once(&out);
    return out;
}

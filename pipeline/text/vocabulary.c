#include "text/vocabulary.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/token.h"

#include <stdlib.h>
#include <string.h>

/* Words that patterns know are few; a review dump invents the others. */
enum {
    MEMO_WORDS_MOST = 8000,
    DULL_WORDS = 1 << 15,
    DULL_LONGEST = 23,
    SET_BITS = 8,
    SET_BITS_MOST = 1 << 14
};

/* By enum vocabulary_of. */
struct known_word {
    struct word of[VOCABULARY_COUNT];
    struct id_list atoms;
};

/* A word that no pattern knows, in a place that its hash tells. Longer ones
 * are looked up each time. */
struct dull_word {
    unsigned char length; /* 0: free */
    char text[DULL_LONGEST];
};

struct vocabulary {
    const struct matcher *matcher;
    struct tokenizer *tokenizer;
    struct arena keep; /* of the memo */
    struct arena word; /* of one word while it is looked up */
    struct table memo; /* norm to index into known */
    struct known_word **known;
    size_t known_count, known_room;
    struct dull_word *dull; /* DULL_WORDS of them */
};

struct vocabulary *vocabulary_start(const struct pack *pack)
{
    struct vocabulary *v = calloc(1, sizeof *v);
    if (!v)
        return NULL;
    v->matcher = pack->matcher;
    v->tokenizer = tokenizer_start(pack->rules);
    v->dull = calloc(DULL_WORDS, sizeof *v->dull);
    if (v->tokenizer && v->dull)
        return v;
    vocabulary_stop(v);
    return NULL;
}

void vocabulary_stop(struct vocabulary *v)
{
    if (!v)
        return;
    tokenizer_stop(v->tokenizer);
    arena_free(&v->keep);
    arena_free(&v->word);
    free(v->dull);
    free(v);
}

bool vocabulary_rest(struct vocabulary *v)
{
    if (v->known_count <= MEMO_WORDS_MOST)
        return false;
    arena_reset(&v->keep);
    v->memo = (struct table){0};
    v->known = NULL;
    v->known_count = v->known_room = 0;
    return true;
}

static void add_atom(struct vocabulary *v, enum atom_kind kind, struct str text,
    struct id_list *out)
{
    const uint32_t *atom = table_find(&v->matcher->atoms[kind], text);
    if (atom)
        *ARENA_PUSH(&v->word, out->ids, out->count, &out->room) = *atom - 1;
}

static void add_form(struct vocabulary *v, struct str word, struct id_list *out)
{
    struct str norm, stem;
    tokenizer_word_once(v->tokenizer, word, &v->word, &norm, &stem);
    add_atom(v, ATOM_NORM, norm, out);
    add_atom(v, ATOM_STEM, stem, out);
    size_t longest = v->matcher->longest_prefix;
    for (size_t n = v->matcher->shortest_prefix; n && n <= longest; n++)
        if (n <= norm.n)
            add_atom(v, ATOM_PREFIX, str_slice(norm, 0, n), out);
}

/* Runs of three or more of a rune become `left` of it; false: there is none. */
static bool collapse(
    struct arena *arena, struct str word, int left, struct str *out)
{
    struct buf b = {.arena = arena};
    uint32_t before = UTF8_BAD;
    int run = 0;
    bool found = false;
    for (size_t i = 0; i < word.n;) {
        size_t begin = i;
        uint32_t rune = utf8_next(word, &i);
        run = rune == before ? run + 1 : 1;
        before = rune;
        found = found || run == 3;
        size_t end = i;
        size_t ahead = i;
        /* A run of two stays as it is: look whether a third follows. */
        bool third =
            run == 2 && ahead < word.n && utf8_next(word, &ahead) == rune;
        if (run > left && (run > 2 || third))
            continue;
        buf_add(&b, str_slice(word, begin, end));
    }
    *out = buf_str(&b);
    return found;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void sort_once(struct id_list *all)
{
    if (!all->count)
        return;
    qsort(all->ids, all->count, sizeof *all->ids, by_number);
    size_t distinct = 1;
    for (size_t i = 1; i < all->count; i++)
        if (all->ids[i] != all->ids[distinct - 1])
            all->ids[distinct++] = all->ids[i];
    all->count = distinct;
}

/* The distinct atoms of all forms of a word, ascending; in v->word. */
static struct id_list find_atoms(struct vocabulary *v, struct str norm)
{
    struct id_list all = {0};
    struct str shorter;
    add_form(v, norm, &all);
    for (int left = 2; left >= 1; left--)
        if (collapse(&v->word, norm, left, &shorter))
            add_form(v, shorter, &all);
    sort_once(&all);
    return all;
}

/* The distinct classes of some atoms, ascending; in v->word. */
static struct id_list find_classes(
    struct vocabulary *v, const struct id_list *atoms)
{
    struct id_list all = {0};
    for (size_t i = 0; i < atoms->count; i++) {
        const struct id_list *of = &v->matcher->atom_classes[atoms->ids[i]];
        for (size_t k = 0; k < of->count; k++)
            *ARENA_PUSH(&v->word, all.ids, all.count, &all.room) = of->ids[k];
    }
    sort_once(&all);
    return all;
}

/* Room for `count` numbers: one bit in ten is set, or fewer. */
static uint64_t *make_bits(
    struct vocabulary *v, struct id_set *set, size_t count)
{
    uint32_t size = 64;
    while (size < count * SET_BITS && size < SET_BITS_MOST)
        size *= 2;
    uint64_t *bits = ARENA_NEW(&v->keep, uint64_t, size / 64);
    set->bits = bits;
    set->mask = size - 1;
    return bits;
}

static void set_bit(uint64_t *bits, const struct id_set *set, uint32_t id)
{
    uint32_t bit = id & set->mask;
    bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static void find_inner(struct vocabulary *v, const struct graph *graph,
    const struct id_list *classes, struct word *word)
{
    uint32_t count = 0;
    for (size_t i = 0; i < classes->count; i++)
        count += graph->inner[classes->ids[i]];
    uint32_t *inner = ARENA_NEW(&v->keep, uint32_t, count);
    uint64_t *bits = make_bits(v, &word->inner, count);
    word->inner.ids = inner;
    for (size_t i = 0; i < classes->count; i++) {
        uint32_t class = classes->ids[i];
        if (!graph->inner[class])
            continue;
        inner[word->inner.count++] = class;
        set_bit(bits, &word->inner, class);
    }
}

static void find_roots(struct vocabulary *v, const struct graph *graph,
    const struct id_list *classes, struct word *word)
{
    uint32_t count = 0;
    for (size_t i = 0; i < classes->count; i++)
        count += graph->roots[classes->ids[i]] > 0;
    uint32_t *roots = ARENA_NEW(&v->keep, uint32_t, count);
    word->roots = roots;
    for (size_t i = 0; i < classes->count; i++) {
        uint32_t root = graph->roots[classes->ids[i]];
        if (!root)
            continue;
        roots[word->root_count++] = root;
        word->edge_count += graph->nodes[root].edge_count;
        word->ends = word->ends || graph->nodes[root].targets;
    }
}

/* All edges of its roots side by side, and the atoms they ask for. */
static void find_next(
    struct vocabulary *v, const struct graph *graph, struct word *word)
{
    struct edge *edges = ARENA_NEW(&v->keep, struct edge, word->edge_count);
    size_t count = 0, atom_count = 0;
    for (uint32_t i = 0; i < word->root_count; i++) {
        const struct node *n = &graph->nodes[word->roots[i]];
        for (uint32_t k = 0; k < n->edge_count; k++)
            edges[count++] = graph->edges[n->first_edge + k];
    }
    for (size_t i = 0; i < count; i++) {
        atom_count += v->matcher->classes[edges[i].class].count;
        if (edges[i].gap > word->reach)
            word->reach = edges[i].gap;
    }
    uint64_t *bits = make_bits(v, &word->next, atom_count);
    for (size_t i = 0; i < count; i++) {
        const struct id_list *atoms = &v->matcher->classes[edges[i].class];
        for (size_t k = 0; k < atoms->count; k++)
            set_bit(bits, &word->next, atoms->ids[k]);
    }
    word->edges = edges;
}

static struct word word_in(struct vocabulary *v, const struct graph *graph,
    const struct id_list *atoms, const struct id_list *classes)
{
    struct word word = {.atoms = atoms, .number = (uint32_t)v->known_count};
    find_inner(v, graph, classes, &word);
    find_roots(v, graph, classes, &word);
    find_next(v, graph, &word);
    return word;
}

/* Words without classes share this one. */
static const struct word nothing;

static struct dull_word *dull_place(const struct vocabulary *v, struct str norm)
{
    return &v->dull[str_hash(norm) & (DULL_WORDS - 1)];
}

static bool is_dull(const struct vocabulary *v, struct str norm)
{
    const struct dull_word *d = dull_place(v, norm);
    return d->length == norm.n && memcmp(d->text, norm.p, norm.n) == 0;
}

static void note_dull(struct vocabulary *v, struct str norm)
{
    struct dull_word *d = dull_place(v, norm);
    if (norm.n > DULL_LONGEST)
        return;
    d->length = (unsigned char)norm.n;
    memcpy(d->text, norm.p, norm.n);
}

static const struct word *learn(
    struct vocabulary *v, struct str norm, enum vocabulary_of what)
{
    arena_reset(&v->word);
    struct id_list atoms = find_atoms(v, norm);
    if (!atoms.count) {
        note_dull(v, norm);
        return &nothing;
    }
    struct id_list classes = find_classes(v, &atoms);
    struct known_word *word = ARENA_NEW(&v->keep, struct known_word, 1);
    *ARENA_PUSH(&v->keep, v->known, v->known_count, &v->known_room) = word;
    word->atoms = (struct id_list){
        ARENA_NEW(&v->keep, uint32_t, atoms.count), atoms.count, atoms.count};
    memcpy(word->atoms.ids, atoms.ids, atoms.count * sizeof *atoms.ids);
    word->of[VOCABULARY_ENTRIES] =
        word_in(v, &v->matcher->entries, &word->atoms, &classes);
    word->of[VOCABULARY_CUES] =
        word_in(v, &v->matcher->cues, &word->atoms, &classes);
    *table_at(&v->memo, &v->keep, arena_copy(&v->keep, norm)) =
        (uint32_t)v->known_count - 1;
    return &word->of[what];
}

const struct word *vocabulary_word(
    struct vocabulary *v, struct str norm, enum vocabulary_of what)
{
    if (is_dull(v, norm))
        return &nothing;
    const uint32_t *known = table_find(&v->memo, norm);
    return known ? &v->known[*known]->of[what] : learn(v, norm, what);
}

#include "text/vocabulary.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/face.h"
#include "text/token.h"

#include <stdlib.h>
#include <string.h>

/* Words that patterns know are few; a review dump invents the others. */
enum {
    MEMO_WORDS_MOST = 8000,
    DULL_WORDS = 1 << 15,
    SET_BITS = 8,
    NEXT_MOST = 2048
};

/* By enum vocabulary_of. */
struct known_word {
    struct word of[VOCABULARY_COUNT];
    struct str norm;
};

struct known_slot {
    struct face face;
    struct known_word *word; /* NULL: free */
};

struct vocabulary {
    const struct matcher *matcher;
    struct tokenizer *tokenizer;
    struct arena keep;        /* of the memo */
    struct arena word;        /* of one word while it is looked up */
    struct known_slot *known; /* open addressing */
    size_t known_count, known_room;
    /* Words that no pattern knows, each in the place that its hash tells.
     * Words that their face does not tell are looked up each time. */
    struct face *dull; /* DULL_WORDS of them */
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
    struct vocabulary *v, struct id_bits *set, size_t count)
{
    uint32_t size = 64;
    while (size < count * SET_BITS)
        size *= 2;
    uint64_t *bits = ARENA_NEW(&v->keep, uint64_t, size / 64);
    set->bits = bits;
    set->mask = size - 1;
    return bits;
}

static void set_bit(uint64_t *bits, const struct id_bits *set, uint32_t id)
{
    uint32_t bit = id & set->mask;
    bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static void find_inner(struct vocabulary *v, const struct graph *graph,
    const struct id_list *classes, struct word *word)
{
    size_t count = 0;
    for (size_t i = 0; i < classes->count; i++)
        count += graph->inner[classes->ids[i]];
    uint64_t *bits = make_bits(v, &word->inner, count);
    uint32_t mask = id_bits_slot_mask(&word->inner);
    uint32_t *slots = ARENA_NEW(&v->keep, uint32_t, mask + 1);
    for (size_t i = 0; i < classes->count; i++) {
        uint32_t class = classes->ids[i], at = class & mask;
        if (!graph->inner[class])
            continue;
        while (slots[at])
            at = (at + 1) & mask;
        slots[at] = class + 1;
        set_bit(bits, &word->inner, class);
    }
    word->inner_slots = slots;
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
    if (atom_count > NEXT_MOST)
        atom_count = NEXT_MOST;
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
    struct word word = {.atoms = atoms->ids,
        .atom_count = (uint32_t)atoms->count,
        .number = (uint32_t)v->known_count};
    find_inner(v, graph, classes, &word);
    find_roots(v, graph, classes, &word);
    find_next(v, graph, &word);
    return word;
}

/* Words without atoms share this one. */
static const uint64_t no_bits[1];
static const struct word nothing = {
    .inner = {no_bits, 63},
    .next = {no_bits, 63},
};

static struct face *dull_place(const struct vocabulary *v, uint64_t hash)
{
    return &v->dull[hash & (DULL_WORDS - 1)];
}

/* The slot of the word, or the free one where it belongs. */
static struct known_slot *known_place(const struct vocabulary *v,
    const struct face *face, uint64_t hash, struct str norm)
{
    size_t mask = v->known_room - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        struct known_slot *slot = &v->known[i];
        if (!slot->word)
            return slot;
        if (face_eq(&slot->face, face) &&
            (face_tells(face) || str_eq(slot->word->norm, norm)))
            return slot;
    }
}

static void grow(struct vocabulary *v)
{
    struct known_slot *old = v->known;
    size_t count = v->known_room;
    v->known_room = count ? count * 2 : 1024;
    v->known = ARENA_NEW(&v->keep, struct known_slot, v->known_room);
    for (size_t i = 0; i < count; i++) {
        const struct known_slot *slot = &old[i];
        if (slot->word)
            *known_place(v, &slot->face,
                face_hash(&slot->face, slot->word->norm), slot->word->norm) =
                *slot;
    }
}

static struct known_word *make_word(
    struct vocabulary *v, struct str norm, const struct id_list *atoms)
{
    struct id_list classes = find_classes(v, atoms);
    struct known_word *word = ARENA_NEW(&v->keep, struct known_word, 1);
    v->known_count++;
    word->norm = arena_copy(&v->keep, norm);
    struct id_list kept = {
        ARENA_NEW(&v->keep, uint32_t, atoms->count), atoms->count, 0};
    memcpy(kept.ids, atoms->ids, atoms->count * sizeof *atoms->ids);
    word->of[VOCABULARY_ENTRIES] =
        word_in(v, &v->matcher->entries, &kept, &classes);
    word->of[VOCABULARY_CUES] = word_in(v, &v->matcher->cues, &kept, &classes);
    return word;
}

static const struct word *learn(struct vocabulary *v, struct str norm,
    const struct face *face, uint64_t hash, enum vocabulary_of what)
{
    arena_reset(&v->word);
    struct id_list atoms = find_atoms(v, norm);
    if (!atoms.count) {
        if (face_tells(face))
            *dull_place(v, hash) = *face;
        return &nothing;
    }
    struct known_word *word = make_word(v, norm, &atoms);
    *known_place(v, face, hash, norm) = (struct known_slot){*face, word};
    return &word->of[what];
}

const struct word *vocabulary_word(
    struct vocabulary *v, struct str norm, enum vocabulary_of what)
{
    struct face face = face_of(norm);
    uint64_t hash = face_hash(&face, norm);
    if (v->known_count * 2 >= v->known_room)
        grow(v);
    const struct known_slot *slot = known_place(v, &face, hash, norm);
    if (slot->word)
        return &slot->word->of[what];
    if (norm.n && face_eq(dull_place(v, hash), &face) && face_tells(&face))
        return &nothing;
    return learn(v, norm, &face, hash, what);
}

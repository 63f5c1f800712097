#include "text/vocabulary.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/face.h"
#include "text/token.h"

#include <stdlib.h>
#include <string.h>

/* Words that patterns know are few; a review dump invents the others. */
enum {
    MEMO_WORDS_MOST = 24000,
    MEANINGS_MOST = 8000,
    DULL_WORDS = 1 << 15,
    NUMBERED_WORDS = 1 << 15, /* more than a tokenizer knows, mostly */
};

/* What words with the same atoms mean; by enum vocabulary_of, each from when
 * it was first asked for: most workers ask for one alone. */
struct meaning {
    struct id_list atoms;
    uint32_t number;
    struct word of[VOCABULARY_COUNT]; /* number 0: not asked for so far */
};

struct known_word {
    struct meaning *meaning;
    struct str norm;
};

struct known_slot {
    struct face face;
    struct known_word *word; /* NULL: free */
};

/* What was looked up for a token's number. */
struct numbered {
    uint64_t number; /* 0: free */
    const void *by;
    struct meaning *meaning; /* NULL: nothing */
};

struct vocabulary {
    const struct matcher *matcher;
    struct states *states[VOCABULARY_COUNT];
    struct tokenizer *tokenizer;
    struct arena keep;        /* of the memo */
    struct arena word;        /* of one word while it is looked up */
    struct known_slot *known; /* open addressing */
    size_t known_count, known_room;
    struct table by_atoms; /* atoms as bytes to index in `meanings` + 1 */
    struct meaning **meanings;
    size_t meaning_count, meaning_room;
    /* Words that no pattern knows, each in the place that its hash tells.
     * Words that their face does not tell are looked up each time. */
    struct face *dull;         /* DULL_WORDS of them */
    struct numbered *numbered; /* NUMBERED_WORDS, each where its number says */
};

struct vocabulary *vocabulary_start(
    const struct pack *pack, struct states *const states[VOCABULARY_COUNT])
{
    struct vocabulary *v = calloc(1, sizeof *v);
    if (!v)
        return NULL;
    v->matcher = pack->matcher;
    memcpy(v->states, states, sizeof v->states);
    v->tokenizer = tokenizer_start(pack->rules);
    v->dull = calloc(DULL_WORDS, sizeof *v->dull);
    v->numbered = calloc(NUMBERED_WORDS, sizeof *v->numbered);
    if (v->tokenizer && v->dull && v->numbered)
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
    free(v->numbered);
    free(v);
}

bool vocabulary_full(const struct vocabulary *v)
{
    return v->known_count > MEMO_WORDS_MOST || v->meaning_count > MEANINGS_MOST;
}

void vocabulary_forget(struct vocabulary *v)
{
    arena_reset(&v->keep);
    v->known = NULL;
    v->known_count = v->known_room = 0;
    v->by_atoms = (struct table){0};
    v->meanings = NULL;
    v->meaning_count = v->meaning_room = 0;
    memset(v->numbered, 0, NUMBERED_WORDS * sizeof *v->numbered);
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

static void find_inner(struct vocabulary *v, const struct graph *graph,
    const struct id_list *classes, struct word *word)
{
    size_t count = 0;
    for (size_t i = 0; i < classes->count; i++)
        count += graph->inner[classes->ids[i]];
    word->inner = id_bits_new(&v->keep, count);
    uint32_t mask = id_bits_slot_mask(&word->inner);
    uint32_t *slots = ARENA_NEW(&v->keep, uint32_t, mask + 1);
    for (size_t i = 0; i < classes->count; i++) {
        uint32_t class = classes->ids[i], at = class & mask;
        if (!graph->inner[class])
            continue;
        while (slots[at])
            at = (at + 1) & mask;
        slots[at] = class + 1;
        id_bits_add(&word->inner, class);
    }
    word->inner_slots = slots;
}

static const struct state *find_root(struct vocabulary *v,
    enum vocabulary_of what, const struct graph *graph,
    const struct id_list *classes)
{
    uint32_t *roots = ARENA_NEW(&v->word, uint32_t, classes->count);
    size_t count = 0;
    for (size_t i = 0; i < classes->count; i++) {
        uint32_t root = graph->roots[classes->ids[i]];
        if (root)
            roots[count++] = root;
    }
    return states_of(v->states[what], roots, count);
}

static struct word word_in(struct vocabulary *v, enum vocabulary_of what,
    const struct meaning *meaning)
{
    const struct graph *graph =
        what == VOCABULARY_CUES ? &v->matcher->cues : &v->matcher->entries;
    struct id_list classes = find_classes(v, &meaning->atoms);
    struct word word = {.atoms = meaning->atoms.ids,
        .atom_count = (uint32_t)meaning->atoms.count,
        .number = meaning->number,
        .root = find_root(v, what, graph, &classes)};
    find_inner(v, graph, &classes, &word);
    return word;
}

/* Words without atoms share this one. */
static const struct word nothing;

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

static struct meaning *meaning_of(
    struct vocabulary *v, const struct id_list *atoms)
{
    size_t bytes = atoms->count * sizeof *atoms->ids;
    const uint32_t *at =
        table_find(&v->by_atoms, (struct str){(char *)atoms->ids, bytes});
    if (at)
        return v->meanings[*at - 1];
    struct meaning *m = ARENA_NEW(&v->keep, struct meaning, 1);
    *ARENA_PUSH(&v->keep, v->meanings, v->meaning_count, &v->meaning_room) = m;
    m->number = (uint32_t)v->meaning_count;
    m->atoms.count = atoms->count;
    m->atoms.ids = ARENA_NEW(&v->keep, uint32_t, atoms->count);
    memcpy(m->atoms.ids, atoms->ids, bytes);
    *table_at(&v->by_atoms, &v->keep,
        (struct str){(char *)m->atoms.ids, bytes}) = m->number;
    return m;
}

static const struct word *word_of(
    struct vocabulary *v, struct meaning *meaning, enum vocabulary_of what)
{
    struct word *word = &meaning->of[what];
    if (word->number)
        return word;
    arena_reset(&v->word);
    *word = word_in(v, what, meaning);
    return word;
}

static struct known_word *make_word(
    struct vocabulary *v, struct str norm, const struct id_list *atoms)
{
    struct known_word *word = ARENA_NEW(&v->keep, struct known_word, 1);
    v->known_count++;
    word->norm = arena_copy(&v->keep, norm);
    word->meaning = meaning_of(v, atoms);
    return word;
}

static struct meaning *learn(struct vocabulary *v, struct str norm,
    const struct face *face, uint64_t hash)
{
    arena_reset(&v->word);
    struct id_list atoms = find_atoms(v, norm);
    if (!atoms.count) {
        if (face_tells(face))
            *dull_place(v, hash) = *face;
        return NULL;
    }
    struct known_word *word = make_word(v, norm, &atoms);
    *known_place(v, face, hash, norm) = (struct known_slot){*face, word};
    return word->meaning;
}

/* NULL: it means nothing. */
static struct meaning *look_up(struct vocabulary *v, struct str norm)
{
    struct face face = face_of(norm);
    uint64_t hash = face_hash(&face, norm);
    if (v->known_count * 2 >= v->known_room)
        grow(v);
    const struct known_slot *slot = known_place(v, &face, hash, norm);
    if (slot->word)
        return slot->word->meaning;
    if (norm.n && face_eq(dull_place(v, hash), &face) && face_tells(&face))
        return NULL;
    return learn(v, norm, &face, hash);
}

static struct meaning *recall(
    struct vocabulary *v, const struct prose *prose, const struct token *token)
{
    if (!token->number)
        return look_up(v, token->norm);
    struct numbered *known = &v->numbered[token->number % NUMBERED_WORDS];
    if (known->number != token->number || known->by != prose->numbered_by)
        *known = (struct numbered){
            token->number, prose->numbered_by, look_up(v, token->norm)};
    return known->meaning;
}

const struct word *vocabulary_word(struct vocabulary *v,
    const struct prose *prose, const struct token *token,
    enum vocabulary_of what)
{
    struct meaning *meaning = recall(v, prose, token);
    return meaning ? word_of(v, meaning, what) : &nothing;
}

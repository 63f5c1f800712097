/* Patterns into the matcher: expand each into paths of classes. */
#include "base/near.h"
#include "text/lexparse.h"
#include "text/matcher.h"
#include "text/pattern.h"
#include "text/regex.h"
#include "text/token.h"
#include "text/trie.h"

#include <stdlib.h>
#include <string.h>

enum { PATHS_MOST = 20000, LISTS_DEEP = 8 };

/* One place of a path: any of these atoms, sorted. */
struct place_set {
    const uint32_t *atoms;
    size_t count;
    int gap;
};

struct path {
    struct place_set *places;
    size_t count;
    int gap; /* carried by optional items that were left out */
};

struct paths {
    struct path *items;
    size_t count, room;
};

struct compiler {
    struct lexicon *lexicon;
    const struct pack *pack;
    struct matcher *matcher;
    struct tokenizer *tokenizer;
    struct arena *scratch; /* of one pattern */
    int lists_deep;
    struct error *err;
};

static bool expand(
    struct compiler *c, const struct pattern *p, struct paths *out);

static uint32_t atom_of(
    struct compiler *c, enum atom_kind kind, struct str text)
{
    struct matcher *m = c->matcher;
    struct arena *keep = c->lexicon->keep;
    const uint32_t *known = table_find(&m->atoms[kind], text);
    if (known)
        return *known - 1;
    uint32_t atom = (uint32_t)m->atom_count;
    (void)ARENA_PUSH(keep, m->atom_classes, m->atom_count, &m->atom_room);
    *table_at(&m->atoms[kind], keep, arena_copy(keep, text)) = atom + 1;
    if (kind == ATOM_PREFIX) {
        if (text.n > m->longest_prefix)
            m->longest_prefix = text.n;
        if (!m->shortest_prefix || text.n < m->shortest_prefix)
            m->shortest_prefix = text.n;
    }
    return atom;
}

static struct path *add_path(struct compiler *c, struct paths *out)
{
    return ARENA_PUSH(c->scratch, out->items, out->count, &out->room);
}

/* A path of as many places as `text` has tokens; the last one is of `kind`. */
static bool expand_word(struct compiler *c, const struct pattern *p,
    enum atom_kind kind, struct paths *out)
{
    struct prose prose = {.bytes = p->text};
    tokenize(c->tokenizer, &prose, c->scratch);
    if (!prose.token_count) {
        error_set(c->err, ERR_LEXICON, p->at, "'" STR_FMT "' holds no word",
            STR_ARG(p->text));
        return error_hint(c->err, "signs are matched by a quotation that "
                                  "stands alone on its line");
    }
    struct path *path = add_path(c, out);
    path->count = prose.token_count;
    path->places = ARENA_NEW(c->scratch, struct place_set, path->count);
    for (size_t i = 0; i < path->count; i++) {
        const struct token *t = &prose.tokens[i];
        enum atom_kind k = i + 1 < path->count ? ATOM_NORM : kind;
        uint32_t *atom = ARENA_NEW(c->scratch, uint32_t, 1);
        *atom = atom_of(c, k, k == ATOM_STEM ? t->stem : t->norm);
        path->places[i] = (struct place_set){atom, 1, 0};
    }
    return true;
}

static bool words_only(struct str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (strchr("!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~", text.p[i]))
            return false;
    return true;
}

static bool expand_quoted(
    struct compiler *c, const struct pattern *p, struct paths *out)
{
    if (words_only(p->text))
        return expand_word(c, p, ATOM_NORM, out);
    error_set(c->err, ERR_LEXICON, p->at,
        "a quotation with signs in it stands alone on its line");
    return error_hint(c->err, "split the entry, or leave the signs out");
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Paths of one place each are one place with all their atoms. */
static void merge_singles(struct compiler *c, struct paths *all)
{
    struct paths kept = {0};
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].count == 1)
            count += all->items[i].places[0].count;
    uint32_t *atoms = ARENA_NEW(c->scratch, uint32_t, count);
    size_t n = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct path *path = &all->items[i];
        if (path->count != 1) {
            *add_path(c, &kept) = *path;
            continue;
        }
        for (size_t k = 0; k < path->places[0].count; k++)
            atoms[n++] = path->places[0].atoms[k];
    }
    if (n) {
        qsort(atoms, n, sizeof *atoms, by_number);
        size_t distinct = 1;
        for (size_t i = 1; i < n; i++)
            if (atoms[i] != atoms[distinct - 1])
                atoms[distinct++] = atoms[i];
        struct path *one = add_path(c, &kept);
        one->count = 1;
        one->places = ARENA_NEW(c->scratch, struct place_set, 1);
        one->places[0] = (struct place_set){atoms, distinct, 0};
    }
    *all = kept;
}

static bool expand_choice(
    struct compiler *c, const struct pattern *p, struct paths *out)
{
    for (const struct pattern *one = p->first; one; one = one->next)
        if (!expand(c, one, out))
            return false;
    merge_singles(c, out);
    return true;
}

static const struct list *list_named(const struct pack *pack, struct str name)
{
    for (size_t i = 0; i < pack->list_count; i++)
        if (str_eq(pack->lists[i].name, name))
            return &pack->lists[i];
    return NULL;
}

static bool unknown_list(struct compiler *c, const struct pattern *p)
{
    struct near near = {.word = p->text};
    for (size_t i = 0; i < c->pack->list_count; i++)
        near_try(&near, c->pack->lists[i].name);
    error_set(c->err, ERR_LEXICON, p->at, "no list is called '@" STR_FMT "'",
        STR_ARG(p->text));
    if (near.best.n)
        return error_hint(
            c->err, "did you mean @" STR_FMT "?", STR_ARG(near.best));
    return error_hint(c->err, "lists stand in lists.lex");
}

static bool expand_list(
    struct compiler *c, const struct pattern *p, struct paths *out)
{
    const struct list *list = list_named(c->pack, p->text);
    if (!list)
        return unknown_list(c, p);
    if (!list->count)
        return error_set(c->err, ERR_LEXICON, p->at,
            "the list '@" STR_FMT "' is empty", STR_ARG(p->text));
    if (++c->lists_deep > LISTS_DEEP)
        return error_set(c->err, ERR_LEXICON, p->at,
            "the list '@" STR_FMT "' holds itself", STR_ARG(p->text));
    for (size_t i = 0; i < list->count; i++)
        if (!expand(c, list->patterns[i], out))
            return false;
    c->lists_deep--;
    merge_singles(c, out);
    return true;
}

static struct path join(struct compiler *c, const struct path *head,
    const struct path *tail, int gap)
{
    struct path path = {.count = head->count + tail->count};
    path.places = ARENA_NEW(c->scratch, struct place_set, path.count);
    if (head->count)
        memcpy(path.places, head->places, head->count * sizeof *path.places);
    if (tail->count) {
        memcpy(path.places + head->count, tail->places,
            tail->count * sizeof *path.places);
        path.places[head->count].gap = gap > head->gap ? gap : head->gap;
    }
    return path;
}

static bool too_many(struct compiler *c, const struct pattern *p, size_t count)
{
    if (count <= PATHS_MOST)
        return false;
    error_set(c->err, ERR_LEXICON, p->at,
        "this pattern stands for more than %d word sequences", PATHS_MOST);
    error_hint(c->err, "split it, or use fewer alternatives of several words");
    return true;
}

/* The heads so far, each followed by each way to read `item`. */
static bool append_item(
    struct compiler *c, const struct pattern *item, struct paths *heads)
{
    struct paths tails = {0}, all = {0};
    if (!expand(c, item, &tails))
        return false;
    if (too_many(c, item, heads->count * (tails.count + item->optional)))
        return false;
    for (size_t i = 0; i < heads->count; i++) {
        const struct path *head = &heads->items[i];
        for (size_t k = 0; k < tails.count; k++)
            *add_path(c, &all) = join(c, head, &tails.items[k], item->gap);
        if (item->optional) {
            struct path *without = add_path(c, &all);
            *without = *head;
            if (item->gap > without->gap)
                without->gap = item->gap;
        }
    }
    *heads = all;
    return true;
}

static bool expand_sequence(
    struct compiler *c, const struct pattern *p, struct paths *out)
{
    struct paths heads = {0};
    (void)add_path(c, &heads);
    for (const struct pattern *item = p->first; item; item = item->next)
        if (!append_item(c, item, &heads))
            return false;
    for (size_t i = 0; i < heads.count; i++)
        if (heads.items[i].count)
            *add_path(c, out) = heads.items[i];
    return true;
}

static bool expand_near(
    struct compiler *c, const struct pattern *p, struct paths *out)
{
    struct paths left = {0}, right = {0};
    if (!expand(c, p->first, &left) || !expand(c, p->first->next, &right))
        return false;
    if (too_many(c, p, 2 * left.count * right.count))
        return false;
    for (size_t i = 0; i < left.count; i++) {
        for (size_t k = 0; k < right.count; k++) {
            struct path *a = &left.items[i], *b = &right.items[k];
            *add_path(c, out) = join(c, a, b, p->reach);
            *add_path(c, out) = join(c, b, a, p->reach);
        }
    }
    return true;
}

static bool expand(
    struct compiler *c, const struct pattern *p, struct paths *out)
{
    switch (p->kind) {
    case PATTERN_WORD:
        return expand_word(c, p, ATOM_NORM, out);
    case PATTERN_STEM:
        return expand_word(c, p, ATOM_STEM, out);
    case PATTERN_PREFIX:
        return expand_word(c, p, ATOM_PREFIX, out);
    case PATTERN_QUOTED:
        return expand_quoted(c, p, out);
    case PATTERN_LIST:
        return expand_list(c, p, out);
    case PATTERN_CHOICE:
        return expand_choice(c, p, out);
    case PATTERN_SEQUENCE:
        return expand_sequence(c, p, out);
    case PATTERN_NEAR:
        return expand_near(c, p, out);
    case PATTERN_REGEX:
        break;
    }
    error_set(c->err, ERR_LEXICON, p->at, "a regex stands alone on its line");
    return error_hint(c->err, "put the words around it into the regex");
}

/* The class of this set of atoms, made when it is new. */
static uint32_t class_of(struct compiler *c, const struct place_set *set)
{
    struct matcher *m = c->matcher;
    struct arena *keep = c->lexicon->keep;
    struct str key = {
        (const char *)set->atoms, set->count * sizeof *set->atoms};
    const uint32_t *known = table_find(&m->class_ids, key);
    if (known)
        return *known - 1;
    uint32_t class = m->class_count++;
    *table_at(&m->class_ids, keep, arena_copy(keep, key)) = class + 1;
    for (size_t i = 0; i < set->count; i++) {
        struct id_list *list = &m->atom_classes[set->atoms[i]];
        *ARENA_PUSH(keep, list->ids, list->count, &list->room) = class;
    }
    return class;
}

static bool add_path_to_trie(struct compiler *c, const struct pattern *p,
    const struct path *path, struct trie *trie, uint32_t target)
{
    struct step steps[STEPS_MOST];
    if (path->count > STEPS_MOST)
        return error_set(c->err, ERR_LEXICON, p->at,
            "a pattern of more than %d words", STEPS_MOST);
    for (size_t i = 0; i < path->count; i++)
        steps[i] =
            (struct step){class_of(c, &path->places[i]), path->places[i].gap};
    trie_add(trie, c->lexicon->keep, steps, path->count, target);
    return true;
}

static bool add_to_trie(struct compiler *c, const struct pattern *p,
    struct trie *trie, uint32_t target)
{
    struct paths paths = {0};
    c->lists_deep = 0;
    if (!expand(c, p, &paths))
        return false;
    if (!paths.count)
        return error_set(c->err, ERR_LEXICON, p->at,
            "every word of this pattern is optional: it matches nothing");
    for (size_t i = 0; i < paths.count; i++)
        if (!add_path_to_trie(c, p, &paths.items[i], trie, target))
            return false;
    return true;
}

static void add_pattern(struct compiler *c, const struct pattern *p,
    struct trie *trie, struct regexes *regexes, uint32_t target)
{
    struct error err;
    struct arena *keep = c->lexicon->keep;
    struct place inside = p->at;
    inside.col++; /* behind the opening sign */
    bool ok;
    c->err = &err;
    if (p->kind == PATTERN_REGEX)
        ok = regex_add(regexes, p->text, inside, target, keep, &err);
    else if (p->kind == PATTERN_QUOTED && !words_only(p->text))
        ok = regex_add_literal(regexes, p->text, inside, target, keep, &err);
    else
        ok = add_to_trie(c, p, trie, target);
    if (!ok)
        *lexparse_mistake(c->lexicon) = err;
    arena_reset(c->scratch);
}

void matcher_build(struct lexicon *lexicon, struct pack *pack)
{
    struct arena *keep = lexicon->keep;
    struct arena scratch = {0}, draft = {0};
    struct matcher *m = pack->matcher = ARENA_NEW(keep, struct matcher, 1);
    struct compiler c = {.lexicon = lexicon,
        .pack = pack,
        .matcher = m,
        .scratch = &scratch,
        .tokenizer = tokenizer_start(pack->rules)};
    trie_start(&m->entries, keep, &draft);
    trie_start(&m->cues, keep, &draft);
    for (size_t i = 0; i < lexicon->entry_count; i++)
        if (lexicon->entries[i].block->pack == pack)
            add_pattern(&c, lexicon->entries[i].pattern, &m->entries,
                &m->entry_regexes, (uint32_t)i);
    for (size_t i = 0; i < pack->cue_count; i++)
        add_pattern(
            &c, pack->cues[i].pattern, &m->cues, &m->cue_regexes, (uint32_t)i);
    trie_end(&m->entries, keep, m->class_count);
    trie_end(&m->cues, keep, m->class_count);
    tokenizer_stop(c.tokenizer);
    arena_free(&scratch);
    arena_free(&draft);
}

void matcher_close(struct matcher *m)
{
    regex_free(&m->entry_regexes);
    regex_free(&m->cue_regexes);
}

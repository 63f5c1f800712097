/* Patterns into the matcher: each becomes a graph of classes, built from its
 * end. */
#include "base/near.h"
#include "text/graph.h"
#include "text/lexparse.h"
#include "text/matcher.h"
#include "text/pattern.h"
#include "text/regex.h"
#include "text/rune.h"
#include "text/token.h"

#include <stdlib.h>
#include <string.h>

enum { WAYS_MOST = 20000, LISTS_DEEP = 8, SORT_BY_HAND = 32 };

struct compiler {
    struct lexicon *lexicon;
    const struct pack *pack;
    struct matcher *matcher;
    struct tokenizer *tokenizer;
    struct arena *scratch;           /* of one pattern */
    struct graph *graph;             /* it goes to */
    struct table single[ATOM_KINDS]; /* words that are one token, to atom + 1 */
    int lists_deep;
    struct error *err;
};

/* Atoms of one place, growing. */
struct atom_set {
    uint32_t *ids;
    size_t count, room;
};

static bool compile(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to);
static bool compile_choice(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to, struct atom_set *set);
static bool compile_list(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to, struct atom_set *set);

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

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void sort(struct atom_set *set)
{
    uint32_t *ids = set->ids;
    if (set->count > SORT_BY_HAND) {
        qsort(ids, set->count, sizeof *ids, by_number);
        return;
    }
    for (size_t i = 1; i < set->count; i++) {
        uint32_t id = ids[i];
        size_t at = i;
        for (; at > 0 && ids[at - 1] > id; at--)
            ids[at] = ids[at - 1];
        ids[at] = id;
    }
}

/* The class of this set of atoms, made when it is new. */
static uint32_t class_of(struct compiler *c, struct atom_set *set)
{
    struct matcher *m = c->matcher;
    struct arena *keep = c->lexicon->keep;
    sort(set);
    size_t n = 1;
    for (size_t i = 1; i < set->count; i++)
        if (set->ids[i] != set->ids[n - 1])
            set->ids[n++] = set->ids[i];
    struct str key = {(const char *)set->ids, n * sizeof *set->ids};
    const uint32_t *known = table_find(&m->class_ids, key);
    if (known)
        return *known - 1;
    uint32_t class = (uint32_t)m->class_count;
    uint32_t *atoms = ARENA_NEW(keep, uint32_t, n);
    memcpy(atoms, set->ids, key.n);
    key.p = (const char *)atoms;
    *ARENA_PUSH(keep, m->classes, m->class_count, &m->class_room) =
        (struct id_list){atoms, n, n};
    *table_at(&m->class_ids, keep, key) = class + 1;
    for (size_t i = 0; i < n; i++) {
        struct id_list *list = &m->atom_classes[set->ids[i]];
        *ARENA_PUSH(keep, list->ids, list->count, &list->room) = class;
    }
    return class;
}

static bool words_only(struct str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (strchr("!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~", text.p[i]))
            return false;
    return true;
}

static enum atom_kind atom_kind_of(const struct pattern *p)
{
    return p->kind == PATTERN_STEM     ? ATOM_STEM
           : p->kind == PATTERN_PREFIX ? ATOM_PREFIX
                                       : ATOM_NORM;
}

static bool is_word(const struct pattern *p)
{
    return p->kind == PATTERN_WORD || p->kind == PATTERN_STEM ||
           p->kind == PATTERN_PREFIX || p->kind == PATTERN_QUOTED;
}

/* The tokens of a word of a pattern; false when there is a mistake. */
static bool tokens_of(
    struct compiler *c, const struct pattern *p, struct prose *prose)
{
    if (p->kind == PATTERN_QUOTED && !words_only(p->text)) {
        error_set(c->err, ERR_LEXICON, p->at,
            "a quotation with signs in it stands alone on its line");
        return error_hint(c->err, "split the entry, or leave the signs out");
    }
    *prose = (struct prose){.bytes = p->text};
    tokenize(c->tokenizer, prose, c->scratch);
    if (prose->token_count)
        return true;
    error_set(c->err, ERR_LEXICON, p->at, "'" STR_FMT "' holds no word",
        STR_ARG(p->text));
    return error_hint(c->err, "signs are matched by a quotation that stands "
                              "alone on its line");
}

static void add_atom(struct compiler *c, struct atom_set *set, uint32_t atom)
{
    *ARENA_PUSH(c->scratch, set->ids, set->count, &set->room) = atom;
}

/* Of a prefix only case and apostrophes are folded: `info*` is no whole word
 * that tokens.lex could know. */
static uint32_t token_atom(struct compiler *c, enum atom_kind kind,
    const struct prose *prose, size_t i)
{
    const struct token *t = &prose->tokens[i];
    struct str raw = str_slice(prose->bytes, t->at.b, t->at.e);
    if (kind == ATOM_PREFIX)
        return atom_of(c, kind,
            rune_fold(
                raw, arena_alloc(c->scratch, RUNE_FOLD_ROOM(raw.n), 1, 1)));
    return atom_of(c, kind, kind == ATOM_STEM ? t->stem : t->norm);
}

/* Most words are one token, and stand in many patterns. */
static const uint32_t *known_single(
    const struct compiler *c, const struct pattern *p)
{
    if (p->kind == PATTERN_QUOTED)
        return NULL;
    return table_find(&c->single[atom_kind_of(p)], p->text);
}

/* The atom of a word of one token, which `prose` holds. */
static uint32_t single_atom(
    struct compiler *c, const struct pattern *p, const struct prose *prose)
{
    enum atom_kind kind = atom_kind_of(p);
    uint32_t atom = token_atom(c, kind, prose, 0);
    if (p->kind != PATTERN_QUOTED)
        *table_at(&c->single[kind], c->lexicon->keep, p->text) = atom + 1;
    return atom;
}

static void compile_single(
    struct compiler *c, uint32_t atom, int gap, uint32_t from, uint32_t to)
{
    struct atom_set set = {0};
    add_atom(c, &set, atom);
    graph_edge(c->graph, from, (struct step){class_of(c, &set), gap}, to);
}

/* An edge for each token; only the last one is a stem or a prefix. */
static bool compile_word(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to)
{
    struct prose prose;
    const uint32_t *single = known_single(c, p);
    if (single) {
        compile_single(c, *single - 1, gap, from, to);
        return true;
    }
    if (!tokens_of(c, p, &prose))
        return false;
    if (prose.token_count == 1) {
        compile_single(c, single_atom(c, p, &prose), gap, from, to);
        return true;
    }
    enum atom_kind kind = atom_kind_of(p);
    for (size_t i = prose.token_count; i-- > 0; kind = ATOM_NORM) {
        struct atom_set set = {0};
        add_atom(c, &set, token_atom(c, kind, &prose, i));
        struct step step = {class_of(c, &set), i ? 0 : gap};
        uint32_t before = i ? graph_state(c->graph, NO_TARGET) : from;
        graph_edge(c->graph, before, step, to);
        to = before;
    }
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

/* Alternatives of one token each share one edge: their atoms go to `set`. The
 * others get edges of their own. */
static bool compile_one(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to, struct atom_set *set)
{
    struct prose prose;
    if (p->optional ||
        !(is_word(p) || p->kind == PATTERN_LIST || p->kind == PATTERN_CHOICE))
        return compile(c, p, gap, from, to);
    if (p->kind == PATTERN_CHOICE)
        return compile_choice(c, p, gap, from, to, set);
    if (p->kind == PATTERN_LIST)
        return compile_list(c, p, gap, from, to, set);
    const uint32_t *single = known_single(c, p);
    if (!single && !tokens_of(c, p, &prose))
        return false;
    if (!single && prose.token_count > 1)
        return compile_word(c, p, gap, from, to);
    add_atom(c, set, single ? *single - 1 : single_atom(c, p, &prose));
    return true;
}

static bool compile_choice(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to, struct atom_set *set)
{
    for (const struct pattern *one = p->first; one; one = one->next)
        if (!compile_one(c, one, gap, from, to, set))
            return false;
    return true;
}

static bool compile_list(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to, struct atom_set *set)
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
        if (!compile_one(c, list->patterns[i], gap, from, to, set))
            return false;
    c->lists_deep--;
    return true;
}

static bool compile_alternatives(struct compiler *c, const struct pattern *p,
    int gap, uint32_t from, uint32_t to)
{
    struct atom_set set = {0};
    bool ok = p->kind == PATTERN_LIST
                  ? compile_list(c, p, gap, from, to, &set)
                  : compile_choice(c, p, gap, from, to, &set);
    if (ok && set.count)
        graph_edge(c->graph, from, (struct step){class_of(c, &set), gap}, to);
    return ok;
}

/* The rest of a sequence is built first; an item that may be left out lets
 * what follows it begin at once, over the wider of the two gaps. */
static bool compile_items(struct compiler *c, const struct pattern *item,
    int gap, uint32_t from, uint32_t to)
{
    uint32_t behind = to;
    if (item->gap > gap)
        gap = item->gap;
    if (item->next) {
        behind = graph_state(c->graph, NO_TARGET);
        if (!compile_items(c, item->next, 0, behind, to))
            return false;
    }
    if (!compile(c, item, gap, from, behind))
        return false;
    if (item->optional)
        graph_skip(c->graph, from, gap, behind);
    return true;
}

static bool compile_near(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to)
{
    const struct pattern *left = p->first, *right = p->first->next;
    uint32_t after_left = graph_state(c->graph, NO_TARGET);
    uint32_t after_right = graph_state(c->graph, NO_TARGET);
    return compile(c, right, p->reach, after_left, to) &&
           compile(c, left, p->reach, after_right, to) &&
           compile(c, left, gap, from, after_left) &&
           compile(c, right, gap, from, after_right);
}

/* Adds the ways of `p` between two states; `to` is finished already. */
static bool compile(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to)
{
    switch (p->kind) {
    case PATTERN_WORD:
    case PATTERN_STEM:
    case PATTERN_PREFIX:
    case PATTERN_QUOTED:
        return compile_word(c, p, gap, from, to);
    case PATTERN_LIST:
    case PATTERN_CHOICE:
        return compile_alternatives(c, p, gap, from, to);
    case PATTERN_SEQUENCE:
        return compile_items(c, p->first, gap, from, to);
    case PATTERN_NEAR:
        return compile_near(c, p, gap, from, to);
    case PATTERN_REGEX:
        break;
    }
    error_set(c->err, ERR_LEXICON, p->at, "a regex stands alone on its line");
    return error_hint(c->err, "put the words around it into the regex");
}

static bool too_large(
    struct compiler *c, const struct pattern *p, uint32_t start)
{
    if (graph_longest(c->graph, start) > STEPS_MOST)
        return !error_set(c->err, ERR_LEXICON, p->at,
            "a pattern of more than %d words", STEPS_MOST);
    if (graph_ways(c->graph, start) <= WAYS_MOST)
        return false;
    error_set(c->err, ERR_LEXICON, p->at,
        "this pattern stands for more than %d word sequences", WAYS_MOST);
    error_hint(c->err, "split it, or use fewer alternatives of several words");
    return true;
}

static bool add_to_graph(struct compiler *c, const struct pattern *p,
    struct graph *graph, uint32_t target)
{
    c->lists_deep = 0;
    c->graph = graph;
    uint32_t end = graph_state(graph, target);
    uint32_t start = graph_state(graph, NO_TARGET);
    if (!compile(c, p, 0, start, end) || too_large(c, p, start))
        return false;
    if (graph_accepts(graph, start))
        return error_set(c->err, ERR_LEXICON, p->at,
            "every word of this pattern is optional: it matches nothing");
    graph_begin(graph, start);
    return true;
}

static void add_pattern(struct compiler *c, const struct pattern *p,
    struct graph *graph, struct regexes *regexes, uint32_t target)
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
        ok = add_to_graph(c, p, graph, target);
    if (!ok)
        *lexparse_mistake(c->lexicon) = err;
    arena_reset(c->scratch);
}

static void add_entry(struct compiler *c, uint32_t target)
{
    const struct entry *e = &c->lexicon->entries[target];
    struct regexes *regexes = &c->matcher->entry_regexes;
    size_t before = regexes->count;
    add_pattern(c, e->pattern, &c->matcher->entries, regexes, target);
    if (e->except && regexes->count > before)
        regexes->items[before].silences = e->block;
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
    m->of = lexicon->entries;
    graph_start(&m->entries, &draft);
    graph_start(&m->cues, &draft);
    for (size_t i = 0; i < lexicon->entry_count; i++)
        if (lexicon->entries[i].block->pack == pack)
            add_entry(&c, (uint32_t)i);
    for (size_t i = 0; i < pack->cue_count; i++)
        add_pattern(
            &c, pack->cues[i].pattern, &m->cues, &m->cue_regexes, (uint32_t)i);
    regex_ready(&m->entry_regexes, 0, keep);
    regex_ready(&m->cue_regexes, m->entry_regexes.count, keep);
    graph_end(&m->entries, keep, (uint32_t)m->class_count);
    graph_end(&m->cues, keep, (uint32_t)m->class_count);
    tokenizer_stop(c.tokenizer);
    arena_free(&scratch);
    arena_free(&draft);
}

void matcher_close(struct matcher *m)
{
    regex_free(&m->entry_regexes);
    regex_free(&m->cue_regexes);
}

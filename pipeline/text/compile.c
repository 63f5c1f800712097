/* Patterns into the matcher: each becomes a graph of classes, built from its
 * end. */
#include "base/near.h"
#include "text/graph.h"
#include "text/lexparse.h"
#include "text/matcher.h"
#include "text/pattern.h"
#include "text/regex.h"
#include "text/spelling.h"
#include "text/token.h"

enum { WAYS_MOST = 20000, LISTS_DEEP = 8 };

struct compiler {
    struct lexicon *lexicon;
    const struct pack *pack;
    struct matcher *matcher;
    struct speller speller;
    struct arena *draft;                  /* until all patterns are compiled */
    struct arena *scratch;                /* of one pattern */
    struct graph *graph;                  /* it goes to */
    const struct list *lists[LISTS_DEEP]; /* being read, one inside the other */
    int lists_deep;
    struct error *err;
};

static bool compile(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to);
static bool compile_choice(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to, struct atom_set *set);
static bool compile_list(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to, struct atom_set *set);

static bool is_word(const struct pattern *p)
{
    return p->kind == PATTERN_WORD || p->kind == PATTERN_STEM ||
           p->kind == PATTERN_PREFIX || p->kind == PATTERN_QUOTED;
}

/* An edge for each token. */
static void compile_tokens(struct compiler *c, const struct spelling *word,
    int gap, uint32_t from, uint32_t to)
{
    for (size_t i = word->count; i-- > 0;) {
        uint32_t atom = word->atoms[i];
        uint32_t before = i ? graph_state(c->graph, NO_TARGET) : from;
        struct atom_set set = {&atom, 1, 1};
        struct step step = {classes_of(c->speller.classes, &set), i ? 0 : gap};
        graph_edge(c->graph, before, step, to);
        to = before;
    }
}

static bool compile_word(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to)
{
    struct spelling word;
    if (!spelling_of(&c->speller, p, &word, c->err))
        return false;
    compile_tokens(c, &word, gap, from, to);
    return true;
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
    struct spelling word;
    if (!p->optional && p->kind == PATTERN_CHOICE)
        return compile_choice(c, p, gap, from, to, set);
    if (!p->optional && p->kind == PATTERN_LIST)
        return compile_list(c, p, gap, from, to, set);
    if (p->optional || !is_word(p))
        return compile(c, p, gap, from, to);
    if (!spelling_of(&c->speller, p, &word, c->err))
        return false;
    if (word.count > 1)
        compile_tokens(c, &word, gap, from, to);
    else
        *ARENA_PUSH(c->scratch, set->ids, set->count, &set->room) =
            word.atoms[0];
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

static bool enter_list(
    struct compiler *c, const struct pattern *p, const struct list *list)
{
    for (int i = 0; i < c->lists_deep; i++)
        if (c->lists[i] == list)
            return error_set(c->err, ERR_LEXICON, p->at,
                "the list '@" STR_FMT "' holds itself", STR_ARG(p->text));
    if (c->lists_deep == LISTS_DEEP)
        return error_set(c->err, ERR_LEXICON, p->at,
            "'@" STR_FMT "': lists within lists, more than %d deep",
            STR_ARG(p->text), LISTS_DEEP);
    c->lists[c->lists_deep++] = list;
    return true;
}

static bool compile_list(struct compiler *c, const struct pattern *p, int gap,
    uint32_t from, uint32_t to, struct atom_set *set)
{
    const struct list *list = lexicon_list(c->pack, p->text);
    if (!list)
        return unknown_list(c, p);
    if (!list->count)
        return error_set(c->err, ERR_LEXICON, p->at,
            "the list '@" STR_FMT "' is empty", STR_ARG(p->text));
    if (!enter_list(c, p, list))
        return false;
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
        graph_edge(c->graph, from,
            (struct step){classes_of(c->speller.classes, &set), gap}, to);
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
    graph_draft(graph);
    uint32_t end = graph_state(graph, target);
    uint32_t start = graph_state(graph, NO_TARGET);
    if (!compile(c, p, 0, start, end) || too_large(c, p, start))
        return false;
    if (graph_accepts(graph, start))
        return error_set(c->err, ERR_LEXICON, p->at,
            "every word of this pattern is optional: it matches nothing");
    graph_add(graph, start);
    return true;
}

static bool add_pattern(struct compiler *c, const struct pattern *p,
    struct graph *graph, struct regexes *regexes, uint32_t target)
{
    struct arena *keep = c->lexicon->keep;
    struct place inside = p->at;
    inside.col++; /* behind the opening sign */
    if (p->kind == PATTERN_REGEX)
        return regex_add(regexes, p->text, inside, target, keep, c->err);
    if (p->kind == PATTERN_QUOTED && !spelling_words_only(p->text))
        return regex_add_literal(
            regexes, p->text, inside, target, keep, c->err);
    return add_to_graph(c, p, graph, target);
}

static void add_entry(struct compiler *c, uint32_t target)
{
    const struct entry *e = &c->lexicon->entries[target];
    struct regexes *regexes = &c->matcher->entry_regexes;
    size_t before = regexes->count;
    const struct pattern *p =
        e->pattern ? e->pattern
                   : pattern_parse(e->written, e->at, c->scratch, c->err);
    if (!p || !add_pattern(c, p, &c->matcher->entries, regexes, target))
        *lexparse_mistake(c->lexicon) = *c->err;
    if (e->except && regexes->count > before)
        regexes->items[before].silences = e->block;
    arena_reset(c->scratch);
}

static void add_cue(struct compiler *c, uint32_t target)
{
    struct matcher *m = c->matcher;
    const struct pattern *p = c->pack->cues[target].pattern;
    if (!add_pattern(c, p, &m->cues, &m->cue_regexes, target))
        *lexparse_mistake(c->lexicon) = *c->err;
    arena_reset(c->scratch);
}

static void add_entries(struct compiler *c, size_t bytes)
{
    const struct lexicon *l = c->lexicon;
    graph_start(&c->matcher->entries, bytes, l->keep, c->draft);
    for (size_t i = 0; i < l->entry_count; i++)
        if (l->entries[i].block->pack == c->pack)
            add_entry(c, (uint32_t)i);
}

static void add_cues(struct compiler *c, size_t bytes)
{
    graph_start(&c->matcher->cues, bytes, c->lexicon->keep, c->draft);
    for (size_t i = 0; i < c->pack->cue_count; i++)
        add_cue(c, (uint32_t)i);
}

static size_t bytes_of_entries(const struct lexicon *l, const struct pack *pack)
{
    size_t bytes = 0;
    for (size_t i = 0; i < l->entry_count; i++)
        if (l->entries[i].block->pack == pack)
            bytes += l->entries[i].written.n;
    return bytes;
}

static size_t bytes_of_cues(const struct pack *pack)
{
    size_t bytes = 0;
    for (size_t i = 0; i < pack->cue_count; i++)
        bytes += pack->cues[i].written.n;
    return bytes;
}

void matcher_build(struct lexicon *lexicon, struct pack *pack)
{
    struct arena *keep = lexicon->keep;
    struct arena scratch = {0}, draft = {0};
    struct error err;
    struct matcher *m = pack->matcher = ARENA_NEW(keep, struct matcher, 1);
    size_t entries = bytes_of_entries(lexicon, pack);
    size_t cues = bytes_of_cues(pack);
    struct compiler c = {.lexicon = lexicon,
        .pack = pack,
        .matcher = m,
        .draft = &draft,
        .scratch = &scratch,
        .speller = {.classes = classes_start(m, entries + cues, keep, &draft),
            .tokenizer = tokenizer_start(pack->rules),
            .draft = &draft,
            .scratch = &scratch},
        .err = &err};
    m->of = lexicon->entries;
    add_entries(&c, entries);
    add_cues(&c, cues);
    regex_ready(&m->entry_regexes, 0, keep);
    regex_ready(&m->cue_regexes, m->entry_regexes.count, keep);
    graph_end(&m->entries, (uint32_t)m->class_count);
    graph_end(&m->cues, (uint32_t)m->class_count);
    classes_end(c.speller.classes);
    tokenizer_stop(c.speller.tokenizer);
    arena_free(&scratch);
    arena_free(&draft);
}

void matcher_close(struct matcher *m)
{
    regex_free(&m->entry_regexes);
    regex_free(&m->cue_regexes);
}

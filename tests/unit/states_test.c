/* The graph made deterministic leads where the graph leads, step by step, also
 * where a state has many edges, and after all has been forgotten. */
#include "text/states.h"

#include "base/buf.h"
#include "text/token.h"
#include "text/vocabulary.h"
#include "unit/draw.h"
#include "unit/written.h"

#include <stdlib.h>
#include <string.h>

enum { ENTRIES = 400, NODES_MOST = 4096, WALKS = 20000 };

static struct arena arena;

/* Some say less, and some begin more often. */
static const char *const words[] = {"one", "two", "three", "ones", "onerous",
    "twofold", "four", "five", "six", "seven", "eight", "nine", "ten", "tenth",
    "tens", "threes"};

enum { WORDS = sizeof words / sizeof *words };

static void add_item(struct buf *b)
{
    static const char *const behind[] = {"", "", "~", "*"};
    const char *word = words[draw(draw(2) ? 3 : WORDS)];
    if (draw(4))
        buf_format(b, "%s%s", word, behind[draw(4)]);
    else
        buf_format(b, "(%s%s | %s)", word, behind[draw(4)], words[draw(WORDS)]);
}

static struct lexicon make_lexicon(struct arena *keep)
{
    static const char *const between[] = {" ", " ", " .. ", " ..1 ", " ..20 "};
    struct buf b = {.arena = keep};
    buf_add(&b, STR("factor f\nbarrier\n"));
    for (int i = 0; i < ENTRIES; i++) {
        buf_add(&b, STR("  "));
        for (uint32_t n = 1 + draw(4); n > 0; n--) {
            add_item(&b);
            buf_add(&b, n > 1 ? str_of(between[draw(5)]) : STR("\n"));
        }
    }
    buf_byte(&b, '\0');
    const struct written files[] = {{"en/f.lex", b.p}, {0}};
    return written_lexicon(files, keep);
}

/* Nodes that words lead to, one for each way. */
struct nodes {
    uint32_t ids[NODES_MOST];
    size_t count;
};

static bool asks_for(
    const struct matcher *m, uint32_t class, const struct word *word)
{
    const struct id_list *atoms = &m->classes[class];
    for (size_t i = 0; i < atoms->count; i++)
        for (uint32_t k = 0; k < word->atom_count; k++)
            if (atoms->ids[i] == word->atoms[k])
                return true;
    return false;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static struct nodes slow_next(const struct matcher *m, const struct nodes *from,
    const struct word *word, uint32_t leap)
{
    const struct graph *graph = &m->entries;
    struct nodes to = {.count = 0};
    for (size_t i = 0; i < from->count; i++) {
        const struct node *n = &graph->nodes[from->ids[i]];
        for (uint32_t k = 0; k < n->edge_count; k++) {
            const struct edge *e = &graph->edges[n->first_edge + k];
            if (e->gap >= leap && asks_for(m, e->class, word) &&
                to.count < NODES_MOST)
                to.ids[to.count++] = e->child;
        }
    }
    qsort(to.ids, to.count, sizeof *to.ids, by_number);
    return to;
}

/* Whether the state is these nodes, with all that follows from them. */
static bool is(const struct graph *graph, const struct state *state,
    const struct nodes *nodes)
{
    uint32_t edges = 0, targets = 0, reach = 0;
    if (!state || !nodes->count)
        return !state && !nodes->count;
    for (size_t i = 0; i < nodes->count; i++) {
        const struct node *n = &graph->nodes[nodes->ids[i]];
        for (uint32_t k = n->targets; k; k = graph->links[k].next)
            targets++;
        for (uint32_t k = 0; k < n->edge_count; k++) {
            uint32_t gap = graph->edges[n->first_edge + k].gap;
            reach = gap > reach ? gap : reach;
        }
        edges += n->edge_count;
    }
    return state->node_count == nodes->count && state->edge_count == edges &&
           state->target_count == targets && state->reach == reach &&
           memcmp(state->nodes, nodes->ids,
               nodes->count * sizeof *nodes->ids) == 0;
}

struct bench {
    const struct matcher *matcher;
    struct states *states;
    struct vocabulary *vocabulary;
    struct prose prose; /* each word once */
    size_t many;        /* steps from states with many edges */
};

static const struct word *some_word(struct bench *t)
{
    return vocabulary_word(t->vocabulary, &t->prose,
        &t->prose.tokens[draw(WORDS)], VOCABULARY_ENTRIES);
}

/* Until a word leads nowhere. */
static void walk(struct bench *t)
{
    const struct graph *graph = &t->matcher->entries;
    const struct word *word = some_word(t);
    struct nodes at = {{0}, 1};
    at = slow_next(t->matcher, &at, word, 0);
    const struct state *state = word->root;
    CHECK(is(graph, state, &at));
    while (state && state->edge_count) {
        uint32_t leap = draw(state->reach + 1);
        word = some_word(t);
        at = slow_next(t->matcher, &at, word, leap);
        t->many += state->asked != NULL;
        if (at.count)
            CHECK(state_may_lead(state, word, leap));
        if (word->atom_count) /* who asks has looked whether it may lead */
            state = states_next(t->states, state, word, leap);
        CHECK(is(graph, state, &at));
        if (at.count > NODES_MOST / 8)
            return;
    }
}

static void forget(struct bench *t)
{
    vocabulary_forget(t->vocabulary);
    states_forget(t->states);
}

static void check_walks(const struct pack *pack)
{
    struct tokenizer *tokenizer = tokenizer_start(pack->rules);
    struct buf text = {.arena = &arena};
    struct bench t = {.matcher = pack->matcher};
    t.states = states_start(pack->matcher, &pack->matcher->entries);
    struct states *cues = states_start(pack->matcher, &pack->matcher->cues);
    t.vocabulary =
        vocabulary_start(pack, (struct states *const[]){t.states, cues});
    for (size_t i = 0; i < WORDS; i++)
        buf_format(&text, "%s ", words[i]);
    t.prose.bytes = buf_str(&text);
    tokenize(tokenizer, &t.prose, &arena);
    CHECK_INT(t.prose.token_count, WORDS);
    CHECK(!states_of(t.states, NULL, 0));
    for (int i = 0; i < WALKS; i++) {
        walk(&t);
        if (!draw(2000))
            forget(&t);
    }
    CHECK(t.many > WALKS / 20);
    vocabulary_stop(t.vocabulary);
    states_stop(t.states);
    states_stop(cues);
    tokenizer_stop(tokenizer);
}

int main(void)
{
    struct arena keep = {0};
    struct lexicon lexicon = make_lexicon(&keep);
    check_walks(lexicon.packs[0]);
    lexicon_close(&lexicon);
    arena_free(&keep);
    arena_free(&arena);
    return check_done("states");
}

#include "text/scan.h"

#include "text/mask.h"
#include "text/matcher.h"
#include "text/pattern.h"
#include "text/plain.h"
#include "text/regex.h"
#include "text/states.h"
#include "text/vocabulary.h"

#include <stdlib.h>
#include <string.h>

struct scanner {
    const struct pack *pack;
    const struct matcher *matcher;
    struct vocabulary *vocabulary;
    struct regex_work *regex;
    struct states *states[VOCABULARY_COUNT];
    struct arena scratch; /* of one review */
};

/* One walk through the graph over one sentence. */
struct walk {
    const struct sentence *sentence;
    const struct word *const *words; /* by token of the sentence */
    struct states *states;
    struct arena *arena;
    struct found_list *out;
    uint32_t path[STEPS_MOST]; /* tokens matched so far */
    size_t depth;
    size_t visits; /* left for this sentence */
};

/* Far above what any honest pattern asks of 4,000 bytes. Repeated words in
 * many gaps of one pattern would multiply without end. */
enum { VISITS_MOST = 500000 };

struct scanner *scanner_start(const struct pack *pack)
{
    struct scanner *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->pack = pack;
    s->matcher = pack->matcher;
    s->states[VOCABULARY_ENTRIES] =
        states_start(pack->matcher, &pack->matcher->entries);
    s->states[VOCABULARY_CUES] =
        states_start(pack->matcher, &pack->matcher->cues);
    s->vocabulary = vocabulary_start(pack, s->states);
    s->regex = regex_start();
    if (s->vocabulary && s->regex && s->states[0] && s->states[1])
        return s;
    scanner_stop(s);
    return NULL;
}

void scanner_stop(struct scanner *s)
{
    if (!s)
        return;
    vocabulary_stop(s->vocabulary);
    regex_stop(s->regex);
    arena_free(&s->scratch);
    for (int of = 0; of < VOCABULARY_COUNT; of++)
        states_stop(s->states[of]);
    free(s);
}

const struct pack *scanner_pack(const struct scanner *s)
{
    return s->pack;
}

struct arena *scanner_scratch(struct scanner *s)
{
    arena_reset(&s->scratch);
    return &s->scratch;
}

bool scanners_start(struct scanners *all, const struct lexicon *lexicon)
{
    all->items = calloc(lexicon->pack_count + 1, sizeof(struct scanner *));
    while (all->items && all->count < lexicon->pack_count) {
        struct scanner *s = scanner_start(lexicon->packs[all->count]);
        if (!s)
            break;
        all->items[all->count++] = s;
    }
    if (all->items && all->count == lexicon->pack_count)
        return true;
    scanners_stop(all);
    return false;
}

void scanners_stop(struct scanners *all)
{
    for (size_t i = 0; i < all->count; i++)
        scanner_stop(all->items[i]);
    free(all->items);
    *all = (struct scanners){0};
}

struct scanner *scanners_of(const struct scanners *all, const struct pack *pack)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i]->pack == pack)
            return all->items[i];
    return NULL;
}

/* the walk */

static struct found *report(struct walk *w, uint32_t target)
{
    struct found *f =
        ARENA_PUSH(w->arena, w->out->items, w->out->count, &w->out->room);
    const struct token *tokens = w->sentence->prose->tokens;
    *f = (struct found){.target = target,
        .first = w->path[0],
        .last = w->path[w->depth - 1],
        .literal_count = w->depth};
    f->literals = ARENA_NEW(w->arena, uint32_t, w->depth);
    memcpy(f->literals, w->path, w->depth * sizeof *w->path);
    f->at = (struct span){tokens[f->first].at.b, tokens[f->last].at.e};
    return f;
}

/* Of the tokens behind `token`, those that may go on from `state`; how many
 * are in `out`. */
static uint32_t find_next(const struct walk *w, const struct state *state,
    uint32_t token, uint32_t out[PATTERN_GAP_MOST + 1])
{
    const struct sentence *s = w->sentence;
    uint32_t count = 0;
    for (uint32_t leap = 0, next = token + 1;
         next < s->end && leap <= state->reach; leap++, next++) {
        const struct word *word = w->words[next - s->first];
        if (!state_may_lead(state, word, leap))
            continue;
        states_expect(w->states, state, word, leap);
        out[count++] = next;
    }
    return count;
}

/* `token` has led to `state`: what ends here, and what goes on. */
static void visit(struct walk *w, const struct state *state, uint32_t token)
{
    uint32_t ahead[PATTERN_GAP_MOST + 1];
    w->path[w->depth++] = token;
    for (uint32_t i = 0; i < state->target_count; i++)
        report(w, state->targets[i]);
    uint32_t count = state->edge_count ? find_next(w, state, token, ahead) : 0;
    for (uint32_t i = 0; i < count && w->visits; i++) {
        uint32_t next = ahead[i];
        const struct state *to = states_next(w->states, state,
            w->words[next - w->sentence->first], next - token - 1);
        if (!to)
            continue;
        w->visits -= to->node_count < w->visits ? to->node_count : w->visits;
        visit(w, to, next);
    }
    w->depth--;
}

static void walk_sentence(struct walk *w)
{
    for (uint32_t t = w->sentence->first; t < w->sentence->end; t++) {
        const struct state *root = w->words[t - w->sentence->first]->root;
        if (root)
            visit(w, root, t);
    }
}

/* Memories that have grown large are emptied: nobody holds words now. */
static void rest(struct scanner *s)
{
    if (!vocabulary_full(s->vocabulary) &&
        !states_full(s->states[VOCABULARY_ENTRIES]) &&
        !states_full(s->states[VOCABULARY_CUES]))
        return;
    vocabulary_forget(s->vocabulary);
    for (int of = 0; of < VOCABULARY_COUNT; of++)
        states_forget(s->states[of]);
}

/* What the words of the sentence mean. */
static const struct word *const *read_words(struct scanner *s,
    enum vocabulary_of of, const struct sentence *sentence, struct arena *arena)
{
    uint32_t count = sentence->end - sentence->first;
    const struct token *tokens = &sentence->prose->tokens[sentence->first];
    const struct word **words = arena_room(arena, count, sizeof *words);
    for (uint32_t i = 0; i < count; i++)
        words[i] =
            vocabulary_word(s->vocabulary, sentence->prose, &tokens[i], of);
    return words;
}

/* regexes */

/* The tokens a byte range touches become the literal tokens. */
static void report_range(const struct sentence *s, uint32_t target,
    struct span at, struct arena *arena, struct found_list *out)
{
    struct found f = {.target = target, .at = at};
    const struct token *tokens = s->prose->tokens;
    uint32_t first = s->first;
    while (first < s->end && tokens[first].at.e <= at.b)
        first++;
    uint32_t end = first;
    while (end < s->end && tokens[end].at.b < at.e)
        end++;
    f.literal_count = end - first;
    f.literals = ARENA_NEW(arena, uint32_t, f.literal_count);
    for (uint32_t t = first; t < end; t++)
        f.literals[t - first] = t;
    f.first = first;
    f.last = end > first ? end - 1 : first;
    *ARENA_PUSH(arena, out->items, out->count, &out->room) = f;
}

/* A mask is one word: who wants it matches all of it. */
static bool cuts_mask(const struct sentence *s, struct span at)
{
    struct str part = str_slice(s->prose->bytes, 0, s->at.e);
    const char *open = part.p + s->at.b;
    while ((open = memchr(open, '[', (size_t)(part.p + part.n - open)))) {
        size_t b = (size_t)(open - part.p), e = mask_end(part, b);
        if ((at.b > b && at.b < e) || (at.e > b && at.e < e))
            return true;
        open++;
    }
    return false;
}

/* What is read of one sentence. */
struct reading {
    struct scanner *scanner;
    const struct sentence *sentence;
    struct plain plain;
    struct arena *arena;
    struct found_list *out;
    unsigned *gave_up;
};

static void run_regex(struct reading *r, const struct regex *regex)
{
    size_t from = 0;
    struct span at;
    const struct sentence *sentence = r->sentence;
    const uint32_t *origin = r->plain.from;
    while (regex_next(
        r->scanner->regex, regex, &r->plain.subject, &from, &at, r->gave_up)) {
        if (origin)
            at = (struct span){origin[at.b], origin[at.e]};
        at.b += sentence->at.b;
        at.e += sentence->at.b;
        if (cuts_mask(sentence, at))
            continue;
        report_range(sentence, regex->target, at, r->arena, r->out);
    }
}

/* Whether an except would silence none of what was found. */
static bool idle(const struct reading *r, const struct regex *except)
{
    for (size_t i = 0; i < r->out->count; i++) {
        const struct entry *e =
            &r->scanner->matcher->of[r->out->items[i].target];
        if (e->block == except->silences && !e->except)
            return false;
    }
    return true;
}

/* Of up to 64 regexes those whose bit is set and that are excepts, or none. */
static void run_some(struct reading *r, const struct regex *regexes,
    uint64_t bits, bool excepts, bool needed_only)
{
    for (; bits; bits &= bits - 1) {
        const struct regex *one = &regexes[__builtin_ctzll(bits)];
        if ((one->silences != NULL) == excepts &&
            !(needed_only && idle(r, one)))
            run_regex(r, one);
    }
}

static void scan_regexes(
    struct reading *r, const struct regexes *list, bool needed_only)
{
    if (!list->count)
        return;
    struct span at = r->sentence->at;
    r->plain =
        plain_of(str_slice(r->sentence->prose->bytes, at.b, at.e), r->arena);
    const uint64_t *candidates =
        regex_candidates(list, &r->plain.subject, r->arena);
    size_t words = (list->count + 63) / 64;
    for (int excepts = 0; excepts < 2; excepts++)
        for (size_t w = 0; w < words; w++)
            run_some(r, &list->items[w * 64], candidates[w], excepts,
                excepts && needed_only);
}

void scan(struct scanner *s, enum scan_what what,
    const struct sentence *sentence, struct arena *arena,
    struct found_list *out, unsigned *gave_up)
{
    const struct matcher *m = s->matcher;
    bool cues = what == SCAN_CUES;
    enum vocabulary_of of = cues ? VOCABULARY_CUES : VOCABULARY_ENTRIES;
    rest(s);
    struct walk walk = {.sentence = sentence,
        .words = read_words(s, of, sentence, arena),
        .states = s->states[of],
        .arena = arena,
        .out = out,
        .visits = VISITS_MOST};
    struct reading reading = {.scanner = s,
        .sentence = sentence,
        .arena = arena,
        .out = out,
        .gave_up = gave_up};
    walk_sentence(&walk);
    *gave_up += walk.visits == 0;
    scan_regexes(&reading, cues ? &m->cue_regexes : &m->entry_regexes,
        what == SCAN_HITS);
}

struct sentence sentence_of(
    const struct prose *prose, size_t i, uint32_t first_token)
{
    struct sentence s = {prose, prose->sentences[i], first_token, first_token};
    while (s.end < prose->token_count && prose->tokens[s.end].at.b < s.at.e)
        s.end++;
    return s;
}

uint32_t sentence_commas(const struct sentence *s, uint32_t a, uint32_t b)
{
    const struct token *tokens = s->prose->tokens;
    uint32_t count = 0;
    for (uint32_t t = a; t < b && t + 1 < s->end; t++) {
        bool comma = false;
        for (uint32_t i = tokens[t].at.e; i < tokens[t + 1].at.b; i++)
            comma = comma || memchr(",;:()", s->prose->bytes.p[i], 5);
        count += comma;
    }
    return count;
}

bool found_has(const struct found *a, uint32_t token)
{
    for (size_t i = 0; i < a->literal_count; i++)
        if (a->literals[i] == token)
            return true;
    return false;
}

int found_order(const struct found *a, const struct found *b)
{
    for (size_t i = 0; i < a->literal_count; i++)
        if (a->literals[i] != b->literals[i])
            return a->literals[i] < b->literals[i] ? -1 : 1;
    return 0;
}

bool found_share(const struct found *a, const struct found *b)
{
    if (a->last < b->first || b->last < a->first)
        return false;
    for (size_t i = 0; i < a->literal_count; i++)
        if (found_has(b, a->literals[i]))
            return true;
    return false;
}

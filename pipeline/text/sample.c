#include "text/sample.h"

#include "base/buf.h"
#include "text/pattern.h"
#include "text/token.h"

enum { SAMPLES_MOST = 32 };

struct learner {
    struct samples *samples;
    struct tokenizer *tokenizer;
    struct arena *arena;
};

static void learn_word(struct learner *l, struct str text)
{
    struct samples *s = l->samples;
    struct prose prose = {.bytes = text};
    tokenize(l->tokenizer, &prose, l->arena);
    if (!prose.token_count)
        return;
    const struct token *last = &prose.tokens[prose.token_count - 1];
    uint32_t *known =
        table_at(&s->words, l->arena, arena_copy(l->arena, last->stem));
    if (*known)
        return;
    *ARENA_PUSH(l->arena, s->written, s->count, &s->room) =
        str_slice(text, last->at.b, last->at.e);
    *known = (uint32_t)s->count;
}

static void learn(struct learner *l, const struct pattern *p)
{
    if (p->kind == PATTERN_STEM)
        learn_word(l, p->text);
    for (const struct pattern *one = p->first; one; one = one->next)
        learn(l, one);
}

struct samples samples_start(const struct lexicon *lexicon,
    const struct pack *pack, const struct unfolded *unfolded,
    struct tokenizer *tokenizer, struct arena *arena)
{
    struct samples s = {.lexicon = lexicon, .unfolded = unfolded};
    struct learner l = {&s, tokenizer, arena};
    for (size_t i = 0; i < lexicon->entry_count; i++)
        if (lexicon->entries[i].block->pack == pack)
            learn(&l, pattern_of(&lexicon->entries[i], arena));
    for (size_t i = 0; i < pack->list_count; i++)
        for (size_t k = 0; k < pack->lists[i].count; k++)
            learn(&l, pack->lists[i].patterns[k]);
    return s;
}

struct str sample_word(const struct samples *s, const struct unfold_atom *atom)
{
    const uint32_t *known =
        atom->kind == ATOM_STEM ? table_find(&s->words, atom->text) : NULL;
    return known ? s->written[*known - 1] : atom->text;
}

static struct str path_text(const struct samples *s,
    const struct unfold_path *path, size_t variant, struct arena *arena)
{
    struct buf b = {.arena = arena};
    for (size_t i = 0; i < path->count; i++) {
        const struct unfold_class *c =
            &s->unfolded->classes[path->steps[i].class];
        if (i)
            buf_byte(&b, ' ');
        buf_add(&b, sample_word(s, &c->atoms[variant % c->count]));
    }
    return buf_str(&b);
}

bool sample(const struct samples *s, uint32_t entry, size_t i,
    struct arena *arena, struct str *text)
{
    size_t count;
    const struct unfold_path *paths = unfold_target(s->unfolded, entry, &count);
    const struct pattern *p = pattern_of(&s->lexicon->entries[entry], arena);
    if (!count && p->kind == PATTERN_QUOTED && i == 0) {
        *text = p->text;
        return true;
    }
    if (i >= SAMPLES_MOST || !count)
        return false;
    *text = path_text(s, &paths[i % count], i / count, arena);
    return true;
}

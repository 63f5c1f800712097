#include "ask/explain.h"

static bool is_same(const struct cue *a, const struct cue_found *b)
{
    return a->kind == b->rule->kind && a->at.b == b->found.at.b &&
           a->at.e == b->found.at.e;
}

static bool acted(
    const struct review *r, enum field in, const struct cue_found *cue)
{
    for (size_t i = 0; i < r->hit_count; i++)
        for (size_t k = 0; r->hits[i].in == in && k < r->hits[i].cue_count; k++)
            if (is_same(&r->hits[i].cues[k], cue))
                return true;
    return false;
}

static void add_cues(struct explanation *e, struct scanner *scanner,
    enum field in, const struct sentence *s, struct arena *arena)
{
    struct cue_list cues =
        context_cues(e->lexicon, scanner, &e->review, in, s, arena);
    for (size_t i = 0; i < cues.count; i++)
        *ARENA_PUSH(arena, e->cues, e->cue_count, &e->cue_room) =
            (struct explain_cue){
                cues.items[i], in, acted(&e->review, in, &cues.items[i])};
}

bool explain_fill(struct explanation *e, struct arena *arena)
{
    struct scanner *scanner = e->pack ? scanner_start(e->pack) : NULL;
    e->arena = arena;
    if (e->pack && !scanner)
        return false;
    match_explain(e->lexicon, scanner, &e->review, arena, &e->steps);
    for (int field = 0; scanner && field < FIELD_COUNT; field++) {
        const struct prose *prose = &e->review.prose[field];
        uint32_t token = 0;
        for (size_t i = 0; i < prose->sentence_count; i++) {
            struct sentence s = sentence_of(prose, i, token);
            add_cues(e, scanner, (enum field)field, &s, arena);
            token = s.end;
        }
    }
    if (e->entry)
        e->why = why_not(e->lexicon, scanner, &e->review, e->entry, arena);
    scanner_stop(scanner);
    return true;
}

bool explain_shows(const struct explanation *e, struct str factor)
{
    return e->factor == NO_FACTOR ||
           str_eq(e->lexicon->factors[e->factor].id, factor);
}

/* The number of the first token that ends behind a byte. */
static uint32_t token_at(const struct prose *prose, uint32_t byte)
{
    uint32_t t = 0;
    while (t < prose->token_count && prose->tokens[t].at.e <= byte)
        t++;
    return t;
}

static bool in_sentence(const struct prose *prose, struct span a, struct span b)
{
    for (size_t i = 0; i < prose->sentence_count; i++)
        if (a.b < prose->sentences[i].e && a.b >= prose->sentences[i].b)
            return b.b < prose->sentences[i].e && b.b >= prose->sentences[i].b;
    return false;
}

static bool parted(const struct explanation *e, const struct explain_cue *c,
    struct span from, struct span to)
{
    for (size_t i = 0; i < e->cue_count; i++) {
        const struct explain_cue *o = &e->cues[i];
        if (o->in == c->in && cues_ends_scope(o->cue.rule->kind) &&
            o->cue.found.at.b >= from.e && o->cue.found.at.e <= to.b)
            return true;
    }
    return false;
}

/* It reaches the hit, and changed nothing. */
static const char *outdone(const struct explain_cue *c, const struct hit *h)
{
    enum cue_kind kind = c->cue.rule->kind;
    for (size_t i = 0; i < h->cue_count; i++)
        if (h->cues[i].kind == kind)
            return "another cue of its kind is nearer";
    if (h->pole == POLE_MENTION)
        return "a mention is never changed";
    if (h->pole != POLE_TOPIC &&
        (kind == CUE_MISSING || kind == CUE_PRAISE || kind == CUE_COMPLAINT))
        return "it gives topics their pole, and there is none";
    return "what another cue says comes first";
}

/* "no ads, easy to use" */
static bool behind_comma(
    const struct prose *prose, const struct explain_cue *c, const struct hit *h)
{
    struct sentence s = {.prose = prose, .end = (uint32_t)prose->token_count};
    uint32_t last = token_at(prose, c->cue.found.at.e - 1);
    return c->cue.rule->kind == CUE_NEGATION &&
           sentence_commas(&s, last, token_at(prose, h->at.b)) > 0;
}

/* Why this cue cannot act on this hit; NULL: it can. */
static const char *out_of_reach(const struct explanation *e,
    const struct explain_cue *c, const struct hit *h)
{
    const struct prose *prose = &e->review.prose[c->in];
    const struct cue_rule *rule = c->cue.rule;
    struct span at = c->cue.found.at;
    bool before = at.e <= h->at.b, after = at.b >= h->at.e;
    if (!before && !after)
        return "its words belong to a hit";
    if (rule->side == (before ? CUE_AFTER : CUE_BEFORE))
        return "the hit stands on its other side";
    if (before ? parted(e, c, at, h->at) : parted(e, c, h->at, at))
        return "a contrast or border stands between it and the hit";
    if (before && behind_comma(prose, c, h))
        return "a comma ends what it denies";
    uint32_t from = before ? token_at(prose, at.e) : token_at(prose, h->at.e);
    uint32_t to = before ? token_at(prose, h->at.b) : token_at(prose, at.b);
    return rule->within && to - from > (uint32_t)rule->within
               ? "the hit is too far away"
               : NULL;
}

const char *explain_idle(
    const struct explanation *e, const struct explain_cue *c)
{
    if (c->cue.spent)
        return c->cue.rule->kind == CUE_NEGATION
                   ? "used up by the cue behind it"
                   : "void, because it is negated itself";
    const char *why = NULL;
    for (size_t i = 0; i < e->review.hit_count; i++) {
        const struct hit *h = &e->review.hits[i];
        if (h->in != c->in ||
            !in_sentence(&e->review.prose[c->in], c->cue.found.at, h->at))
            continue;
        const char *one = out_of_reach(e, c, h);
        if (!one)
            return outdone(c, h);
        why = why ? why : one;
    }
    return why ? why : "there is no hit in its sentence";
}

bool explain_passed_over(
    const struct explanation *e, const struct match_step *m)
{
    return (m->fate == MATCH_CUT || m->fate == MATCH_EXCEPTED ||
               m->fate == MATCH_BEATEN) &&
           explain_shows(e, e->lexicon->factors[m->entry->block->factor].id);
}

struct str explain_words(
    const struct explanation *e, enum field in, struct span at)
{
    return str_slice(e->review.prose[in].bytes, at.b, at.e);
}

static bool share_bytes(const struct hit *a, const struct hit *b)
{
    return a->in == b->in && a->at.b < b->at.e && b->at.b < a->at.e;
}

/* Only a hit that would code alone takes words from others. */
static bool codes_alone(const struct explanation *e, const struct hit *h)
{
    uint32_t factor = lexicon_factor(e->lexicon, h->factor);
    return h->codes_as != POLE_NONE &&
           lexicon_strength(e->pack, h) >=
               lexicon_threshold(e->pack, factor, h->codes_as);
}

const struct hit *explain_ladder(
    const struct explanation *e, const struct hit *low)
{
    const struct factor *factors = e->lexicon->factors;
    uint32_t mine = lexicon_factor(e->lexicon, low->factor);
    for (size_t i = 0; i < e->review.hit_count; i++) {
        const struct hit *high = &e->review.hits[i];
        uint32_t factor = lexicon_factor(e->lexicon, high->factor);
        if (codes_alone(e, high) && share_bytes(high, low) &&
            factors[factor].rung && factors[factor].rung < factors[mine].rung)
            return high;
    }
    return NULL;
}

/* Noisy-or takes the best of each entry, the first of several. */
bool explain_counts(const struct explanation *e, const struct hit *h)
{
    int mine = lexicon_strength(e->pack, h);
    if (h->codes_as == POLE_NONE)
        return false;
    for (const struct hit *o = e->review.hits;
         o < e->review.hits + e->review.hit_count; o++) {
        int other = lexicon_strength(e->pack, o);
        if (o->index == h->index && o->codes_as == h->codes_as &&
            (other > mine || (other == mine && o < h)))
            return false;
    }
    return true;
}

bool explain_given(const struct explanation *e, const struct score *score)
{
    for (size_t i = 0; i < e->review.code_count; i++)
        if (e->review.codes[i].pole == score->pole &&
            str_eq(e->review.codes[i].factor, score->factor))
            return true;
    return false;
}

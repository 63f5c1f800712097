#include "text/context.h"

#include "text/cues.h"

#include <stdlib.h>

/* A negation speaks of a cue only when it stands this close before it. */
enum { NEGATION_TO_CUE = 2, COMMA_TOKENS = 8 };

/* A hit with its literal tokens found again. */
struct sight {
    struct hit *hit;
    const struct entry *entry;
    struct found found;
};

struct sights {
    struct sight *items;
    size_t count, room;
};

struct reading {
    const struct lexicon *lexicon;
    struct scanner *scanner;
    struct review *review;
    struct arena *arena;   /* of the review: cues of hits */
    struct arena *scratch; /* everything else */
    size_t next_hit;       /* hits are in order of place */
};

/* literal tokens of a hit */

static bool touches(const struct hit *hit, const struct span *token)
{
    if (!hit->part_count)
        return token->b < hit->at.e && token->e > hit->at.b;
    for (size_t i = 0; i < hit->part_count; i++)
        if (token->b < hit->parts[i].e && token->e > hit->parts[i].b)
            return true;
    return false;
}

static void add_sight(struct reading *r, const struct sentence *s,
    struct hit *hit, struct sights *out)
{
    struct sight sight = {
        .hit = hit, .entry = &r->lexicon->entries[hit->index]};
    struct found *f = &sight.found;
    const struct token *tokens = s->prose->tokens;
    f->literals = ARENA_NEW(r->scratch, uint32_t, s->end - s->first);
    uint32_t t = s->first;
    while (t < s->end && tokens[t].at.e <= hit->at.b)
        t++;
    f->first = f->last = t;
    for (; t < s->end && tokens[t].at.b < hit->at.e; t++) {
        f->last = t;
        if (touches(hit, &tokens[t].at))
            f->literals[f->literal_count++] = t;
    }
    f->at = hit->at;
    *ARENA_PUSH(r->scratch, out->items, out->count, &out->room) = sight;
}

/* negations of cues */

static bool in_a_hit(const struct sights *sights, const struct found *cue)
{
    for (size_t i = 0; i < sights->count; i++)
        if (found_share(&sights->items[i].found, cue))
            return true;
    return false;
}

static bool is_opinion(enum cue_kind kind)
{
    return kind == CUE_PRAISE || kind == CUE_COMPLAINT;
}

static bool can_be_void(enum cue_kind kind)
{
    return kind == CUE_CESSATION || kind == CUE_WISH || is_opinion(kind);
}

/* The same words may be a negation by several rules: all are used up. An
 * opinion uses them up for its topics only: "not annoying or repetitive"
 * denies both. */
static void spend(
    struct cue_list *cues, const struct found *words, enum cue_kind by)
{
    for (size_t i = 0; i < cues->count; i++) {
        struct cue_found *c = &cues->items[i];
        if (c->rule->kind != CUE_NEGATION || !found_share(&c->found, words))
            continue;
        c->spent_for_topics = true;
        c->spent = c->spent || !is_opinion(by);
    }
}

/* "never fixed": the cue is void, and the negation is used up by it, unless a
 * hit holds the cue's words: that one is negated itself. */
static void void_negated_cues(
    struct cue_list *cues, const struct sights *sights)
{
    for (size_t i = 0; i < cues->count; i++) {
        struct cue_found *negation = &cues->items[i];
        if (negation->rule->kind != CUE_NEGATION ||
            negation->rule->side == CUE_AFTER)
            continue;
        for (size_t k = i + 1; k < cues->count && !negation->spent; k++) {
            struct cue_found *c = &cues->items[k];
            if (c->found.first > negation->found.last + 1 + NEGATION_TO_CUE)
                break;
            if (c->spent || !can_be_void(c->rule->kind) ||
                c->found.first <= negation->found.last ||
                cues_parted(cues, negation->found.last, c->found.first))
                continue;
            c->spent = true;
            if (!in_a_hit(sights, &c->found))
                spend(cues, &negation->found, c->rule->kind);
        }
    }
}

/* which cues act on a hit */

static bool near_enough(const struct cue_rule *rule, uint32_t tokens_between)
{
    return !rule->within || tokens_between <= (uint32_t)rule->within;
}

/* "no ads, easy to use": what is denied ends at the comma. */
static bool behind_comma(const struct sentence *s, const struct cue_found *c,
    const struct found *hit)
{
    return c->rule->kind == CUE_NEGATION && c->found.last < hit->first &&
           sentence_commas(s, c->found.last, hit->first) > 0;
}

static bool acts(const struct cue_list *cues, const struct cue_found *c,
    const struct sight *sight)
{
    const struct found *f = &c->found, *hit = &sight->found;
    const struct cue_rule *rule = c->rule;
    if (c->spent_for_topics && sight->hit->pole == POLE_TOPIC)
        return false;
    if (rule->pole != POLE_NONE && rule->pole != sight->hit->pole)
        return false;
    if (c->spent || cues_ends_scope(rule->kind) || rule->kind == CUE_NEUTRAL)
        return false;
    if (f->last < hit->first)
        return rule->side != CUE_AFTER &&
               near_enough(rule, hit->first - f->last - 1) &&
               !cues_parted(cues, f->last, hit->first);
    if (f->first > hit->last)
        return rule->side != CUE_BEFORE &&
               near_enough(rule, f->first - hit->last - 1) &&
               !cues_parted(cues, hit->last, f->first);
    return !found_share(f, hit); /* in a gap of the hit, or around it */
}

/* In tokens; a comma parts more than words do. */
static uint32_t distance(
    const struct sentence *s, const struct found *a, const struct found *b)
{
    if (a->first > b->last)
        return distance(s, b, a);
    if (a->last >= b->first)
        return 0;
    return b->first - a->last +
           COMMA_TOKENS * sentence_commas(s, a->last, b->first);
}

/* The cues that act, one of each kind: the nearest. */
struct acting {
    const struct cue_found *of[CUE_KIND_COUNT];
    uint32_t distance[CUE_KIND_COUNT];
};

static struct acting find_acting(const struct sentence *s,
    const struct cue_list *cues, const struct sight *sight)
{
    const struct found *hit = &sight->found;
    struct acting acting = {0};
    for (size_t i = 0; i < cues->count; i++) {
        const struct cue_found *c = &cues->items[i];
        if (!acts(cues, c, sight) || behind_comma(s, c, hit))
            continue;
        enum cue_kind kind = c->rule->kind;
        uint32_t far = distance(s, &c->found, hit);
        if (acting.of[kind] && acting.distance[kind] <= far)
            continue;
        acting.of[kind] = c;
        acting.distance[kind] = far;
    }
    return acting;
}

/* what they make of it */

static enum pole other_pole(enum pole pole)
{
    return pole == POLE_BARRIER ? POLE_FACILITATOR : POLE_BARRIER;
}

struct verdict {
    enum status status;
    enum pole pole;
    bool used[CUE_KIND_COUNT];
};

static bool silence(const struct acting *acting, struct verdict *v)
{
    static const struct {
        enum cue_kind cue;
        enum status status;
    } silencers[] = {
        {CUE_HYPOTHETICAL, STATUS_HYPOTHETICAL},
        {CUE_QUOTATION, STATUS_QUOTED},
        {CUE_OTHER_APP, STATUS_OTHER_APP},
    };
    for (size_t i = 0; i < sizeof silencers / sizeof *silencers; i++) {
        if (acting->of[silencers[i].cue]) {
            v->used[silencers[i].cue] = true;
            v->status = silencers[i].status;
            v->pole = POLE_NONE;
            return true;
        }
    }
    return false;
}

/* Missing: a barrier. Else praise or complaint, whichever stands nearer. */
static bool judge_topic(const struct acting *acting, struct verdict *v)
{
    const struct cue_found *praise = acting->of[CUE_PRAISE];
    const struct cue_found *complaint = acting->of[CUE_COMPLAINT];
    v->pole = POLE_BARRIER;
    if (acting->of[CUE_WISH])
        return true; /* the wish itself is said later */
    if (acting->of[CUE_MISSING] || acting->of[CUE_NEGATION]) {
        enum cue_kind why =
            acting->of[CUE_MISSING] ? CUE_MISSING : CUE_NEGATION;
        v->used[why] = true;
        return true;
    }
    if (!praise && !complaint) {
        v->pole = POLE_NONE;
        v->status = STATUS_BARE;
        return false;
    }
    bool praised =
        praise && (!complaint || acting->distance[CUE_PRAISE] <=
                                     acting->distance[CUE_COMPLAINT]);
    v->used[praised ? CUE_PRAISE : CUE_COMPLAINT] = true;
    v->pole = praised ? POLE_FACILITATOR : POLE_BARRIER;
    return true;
}

static bool negate(
    const struct acting *acting, enum on_negation what, struct verdict *v)
{
    if (!acting->of[CUE_NEGATION])
        return true;
    v->used[CUE_NEGATION] = true;
    v->status = what == NEGATION_DROP ? STATUS_DROPPED : STATUS_NEGATED;
    if (what == NEGATION_FLIP)
        v->pole = other_pole(v->pole);
    if (what == NEGATION_DROP)
        v->pole = POLE_NONE;
    return what != NEGATION_DROP;
}

static struct verdict judge(
    const struct acting *acting, const struct sight *sight)
{
    struct verdict v = {.status = STATUS_ASSERTED, .pole = sight->hit->pole};
    if (v.pole == POLE_MENTION) {
        v.status = STATUS_BARE;
        v.pole = POLE_NONE;
        return v;
    }
    if (silence(acting, &v))
        return v;
    if (v.pole == POLE_TOPIC ? !judge_topic(acting, &v)
                             : !negate(acting, sight->entry->on_negation, &v))
        return v;
    if (acting->of[CUE_CESSATION]) {
        v.used[CUE_CESSATION] = true;
        v.status = v.pole == POLE_BARRIER ? STATUS_RESOLVED : STATUS_LOST;
        v.pole = other_pole(v.pole);
    }
    if (acting->of[CUE_WISH]) {
        v.used[CUE_WISH] = true;
        v.status = STATUS_WISH;
        v.pole = POLE_BARRIER;
    }
    return v;
}

static int by_begin(const void *a, const void *b)
{
    const struct cue *x = a, *y = b;
    if (x->at.b != y->at.b)
        return x->at.b < y->at.b ? -1 : 1;
    return (int)x->kind - (int)y->kind;
}

static void decide(struct reading *r, const struct sentence *s,
    const struct cue_list *cues, struct sight *sight)
{
    struct hit *hit = sight->hit;
    struct acting acting = find_acting(s, cues, sight);
    struct verdict v = judge(&acting, sight);
    hit->status = v.status;
    hit->codes_as = v.pole;
    hit->cue_count = 0;
    hit->cues = ARENA_NEW(r->arena, struct cue, CUE_KIND_COUNT);
    for (int kind = 0; kind < CUE_KIND_COUNT; kind++)
        if (v.used[kind])
            hit->cues[hit->cue_count++] =
                (struct cue){(enum cue_kind)kind, acting.of[kind]->found.at};
    qsort(hit->cues, hit->cue_count, sizeof *hit->cues, by_begin);
}

/* the ladder */

static int rung(const struct reading *r, const struct sight *sight)
{
    return r->lexicon->factors[sight->entry->block->factor].rung;
}

/* Whether a hit would code by itself: a hint claims no words. */
static bool codes_alone(const struct sight *sight)
{
    const struct hit *hit = sight->hit;
    const struct block *block = sight->entry->block;
    return hit->codes_as != POLE_NONE &&
           lexicon_strength(block->pack, hit) >=
               lexicon_threshold(block->pack, block->factor, hit->codes_as);
}

/* Whether `high` takes the words from `low`. */
static bool outranks(
    const struct reading *r, const struct sight *high, const struct sight *low)
{
    int h = rung(r, high), l = rung(r, low);
    return h && l && h < l && !high->entry->both && !low->entry->both &&
           found_share(&high->found, &low->found);
}

static int highest_rung(const struct reading *r)
{
    int highest = 0;
    for (size_t i = 0; i < r->lexicon->factor_count; i++)
        if (r->lexicon->factors[i].rung > highest)
            highest = r->lexicon->factors[i].rung;
    return highest;
}

/* From the top rung down, so that only who still codes takes from others. */
static void climb(const struct reading *r, const struct sights *sights)
{
    for (int step = 1; step <= highest_rung(r); step++) {
        for (size_t i = 0; i < sights->count; i++) {
            const struct sight *high = &sights->items[i];
            if (rung(r, high) != step || !codes_alone(high))
                continue;
            for (size_t k = 0; k < sights->count; k++) {
                struct hit *low = sights->items[k].hit;
                if (low->codes_as == POLE_NONE ||
                    !outranks(r, high, &sights->items[k]))
                    continue;
                low->codes_as = POLE_NONE;
                low->status = STATUS_LADDER;
            }
        }
    }
}

/* The hits of the sentence, from r->next_hit on. */
static struct sights take_hits(
    struct reading *r, const struct sentence *s, enum field field)
{
    struct sights sights = {0};
    for (; r->next_hit < r->review->hit_count; r->next_hit++) {
        struct hit *hit = &r->review->hits[r->next_hit];
        if (hit->in != field || hit->at.b >= s->at.e)
            break;
        add_sight(r, s, hit, &sights);
    }
    return sights;
}

static void read_sentence(
    struct reading *r, const struct sentence *s, enum field field)
{
    struct sights sights = take_hits(r, s, field);
    if (!sights.count)
        return;
    struct cue_list cues =
        cues_find(r->scanner, s, r->scratch, &r->review->gave_up);
    void_negated_cues(&cues, &sights);
    for (size_t i = 0; i < sights.count; i++)
        decide(r, s, &cues, &sights.items[i]);
    climb(r, &sights);
}

void context_review(const struct lexicon *lexicon, struct scanner *scanner,
    struct review *review, struct arena *arena)
{
    struct reading r = {.lexicon = lexicon,
        .scanner = scanner,
        .review = review,
        .arena = arena};
    if (!scanner || !review->hit_count)
        return;
    r.scratch = scanner_scratch(scanner);
    for (int field = 0; field < FIELD_COUNT; field++) {
        const struct prose *prose = &review->prose[field];
        uint32_t token = 0;
        for (size_t i = 0; i < prose->sentence_count; i++) {
            struct sentence s = sentence_of(prose, i, token);
            read_sentence(&r, &s, (enum field)field);
            token = s.end;
        }
    }
}

struct cue_list context_cues(const struct lexicon *lexicon,
    struct scanner *scanner, const struct review *review, enum field field,
    const struct sentence *s, struct arena *arena)
{
    struct review copy = *review;
    struct reading r = {.lexicon = lexicon,
        .scanner = scanner,
        .review = &copy,
        .arena = arena,
        .scratch = arena};
    for (; r.next_hit < copy.hit_count; r.next_hit++) {
        const struct hit *hit = &copy.hits[r.next_hit];
        if (hit->in == field && hit->at.b >= s->at.b)
            break;
    }
    struct sights sights = take_hits(&r, s, field);
    struct cue_list cues = cues_find(scanner, s, arena, &copy.gave_up);
    void_negated_cues(&cues, &sights);
    return cues;
}

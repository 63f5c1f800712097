/* The second half of verbatim_read: what was found in the words. */
#include "record/taking.h"

#include <limits.h>

static bool take_pole(struct taking *t, enum pole *pole)
{
    struct str name;
    return take_text(t, &name) && pole_of(name, pole);
}

static bool take_place(struct taking *t, struct str field, struct span *at)
{
    return take(t, MEMBER("b")) && take_offset(t, field, 0, &at->b) &&
           take(t, MEMBER("e")) && take_offset(t, field, at->b, &at->e);
}

static bool take_cues(struct taking *t, struct str field, struct hit *h)
{
    size_t room = 0;
    if (!take(t, STR("[")))
        return false;
    while (!take(t, STR("]"))) {
        struct str kind;
        if (!take_comma(t, h->cue_count))
            return false;
        struct cue *cue = ARENA_PUSH(t->arena, h->cues, h->cue_count, &room);
        if (!take(t, STR("{\"kind\":")) || !take_text(t, &kind) ||
            !cue_of(kind, &cue->kind) || !take_place(t, field, &cue->at) ||
            !take(t, STR("}")))
            return false;
    }
    return h->cue_count > 0;
}

/* Only hits in context have one; without it there are no cues either. */
static bool take_status(struct taking *t, struct hit *h)
{
    struct str name;
    struct str field = t->r->prose[h->in].bytes;
    if (take(t, MEMBER("cues")) && !take_cues(t, field, h))
        return false;
    return take(t, MEMBER("status")) && take_text(t, &name) &&
           status_of(name, &h->status) && take(t, MEMBER("codes_as")) &&
           (take(t, STR("null")) ||
               (take_pole(t, &h->codes_as) && pole_codes(h->codes_as)));
}

static bool take_found(struct taking *t, struct hit *h)
{
    struct str in, surface;
    uint64_t weight;
    if (!take(t, MEMBER("in")) || !take_text(t, &in) || !field_of(in, &h->in))
        return false;
    struct str field = t->r->prose[h->in].bytes;
    if (!take_place(t, field, &h->at) || !take(t, MEMBER("surface")) ||
        !take_text(t, &surface) ||
        !str_eq(surface, str_slice(field, h->at.b, h->at.e)) ||
        !take(t, MEMBER("weight")) || !take_number(t, UNIT, &weight))
        return false;
    h->weight = (int)weight;
    return !take(t, MEMBER("parts")) ||
           (take_spans(t, field, &h->parts, &h->part_count) && h->part_count);
}

static bool take_hit(struct taking *t, struct hit *h, bool *context)
{
    h->index = NO_ENTRY;
    if (!take(t, STR("{\"entry\":")) || !take_word(t, &h->entry) ||
        !take(t, MEMBER("factor")) || !take_word(t, &h->factor) ||
        !take(t, MEMBER("pole")) || !take_pole(t, &h->pole) ||
        !take_found(t, h))
        return false;
    *context = !taking_at(t, STR("}"));
    return (!*context || take_status(t, h)) && take(t, STR("}"));
}

bool take_hits(struct taking *t)
{
    struct review *r = t->r;
    size_t room = 0;
    uint64_t gave_up = 0;
    bool context = false, first = false;
    if (!take(t, MEMBER("lexicon")) || !take_text(t, &r->lexicon) ||
        !take(t, MEMBER("hits")) || !take(t, STR("[")))
        return false;
    while (!take(t, STR("]"))) {
        if (!take_comma(t, r->hit_count))
            return false;
        struct hit *h = ARENA_PUSH(t->arena, r->hits, r->hit_count, &room);
        if (!take_hit(t, h, &context))
            return false;
        first = r->hit_count == 1 ? context : first;
        if (context != first)
            return false;
    }
    if (take(t, MEMBER("gave_up")) &&
        (!take_number(t, UINT_MAX, &gave_up) || !gave_up))
        return false;
    r->gave_up = (unsigned)gave_up;
    bool said = take(t, STR(",\"context\":true"));
    r->parts |= said ? HAS_HITS | HAS_STATUS : HAS_HITS;
    return said == context || !r->hit_count;
}

static bool take_score(struct taking *t, struct score *s)
{
    uint64_t p;
    if (!take(t, STR("{\"factor\":")) || !take_word(t, &s->factor) ||
        !take(t, MEMBER("pole")) || !take_pole(t, &s->pole) ||
        !pole_codes(s->pole) || !take(t, MEMBER("p")) ||
        !take_number(t, UNIT, &p))
        return false;
    s->p = (int)p;
    return take(t, STR("}"));
}

static bool take_code(struct taking *t, struct code *c)
{
    struct str name;
    return take_text(t, &name) && code_of(name, c);
}

static bool take_codes(struct taking *t)
{
    struct review *r = t->r;
    size_t room = 0;
    if (!take(t, STR("[")))
        return false;
    while (!take(t, STR("]"))) {
        if (!take_comma(t, r->code_count))
            return false;
        struct code *c = ARENA_PUSH(t->arena, r->codes, r->code_count, &room);
        if (!take_code(t, c) ||
            (r->code_count > 1 &&
                !coding_follows(c[-1].factor, c[-1].pole, c->factor, c->pole)))
            return false;
    }
    return true;
}

/* ["weak",...] in the order of their bits. */
static bool take_bits(struct taking *t, unsigned *flags)
{
    if (!take(t, STR("[")))
        return false;
    while (!take(t, STR("]"))) {
        struct str name;
        unsigned bit;
        if (!take_comma(t, *flags) || !take_text(t, &name) ||
            !flag_of(name, &bit) || *flags >= bit)
            return false;
        *flags |= bit;
    }
    return *flags != 0;
}

/* In the order of the codes, without those that have none. */
static bool take_flags(struct taking *t)
{
    struct code *c = t->r->codes, *end = c + t->r->code_count;
    size_t count = 0;
    if (!take(t, STR("{")))
        return false;
    for (; !take(t, STR("}")); c++, count++) {
        struct code named = {0};
        if (!take_comma(t, count) || !take_code(t, &named))
            return false;
        while (c < end &&
               (c->pole != named.pole || !str_eq(c->factor, named.factor)))
            c++;
        if (c == end || !take(t, STR(":")) || !take_bits(t, &c->flags))
            return false;
    }
    return true;
}

bool take_scores(struct taking *t)
{
    struct review *r = t->r;
    size_t room = 0;
    if (!take(t, MEMBER("scores")) || !take(t, STR("[")))
        return false;
    while (!take(t, STR("]"))) {
        if (!take_comma(t, r->score_count))
            return false;
        struct score *s =
            ARENA_PUSH(t->arena, r->scores, r->score_count, &room);
        if (!take_score(t, s) ||
            (r->score_count > 1 &&
                !coding_follows(s[-1].factor, s[-1].pole, s->factor, s->pole)))
            return false;
    }
    return take(t, MEMBER("codes")) && take_codes(t) &&
           take(t, MEMBER("flags")) && take_flags(t);
}

/* The second half of ndjson_read: what was found in the words. */
#include "record/reading.h"

static bool read_cues(const struct reading *g, const struct json *array,
    struct str field, struct hit *h)
{
    const struct json *cue;
    size_t i = 0;
    if (!reading_array(g, array, "cues", &cue, &h->cue_count))
        return false;
    h->cues = ARENA_NEW(g->arena, struct cue, h->cue_count);
    for (; cue; cue = cue->next, i++) {
        if (cue->type != JSON_OBJECT ||
            !cue_of(
                reading_str(json_member(cue, STR("kind"))), &h->cues[i].kind) ||
            !reading_span(json_member(cue, STR("b")),
                json_member(cue, STR("e")), field, &h->cues[i].at))
            return reading_fail(g, "hits", "has a cue that cannot be");
    }
    return true;
}

/* What is coded has a side; topics and mentions have none. */
static bool side_of(struct str name, enum pole *pole)
{
    return pole_of(name, pole) && pole_codes(*pole);
}

static bool read_status(const struct reading *g, const struct json *object,
    struct str field, struct hit *h)
{
    const struct json *as = json_member(object, STR("codes_as"));
    if (!status_of(
            reading_str(json_member(object, STR("status"))), &h->status) ||
        (!reading_null(as) && !side_of(reading_str(as), &h->codes_as)))
        return reading_fail(g, "hits", "has a hit without status");
    return read_cues(g, json_member(object, STR("cues")), field, h);
}

static bool read_place(
    const struct reading *g, const struct json *object, struct hit *h)
{
    struct str surface = reading_str(json_member(object, STR("surface")));
    if (!field_of(reading_str(json_member(object, STR("in"))), &h->in))
        return reading_fail(g, "hits", "has a hit that is in no field");
    struct str field = g->r->prose[h->in].bytes;
    if (!reading_span(json_member(object, STR("b")),
            json_member(object, STR("e")), field, &h->at) ||
        !str_eq(surface, str_slice(field, h->at.b, h->at.e)))
        return reading_fail(
            g, "hits", "has a surface that is not in the text there");
    return reading_spans(g, json_member(object, STR("parts")), "parts", field,
        &h->parts, &h->part_count);
}

static bool read_hit(const struct reading *g, const struct json *object,
    bool context, struct hit *h)
{
    long long weight = 0;
    if (object->type != JSON_OBJECT)
        return reading_fail(g, "hits", "has something that is no object");
    h->index = NO_ENTRY;
    h->entry = reading_str(json_member(object, STR("entry")));
    h->factor = reading_str(json_member(object, STR("factor")));
    if (!h->entry.n || !h->factor.n ||
        !pole_of(reading_str(json_member(object, STR("pole"))), &h->pole))
        return reading_fail(
            g, "hits", "has a hit without entry, factor or pole");
    if (!reading_int(
            g, json_member(object, STR("weight")), "weight", UNIT, &weight))
        return false;
    h->weight = (int)weight;
    if (!read_place(g, object, h))
        return false;
    return !context || read_status(g, object, g->r->prose[h->in].bytes, h);
}

static bool read_hits(const struct reading *g, bool context)
{
    const struct json *object;
    struct review *r = g->r;
    if (!reading_array(g, g->members[M_HITS], "hits", &object, &r->hit_count))
        return false;
    r->hits = ARENA_NEW(g->arena, struct hit, r->hit_count);
    for (struct hit *h = r->hits; object; object = object->next, h++)
        if (!read_hit(g, object, context, h))
            return false;
    return true;
}

static bool read_scores(const struct reading *g)
{
    const struct json *object;
    struct review *r = g->r;
    size_t i = 0;
    if (!reading_array(
            g, g->members[M_SCORES], "scores", &object, &r->score_count))
        return false;
    r->scores = ARENA_NEW(g->arena, struct score, r->score_count);
    for (; object; object = object->next, i++) {
        struct score *s = &r->scores[i];
        long long p;
        if (object->type != JSON_OBJECT)
            return reading_fail(g, "scores", "has something that is no object");
        const struct json *value = json_member(object, STR("p"));
        s->factor = reading_str(json_member(object, STR("factor")));
        if (!s->factor.n || !value || !json_int(value, 0, UNIT, &p) ||
            !side_of(reading_str(json_member(object, STR("pole"))), &s->pole) ||
            (i &&
                !coding_follows(s[-1].factor, s[-1].pole, s->factor, s->pole)))
            return reading_fail(g, "scores", "has a score that cannot be");
        s->p = (int)p;
    }
    return true;
}

static bool read_flags(const struct reading *g, const struct json *object)
{
    struct review *r = g->r;
    for (const struct json *m = object->child; m; m = m->next) {
        struct code named, *c = r->codes, *end = c + r->code_count;
        if (!code_of(m->key, &named) || m->type != JSON_ARRAY)
            return reading_fail(g, "flags", "has a code that cannot be");
        while (c < end &&
               (c->pole != named.pole || !str_eq(c->factor, named.factor)))
            c++;
        if (c == end)
            return reading_fail(
                g, "flags", "has a code that is not in 'codes'");
        for (const struct json *f = m->child; f; f = f->next) {
            unsigned bit;
            if (!flag_of(reading_str(f), &bit))
                return reading_fail(g, "flags", "has a flag nobody knows");
            c->flags |= bit;
        }
    }
    return true;
}

static bool read_codes(const struct reading *g)
{
    const struct json *name, *flags = g->members[M_FLAGS];
    struct review *r = g->r;
    size_t i = 0;
    if (!reading_array(g, g->members[M_CODES], "codes", &name, &r->code_count))
        return false;
    r->codes = ARENA_NEW(g->arena, struct code, r->code_count);
    for (; name; name = name->next, i++) {
        struct code *c = &r->codes[i];
        if (!code_of(reading_str(name), c) ||
            (i &&
                !coding_follows(c[-1].factor, c[-1].pole, c->factor, c->pole)))
            return reading_fail(g, "codes", "has a code that cannot be");
    }
    if (reading_null(flags))
        return true;
    if (flags->type != JSON_OBJECT)
        return reading_fail(g, "flags", "is no object");
    return read_flags(g, flags);
}

bool reading_coding(const struct reading *g)
{
    return read_hits(g, g->r->parts & HAS_STATUS) && read_scores(g) &&
           read_codes(g);
}

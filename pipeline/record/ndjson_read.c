#include "base/utf8.h"
#include "record/json.h"
#include "record/ndjson.h"

#include <limits.h>

/* The members we know, in the order in which they are written. */
enum member {
    M_ID,
    M_ROW_ID,
    M_STORE,
    M_APP,
    M_RATING,
    M_TITLE,
    M_TEXT,
    M_DATE,
    M_VERSION,
    M_LANG,
    M_COUNTRY,
    M_HELPFUL,
    M_AUTHOR,
    M_REPLY,
    M_SOURCE,
    M_TEXT_KEY,
    M_TITLE_SENTENCES,
    M_SENTENCES,
    M_TITLE_TOKENS,
    M_TOKENS,
    M_LEXICON,
    M_HITS,
    M_GAVE_UP,
    M_CONTEXT,
    M_SCORES,
    M_CODES,
    M_FLAGS,
    M_COUNT,
};

static const char *const names[M_COUNT] = {
    "id",
    "row_id",
    "store",
    "app",
    "rating",
    "title",
    "text",
    "date",
    "version",
    "lang",
    "country",
    "helpful",
    "author",
    "reply",
    "source",
    "text_key",
    "title_sentences",
    "sentences",
    "title_tokens",
    "tokens",
    "lexicon",
    "hits",
    "gave_up",
    "context",
    "scores",
    "codes",
    "flags",
};

struct reading {
    const struct json *members[M_COUNT]; /* NULL: not there */
    struct review *r;
    struct arena *arena;
    struct error *err;
};

static bool fail(const struct reading *g, const char *member, const char *why)
{
    return error_set(
        g->err, ERR_INPUT, (struct place){0}, "'%s' %s", member, why);
}

/* Records come with their members in order: begin where the last one was. */
static enum member find(struct str key, enum member begin)
{
    for (unsigned i = 0; i < M_COUNT; i++) {
        enum member m = (enum member)((begin + i) % M_COUNT);
        if (str_eq(key, str_of(names[m])))
            return m;
    }
    return M_COUNT;
}

static void sort_members(struct reading *g, const struct json *object)
{
    struct buf extra = {.arena = g->arena};
    enum member next = M_ID;
    for (const struct json *m = object->child; m; m = m->next) {
        enum member which = find(m->key, next);
        if (which < M_COUNT) {
            g->members[which] = m;
            next = which + 1;
            continue;
        }
        buf_byte(&extra, ',');
        buf_add(&extra, m->raw_key);
        buf_byte(&extra, ':');
        buf_add(&extra, m->raw);
    }
    g->r->extra = buf_str(&extra);
}

static bool is_null(const struct json *value)
{
    return !value || value->type == JSON_NULL;
}

/* A member that is missing or null leaves *out alone. */
static bool take_text(const struct reading *g, const struct json *value,
    const char *member, struct str *out)
{
    if (is_null(value))
        return true;
    if (value->type != JSON_STRING)
        return fail(g, member, "is no string");
    *out = value->text;
    return true;
}

static bool take_int(const struct reading *g, const struct json *value,
    const char *member, long long max, long long *out)
{
    if (is_null(value) || json_int(value, 0, max, out))
        return true;
    return fail(g, member, "is no whole number in its range");
}

static bool read_texts(const struct reading *g)
{
    struct review *r = g->r;
    const struct {
        enum member member;
        struct str *out;
    } texts[] = {
        {M_ID, &r->id},
        {M_ROW_ID, &r->row_id},
        {M_STORE, &r->store},
        {M_APP, &r->app},
        {M_TITLE, &r->prose[IN_TITLE].bytes},
        {M_TEXT, &r->prose[IN_TEXT].bytes},
        {M_DATE, &r->date},
        {M_VERSION, &r->version},
        {M_LANG, &r->lang},
        {M_COUNTRY, &r->country},
        {M_AUTHOR, &r->author},
        {M_TEXT_KEY, &r->text_key},
        {M_LEXICON, &r->lexicon},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        enum member m = texts[i].member;
        if (!take_text(g, g->members[m], names[m], texts[i].out))
            return false;
    }
    return true;
}

static bool read_numbers(const struct reading *g)
{
    long long rating = 0, helpful = NO_COUNT, gave_up = 0;
    if (!take_int(g, g->members[M_RATING], "rating", 5, &rating) ||
        !take_int(g, g->members[M_HELPFUL], "helpful", LONG_MAX, &helpful) ||
        !take_int(g, g->members[M_GAVE_UP], "gave_up", UINT_MAX, &gave_up))
        return false;
    g->r->rating = (int)rating;
    g->r->helpful = (long)helpful;
    g->r->gave_up = (unsigned)gave_up;
    return true;
}

static bool read_reply(const struct reading *g)
{
    const struct json *reply = g->members[M_REPLY];
    if (is_null(reply))
        return true;
    if (reply->type != JSON_OBJECT)
        return fail(g, "reply", "is no object");
    return take_text(g, json_member(reply, STR("text")), "reply.text",
               &g->r->reply_text) &&
           take_text(g, json_member(reply, STR("date")), "reply.date",
               &g->r->reply_date);
}

static bool read_source(const struct reading *g)
{
    const struct json *source = g->members[M_SOURCE];
    long long row = 0;
    if (is_null(source))
        return true;
    if (source->type != JSON_OBJECT)
        return fail(g, "source", "is no object");
    if (!take_text(g, json_member(source, STR("file")), "source.file",
            &g->r->source.file) ||
        !take_int(
            g, json_member(source, STR("row")), "source.row", LLONG_MAX, &row))
        return false;
    g->r->source.row = (uint64_t)row;
    return true;
}

static bool boundary(struct str s, size_t at)
{
    return at == s.n || ((unsigned char)s.p[at] & 0xC0) != 0x80;
}

/* Two numbers that cut something out of `field`. */
static bool take_span(const struct json *b, const struct json *e,
    struct str field, struct span *out)
{
    long long begin, end;
    if (!b || !e || !json_int(b, 0, (long long)field.n, &begin) ||
        !json_int(e, begin, (long long)field.n, &end) ||
        !boundary(field, (size_t)begin) || !boundary(field, (size_t)end))
        return false;
    *out = (struct span){(uint32_t)begin, (uint32_t)end};
    return true;
}

/* The elements of an array member; missing counts as empty. */
static bool elements(const struct reading *g, const struct json *array,
    const char *member, const struct json **first, size_t *count)
{
    *first = NULL;
    *count = 0;
    if (!array)
        return true;
    if (array->type != JSON_ARRAY)
        return fail(g, member, "is no array");
    *first = array->child;
    *count = array->count;
    return true;
}

static bool read_spans(const struct reading *g, const struct json *array,
    const char *member, struct str field, struct span **spans, size_t *count)
{
    const struct json *pair;
    size_t i = 0, n;
    if (!elements(g, array, member, &pair, &n))
        return false;
    *spans = ARENA_NEW(g->arena, struct span, n);
    *count = n;
    for (; pair; pair = pair->next, i++) {
        struct span *s = &(*spans)[i];
        if (pair->type != JSON_ARRAY || pair->count != 2 ||
            !take_span(pair->child, pair->child->next, field, s) ||
            (i && s->b < (*spans)[i - 1].e))
            return fail(g, member, "has an offset that cannot be");
    }
    return true;
}

/* [b, e, "norm", "stem"] */
static bool read_token(
    const struct json *four, struct str field, struct token *t)
{
    if (four->type != JSON_ARRAY || four->count != 4)
        return false;
    const struct json *b = four->child, *e = b->next;
    const struct json *norm = e->next, *stem = norm->next;
    if (norm->type != JSON_STRING || stem->type != JSON_STRING)
        return false;
    t->norm = norm->text;
    t->stem = stem->text;
    return take_span(b, e, field, &t->at) && t->at.b < t->at.e;
}

static bool read_tokens(
    const struct reading *g, enum member which, struct prose *prose)
{
    const struct json *four;
    size_t i = 0, n;
    if (!elements(g, g->members[which], names[which], &four, &n))
        return false;
    prose->tokens = ARENA_NEW(g->arena, struct token, n);
    prose->token_count = n;
    for (; four; four = four->next, i++) {
        struct token *t = &prose->tokens[i];
        if (!read_token(four, prose->bytes, t) ||
            (i && t->at.b < prose->tokens[i - 1].at.e))
            return fail(g, names[which], "has a token that cannot be");
    }
    return true;
}

static bool read_prose(const struct reading *g)
{
    struct prose *title = &g->r->prose[IN_TITLE];
    struct prose *body = &g->r->prose[IN_TEXT];
    return read_spans(g, g->members[M_TITLE_SENTENCES], "title_sentences",
               title->bytes, &title->sentences, &title->sentence_count) &&
           read_spans(g, g->members[M_SENTENCES], "sentences", body->bytes,
               &body->sentences, &body->sentence_count) &&
           read_tokens(g, M_TITLE_TOKENS, title) &&
           read_tokens(g, M_TOKENS, body);
}

static struct str text_of(const struct json *value)
{
    if (!value || value->type != JSON_STRING)
        return (struct str){"", 0};
    return value->text;
}

static bool read_cues(const struct reading *g, const struct json *array,
    struct str field, struct hit *h)
{
    const struct json *cue;
    size_t i = 0;
    if (!elements(g, array, "cues", &cue, &h->cue_count))
        return false;
    h->cues = ARENA_NEW(g->arena, struct cue, h->cue_count);
    for (; cue; cue = cue->next, i++) {
        if (cue->type != JSON_OBJECT ||
            !cue_of(text_of(json_member(cue, STR("kind"))), &h->cues[i].kind) ||
            !take_span(json_member(cue, STR("b")), json_member(cue, STR("e")),
                field, &h->cues[i].at))
            return fail(g, "hits", "has a cue that cannot be");
    }
    return true;
}

static bool read_status(const struct reading *g, const struct json *object,
    struct str field, struct hit *h)
{
    const struct json *as = json_member(object, STR("codes_as"));
    if (!status_of(text_of(json_member(object, STR("status"))), &h->status) ||
        (!is_null(as) && !pole_of(text_of(as), &h->codes_as)))
        return fail(g, "hits", "has a hit without status");
    return read_cues(g, json_member(object, STR("cues")), field, h);
}

static bool read_place(
    const struct reading *g, const struct json *object, struct hit *h)
{
    struct str surface = text_of(json_member(object, STR("surface")));
    if (!field_of(text_of(json_member(object, STR("in"))), &h->in))
        return fail(g, "hits", "has a hit that is in no field");
    struct str field = g->r->prose[h->in].bytes;
    if (!take_span(json_member(object, STR("b")), json_member(object, STR("e")),
            field, &h->at) ||
        !str_eq(surface, str_slice(field, h->at.b, h->at.e)))
        return fail(g, "hits", "has a surface that is not in the text there");
    return read_spans(g, json_member(object, STR("parts")), "parts", field,
        &h->parts, &h->part_count);
}

static bool read_hit(const struct reading *g, const struct json *object,
    bool context, struct hit *h)
{
    long long weight = 0;
    if (object->type != JSON_OBJECT)
        return fail(g, "hits", "has something that is no object");
    h->index = NO_ENTRY;
    h->entry = text_of(json_member(object, STR("entry")));
    h->factor = text_of(json_member(object, STR("factor")));
    if (!h->entry.n || !h->factor.n ||
        !pole_of(text_of(json_member(object, STR("pole"))), &h->pole))
        return fail(g, "hits", "has a hit without entry, factor or pole");
    if (!take_int(
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
    if (!elements(g, g->members[M_HITS], "hits", &object, &r->hit_count))
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
    if (!elements(g, g->members[M_SCORES], "scores", &object, &r->score_count))
        return false;
    r->scores = ARENA_NEW(g->arena, struct score, r->score_count);
    for (; object; object = object->next, i++) {
        struct score *s = &r->scores[i];
        long long p;
        if (object->type != JSON_OBJECT)
            return fail(g, "scores", "has something that is no object");
        const struct json *value = json_member(object, STR("p"));
        s->factor = text_of(json_member(object, STR("factor")));
        if (!s->factor.n || !value || !json_int(value, 0, UNIT, &p) ||
            !pole_of(text_of(json_member(object, STR("pole"))), &s->pole))
            return fail(g, "scores", "has a score that cannot be");
        s->p = (int)p;
    }
    return true;
}

/* "factor:pole"; a pole has no colon. */
static bool read_code(struct str s, struct code *c)
{
    size_t at = s.n;
    while (at && s.p[at - 1] != ':')
        at--;
    if (at < 2)
        return false;
    c->factor = str_slice(s, 0, at - 1);
    return pole_of(str_from(s, at), &c->pole);
}

static bool read_flags(const struct reading *g, const struct json *object)
{
    struct review *r = g->r;
    for (const struct json *m = object->child; m; m = m->next) {
        struct code named, *c = r->codes, *end = c + r->code_count;
        if (!read_code(m->key, &named) || m->type != JSON_ARRAY)
            return fail(g, "flags", "has a code that cannot be");
        while (c < end &&
               (c->pole != named.pole || !str_eq(c->factor, named.factor)))
            c++;
        if (c == end)
            return fail(g, "flags", "has a code that is not in 'codes'");
        for (const struct json *f = m->child; f; f = f->next) {
            unsigned bit;
            if (!flag_of(text_of(f), &bit))
                return fail(g, "flags", "has a flag nobody knows");
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
    if (!elements(g, g->members[M_CODES], "codes", &name, &r->code_count))
        return false;
    r->codes = ARENA_NEW(g->arena, struct code, r->code_count);
    for (; name; name = name->next, i++)
        if (!read_code(text_of(name), &r->codes[i]))
            return fail(g, "codes", "has a code that cannot be");
    if (is_null(flags))
        return true;
    if (flags->type != JSON_OBJECT)
        return fail(g, "flags", "is no object");
    return read_flags(g, flags);
}

static unsigned parts_of(const struct reading *g)
{
    const struct json *context = g->members[M_CONTEXT];
    unsigned parts = HAS_TEXT;
    if (g->members[M_TEXT_KEY])
        parts |= HAS_CLEAN;
    if (g->members[M_TOKENS])
        parts |= HAS_TOKENS;
    if (g->members[M_HITS] && g->members[M_LEXICON])
        parts |= HAS_HITS;
    if ((parts & HAS_HITS) && context && context->type == JSON_TRUE)
        parts |= HAS_STATUS;
    if (g->members[M_SCORES])
        parts |= HAS_SCORES;
    return parts;
}

bool ndjson_read(
    struct str line, struct review *r, struct arena *arena, struct error *err)
{
    struct reading g = {.r = r, .arena = arena, .err = err};
    struct error wrong;
    const struct json *object = json_read(line, arena, &wrong);
    *r = (struct review){0};
    if (!object)
        return error_set(err, ERR_INPUT, (struct place){0},
            "column %ld: %.200s", wrong.at.col, wrong.text);
    if (object->type != JSON_OBJECT)
        return error_set(err, ERR_INPUT, (struct place){0}, "not an object");
    sort_members(&g, object);
    if (!read_texts(&g))
        return false;
    if (!r->id.n)
        return fail(&g, "id", "is missing");
    if (!g.members[M_TEXT])
        return fail(&g, "text", "is missing");
    r->parts = parts_of(&g);
    return read_numbers(&g) && read_reply(&g) && read_source(&g) &&
           read_prose(&g) && read_hits(&g, r->parts & HAS_STATUS) &&
           read_scores(&g) && read_codes(&g);
}

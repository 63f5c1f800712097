#include "record/ndjson.h"
#include "record/person.h"
#include "record/reading.h"
#include "record/verbatim.h"

#include <limits.h>

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
        {M_RAW_TITLE, &r->raw[IN_TITLE]},
        {M_RAW_TEXT, &r->raw[IN_TEXT]},
        {M_TEXT_KEY, &r->text_key},
        {M_LEXICON, &r->lexicon},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        enum member m = texts[i].member;
        if (!reading_text(g, g->members[m], reading_name(m), texts[i].out))
            return false;
    }
    return true;
}

static bool read_numbers(const struct reading *g)
{
    long long rating = 0, helpful = NO_COUNT, gave_up = 0;
    if (!reading_int(g, g->members[M_RATING], "rating", 5, &rating) ||
        !reading_int(g, g->members[M_HELPFUL], "helpful", LONG_MAX, &helpful) ||
        !reading_int(g, g->members[M_GAVE_UP], "gave_up", UINT_MAX, &gave_up))
        return false;
    g->r->rating = (int)rating;
    g->r->helpful = (long)helpful;
    g->r->gave_up = (unsigned)gave_up;
    return true;
}

static bool read_reply(const struct reading *g)
{
    const struct json *reply = g->members[M_REPLY];
    if (reading_null(reply))
        return true;
    if (reply->type != JSON_OBJECT)
        return reading_fail(g, "reply", "is no object");
    return reading_text(g, json_member(reply, STR("text")), "reply.text",
               &g->r->reply_text) &&
           reading_text(g, json_member(reply, STR("date")), "reply.date",
               &g->r->reply_date);
}

static bool read_source(const struct reading *g)
{
    const struct json *source = g->members[M_SOURCE];
    long long row = 0;
    if (reading_null(source))
        return true;
    if (source->type != JSON_OBJECT)
        return reading_fail(g, "source", "is no object");
    if (!reading_text(g, json_member(source, STR("file")), "source.file",
            &g->r->source.file) ||
        !reading_int(
            g, json_member(source, STR("row")), "source.row", LLONG_MAX, &row))
        return false;
    g->r->source.row = (uint64_t)row;
    return true;
}

static bool read_language(const struct reading *g)
{
    const struct json *language = g->members[M_LANGUAGE];
    struct language *out = &g->r->language;
    long long confidence = 0;
    if (reading_null(language))
        return true;
    if (language->type != JSON_OBJECT)
        return reading_fail(g, "language", "is no object");
    if (!reading_text(g, json_member(language, STR("detected")),
            "language.detected", &out->detected) ||
        !reading_int(g, json_member(language, STR("confidence")),
            "language.confidence", UNIT, &confidence))
        return false;
    out->confidence = (int)confidence;
    return true;
}

static bool read_masked(const struct reading *g)
{
    const struct json *masked = g->members[M_MASKED];
    if (reading_null(masked))
        return true;
    if (masked->type != JSON_OBJECT)
        return reading_fail(g, "masked", "is no object");
    for (int i = 0; i < MASK_KINDS; i++) {
        struct str kind = str_of(mask_name((enum mask_kind)i));
        long long count = 0;
        if (!reading_int(
                g, json_member(masked, kind), "masked", UINT32_MAX, &count))
            return false;
        g->r->masked[i] = (uint32_t)count;
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
    return reading_span(b, e, field, &t->at) && t->at.b < t->at.e;
}

static bool read_tokens(
    const struct reading *g, enum member which, struct prose *prose)
{
    const struct json *four;
    size_t i = 0, n;
    if (!reading_array(g, g->members[which], reading_name(which), &four, &n))
        return false;
    prose->tokens = ARENA_NEW(g->arena, struct token, n);
    prose->token_count = n;
    for (; four; four = four->next, i++) {
        struct token *t = &prose->tokens[i];
        if (!read_token(four, prose->bytes, t) ||
            (i && t->at.b < prose->tokens[i - 1].at.e))
            return reading_fail(
                g, reading_name(which), "has a token that cannot be");
    }
    return true;
}

static bool read_prose(const struct reading *g)
{
    struct prose *title = &g->r->prose[IN_TITLE];
    struct prose *body = &g->r->prose[IN_TEXT];
    return reading_spans(g, g->members[M_TITLE_SENTENCES], "title_sentences",
               title->bytes, &title->sentences, &title->sentence_count) &&
           reading_spans(g, g->members[M_SENTENCES], "sentences", body->bytes,
               &body->sentences, &body->sentence_count) &&
           read_tokens(g, M_TITLE_TOKENS, title) &&
           read_tokens(g, M_TOKENS, body);
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
    return verbatim_read(line, r, arena) ||
           ndjson_read_tree(line, r, arena, err);
}

bool ndjson_read_tree(
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
    reading_sort(&g, object);
    if (!read_texts(&g))
        return false;
    if (!r->id.n)
        return reading_fail(&g, "id", "is missing");
    if (!g.members[M_TEXT])
        return reading_fail(&g, "text", "is missing");
    if (!person_is_hash(r->author))
        r->author = STR("");
    r->parts = parts_of(&g);
    return read_numbers(&g) && read_reply(&g) && read_source(&g) &&
           read_language(&g) && read_masked(&g) && read_prose(&g) &&
           reading_coding(&g);
}

#include "record/reading.h"
#include "base/utf8.h"

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
    "raw_title",
    "raw_text",
    "language",
    "masked",
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

const char *reading_name(enum member member)
{
    return names[member];
}

bool reading_fail(const struct reading *g, const char *member, const char *why)
{
    return error_set(
        g->err, ERR_INPUT, (struct place){0}, "'%s' %s", member, why);
}

/* Records come with their members in order: begin where the last one was. */
static enum member find(struct str key, enum member begin)
{
    for (unsigned i = 0; i < M_COUNT; i++) {
        enum member m = (enum member)((begin + i) % M_COUNT);
        if (str_eq(key, str_of(reading_name(m))))
            return m;
    }
    return M_COUNT;
}

bool reading_known(struct str key)
{
    return find(key, M_ID) < M_COUNT;
}

void reading_sort(struct reading *g, const struct json *object)
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

bool reading_null(const struct json *value)
{
    return !value || value->type == JSON_NULL;
}

bool reading_text(const struct reading *g, const struct json *value,
    const char *member, struct str *out)
{
    if (reading_null(value))
        return true;
    if (value->type != JSON_STRING)
        return reading_fail(g, member, "is no string");
    *out = value->text;
    return true;
}

bool reading_int(const struct reading *g, const struct json *value,
    const char *member, long long max, long long *out)
{
    if (reading_null(value) || json_int(value, 0, max, out))
        return true;
    return reading_fail(g, member, "is no whole number in its range");
}

struct str reading_str(const struct json *value)
{
    if (!value || value->type != JSON_STRING)
        return (struct str){"", 0};
    return value->text;
}

bool reading_span(const struct json *b, const struct json *e, struct str field,
    struct span *out)
{
    long long begin, end;
    if (!b || !e || !json_int(b, 0, (long long)field.n, &begin) ||
        !json_int(e, begin, (long long)field.n, &end) ||
        utf8_inside(field, (size_t)begin) || utf8_inside(field, (size_t)end))
        return false;
    *out = (struct span){(uint32_t)begin, (uint32_t)end};
    return true;
}

bool reading_array(const struct reading *g, const struct json *array,
    const char *member, const struct json **first, size_t *count)
{
    *first = NULL;
    *count = 0;
    if (!array)
        return true;
    if (array->type != JSON_ARRAY)
        return reading_fail(g, member, "is no array");
    *first = array->child;
    *count = array->count;
    return true;
}

bool reading_spans(const struct reading *g, const struct json *array,
    const char *member, struct str field, struct span **spans, size_t *count)
{
    const struct json *pair;
    size_t i = 0, n;
    if (!reading_array(g, array, member, &pair, &n))
        return false;
    *spans = ARENA_NEW(g->arena, struct span, n);
    *count = n;
    for (; pair; pair = pair->next, i++) {
        struct span *s = &(*spans)[i];
        if (pair->type != JSON_ARRAY || pair->count != 2 ||
            !reading_span(pair->child, pair->child->next, field, s) ||
            (i && s->b < (*spans)[i - 1].e))
            return reading_fail(g, member, "has an offset that cannot be");
    }
    return true;
}

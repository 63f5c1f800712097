/*
 * Taking values out of a record's JSON, with the complaint where one is not
 * what it has to be. Shared by the halves of ndjson_read, and nobody else's.
 */
#ifndef RECORD_READING_H
#define RECORD_READING_H

#include "record/json.h"
#include "record/review.h"

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
    M_RAW_TITLE,
    M_RAW_TEXT,
    M_LANGUAGE,
    M_MASKED,
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

/* As it stands in the record. */
const char *reading_name(enum member member);

/* Whether it is one of them. */
bool reading_known(struct str key);

struct reading {
    const struct json *members[M_COUNT]; /* NULL: not there */
    struct review *r;
    struct arena *arena;
    struct error *err;
};

/* 'member' why. */
bool reading_fail(const struct reading *g, const char *member, const char *why);
/* Known members to their places, all others to the review's extra. */
void reading_sort(struct reading *g, const struct json *object);
/* Missing or null. These two then leave *out alone. */
bool reading_null(const struct json *value);
bool reading_text(const struct reading *g, const struct json *value,
    const char *member, struct str *out);
bool reading_int(const struct reading *g, const struct json *value,
    const char *member, long long max, long long *out);
/* What a string says; empty for anything else. */
struct str reading_str(const struct json *value);
/* The elements of an array; missing counts as empty. */
bool reading_array(const struct reading *g, const struct json *array,
    const char *member, const struct json **first, size_t *count);
/* Two numbers that cut whole characters out of `field`. */
bool reading_span(const struct json *b, const struct json *e, struct str field,
    struct span *out);
/* [[b,e]...], one behind the other. */
bool reading_spans(const struct reading *g, const struct json *array,
    const char *member, struct str field, struct span **spans, size_t *count);
/* Hits, scores and codes; the fields they refer to are there already. */
bool reading_coding(const struct reading *g);

#endif

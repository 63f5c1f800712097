/*
 * JSON, RFC 8259, strictly: UTF-8 only, nothing before or behind the value,
 * at most JSON_DEPTH values inside one another. Of surrogates without their
 * other half U+FFFD is made. Numbers are kept as they stand.
 */
#ifndef RECORD_JSON_H
#define RECORD_JSON_H

#include "base/buf.h"
#include "base/error.h"

enum { JSON_DEPTH = 512 };

enum json_type {
    JSON_NULL,
    JSON_FALSE,
    JSON_TRUE,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY,
    JSON_OBJECT,
};

struct json {
    enum json_type type;
    uint32_t count;     /* values in an array, members of an object */
    struct str raw;     /* as it was read */
    struct str text;    /* of a string, escapes undone; of others, raw */
    struct str key;     /* of a member, escapes undone */
    struct str raw_key; /* with its quotes, as it was read */
    struct json *child; /* first value or member */
    struct json *next;  /* in the same array or object */
};

/*
 * The tree of the one value in `source`, in `arena`, borrowing from `source`.
 * NULL when there is none: the error has the byte as its column, what was
 * found and what was wanted.
 */
struct json *json_read(
    struct str source, struct arena *arena, struct error *err);
/* The same for the members of an object from byte `at` on, which stands behind
 * a comma: one more member at least, the closing brace, and the end. */
struct json *json_read_rest(
    struct str source, size_t at, struct arena *arena, struct error *err);
/* What a string says, of which this stands between the quotes: checked, and
 * with an escape in it. */
struct str json_unescape(struct str inner, struct arena *arena);
/* The last member of that name, or NULL. */
const struct json *json_member(const struct json *object, struct str key);
/* Only whole numbers without fraction or exponent, within the range. */
bool json_int(
    const struct json *value, long long min, long long max, long long *out);
/* A string in quotes. Bytes that are no UTF-8 become U+FFFD. */
void json_write(struct buf *out, struct str s);

#endif

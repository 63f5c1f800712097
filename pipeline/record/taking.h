/*
 * Taking a line apart from its front, value by value, each in the one form in
 * which it is written. Shared by the halves of verbatim_read, and nobody
 * else's. Everything here is false where something else stands there.
 */
#ifndef RECORD_TAKING_H
#define RECORD_TAKING_H

#include "record/member.h"
#include "record/review.h"

#include <string.h>

struct taking {
    const char *p, *end; /* what is left of the line */
    struct review *r;
    struct arena *arena;
};

/* Whether `literal` comes next. */
static inline bool taking_at(const struct taking *t, struct str literal)
{
    return (size_t)(t->end - t->p) >= literal.n &&
           memcmp(t->p, literal.p, literal.n) == 0;
}

static inline bool take(struct taking *t, struct str literal)
{
    if (!taking_at(t, literal))
        return false;
    t->p += literal.n;
    return true;
}

/* `,` before all values of an array but the first. */
static inline bool take_comma(struct taking *t, size_t count)
{
    return !count || take(t, STR(","));
}

/* A string with its quotes; what it says. */
bool take_text(struct taking *t, struct str *out);
/* The same, of one that may not be empty. */
bool take_word(struct taking *t, struct str *out);
/* That, or null, which is the empty string. */
bool take_word_or_null(struct taking *t, struct str *out);
/* A whole number from 0 on, of 18 digits at most. */
bool take_number(struct taking *t, uint64_t max, uint64_t *out);
/* An offset in `field`, not before `from`, that cuts no character apart. */
bool take_offset(
    struct taking *t, struct str field, uint32_t from, uint32_t *out);
/* [[b,e]...], one behind the other. */
bool take_spans(
    struct taking *t, struct str field, struct span **spans, size_t *count);

/* Sections, from the comma before their first member. */
bool take_hits(struct taking *t);
bool take_scores(struct taking *t);

#endif

/*
 * Truth and what one or two raters say, review by code. Only what somebody
 * says is kept; a decision that is not listed is a no of everybody.
 */
#ifndef ASK_RATINGS_H
#define ASK_RATINGS_H

#include "ask/rater.h"

enum { RATERS = 2 };

/* One decision. Those that are contested in the truth are not listed. */
struct rating {
    uint32_t code;
    bool truth;
    bool given[RATERS];
    int p[RATERS]; /* 1/10,000 */
};

struct rated {
    struct str id, app;
    int stars;           /* 0: none */
    struct rating *list; /* by code */
    size_t count, room;
};

/* A code that was given and is not true, or the other way round. */
struct mistake {
    uint32_t code;
    bool given;
    struct str id, why, text;
    size_t number;
};

struct ratings {
    struct arena *arena;
    struct gold_code *codes;
    size_t code_count;
    uint64_t *decided; /* by code: decisions, without contested ones */
    struct rated *reviews;
    size_t count;
    size_t raters;
    bool without_weak;  /* codes that rest on weak evidence are not given */
    uint64_t missing;   /* reviews a rater does not know: not counted */
    uint64_t uncovered; /* true codes that are none of the first rater's */
    struct mistake *mistakes; /* of the first rater, in order of reviews */
    size_t mistake_count, mistake_room;
    struct table numbers; /* "factor:pole" to code, + 1 */
};

/* Asks every rater about every review. Arena and without_weak are set, the
 * rest is zeroed. */
bool ratings_fill(struct ratings *r, const struct gold *gold,
    struct rater *raters, size_t count, struct error *err) MUST_CHECK;
struct str ratings_name(const struct ratings *r, size_t code);
/* False positives and negatives with their evidence, as CSV sorted by code;
 * "-" writes to `out`. */
bool ratings_mistakes(struct ratings *r, const char *path, FILE *out,
    struct error *err) MUST_CHECK;

#endif

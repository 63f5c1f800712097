/* The numbers behind `summary`: those of the views, counted in one pass. */
#ifndef DB_PREVALENCE_H
#define DB_PREVALENCE_H

#include "db/db.h"
#include "record/review.h"

struct overview {
    uint64_t reviews;
    uint64_t with_text; /* title or text */
    uint64_t readable;  /* of these in a coded language: the denominator */
    uint64_t coded;     /* with at least one code */
    uint64_t apps;
    struct str first, last; /* dates; empty when there are none */
    struct str lexicon;     /* hash */
    uint64_t runs;
    struct str ended;     /* of the last run; empty: it is not over */
    struct tally account; /* of the last run */
};

/* One factor, both poles: index by enum pole. */
struct prevalence {
    struct str factor, name, group;
    struct {
        uint64_t reviews; /* with this code */
        uint64_t weak;    /* of these only by single vague words */
    } of[POLE_FACILITATOR + 1];
};

/* Why rows were refused, and how many. */
struct reject_reason {
    struct str text;
    uint64_t rows;
};

/* Personal data of one kind, masked. */
struct mask_count {
    struct str kind;
    uint64_t reviews, times;
};

/* How many reviews the database holds, chosen or not. */
bool prevalence_held(
    struct db *db, uint64_t *reviews, struct error *err) MUST_CHECK;
bool prevalence_overview(struct db *db, struct overview *o, struct arena *arena,
    struct error *err) MUST_CHECK;
/* The most frequent first. */
bool prevalence_reasons(struct db *db, struct reject_reason **list,
    size_t *count, struct arena *arena, struct error *err) MUST_CHECK;
/* The most frequent first. */
bool prevalence_masks(struct db *db, struct mask_count **list, size_t *count,
    struct arena *arena, struct error *err) MUST_CHECK;
/* All factors: by group, in it the most frequent first. */
bool prevalence_list(struct db *db, struct prevalence **list, size_t *count,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

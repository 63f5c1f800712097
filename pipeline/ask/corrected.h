/*
 * How common a code is when the program's mistakes are reckoned with: Rogan &
 * Gladen 1978 from its sensitivity and specificity on coded reviews. These
 * must be of the kind the database holds; how many of them have a code plays
 * no part.
 */
#ifndef ASK_CORRECTED_H
#define ASK_CORRECTED_H

#include "ask/stats.h"
#include "db/prevalence.h"

/* One factor, both poles: index by enum pole. */
struct corrected {
    struct stats_rate of[POLE_FACILITATOR + 1];
    uint64_t truth[POLE_FACILITATOR + 1]; /* cases they were measured on */
};

/*
 * For each factor of `list`. The coded reviews are coded with the lexicon the
 * database keeps; those without texts are looked up in it by their ids.
 */
bool corrected_take(struct db *db, const char *gold, uint64_t readable,
    const struct prevalence *list, size_t count, struct corrected *out,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

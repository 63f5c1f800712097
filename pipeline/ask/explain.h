/* What `lexicon explain` finds out about one text, before it is shown. */
#ifndef ASK_EXPLAIN_H
#define ASK_EXPLAIN_H

#include "text/context.h"
#include "text/match.h"
#include "text/why.h"

#include "base/buf.h"

#include <stdio.h>

struct explain_cue {
    struct cue_found cue;
    enum field in;
    bool acted; /* on a hit that is shown or not */
};

struct explanation {
    const struct lexicon *lexicon;
    const struct pack *pack;   /* NULL: no lexicon reads this text */
    uint32_t factor;           /* the one asked for, or NO_FACTOR: all */
    const struct entry *entry; /* the one asked for, or NULL */
    struct review review;      /* coded */
    struct match_steps steps;
    struct explain_cue *cues; /* by field, then place */
    size_t cue_count, cue_room;
    struct why why;      /* of the entry */
    bool places;         /* to be shown: sentences and byte ranges */
    bool full;           /* patterns are shown whole, however long */
    struct arena *arena; /* of explain_fill */
};

/* Fills cues, steps and why of a review that is coded. Everything lives in
 * `arena`. False when memory is short. */
bool explain_fill(struct explanation *e, struct arena *arena);
/* Whether hits of this factor are to be shown. */
bool explain_shows(const struct explanation *e, struct str factor);
/* Why a cue that acted on no hit did not. Static. */
const char *explain_idle(
    const struct explanation *e, const struct explain_cue *cue);
/* Whether this match made no hit for a reason worth showing. */
bool explain_passed_over(
    const struct explanation *e, const struct match_step *step);
/* The hit that took this one's words by the ladder, or NULL. */
const struct hit *explain_ladder(
    const struct explanation *e, const struct hit *low);
/* Whether a hit takes part in the noisy-or: the best of its entry does. */
bool explain_counts(const struct explanation *e, const struct hit *h);
/* Whether the review has this code. */
bool explain_given(const struct explanation *e, const struct score *score);
struct str explain_words(
    const struct explanation *e, enum field in, struct span at);

void explain_print(const struct explanation *e, FILE *out);
void explain_json(const struct explanation *e, FILE *out);
/* The members of its object: `"name":value,...`. */
void explain_members(const struct explanation *e, struct buf *out);

#endif

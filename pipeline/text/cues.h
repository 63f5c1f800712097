/* The cues of one sentence, after they have settled who gets which words. */
#ifndef TEXT_CUES_H
#define TEXT_CUES_H

#include "text/scan.h"

struct cue_found {
    const struct cue_rule *rule;
    struct found found;
    bool spent; /* used up by another cue, or void under a negation */
    bool spent_for_topics; /* a negation that made a praise void */
};

struct cue_list {
    struct cue_found *items; /* in order of place */
    size_t count, room;
};

/*
 * Scope cues (all but missing, praise, complaint) of different kinds share no
 * word: the longest wins, then the shortest span, then the first. `neutral`
 * takes part, so that "not only" leaves no "not". No gap of a cue passes a
 * contrast.
 */
struct cue_list cues_find(struct scanner *scanner,
    const struct sentence *sentence, struct arena *arena, unsigned *gave_up);

/* Contrast and border. */
bool cues_ends_scope(enum cue_kind kind);
/* Whether such a cue stands between these tokens (both exclusive). */
bool cues_parted(const struct cue_list *cues, uint32_t after, uint32_t before);
/* Whether a token of `found` between its literal ones belongs to a contrast */
bool cues_cut(const struct cue_list *cues, const struct found *found);

#endif

/* What each entry of a lexicon does on coded reviews. */
#ifndef ASK_ENTRY_STATS_H
#define ASK_ENTRY_STATS_H

#include "ask/gold.h"
#include "db/entries.h"
#include "text/lexicon.h"

struct entry_stat {
    struct entry_use use;
    bool judged;          /* against coded reviews: the rest is there */
    uint64_t gave, right; /* reviews it speaks for a code in; and is right */
    double loss;          /* of its factor's F1, were its hits not there */
};

/* Codes all texts; `list` is by file and line, everything in `arena`. */
bool entry_stats_take(const struct lexicon *lexicon, const struct gold *gold,
    const char *lang, struct entry_stat **list, size_t *count,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

/* From tokens to hits: which entries fire, and which of them win. */
#ifndef TEXT_MATCH_H
#define TEXT_MATCH_H

#include "text/scan.h"

/*
 * Fills r->hits and r->lexicon from r's tokens, by the pack of `scanner`.
 * Inside one factor: `except` first, then best first by number of literal
 * tokens, weight, begin, file and line; a hit is kept if it shares no literal
 * token with one already kept. Mentions take no part in that.
 * A NULL scanner (no lexicon reads this review) leaves it without hits.
 */
void match_review(const struct lexicon *lexicon, struct scanner *scanner,
    struct review *r, struct arena *arena);

/* What became of one place where an entry matched. */
enum match_fate {
    MATCH_HIT,
    MATCH_CUT,      /* a contrast stands in its gap */
    MATCH_DOUBLE,   /* the same entry matched these words better */
    MATCH_EXCEPTED, /* silenced by an except */
    MATCH_BEATEN,   /* a better hit of the same factor has its words */
    MATCH_EXCEPT,   /* it is an except itself */
};

struct match_step {
    const struct entry *entry;
    const struct entry *by; /* who silenced or beat it, or NULL */
    struct found found;
    enum field in;
    enum match_fate fate;
};

struct match_steps {
    struct match_step *items; /* by field, sentence, then place */
    size_t count, room;
};

/* The same decisions as match_review, each with its reason. */
void match_explain(const struct lexicon *lexicon, struct scanner *scanner,
    const struct review *r, struct arena *arena, struct match_steps *out);

#endif

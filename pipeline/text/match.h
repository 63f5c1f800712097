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

#endif

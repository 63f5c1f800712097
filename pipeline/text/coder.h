/*
 * One text coded in one call: clean, tokenize, match, context, score. For
 * commands that code a few texts themselves; the stages do the same.
 */
#ifndef TEXT_CODER_H
#define TEXT_CODER_H

#include "text/scan.h"

struct coder;

/* NULL when memory is short. Ended by coder_stop. */
struct coder *coder_start(const struct lexicon *lexicon, struct str lang);
void coder_stop(struct coder *coder);
/* Codes r from its title and text. What r points to lives in `arena` and in
 * the coder, good until the next coder_rest. */
void coder_code(struct coder *coder, struct review *r, struct arena *arena);
/* Forgets what grew too large; invalidates what was coded before. */
void coder_rest(struct coder *coder);

#endif

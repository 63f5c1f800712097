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
/* Another language for reviews that do not say theirs, borrowed; and one
 * threshold of 1/10,000 for all codes, or 0 for those of the lexicon. */
void coder_ask(struct coder *coder, struct str lang, int threshold);
/*
 * Makes of r, as it lies in a dump, what clean makes of it. The pack that will
 * read it, or NULL when none does. A language that r has already stays.
 */
const struct pack *coder_prepare(
    struct coder *coder, struct review *r, struct arena *arena);
/* Codes r from its title and text, which are cleaned but never masked here:
 * offsets must fit what a database holds. Tells its language, if r has none.
 * What r points to lives in `arena` and in the coder, good until the next
 * coder_rest. */
void coder_code(struct coder *coder, struct review *r, struct arena *arena);
/* The two halves of coder_code. The first gives the pack that reads r, or NULL,
 * and r's tokens; the second may be done by another coder, where both lexicons
 * have the same packs with the same rules for tokens. */
const struct pack *coder_read(
    struct coder *coder, struct review *r, struct arena *arena);
void coder_judge(struct coder *coder, struct review *r, struct arena *arena);
/* Forgets what grew too large; invalidates what was coded before. */
void coder_rest(struct coder *coder);

#endif

/* Words of patterns, as atoms of the matcher. */
#ifndef TEXT_SPELLING_H
#define TEXT_SPELLING_H

#include "text/classes.h"
#include "text/pattern.h"
#include "text/spelled.h"

struct tokenizer;

struct speller {
    struct classes *classes;
    struct tokenizer *tokenizer;
    struct spelled known;  /* words that are one token */
    struct arena *draft;   /* of that */
    struct arena *scratch; /* of one pattern */
};

/* One atom for each token; only the last one is a stem or a prefix. */
struct spelling {
    const uint32_t *atoms;
    size_t count; /* at least 1 */
    uint32_t one; /* where atoms may point to */
};

/* Whether a quotation holds no signs, and so is words. */
bool spelling_words_only(struct str text);
/* `p` is a word, a stem, a prefix or a quotation. The spelling may point into
 * itself, else it is in scratch. False when there is no word in it. */
bool spelling_of(struct speller *s, const struct pattern *p,
    struct spelling *out, struct error *err) MUST_CHECK;

#endif

/* Texts that an entry should match, made from its own pattern. */
#ifndef TEXT_SAMPLE_H
#define TEXT_SAMPLE_H

#include "text/unfold.h"

struct tokenizer;

struct samples {
    const struct lexicon *lexicon;
    const struct unfolded *unfolded;
    struct table words; /* stem to index into written, + 1 */
    struct str *written;
    size_t count, room;
};

/* Learns for each stem a word that was written with it. */
struct samples samples_start(const struct lexicon *lexicon,
    const struct pack *pack, const struct unfolded *unfolded,
    struct tokenizer *tokenizer, struct arena *arena);
/* A word for which the atom stands: as it was written, for a stem. */
struct str sample_word(
    const struct samples *samples, const struct unfold_atom *atom);
/* Sample number `i` of an entry; false, *text left as it was, when there are
 * no more, and at once for a regex. */
bool sample(const struct samples *samples, uint32_t entry, size_t i,
    struct arena *arena, struct str *text);

#endif

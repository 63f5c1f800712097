/* Where sentences end, in reviews as people write them. */
#ifndef TEXT_SENTENCE_H
#define TEXT_SENTENCE_H

#include "record/coding.h"
#include "text/words.h"

/*
 * The next sentence of `s` from *at, which moves behind it. Its span has no
 * blanks around it and is never empty; false when only blanks are left.
 *
 * A sentence ends at a newline; at . ! ? and the like (with the quotes,
 * brackets and emoji right behind them) before a blank or the end; at those
 * of Chinese and Japanese anywhere; at "app.It". It does not end inside 4.2,
 * behind an initial or an abbreviation, nor at an ellipsis before a
 * lower-case word. One of 4,000 bytes is cut there. `abbreviations`: folded,
 * without a final stop; norm is the word as it was written.
 */
bool sentence_next(struct str s, size_t *at, const struct words *abbreviations,
    struct span *found);

#endif

/* How nearly the words of a text came to matching an entry. */
#ifndef TEXT_NEARLY_H
#define TEXT_NEARLY_H

#include "text/why.h"

/* False when the entry is a regex or a quotation of signs, with no words. */
bool nearly(const struct lexicon *lexicon, const struct review *r,
    uint32_t entry, struct arena *arena, struct why *why);

#endif

/* What of two lexicons bears on every word or every hit, and is no pattern. */
#ifndef TEXT_SETTINGS_H
#define TEXT_SETTINGS_H

#include "text/lexicon.h"

/* What of it differs, in words, in `arena`; empty: nothing. */
struct str settings_changed(
    const struct lexicon *a, const struct lexicon *b, struct arena *arena);

#endif

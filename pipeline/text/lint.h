/*
 * What is wrong with a lexicon, or likely to be: beyond mistakes that keep it
 * from being read, what can be shown about the patterns as they were really
 * compiled. A warning is something that does no harm, or is perhaps meant.
 */
#ifndef TEXT_LINT_H
#define TEXT_LINT_H

#include "text/lexicon.h"

struct finding {
    bool error;
    const char *kind; /* "duplicate"; static */
    struct error what;
};

struct findings {
    struct arena *arena;
    struct finding *items; /* by place */
    size_t count, room;
};

/* All mistakes of a flawed lexicon, and nothing else; of one without, what
 * can be found out. False when memory is short. */
bool lint(const struct lexicon *lexicon, struct findings *out);
size_t lint_errors(const struct findings *findings);

#endif

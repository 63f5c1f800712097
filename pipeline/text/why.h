/* The first reason why an entry made no hit in a text. */
#ifndef TEXT_WHY_H
#define TEXT_WHY_H

#include "text/match.h"

struct why {
    const char *kind; /* "gap", "beaten"; static. NULL: it made a hit */
    struct str text;  /* a clause for people, without full stop */
};

/*
 * `r` is tokenized and its hits are those of `lexicon`; the scanner is of its
 * pack. *asked is the entry. Everything lives in `arena`.
 */
struct why why_not(const struct lexicon *lexicon, struct scanner *scanner,
    const struct review *r, const struct entry *asked, struct arena *arena);

#endif

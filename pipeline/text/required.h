/*
 * What a sentence must hold for a regex to match in it, as far as reading the
 * regex tells: so that it need not be run on the others.
 */
#ifndef TEXT_REQUIRED_H
#define TEXT_REQUIRED_H

#include "base/arena.h"

/* A match holds at least one of these: in lower case, not empty. */
struct clause {
    struct str *any;
    size_t count, room;
};

enum { CLAUSES_MOST = 3 };

struct required {
    struct clause all[CLAUSES_MOST]; /* the rarest first */
    size_t count;                    /* 0: nothing is known */
    bool digit;                      /* and a digit */
};

/* Of a caseless PCRE2 pattern. Lives in `keep`. */
struct required required_of(struct str regex, struct arena *keep);

#endif

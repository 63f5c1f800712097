/*
 * What every match of a regex must hold, as far as reading it tells: so that
 * it need not be run on sentences that hold none of it.
 */
#ifndef TEXT_REQUIRED_H
#define TEXT_REQUIRED_H

#include "base/arena.h"

struct required {
    struct str *any;    /* lower case ASCII; a match holds at least one */
    size_t count, room; /* 0: nothing is known */
    bool digit;         /* and a digit */
};

/* Of a caseless PCRE2 pattern. Lives in `keep`. */
struct required required_of(struct str regex, struct arena *keep);

#endif

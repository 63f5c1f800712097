/* The word somebody may have meant: for hints behind typing errors. */
#ifndef BASE_NEAR_H
#define BASE_NEAR_H

#include "base/str.h"

/* Starts with the word as it was typed, the rest zeroed. */
struct near {
    struct str word;
    struct str best; /* of those tried; empty while none is near enough */
    int far;
};

/* At most two letters may differ, and at most every third. */
void near_try(struct near *n, struct str name);

#endif

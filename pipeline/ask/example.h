/* Whether an example below an entry still says what it is there to say. */
#ifndef ASK_EXAMPLE_H
#define ASK_EXAMPLE_H

#include "text/coder.h"

/*
 * Codes the example into *r, in `arena`. A `+` must get the code of its block
 * (below a topic: either pole of its factor; below a mention: be mentioned), a
 * `-` must not.
 */
bool example_holds(struct coder *coder, const struct lexicon *lexicon,
    const struct entry *entry, const struct example *example, struct review *r,
    struct arena *arena);

#endif

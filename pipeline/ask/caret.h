/* A place in a lexicon, shown as compilers do: the line, and a caret. */
#ifndef ASK_CARET_H
#define ASK_CARET_H

#include "ask/screen.h"
#include "text/lexicon.h"

/* Prints nothing where the place names no line of these files. */
void caret_print(const struct screen *s, const struct lexicon *lexicon,
    struct place at, struct arena *scratch);

#endif

/* Whether the bytes of a .lex file are the UTF-8 that its readers expect. */
#ifndef TEXT_LEXBYTES_H
#define TEXT_LEXBYTES_H

#include "base/error.h"
#include "text/lexicon.h"

/* Fails with the place of the first byte that is not, and how to mend it. */
bool lexbytes_check(
    const struct lexicon_file *file, struct error *err) MUST_CHECK;

#endif

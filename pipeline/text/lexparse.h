/*
 * The .lex files, line by line, into a struct lexicon. A bad line is noted in
 * lexicon->mistakes and passed over, so that one run shows them all.
 */
#ifndef TEXT_LEXPARSE_H
#define TEXT_LEXPARSE_H

#include "text/lexicon.h"

/* Reads one file. The pack of its folder is made when it is the first. */
void lexparse_file(struct lexicon *lexicon, const struct lexicon_file *file);
/* A slot for one more mistake. */
struct error *lexparse_mistake(struct lexicon *lexicon);

#endif

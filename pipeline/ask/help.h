/* What `mindsift help` prints. */
#ifndef ASK_HELP_H
#define ASK_HELP_H

#include "base/error.h"

#include <stdio.h>

void help_overview(FILE *out);
/* False when there is no such word ("match", "run", "lexicon test"). */
bool help_word(const char *word, FILE *out);
/* The word most like this one, or NULL when none is near. */
const char *help_nearest(const char *word);

#endif

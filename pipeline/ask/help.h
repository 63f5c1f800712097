/* What `mindsift help` prints. */
#ifndef ASK_HELP_H
#define ASK_HELP_H

#include "base/error.h"

#include <stdio.h>

void help_overview(FILE *out);
/* False when there is no such word ("match", "run", "lexicon test"), nor a
 * command that begins with it ("lexicon"). */
bool help_word(const char *word, FILE *out);
/* The word most like this one, or empty when none is near. */
struct str help_nearest(struct str word);

#endif

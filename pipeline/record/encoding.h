/*
 * Which encoding a file is in, told from its bytes. The law, in this order:
 *
 *   a byte order mark is believed;
 *   zeros on one side of most pairs of bytes are UTF-16 without a mark;
 *   what is UTF-8 more often than not is UTF-8, its bad bytes are damage;
 *   where accented letters are rare it is Windows-1252, as curly quotes and
 *   dashes alone tell nothing;
 *   the rest is uchardet's to tell.
 *
 * Names are those of iconv, in small letters.
 */
#ifndef RECORD_ENCODING_H
#define RECORD_ENCODING_H

#include "base/str.h"

/* By the mark at the beginning, *mark bytes long; NULL where there is none. */
const char *encoding_marked(struct str head, size_t *mark);
/* UTF-16 without a mark; NULL where it is not that. */
const char *encoding_wide(struct str head);
/* Of a sample that holds bytes over 7F. Never NULL. */
const char *encoding_guess(struct str sample);
/* Whether iconv can turn it into UTF-8. */
bool encoding_known(const char *name);

#endif

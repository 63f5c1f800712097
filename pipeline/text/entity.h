/* Characters written in ASCII: HTML's named and numeric ones, and R's. */
#ifndef TEXT_ENTITY_H
#define TEXT_ENTITY_H

#include "base/str.h"

/* What stands between & and ; at the most. */
enum { ENTITY_LONGEST = 14 };

/*
 * The character of "amp", "#39", "#x27": what stood between & and ;.
 * UTF8_BAD when there is none. Numbers are read as browsers do: 128 to 159
 * as windows-1252, impossible ones as U+FFFD.
 */
uint32_t entity_rune(struct str name);
/*
 * The character of "U+2728", four to eight capital hex digits: what R writes
 * between < and >. A surrogate is given as it is. UTF8_BAD when there is none.
 */
uint32_t entity_escape(struct str name);

#endif

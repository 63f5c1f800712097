/* HTML's named and numeric characters. */
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

#endif

/*
 * Text as people meant it: entities decoded, control characters gone,
 * Unicode NFC. Offsets everywhere else refer to what comes out of here.
 */
#ifndef TEXT_CLEAN_H
#define TEXT_CLEAN_H

#include "base/arena.h"

/*
 * The cleaned text, in `arena` (or `in` itself where nothing changes).
 * Idempotent: cleaning the result changes nothing. Invalid UTF-8 becomes
 * U+FFFD. Newlines survive as \n; tabs and other blanks as one space each.
 */
struct str clean_text(struct str in, struct arena *arena);
/*
 * Equal for texts equal up to case, blanks and punctuation: 32 hex digits.
 * Empty when the two hold no letter or digit.
 */
struct str clean_key(struct str title, struct str text, struct arena *arena);

#endif

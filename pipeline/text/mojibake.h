/*
 * UTF-8 that someone read as windows-1252 and wrote again: `â€™` for a
 * curly apostrophe, `cafÃ©` for café.
 */
#ifndef TEXT_MOJIBAKE_H
#define TEXT_MOJIBAKE_H

#include "base/arena.h"

/*
 * The text as it was meant, in `arena`, or `s` itself where nothing is
 * certain. One layer: what was garbled twice wants a second call. Bytes that
 * are no UTF-8 stay. A result is always shorter than `s`.
 */
struct str mojibake_mend(struct str s, struct arena *arena);

#endif

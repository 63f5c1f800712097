/*
 * Changing a number in one line of a .lex file, and nothing else: indent,
 * comment, flags and line end stay as they are, to the byte.
 */
#ifndef TEXT_LEXEDIT_H
#define TEXT_LEXEDIT_H

#include "base/arena.h"

/* The entry's line with this weight: in place of the number that stands there,
 * else before its flags or at the end. `unit` in 1/10,000. The result is in
 * `arena`, or the line itself where it says so already. */
struct str lexedit_weight(struct str line, int unit, struct arena *arena);
/* The line with `value` behind the word `name`, in place of the `count` words
 * there; where it has no such word, both at the end. */
struct str lexedit_setting(struct str line, const char *name, int count,
    struct str value, struct arena *arena);
/* "0.85", with as few digits as say it, but two. */
struct str lexedit_number(int unit, struct arena *arena);

#endif

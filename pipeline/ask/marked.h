/*
 * Text in lines no wider than the screen, with some of its words marked: by
 * signs around them, and by colour where there is any.
 */
#ifndef ASK_MARKED_H
#define ASK_MARKED_H

#include "ask/screen.h"
#include "base/arena.h"
#include "record/coding.h"

struct mark {
    struct span at;
    char open, close;
    enum screen_ink ink;
};

/*
 * `text` in lines, each from column `indent` on; the cursor stands there
 * already. Ends with a newline. Marks are sorted here; they may nest.
 */
void marked_print(const struct screen *s, struct str text, struct mark *marks,
    size_t count, size_t indent, struct arena *arena);

#endif

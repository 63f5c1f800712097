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
/*
 * One line, `left` columns before the sign that opens `focus`, one of the
 * marks, and at most `right` from there on: what fits of the text. What is cut
 * off leaves an ellipsis. Ends without a newline.
 */
void marked_line(const struct screen *s, struct str text, struct mark *marks,
    size_t count, struct span focus, size_t left, size_t right,
    struct arena *arena);

#endif

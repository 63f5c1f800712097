/* Lexicon files with some lines changed: checked as a whole, then written. */
#ifndef ASK_REWRITE_H
#define ASK_REWRITE_H

#include "text/lexicon.h"

struct rewrite_file {
    struct str *lines; /* with what ends them, but for the newline */
    size_t count;
    bool changed;
};

struct rewrite {
    const struct lexicon *lexicon;
    struct arena *arena;
    struct rewrite_file *files; /* as the lexicon's */
};

void rewrite_start(
    struct rewrite *r, const struct lexicon *lexicon, struct arena *arena);
/* The line at this place, as it is by now. */
struct str rewrite_line(const struct rewrite *r, struct place at);
void rewrite_set(struct rewrite *r, struct place at, struct str line);
/* What the files say now, built; the caller closes it. False, with what is
 * wrong, when they are no lexicon any more. */
bool rewrite_build(const struct rewrite *r, struct lexicon *built,
    struct error *err) MUST_CHECK;
/* Replaces the files that have changed, each at once. */
bool rewrite_save(
    const struct rewrite *r, size_t *files, struct error *err) MUST_CHECK;

#endif

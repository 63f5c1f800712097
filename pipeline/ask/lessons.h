/*
 * Coded reviews as something to learn from: what fired in each, what is true,
 * and in which part (fold) it is held out. An app is in one fold, so that
 * what is learned from some apps is tried on others.
 */
#ifndef ASK_LESSONS_H
#define ASK_LESSONS_H

#include "ask/gold.h"
#include "text/lexicon.h"

enum { LESSONS_NO_FOLD = -1 };

struct lesson {
    struct str app;
    int fold;   /* LESSONS_NO_FOLD: an app that is never held out */
    bool extra; /* to learn weights from, not to be tried on */
    const struct pack *pack;
    size_t pack_number;
    struct hit *hits; /* those that code */
    size_t hit_count;
    signed char *truth; /* by code: 1, 0, or -1 where it is contested */
};

struct lessons {
    const struct lexicon *lexicon;
    struct arena *arena;
    struct lesson *list;
    size_t count, room;
    size_t code_count; /* factor * 2 + pole - POLE_BARRIER */
    int folds;
};

/* Codes the texts. `extra` may be NULL. Lexicon, arena and folds are set. */
bool lessons_read(struct lessons *l, const struct gold *gold,
    const struct gold *extra, const char *lang, struct error *err) MUST_CHECK;
size_t lessons_code(uint32_t factor, enum pole pole);
/* Whether this entry is the only one that speaks for the code of its hit. */
bool lessons_alone(
    const struct lessons *l, const struct lesson *in, const struct hit *hit);

#endif

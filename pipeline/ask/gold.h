/* Coded reviews: what people (or whoever coded) say the codes are. */
#ifndef ASK_GOLD_H
#define ASK_GOLD_H

#include "record/review.h"

struct gold_code {
    struct str factor;
    enum pole pole;
    struct str evidence; /* empty when none is given */
    bool contested;      /* counts neither way */
};

struct gold_review {
    struct str id, app, title, text, lang;
    int rating; /* 0: none */
    struct gold_code *codes;
    size_t code_count, code_room;
};

struct gold {
    struct gold_review *reviews;
    size_t count, room;
};

/*
 * Reads JSON Lines, plain or .gz, "-" for standard input: members title,
 * text, codes and contested, each code with factor and pole. Everything lives
 * in `arena`. Fails at the first line that is no coded review, with its place.
 */
bool gold_read(struct gold *gold, const char *path, struct arena *arena,
    struct error *err) MUST_CHECK;

#endif

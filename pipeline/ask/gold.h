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
    struct gold_code *asked; /* all it can speak of; none: every code */
    size_t asked_count, asked_room;
};

/*
 * Reads JSON Lines or a sheet (gold_sheet.h), plain or .gz, "-" for standard
 * input. JSON: members title, text, codes and contested, a code being an
 * object with factor and pole, or "factor:pole". Everything lives in `arena`.
 * Fails at the first line that is no coded review, with its place.
 */
bool gold_read(struct gold *gold, const char *path, struct arena *arena,
    struct error *err) MUST_CHECK;
/* NULL when the review does not have it. */
const struct gold_code *gold_find(
    const struct gold_review *r, struct str factor, enum pole pole);
/* "cost_billing:barrier" */
bool gold_name(struct str name, struct gold_code *code);

#endif

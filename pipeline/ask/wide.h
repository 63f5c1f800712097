/*
 * The table for analysis, one row per review and a column for each code, its
 * probability and its flags; and the codebook that says what each column is.
 */
#ifndef ASK_WIDE_H
#define ASK_WIDE_H

#include "ask/sheet.h"
#include "db/extract.h"
#include "text/lexicon.h"

struct wide_code {
    const struct factor *factor;
    enum pole pole;
};

struct wide {
    struct db *db;
    const struct lexicon *lexicon; /* of the database */
    const char *where;             /* the filter, or NULL */
    struct wide_code *codes;       /* by factor id, then pole */
    size_t code_count;
    struct arena *arena;
};

void wide_start(struct wide *w, struct db *db, const struct lexicon *lexicon,
    const char *where, struct arena *arena);
bool wide_write(
    const struct wide *w, struct sheet *sheet, struct error *err) MUST_CHECK;
bool wide_codebook(
    const struct wide *w, struct sheet *sheet, struct error *err) MUST_CHECK;

#endif

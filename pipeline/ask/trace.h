/*
 * A review of a database with all that led to its codes: what is stored,
 * explained by the lexicon stored beside it.
 */
#ifndef ASK_TRACE_H
#define ASK_TRACE_H

#include "ask/explain.h"
#include "ask/screen.h"
#include "db/about.h"

struct trace {
    struct lexicon lexicon; /* as the database holds it */
    struct coder *coder;    /* owns the words of the review */
    struct explanation explanation;
    struct about about;
    bool differs; /* this program would code the same text differently */
};

/* `id` is there. What it points to is in `arena` and in itself: it stays where
 * it is until trace_close, which is due also when this fails. */
bool trace_open(struct trace *t, struct db *db, struct str id,
    struct arena *arena, struct error *err) MUST_CHECK;
void trace_close(struct trace *t);

void trace_print(const struct trace *t, const struct screen *s);
/* One JSON object on one line. */
void trace_json(const struct trace *t, FILE *out);

#endif

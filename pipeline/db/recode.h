/*
 * Every stored review coded again, with another lexicon or another program.
 * What people decided (table correction) stays as it is.
 */
#ifndef DB_RECODE_H
#define DB_RECODE_H

#include "base/labour.h"
#include "db/manifest.h"
#include "db/put.h"

struct lexicon;

/* Inside the caller's transaction. The lexicon's files, factors and entries
 * take the place of those that stand there. With the options of `now`, the
 * manifest of the run; reviews in which nothing stands that differs keep what
 * they have (db/reuse.h). Where it is NULL, all are coded, each with the
 * options it was coded with. While some workers code, one
 * reads what comes next and writes what came before: the database is used by
 * one thread at a time, not always the same. */
bool recode_reviews(struct put *put, const struct lexicon *lexicon,
    const struct manifest *now, const struct labour *labour,
    struct error *err) MUST_CHECK;

#endif

/*
 * Every stored review coded again, with another lexicon or another program.
 * What people decided (table correction) stays as it is.
 */
#ifndef DB_RECODE_H
#define DB_RECODE_H

#include "db/manifest.h"
#include "db/put.h"

struct lexicon;

/* Inside the caller's transaction. The lexicon's files, factors and entries
 * take the place of those that stand there. Where `how` is NULL, each review
 * is coded with the options it was coded with. */
bool recode_reviews(struct put *put, const struct lexicon *lexicon,
    const struct coding_options *how, struct error *err) MUST_CHECK;

#endif

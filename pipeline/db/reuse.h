/*
 * What need not be coded again when a database is coded with another lexicon:
 * hits, scores and codes of reviews in which nothing stands that differs
 * (text/watch.h), provided this program would have made them.
 */
#ifndef DB_REUSE_H
#define DB_REUSE_H

#include "db/manifest.h"
#include "text/watch.h"

struct reuse {
    struct lexicon old; /* that the database was coded with */
    struct changes changes;
    struct watch *watch; /* NULL: all is to be coded again */
    struct arena keep;
};

/* Before the lexicon changes, in the transaction of the run of that key.
 * `lexicon` has to live as long. Ended by reuse_close, also where it fails. */
bool reuse_open(struct reuse *r, struct db *db, int64_t run,
    const struct lexicon *lexicon, const struct manifest *now,
    struct error *err) MUST_CHECK;
/* Where there is a watch, and both lexicons' entries are there: hits get the
 * entries of the new one; those whose entry is no more are gone. */
bool reuse_renumber(
    struct reuse *r, struct db *db, struct error *err) MUST_CHECK;
void reuse_close(struct reuse *r); /* zeroed is fine */

#endif

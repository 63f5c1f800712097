/*
 * A new file made out of other databases: begun, marked `loading`, filled by
 * the caller, and finished; or left in the middle, for the same command to
 * start over.
 */
#ifndef DB_FRESH_H
#define DB_FRESH_H

#include "db/manifest.h"

struct fresh {
    struct db db;
    struct manifest manifest;
    int64_t run;      /* key of the run that makes it, until fresh_finish */
    uint64_t recoded; /* reviews the caller coded again */
    bool begun;
};

/* Writes nothing yet. ERR_USAGE when the file holds something, unless that is
 * the unfinished work of the same command. */
bool fresh_open(struct fresh *f, const char *path, const struct manifest *m,
    struct error *err) MUST_CHECK;
/* Tables and the run's row are there, a transaction is open. */
bool fresh_begin(
    struct fresh *f, struct str lexicon, struct error *err) MUST_CHECK;
/* What was written so far is kept, still marked `loading`. */
bool fresh_keep(struct fresh *f, struct error *err) MUST_CHECK;
/*
 * ERR_USAGE when one edition of a review is there with codes of two kinds of
 * options. Drops older editions, builds the indexes, makes the run the last one
 * and lets its account be that of all others together, which is put into
 * *tally.
 */
bool fresh_finish(
    struct fresh *f, struct tally *tally, struct error *err) MUST_CHECK;
void fresh_close(struct fresh *f);
/* Closes it, and removes the file where fresh_open has made it: for work that
 * the same command could not finish either. */
void fresh_drop(struct fresh *f);

#endif

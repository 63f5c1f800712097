/*
 * The life of a database under one writing command.
 *
 * A fresh file is loaded in chunks without outside indexes, and marked
 * `loading` from its first transaction to its last, which drops older
 * editions and builds the indexes. The same command starts such a file over;
 * no other may write to it. An existing file is changed in one transaction:
 * wholly, or not at all.
 */
#ifndef DB_WRITE_H
#define DB_WRITE_H

#include "base/labour.h"
#include "db/manifest.h"
#include "db/put.h"

struct store {
    struct db db;
    struct put put;
    const struct lexicon *lexicon;
    struct manifest manifest;
    bool fresh;           /* to be filled from nothing */
    bool fts;             /* the full text is to be indexed */
    bool recode;          /* what it holds is coded again first */
    struct labour labour; /* who codes again; zeroed: the caller */
    bool begun;           /* the first transaction is open or over */
    uint64_t pending_rows, pending_bytes; /* in the open transaction, about */
    struct arena arena;                   /* what db_state read */
};

/*
 * Looks, and writes nothing yet. With `recode` the file may hold another
 * lexicon, and must hold reviews. What `lexicon`, `m` and `path` point to must
 * outlive the store. ERR_USAGE when the file is not ours, holds another
 * lexicon, or is the unfinished work of another command.
 */
bool store_open(struct store *s, const char *path,
    const struct lexicon *lexicon, const struct manifest *m, bool recode,
    struct error *err) MUST_CHECK;
/* Reviews, rejects and inputs of a batch, in order of batches. */
bool store_batch(
    struct store *s, const struct batch *batch, struct error *err) MUST_CHECK;
/* Everything is kept; tally gets its last word on fresh, replaced and
 * unchanged, the same as the run's row. */
bool store_finish(
    struct store *s, struct tally *tally, struct error *err) MUST_CHECK;
/* Gives up what store_finish did not keep. */
void store_close(struct store *s);

#endif

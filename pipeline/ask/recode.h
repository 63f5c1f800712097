/*
 * Reviews coded with two lexicons, and what that changes.
 *
 * What follows is the same whether all reviews are coded with both lexicons or
 * only those in which something stands that differs (text/watch.h). For the
 * others one lexicon is enough, and none where the database holds the codes of
 * one of them already.
 */
#ifndef ASK_RECODE_H
#define ASK_RECODE_H

#include "ask/agreement.h"
#include "ask/gold.h"
#include "base/table.h"
#include "db/manifest.h"
#include "text/coder.h"

enum recode_side { RECODE_OLD, RECODE_NEW, RECODE_SIDES };

/* An entry that speaks for a code which only its lexicon gives. */
struct recode_entry {
    const struct entry *entry;
    uint64_t reviews;
};

struct recode_row {
    struct str factor;
    enum pole pole;
    uint64_t given[RECODE_SIDES];
    uint64_t only[RECODE_SIDES]; /* reviews in which only this side gives it */
    uint64_t truth, hit[RECODE_SIDES]; /* of coded reviews */
    uint64_t counted[RECODE_SIDES];    /* given, but where it is contested */
    struct recode_entry *entries[RECODE_SIDES]; /* the most frequent first */
    size_t entry_count[RECODE_SIDES], entry_room[RECODE_SIDES];
};

/* One code that one review gained or lost. */
struct recode_change {
    size_t row;
    enum recode_side side; /* that gives it: RECODE_OLD is a loss */
    struct str id;
    struct str words;             /* of its hits, between quotation marks */
    const struct entry **entries; /* the same hits, each entry once */
    size_t entry_count, entry_room;
};

struct recode {
    const struct lexicon *lexicons[RECODE_SIDES];
    const struct manifest *now; /* who codes, and how */
    long threads;               /* 0: as many as usual */
    bool full;                  /* code all reviews with both */
    struct arena *arena;
    bool gold;             /* the reviews are coded ones */
    struct str everything; /* whose change may bear on any review, or empty */
    bool quick;            /* what differs was looked for first */
    bool stored;           /* the codes of one side were there already */
    uint64_t reviews, changed;
    uint64_t spared; /* if quick: reviews that were not coded with both */
    struct recode_row *rows; /* by factor id, then pole */
    size_t row_count;
    struct recode_change *changes; /* in order of the reviews */
    size_t change_count, change_room;
    struct table factors;            /* id to number among the rows', + 1 */
    struct table seen[RECODE_SIDES]; /* row and entry to its place, + 1 */
};

/* `path` is a database of ours, or a file of coded reviews. The lexicons,
 * now, threads, full and arena are set, the rest is zeroed. What is found lives
 * in the arena, and its entries are those of the lexicons; there is nothing to
 * close. ERR_INPUT where the codes stored are fewer than their own lexicon
 * gives; else what comes of the file, or of the threads asked for. */
bool recode_all(
    struct recode *r, const char *path, struct error *err) MUST_CHECK;
struct agreement recode_agreement(
    const struct recode_row *row, enum recode_side side);

#endif

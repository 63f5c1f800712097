/*
 * Reviews, refused rows and inputs as rows of the database. Statements are
 * prepared once; nothing here begins or ends a transaction.
 */
#ifndef DB_PUT_H
#define DB_PUT_H

#include "base/buf.h"
#include "db/coded.h"
#include "db/seen.h"
#include "db/tolls.h"
#include "record/review.h"

enum put_statement {
    PUT_INSERT,
    PUT_UPDATE,
    PUT_FIND,
    PUT_AGAIN,
    PUT_DROP_HITS,
    PUT_DROP_SCORES,
    PUT_DROP_CODES,
    PUT_FIND_APP,
    PUT_ADD_APP,
    PUT_FIND_INPUT,
    PUT_ADD_INPUT,
    PUT_INPUT,
    PUT_REJECT,
    PUT_STATEMENTS,
};

/* A name and its key; most rows ask for one that was just asked for. */
struct put_memo {
    struct str store, app;
    int64_t key;
};

struct put {
    struct db *db;
    int64_t run;  /* key of the run that is writing */
    bool blindly; /* ids are not looked up: copies are sorted out later */
    bool rules;   /* put_again: the run's own options are what it is coded by */
    uint64_t fresh, replaced, unchanged, recoded;
    uint64_t kept; /* stood as this lexicon codes them; counted by db/recode */
    uint64_t otherwise; /* of those unchanged: coded with other options */
    struct sqlite3_stmt *stmts[PUT_STATEMENTS];
    struct put_memo apps[64]; /* by hash; the first comer stays */
    struct buf file;          /* name of the input last asked for */
    int64_t input;            /* its key */
    struct seen seen;         /* ids put blindly */
    struct tolls tolls;
    struct coded coded;
    struct arena keep, scratch;
};

/* *put must stay where it is until put_stop. */
bool put_start(struct put *put, struct db *db, int64_t run, bool blindly,
    struct error *err) MUST_CHECK;
void put_stop(struct put *put);
/* Counts it as fresh, replaced or unchanged. `coded_in`: the language of the
 * lexicon that read it, or empty. Hits must have their entry's index. The
 * review must live until put_settle. */
bool put_review(struct put *put, const struct review *r, struct str coded_in,
    struct error *err) MUST_CHECK;
/* Takes hits, scores and codes off the review of this key. */
bool put_drop(struct put *put, int64_t key, struct error *err) MUST_CHECK;
/* New hits, scores and codes for the review of this key, which has none. The
 * review must live until put_settle. */
bool put_again(struct put *put, const struct review *r, int64_t key,
    struct str coded_in, struct error *err) MUST_CHECK;
/* What of the reviews put is still waiting: those put again, and where ids are
 * not looked up, all. */
bool put_settle(struct put *put, struct error *err) MUST_CHECK;
bool put_reject(
    struct put *put, const struct reject *reject, struct error *err) MUST_CHECK;
bool put_input(
    struct put *put, const struct input *input, struct error *err) MUST_CHECK;

#endif

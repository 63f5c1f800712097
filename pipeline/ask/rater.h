/*
 * Whoever gives codes to reviews: a lexicon that codes their texts, a database
 * that holds them, or a coded file that has the same ids.
 */
#ifndef ASK_RATER_H
#define ASK_RATER_H

#include "ask/gold.h"
#include "base/table.h"
#include "db/answers.h"
#include "stage/setup.h"
#include "text/coder.h"

enum rater_kind { RATER_LEXICON, RATER_DB, RATER_FILE };

struct rater {
    enum rater_kind kind;
    const char *path; /* NULL: the lexicons that are found by themselves */
    struct gold_code *codes; /* all it can give */
    size_t code_count;
    bool has_p; /* its reviews have scores */
    /* Private. */
    const struct lexicon *lexicon;
    struct coder *coder;
    struct db db;
    struct answers answers;
    struct gold gold;
    struct table ids;
};

/* A lexicon that is there already; ended by rater_close, which leaves it. */
bool rater_of_lexicon(struct rater *r, const struct lexicon *lexicon,
    const char *lang, struct arena *arena, struct error *err) MUST_CHECK;
/* A folder, a database, else a file; NULL: the usual lexicons. */
enum rater_kind rater_kind_of(const char *path);
/* Ended by rater_close, even where it failed. */
bool rater_open(struct rater *r, const char *path, const char *lang,
    struct setup *setup, struct error *err) MUST_CHECK;
/*
 * What it says of this review: codes, and where it has them hits and scores,
 * in `arena` and good until the next call. *found is false when it does not
 * know the id.
 */
bool rater_code(struct rater *r, const struct gold_review *of,
    struct review *said, bool *found, struct arena *arena,
    struct error *err) MUST_CHECK;
void rater_close(struct rater *r);

#endif

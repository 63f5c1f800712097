/*
 * Hits in their contexts, and reviews nobody coded: first which there are,
 * all of them and small; then one after the other in full. From the views
 * `evidence` and `review_facet`, so that a choice (db/choice.h) holds here.
 */
#ifndef DB_CONCORDANCE_H
#define DB_CONCORDANCE_H

#include "db/db.h"
#include "record/coding.h"

enum concordance_of {
    CONCORDANCE_CODED,  /* hits of codes that were given */
    CONCORDANCE_STATUS, /* hits of one status, coded or not */
    CONCORDANCE_ALL,    /* all hits */
    CONCORDANCE_UNCODED /* reviews in a coded language without a code */
};

struct concordance_ask {
    enum concordance_of of;
    struct str factor; /* empty: any */
    enum pole pole;    /* spoken for, else of the entry; POLE_NONE: any */
    enum status status;
    bool chosen; /* choice_make has been called */
};

/* Where a line is to be found. */
struct spot {
    int64_t review;
    int n; /* of the hit; unused where reviews are asked for */
    struct str id;
    uint64_t lot; /* for the caller */
};

/* Strings are borrowed until the next one is read. */
struct concordance_line {
    struct str id, app, store, date, version;
    int rating; /* 0: none */
    /* of hits alone: */
    struct str factor, cues, entry, pattern, words;
    enum pole pole, codes_as;
    enum status status;
    int weight;
    enum field in;
    struct span at;
    struct str context; /* the whole field; of a review its text */
    struct str title;   /* of a review */
};

struct concordance {
    struct db *db;
    enum concordance_of of;
    struct sqlite3_stmt *line;
};

/* The latest first, those without a date last, then by id and place; *reviews
 * is in how many reviews they are. In `arena`. */
bool concordance_find(struct db *db, const struct concordance_ask *ask,
    struct spot **spots, size_t *count, uint64_t *reviews, struct arena *arena,
    struct error *err) MUST_CHECK;

/* Names of the apps, or of the chosen reviews' apps. */
bool concordance_apps(struct db *db, bool chosen, struct str **names,
    size_t *count, struct arena *arena, struct error *err) MUST_CHECK;

bool concordance_open(struct concordance *c, struct db *db,
    enum concordance_of of, struct error *err) MUST_CHECK;
bool concordance_read(struct concordance *c, const struct spot *spot,
    struct concordance_line *line, struct error *err) MUST_CHECK;
void concordance_close(struct concordance *c);

#endif

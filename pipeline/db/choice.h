/*
 * Which reviews an answer is about, and the same views counting them alone.
 *
 * The views that give the numbers (schema.sql, "what is counted") read the
 * reviews through `review_facet` and the codes through `code`. A choice puts
 * temporary tables and views of these names in front of them, filled with the
 * chosen reviews, and takes the text of the counting views over into the
 * temporary schema, where names are looked up first. So a number has one
 * definition, with and without a filter. Nothing is written to the file.
 */
#ifndef DB_CHOICE_H
#define DB_CHOICE_H

#include "db/db.h"
#include "record/coding.h"

enum choice_key {
    CHOICE_APP,
    CHOICE_STORE,
    CHOICE_RATING,
    CHOICE_DATE,
    CHOICE_VERSION,
    CHOICE_COUNTRY,
    CHOICE_LANG,
    CHOICE_CODE,
    CHOICE_KEYS
};

enum choice_kind {
    CHOICE_IS,     /* `low`; without case */
    CHOICE_BEGINS, /* with `low` */
    CHOICE_RANGE,  /* low to high, either may be empty: open */
    CHOICE_NONE,   /* not known; for codes: has none */
};

struct choice_value {
    enum choice_kind kind;
    struct str low, high; /* of a code: factor and pole, or no pole */
    bool over, under;     /* the ends themselves do not belong */
};

/* One of the values must hold; none of them if `not`. */
struct choice_term {
    enum choice_key key;
    bool not ;
    struct str written; /* as the user wrote it, for messages */
    struct choice_value *values;
    size_t count;
};

/* All terms must hold; zeroed, it chooses everything. */
struct choice {
    const char *option; /* that it was written behind, for messages */
    struct choice_term *terms;
    size_t count;
    bool strong; /* leave out codes that rest on single vague words alone */
};

/*
 * From now on, on this connection, `review_facet` holds the chosen reviews
 * (temporary, key INTEGER PRIMARY KEY), `code` their codes or more, and every
 * counting view counts them. May be called again for another choice. Fails
 * with ERR_USAGE where an app, store, country, language or code is named that
 * the database does not hold.
 */
bool choice_make(
    struct db *db, const struct choice *choice, struct error *err) MUST_CHECK;
/* Keeps in mind which reviews are chosen now; once on a connection. */
bool choice_keep(struct db *db, struct error *err) MUST_CHECK;
/* How many of those are among the ones chosen now. */
bool choice_shared(
    struct db *db, uint64_t *reviews, struct error *err) MUST_CHECK;
/* ORDER BY version COLLATE "release"; choice_make does this, too. */
bool choice_collate(struct db *db, struct error *err) MUST_CHECK;

#endif

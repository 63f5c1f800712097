/*
 * Who wrote a review: which columns say it, and what is made of it. A name
 * goes no further than a draft; only its keyed hash does, where a key is given.
 */
#ifndef RECORD_PERSON_H
#define RECORD_PERSON_H

#include "base/arena.h"
#include "base/error.h"
#include "record/layout.h"

/*
 * Whether a column of this name, which the table of layouts does not know,
 * looks like one of people: user, author, nick, reviewer, ... in it, and
 * nothing that says a rating or a text.
 */
bool person_named(struct str column);
/* What such a column is; NULL for others. */
const struct layout_name *person_column(struct str column);

/* Of HMAC-SHA-256. Const after it is read; shared by all workers. */
struct person_key;

enum { PERSON_KEY_SHORTEST = 16, PERSON_DIGITS = 32 };

/* Reads the key that is the content of a file, without a line end behind it.
 * In `keep`. NULL: it cannot be read, or is shorter than 16 bytes. */
const struct person_key *person_key_read(
    const char *path, struct arena *keep, struct error *err);
/* 32 hex digits that the name and the key make, and nothing else; empty for
 * an empty name. */
struct str person_hash(
    const struct person_key *key, struct str name, struct arena *arena);
/* Whether it is such a hash: what else stands under `author` is a name. */
bool person_is_hash(struct str s);

/*
 * The bytes of a refused row without its people: cells of columns, or values
 * of JSON members, that name some become "[author]". A row whose cells do not
 * fit the header loses every cell that a shift could have moved there.
 */
struct str person_redact(
    struct str bytes, const struct layout *layout, struct arena *arena);

#endif

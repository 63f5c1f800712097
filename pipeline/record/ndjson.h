/*
 * The record: one review as one line of JSON, between stages and for people.
 *
 * Members stand in one order; only those of parts the review has are there.
 * Members nobody knows pass through byte for byte, behind the known ones.
 */
#ifndef RECORD_NDJSON_H
#define RECORD_NDJSON_H

#include "base/buf.h"
#include "record/review.h"

/*
 * Fills *r from a line without its end; what r points to lives in the line
 * and in `arena`. Every offset is checked. Fails, with the reason as text and
 * no place, where the line is no record.
 */
bool ndjson_read(struct str line, struct review *r, struct arena *arena,
    struct error *err) MUST_CHECK;
/* The same for a line of any form, and slower: by way of its tree. */
bool ndjson_read_tree(struct str line, struct review *r, struct arena *arena,
    struct error *err) MUST_CHECK;
/* Adds the line of `r`, with its end. */
void ndjson_write(const struct review *r, struct buf *out);

#endif

/* From the raw bytes of one record of a dump to a review. */
#ifndef RECORD_DRAFT_H
#define RECORD_DRAFT_H

#include "record/layout.h"
#include "record/review.h"

struct json;

/* What a worker remembers between records: the members of JSON objects come
 * in the same order line after line. Zero it before the first. */
struct draft_memo {
    struct {
        struct str key; /* borrowed: forget it with the arena it came from */
        const struct layout_name *name;
    } seen[32];
    size_t at; /* members met in this record */
};

/*
 * The review that `raw` holds, by its layout: any kind but LAYOUT_RECORD and
 * LAYOUT_REFUSED. False: the record is refused, and *reason says why; it is in
 * `arena`.
 */
bool draft_review(const struct raw *raw, struct draft_memo *memo,
    struct review *r, struct str *reason, struct arena *arena);
/* Whether it has a member that could be a review's text. */
bool draft_holds_text(const struct json *value, const struct intake *intake,
    struct arena *scratch);

#endif

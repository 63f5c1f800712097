/*
 * A file of reviews as people have it: which format it is, and where each of
 * its records begins and ends. What a record says is draft.h's business.
 */
#ifndef RECORD_DUMP_H
#define RECORD_DUMP_H

#include "record/csv.h"
#include "record/cutter.h"
#include "record/feed.h"
#include "record/intake.h"
#include "record/responses.h"
#include "record/review.h"

enum { RECORD_MAX = 16 * 1024 * 1024 };

struct dump {
    const char *encoding; /* of files without a byte order mark; NULL: ask */
    size_t limit;         /* of a record, in bytes; RECORD_MAX unless set */
    struct feed feed;
    const struct layout *layout; /* NULL: there is nothing in it */
    struct str file;
    uint64_t row;
    char damage[280];   /* empty when nothing is wrong */
    const char *remark; /* what people should know of it, or NULL */
    /* Private. */
    const struct intake *intake;
    struct csv_cutter csv;
    struct cutter cutter;
    bool stopped; /* a document that cannot be followed any further */
    struct responses responses;
};

/* Between this and the first dump_open, set the encoding. */
void dump_init(struct dump *d, struct arena *keep);
/*
 * Opens and recognises. False: damage says why it cannot be read at all. The
 * layout lives in `keep`, as long as the records; so must the intake. Close it
 * either way.
 */
bool dump_open(struct dump *d, const char *path, const struct intake *intake,
    struct arena *keep);
/*
 * The next record, copied into `arena`. One that cannot be cut has a layout of
 * kind LAYOUT_REFUSED. False at the end; then damage may say why it came early.
 */
bool dump_next(struct dump *d, struct arena *arena, struct raw *raw);
/* The account of the file, but for how many records were refused later. */
struct input dump_close(struct dump *d, struct arena *arena);

#endif

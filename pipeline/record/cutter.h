/*
 * A JSON document, cut into the records it holds while its bytes come in:
 * never read whole, and checked strictly all the way (RFC 8259, but for UTF-8,
 * which whoever reads a record checks).
 *
 *     {"feed":{"author":{...},"entry":[{...},{...}],"link":[...]}}
 *                                      ^---^ ^---^   records: the values in
 *                                                    one array, by its place
 *
 * A defect among the records costs the one record in which it stands: cutting
 * goes on where the next one begins as those before it began. A defect
 * anywhere else ends the document.
 */
#ifndef RECORD_CUTTER_H
#define RECORD_CUTTER_H

#include "record/json.h"

enum { CUTTER_HEAD = 64, CUTTER_KEYS = 3 };

/* Where in the document a value stands: in how many containers, whether the
 * innermost is an array, and under which members' names (as hashes). */
struct cutter_place {
    int depth;
    bool array;
    uint64_t keys[CUTTER_KEYS];
};

struct cutter {
    /* Set these, or leave them zero. */
    bool fixed;                /* records are at `place` alone, else anywhere */
    struct cutter_place place; /* of the last record, where not fixed */
    char head[CUTTER_HEAD];    /* how a good record begins: { and a name */
    size_t head_n;
    bool sequence; /* one document may follow another */

    /* Where a defect is, from the beginning of the bytes last given. */
    const char *wanted;
    size_t at; /* looked at so far */

    /* Private. */
    int state, depth;
    int escape; /* hex digits still to come; -1: behind a backslash */
    bool key;   /* the string is a member's name */
    bool inside;
    int outside; /* depth around the record */
    size_t begin;
    uint64_t keys[CUTTER_KEYS];
    uint64_t objects[JSON_DEPTH / 64]; /* a bit per open container */
};

enum cutter_found {
    CUTTER_MORE,   /* what stands before `begin` is done with: give the rest
                      again, and more */
    CUTTER_RECORD, /* from `begin` to `end` */
    CUTTER_BROKEN, /* a defect at `at` in the record from `begin`, or where one
                      should be: call cutter_search */
    CUTTER_FAILED, /* a defect at `at`, outside the records */
    CUTTER_END,    /* of a good document */
};

struct cutter_cut {
    size_t begin, end;
};

/*
 * The next thing in `rest`, which goes on where it stopped: positions count
 * from the beginning of `rest`, and after each call but a broken one the
 * caller drops what it is done with by cutter_take. `ended`: nothing comes
 * behind rest.
 */
enum cutter_found cutter_next(struct cutter *c, struct str rest, bool ended,
    struct cutter_cut *cut) MUST_CHECK;
/*
 * Behind a defect: goes over `rest` to where the records go on. False: not in
 * these bytes. Either way `at` bytes may be dropped.
 */
bool cutter_search(struct cutter *c, struct str rest, bool ended);
/* The first n bytes, looked at, are not given again. A record that is dropped
 * in part still ends where it ends. */
void cutter_take(struct cutter *c, size_t n);
/* A member's name as cutter_place has it. */
uint64_t cutter_key(struct str name);
/* Whether a record has begun and not ended. */
bool cutter_inside(const struct cutter *c);

#endif

/*
 * How to read the raw bytes of a dump's records: which column or member is
 * what. Names are compared without case, blanks, '_', '-' and '.', so that
 * `app_name`, `appName` and `App Name` are one line of the table.
 */
#ifndef RECORD_LAYOUT_H
#define RECORD_LAYOUT_H

#include "base/arena.h"
#include "base/error.h"

/* What a column can be to us. */
enum cell {
    CELL_PERSON, /* who wrote it (rank 1) or about them: kept as a hash, or
                    dropped like a column nobody knows */
    CELL_ID,
    CELL_ROW_ID,
    CELL_STORE,
    CELL_APP,
    CELL_RATING,
    CELL_TITLE,
    CELL_TEXT,
    CELL_DATE,
    CELL_VERSION,
    CELL_LANG,
    CELL_COUNTRY,
    CELL_HELPFUL,
    CELL_REPLY,
    CELL_REPLY_DATE,
    CELL_LINK, /* may hold an id, an app and a country */
    CELL_HINT, /* only tells the store */
    CELL_COUNT,
};

struct layout_name {
    const char *name;
    enum cell cell;
    int rank;          /* the lower one wins where both say something */
    const char *store; /* whose dumps have it; NULL: anybody's */
};

enum layout_kind {
    LAYOUT_CSV,
    LAYOUT_JSON,     /* an object a line */
    LAYOUT_DOCUMENT, /* values cut out of a JSON document */
    LAYOUT_LINES,    /* a review's text a line */
    LAYOUT_RECORD,   /* our own records */
    LAYOUT_REFUSED,
};

struct intake;

struct layout {
    enum layout_kind kind;
    const struct intake *intake;
    char delimiter;
    struct str *names;                  /* CSV: as the header has them */
    const struct layout_name **columns; /* CSV; NULL for one nobody knows */
    size_t count;
    struct str store;  /* as the names tell it, or empty */
    struct str linked; /* a developer's answer that stands elsewhere, JSON */
    struct str reason; /* why these bytes are refused */
    uint64_t length;   /* how many they were, where they are not all here */
};

/* NULL for a name nobody knows. What users map goes before: intake_find. */
const struct layout_name *layout_find(struct str name);
/*
 * Fills names, columns and store; the intake is there. Fails where no column
 * can be a review's text, or one that was mapped is not there.
 */
bool layout_header(struct layout *layout, const struct str *names, size_t count,
    struct arena *keep, struct error *err) MUST_CHECK;
/* How many of the columns are known. */
size_t layout_known(const struct layout *layout);
/* What several names tell together: the first store, or none where they
 * contradict each other. Begin with NULL. */
const char *layout_store(const char *so_far, const struct layout_name *name);

#endif

/*
 * A review while its cells come in, in whatever order; shared by the halves
 * of draft, and nobody else's.
 */
#ifndef RECORD_DRAFTING_H
#define RECORD_DRAFTING_H

#include "record/draft.h"
#include "record/intake.h"
#include "record/json.h"

struct draft {
    const struct intake *intake;
    struct str cells[CELL_COUNT];
    int ranks[CELL_COUNT]; /* of the name it came from; 0: none yet */
    struct str own_id;     /* of a record of ours */
    const char *store;     /* that the names tell */
    bool text;             /* some name could be the text */
    bool tabbed;           /* the text is title TAB body */
};

/* A cell of that name; what does not fit in it is left out. */
void drafting_put(struct draft *d, const struct layout_name *name,
    struct str value, struct arena *arena);
/* The members of a JSON object, and of those it wraps them in. */
void drafting_object(struct draft *d, const struct json *object,
    struct draft_memo *memo, struct arena *arena);
/* A developer's answer as App Store Connect keeps it beside the reviews. */
void drafting_response(
    struct draft *d, const struct json *response, struct arena *arena);
/* What a link to a review tells: its id, its app and its country. */
void drafting_link(struct draft *d, struct str link, struct arena *arena);

#endif

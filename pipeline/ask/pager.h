/* Long answers, a screenful at a time: $PAGER, or less where there is one. */
#ifndef ASK_PAGER_H
#define ASK_PAGER_H

#include "ask/screen.h"
#include "stage/opt.h"

/* What says `never`; the plan has a member `bool no_pager`. */
#define PAGER_OPT_NEVER(plan_type)                                             \
    {                                                                          \
        .type = OPT_FLAG, .name = "no-pager",                                  \
        .offset = offsetof(plan_type, no_pager),                               \
        .help = "write to the terminal at once",                               \
    }

struct pager {
    struct screen screen; /* what to write to, paged or not */
    FILE *pipe;           /* to the pager; NULL: none */
};

/* Only where `out` is a terminal, and not `never`. The screen keeps the
 * width and the colour of the terminal. */
struct pager pager_start(FILE *out, bool never);
/* Waits until the reader has had enough. */
void pager_end(struct pager *p);

#endif

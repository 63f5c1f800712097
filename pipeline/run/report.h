/*
 * What a run tells people while it runs and when it ends: refused rows,
 * damaged inputs, progress on a terminal, the closing line.
 */
#ifndef RUN_REPORT_H
#define RUN_REPORT_H

#include "record/rejects.h"

#include <time.h>

struct report {
    FILE *out;
    bool quiet;    /* no closing line, no rejects, no progress */
    bool progress; /* out is a terminal and nobody said --no-progress */
    bool account;  /* print the closing line even when all went well */
    bool stored;   /* it counts new, replaced, unchanged */
    bool timings;  /* say where the time went */
    struct timespec begun, drawn;
    bool line_open; /* a progress line stands on the terminal */
    size_t rejects_shown;
    struct rejects rejects; /* open only when --rejects was given */
};

void report_begin(struct report *r);
/* After each batch, in order of the stream. */
bool report_batch(struct report *r, const struct batch *batch,
    const struct tally *so_far, struct error *err) MUST_CHECK;
/* An interrupt is told even where quiet was asked for: what was wanted is not
 * there. */
enum report_how {
    REPORT_DONE,
    REPORT_FAILED, /* the error is told by main */
    REPORT_INTERRUPTED,
    REPORT_UNHEARD, /* its reader went away (| head): that is no news */
};
void report_end(
    struct report *r, const struct tally *tally, enum report_how how);

#endif

/*
 * Several threads that share out numbered pieces of work. What a piece does
 * may depend on its number alone; which worker does it is left to chance.
 */
#ifndef RUN_CREW_H
#define RUN_CREW_H

#include "base/error.h"
#include "base/labour.h"
#include "stage/opt.h"

#include <stddef.h>

enum { CREW_MOST = 64 };

/* As many as `said`; for 0 as $MINDSIFT_THREADS says, else one per
 * processor. From 1 to CREW_MOST. ERR_USAGE when the variable holds anything
 * else. */
bool crew_threads(long said, int *threads, struct error *err) MUST_CHECK;
/* What it is said with; the plan has a member `long threads`. */
#define CREW_OPT_THREADS(plan_type)                                            \
    {                                                                          \
        .type = OPT_INT, .name = "threads", .arg = "N",                        \
        .offset = offsetof(plan_type, threads), .min = 1, .max = CREW_MOST,    \
        .help = "work on N threads (default: one per processor)",              \
    }
/* Calls work(state, worker, piece) once for each piece from 0 on; workers are
 * numbered from 0 to threads - 1, and each does one piece at a time. Back when
 * all are done. */
void crew_run(int threads, size_t pieces,
    void (*work)(void *state, int worker, size_t piece), void *state);

/* crew_run, for those below. */
struct labour crew_labour(int threads);

#endif

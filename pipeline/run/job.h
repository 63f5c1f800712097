/* One run of a chain, from its words to its exit status. */
#ifndef RUN_JOB_H
#define RUN_JOB_H

#include "run/chain.h"

/* Options every chain knows, for help. */
extern const struct opt job_opts[];

/*
 * Plans and lexicons live in setup->keep, and so may the place of an error.
 * `argv` begins with the first stage's word, or, with `whole`, behind the
 * word `run`. Returns the exit status; below 0 when err says what happened.
 */
int job_run(
    bool whole, int argc, char **argv, struct setup *setup, struct error *err);

#endif

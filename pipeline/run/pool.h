/*
 * Runs a chain on several threads.
 *
 * Each worker takes one batch through the whole chain. Filling and draining
 * are turnstiles: one worker at a time, in the order of batch.seq. So output
 * does not depend on the number of threads, no queue is needed, and at most
 * `threads` batches are alive. The first error in input order wins; the good
 * reviews of a batch that failed are lost with it.
 */
#ifndef RUN_POOL_H
#define RUN_POOL_H

#include "run/chain.h"
#include "run/report.h"

/*
 * False with err filled when the run could not end well. A closed output pipe
 * and an interrupt are ends, too: true, with *cut saying so; the sink is then
 * not finished. `tally` has the counts so far in every case.
 */
bool pool_run(const struct chain *chain, int threads, bool strict,
    struct report *report, struct tally *tally, bool *cut,
    struct error *err) MUST_CHECK;

#endif

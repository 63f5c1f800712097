/*
 * What a stage is.
 *
 * A stage file exports one thing: its const struct stage. Everything else in
 * it is static. The life of a stage, with who calls and how often:
 *
 *     open     once, main thread    finish the plan: read lexicons, compile
 *     enter    once, main thread    source, sink: make the gate's state
 *     start    once per worker      make the scratch a thread needs
 *     fill     once per batch       source: cut bytes into batch.raws
 *     process  once per batch       any: the work itself, in a worker
 *     drain    once per batch       sink: use the batch up
 *     finish   once, at the end     sink: after the last batch of a good run
 *     stop     once per worker      undo start
 *     leave    once, main thread    undo enter
 *     close    once, main thread    undo open
 *
 * fill and drain are the gates: one worker at a time, in the order of
 * batch.seq. Everything slow belongs in process. A callback that is NULL does
 * nothing; the chain fills no-ops in once. After open the plan is const and
 * shared by all workers; a gate's state is used by one thread at a time;
 * scratch is never shared: a stage needs no lock, and the type system says so.
 *
 * A source says `*ended` when there is nothing after this batch. An empty
 * batch means nothing: it may be all rejects.
 * A bad review is not an error: it is refused and counted (batch_reject). An
 * error means the run cannot go on.
 */
#ifndef STAGE_STAGE_H
#define STAGE_STAGE_H

#include "record/review.h"
#include "stage/opt.h"
#include "stage/setup.h"

enum stage_kind { STAGE_SOURCE, STAGE_MAP, STAGE_SINK };

struct stage {
    const char *name;     /* the word on the command line */
    const char *operands; /* "FILE...", "DB"; NULL when it takes none */
    const char *summary;  /* one line for the list of stages */
    const char *help;     /* the rest, for `help NAME`; plain text */
    enum stage_kind kind;
    bool hidden;          /* the chain puts it in by itself */
    bool digests;         /* a sink that keeps the SHA-256 of each input */
    unsigned needs, adds; /* enum review_part bits, checked before running */
    const struct opt *opts;
    size_t plan_size, gate_size, work_size; /* all arrive zeroed */

    /* Operands are what stood after the word and its options. */
    bool (*open)(void *plan, const struct operands *operands,
        struct setup *setup, struct error *err);
    bool (*enter)(const void *plan, void *gate, struct error *err);
    bool (*start)(const void *plan, void *work, struct error *err);
    bool (*fill)(const void *plan, void *gate, struct batch *batch, bool *ended,
        struct error *err);
    bool (*process)(
        const void *plan, void *work, struct batch *batch, struct error *err);
    bool (*drain)(
        const void *plan, void *gate, struct batch *batch, struct error *err);
    /* May still change the counts of the run: the last word on them. */
    bool (*finish)(
        const void *plan, void *gate, struct tally *tally, struct error *err);
    void (*stop)(const void *plan, void *work);
    void (*leave)(const void *plan, void *gate);
    void (*close)(void *plan);
};

#endif

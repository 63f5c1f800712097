/*
 * A chain: one source, any number of maps, one sink, each with its plan.
 * Built from words: `ingest a.csv then clean`; a chain without a source reads
 * NDJSON from standard input, one without a sink writes it to standard output.
 */
#ifndef RUN_CHAIN_H
#define RUN_CHAIN_H

#include "run/registry.h"

struct link {
    struct stage stage; /* a copy whose callbacks are all callable */
    void *plan;
    struct operands operands;
};

enum { CHAIN_MOST = 16 };

struct chain {
    struct link links[CHAIN_MOST]; /* source, maps, sink */
    size_t count;
};

/*
 * Cuts argv at `then`, finds each stage and reads its options; options that
 * no stage knows go to `common`. Plans live in `keep`.
 */
bool chain_parse(struct chain *chain, int argc, char **argv,
    struct opt_target common, struct arena *keep, struct error *err) MUST_CHECK;
/* The whole chain in one word: every option of every visible stage is known;
 * the operands belong to the source. */
bool chain_whole(struct chain *chain, int argc, char **argv,
    struct opt_target common, struct arena *keep, struct error *err) MUST_CHECK;
/* Asks, before a byte is read, whether each stage will find what it needs;
 * the answer names the stage that would supply what is missing. */
bool chain_check(const struct chain *chain, struct error *err) MUST_CHECK;
/* A record lacks what the stage needs: says which stage would add it. */
bool chain_lacks(
    const struct stage *stage, const struct review *r, struct error *err);
bool chain_open(
    struct chain *chain, struct setup *setup, struct error *err) MUST_CHECK;
void chain_close(struct chain *chain);

#endif

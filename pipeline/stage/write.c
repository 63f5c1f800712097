/*
 * What stands behind a chain that does not end in a sink of its own: records
 * to standard output. The worker makes the text, the gate only hands it out.
 */
#include "record/ndjson.h"
#include "stage/stage.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* Of a worker: a batch's output is handed out before its next one is made. */
struct work {
    struct arena arena;
    struct buf out;
};

static bool process(
    const void *plan, void *scratch, struct batch *b, struct error *err)
{
    (void)plan, (void)err;
    struct work *work = scratch;
    work->out.arena = &work->arena;
    work->out.n = 0;
    for (size_t i = 0; i < b->count; i++)
        ndjson_write(&b->reviews[i], &work->out);
    b->output = buf_str(&work->out);
    return true;
}

static void stop(const void *plan, void *scratch)
{
    struct work *work = scratch;
    (void)plan;
    arena_free(&work->arena);
}

/* `| head` has seen enough: an end, and no mistake (kind ERR_NONE). */
static bool fail(struct error *err)
{
    if (errno == EPIPE)
        return error_set(err, ERR_NONE, (struct place){0}, "closed pipe");
    return error_set(err, ERR_SYSTEM, (struct place){0}, "standard output: %s",
        strerror(errno));
}

static bool drain(
    const void *plan, void *gate, struct batch *b, struct error *err)
{
    (void)plan, (void)gate;
    size_t n = b->output.n;
    return !n || fwrite(b->output.p, 1, n, stdout) == n || fail(err);
}

static bool finish(
    const void *plan, void *gate, struct tally *tally, struct error *err)
{
    (void)plan, (void)gate, (void)tally;
    return fflush(stdout) == 0 || fail(err);
}

const struct stage stage_write = {
    .name = "write",
    .summary = "write records to standard output",
    .help = "Writes NDJSON, one record a line.\n",
    .kind = STAGE_SINK,
    .hidden = true,
    .needs = HAS_TEXT,
    .opts = (const struct opt[]){{.type = OPT_END}},
    .work_size = sizeof(struct work),
    .process = process,
    .drain = drain,
    .finish = finish,
    .stop = stop,
};

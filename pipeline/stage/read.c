/*
 * What stands before a chain that does not begin with `ingest`: records from
 * standard input. It says that it adds every part; what a record really has
 * shows in its `parts`, and the runner looks at the first one.
 */
#include "record/dump.h"
#include "record/ndjson.h"
#include "stage/asked.h"
#include "stage/stage.h"

#ifndef BATCH_RECORDS
#define BATCH_RECORDS 1024
#endif

enum { BATCH_BYTES = 1024 * 1024 };

struct plan {
    long max_record; /* MB */
    bool digests;
};

struct gate {
    struct arena arena;
    struct dump dump;
    bool reading;
    uint64_t counted; /* bytes already told */
};

static const struct intake records = {.format = FORMAT_RECORDS};

static bool open(void *plan, const struct operands *operands,
    struct setup *setup, struct error *err)
{
    struct plan *p = plan;
    (void)operands, (void)err;
    p->digests = setup->digests;
    return true;
}

static bool enter(const void *plan, void *gate, struct error *err)
{
    const struct plan *p = plan;
    struct gate *g = gate;
    dump_init(&g->dump, &g->arena);
    g->dump.limit = (size_t)p->max_record << 20;
    g->dump.feed.bytes.undigested = !p->digests;
    g->reading = dump_open(&g->dump, "-", &records, &g->arena);
    if (g->reading)
        return true;
    return error_set(err, ERR_SYSTEM, (struct place){0}, "standard input: %s",
        g->dump.damage);
}

static void leave(const void *plan, void *gate)
{
    (void)plan;
    struct gate *g = gate;
    struct arena scratch = {0};
    if (g->reading)
        dump_close(&g->dump, &scratch);
    arena_free(&scratch);
    arena_free(&g->arena);
}

static void close_input(struct gate *g, struct batch *b)
{
    struct input input = dump_close(&g->dump, &b->arena);
    *ARENA_PUSH(&b->arena, b->inputs, b->input_count, &b->input_room) = input;
    b->tally.files = 1;
    b->tally.damaged = input.damage.n > 0;
    g->reading = false;
}

static bool fill(const void *plan, void *gate, struct batch *b, bool *ended,
    struct error *err)
{
    (void)plan, (void)err;
    struct gate *g = gate;
    size_t bytes = 0;
    b->raws = ARENA_NEW(&b->arena, struct raw, BATCH_RECORDS);
    while (g->reading && b->raw_count < BATCH_RECORDS && bytes < BATCH_BYTES) {
        struct raw *raw = &b->raws[b->raw_count];
        if (dump_next(&g->dump, &b->arena, raw)) {
            bytes += raw->bytes.n;
            b->raw_count++;
        } else {
            close_input(g, b);
        }
    }
    b->tally.rows = b->raw_count;
    b->tally.bytes = g->dump.feed.bytes.used - g->counted;
    g->counted = g->dump.feed.bytes.used;
    *ended = !g->reading;
    return true;
}

static bool process(
    const void *plan, void *work, struct batch *b, struct error *err)
{
    (void)plan, (void)work, (void)err;
    b->reviews = ARENA_NEW(&b->arena, struct review, b->raw_count);
    for (size_t i = 0; i < b->raw_count; i++) {
        const struct raw *raw = &b->raws[i];
        const struct layout *layout = raw->layout;
        struct error why;
        if (layout->kind == LAYOUT_REFUSED) {
            batch_reject(b, raw, layout->reason);
            b->rejects[b->reject_count - 1].length = layout->length;
        } else if (ndjson_read(
                       raw->bytes, &b->reviews[b->count], &b->arena, &why)) {
            b->count++;
        } else {
            batch_reject(b, raw, str_of(why.text));
        }
    }
    return true;
}

const struct stage stage_read = {
    .name = "read",
    .summary = "read records from standard input",
    .help = "Reads NDJSON as `ingest` and all other stages write it. A line\n"
            "that is no record is refused and counted.\n",
    .kind = STAGE_SOURCE,
    .hidden = true,
    .adds =
        HAS_TEXT | HAS_CLEAN | HAS_TOKENS | HAS_HITS | HAS_STATUS | HAS_SCORES,
    .opts =
        (const struct opt[]){
            ASKED_OPT_MAX_RECORD(struct plan, max_record),
            {.type = OPT_END},
        },
    .plan_size = sizeof(struct plan),
    .gate_size = sizeof(struct gate),
    .open = open,
    .enter = enter,
    .fill = fill,
    .process = process,
    .leave = leave,
};

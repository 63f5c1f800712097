/*
 * The first stage: any dump of reviews becomes reviews.
 *
 * The gate only cuts bytes into records; a worker makes reviews of them. An
 * input that is missing or damaged is noted and does not end the run, unless
 * there is nothing else to read.
 */
#include "record/draft.h"
#include "record/dump.h"
#include "record/walk.h"
#include "stage/asked.h"
#include "stage/stage.h"

#ifndef BATCH_RECORDS /* the dev build sets 3 to cross every seam */
#define BATCH_RECORDS 512
#endif

enum { BATCH_BYTES = 256 * 1024 };

struct plan {
    struct walk walk;
    bool recode; /* a store has work without a dump, too */
    bool idle;   /* no dump was named */
    bool sniff;
    bool digests;
    struct asked asked;
};

struct gate {
    struct arena arena;
    struct dump dump;
    size_t next;      /* file of the walk */
    bool reading;     /* a dump is open */
    bool begun;       /* the first batch has told the sizes */
    uint64_t counted; /* bytes of the open dump already told */
    size_t readable;
    struct str file, damage; /* of the first input that was not */
};

static bool open(void *plan, const struct operands *operands,
    struct setup *setup, struct error *err)
{
    struct plan *p = plan;
    p->idle = p->recode && !operands->count;
    p->digests = setup->digests;
    if (p->sniff) {
        error_set(err, ERR_USAGE, (struct place){0}, "--sniff begins no chain");
        return error_hint(err, "mindsift ingest --sniff FILE...");
    }
    if (!asked_read(&p->asked, setup->keep, err))
        return false;
    if (!operands->count && !p->recode) {
        error_set(err, ERR_USAGE, (struct place){0}, "no dump to read");
        return error_hint(
            err, "name files or folders, or - for standard input");
    }
    for (size_t i = 0; i < operands->count; i++)
        walk_add(&p->walk, operands->words[i], setup->keep);
    return true;
}

static bool enter(const void *plan, void *gate, struct error *err)
{
    (void)err;
    const struct plan *p = plan;
    struct gate *g = gate;
    dump_init(&g->dump, &g->arena);
    g->dump.encoding = p->asked.encoding;
    g->dump.limit = (size_t)p->asked.max_record << 20;
    g->dump.feed.bytes.undigested = !p->digests;
    return true;
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

static void note(struct gate *g, struct batch *b, struct input input)
{
    if (input.damage.n) {
        b->tally.damaged++;
        if (!g->damage.n) {
            g->file = input.file;
            g->damage = arena_copy(&g->arena, input.damage);
        }
    }
    *ARENA_PUSH(&b->arena, b->inputs, b->input_count, &b->input_room) = input;
}

static void close_dump(struct gate *g, struct batch *b)
{
    note(g, b, dump_close(&g->dump, &b->arena));
    g->reading = false;
}

static void open_next(const struct plan *p, struct gate *g, struct batch *b)
{
    const struct walk_file *file = &p->walk.files[g->next++];
    if (file->problem) {
        note(g, b,
            (struct input){
                .file = str_of(file->path),
                .damage = str_of(file->problem),
            });
        return;
    }
    g->counted = 0;
    g->reading = dump_open(&g->dump, file->path, &p->asked.intake, &g->arena);
    g->readable += g->reading;
    b->tally.files += g->reading;
    if (g->reading)
        return;
    b->tally.bytes += g->dump.feed.bytes.size; /* as good as read */
    close_dump(g, b);
}

static void count_bytes(struct gate *g, struct batch *b)
{
    uint64_t used = g->dump.feed.bytes.used;
    b->tally.bytes += used - g->counted;
    g->counted = used;
}

static bool nothing_to_read(
    const struct plan *p, const struct gate *g, struct error *err)
{
    struct place at = {.file = g->file.p};
    size_t others = p->walk.count - 1;
    if (!others)
        error_set(err, ERR_INPUT, at, STR_FMT, STR_ARG(g->damage));
    else
        error_set(err, ERR_INPUT, at,
            STR_FMT "; nor can %zu other input%s be read", STR_ARG(g->damage),
            others, others == 1 ? "" : "s");
    return error_hint(
        err, "give review dumps: CSV, JSON or JSON Lines, plain or .gz");
}

static bool fill(const void *plan, void *gate, struct batch *b, bool *ended,
    struct error *err)
{
    const struct plan *p = plan;
    struct gate *g = gate;
    size_t bytes = 0;
    if (!g->begun) {
        b->tally.bytes_total = p->walk.bytes;
        b->tally.passed_over = p->walk.passed_over;
        g->begun = true;
    }
    b->raws = ARENA_NEW(&b->arena, struct raw, BATCH_RECORDS);
    while (b->raw_count < BATCH_RECORDS && bytes < BATCH_BYTES) {
        if (!g->reading && g->next == p->walk.count) {
            *ended = true;
            break;
        }
        struct raw *raw = &b->raws[b->raw_count];
        if (!g->reading) {
            open_next(p, g, b);
        } else if (dump_next(&g->dump, &b->arena, raw)) {
            bytes += raw->bytes.n;
            b->raw_count++;
        } else {
            count_bytes(g, b);
            close_dump(g, b);
        }
    }
    if (g->reading)
        count_bytes(g, b);
    b->tally.rows = b->raw_count;
    return !*ended || g->readable || p->idle || nothing_to_read(p, g, err);
}

static bool process(
    const void *plan, void *work, struct batch *b, struct error *err)
{
    (void)plan, (void)work, (void)err;
    struct draft_memo memo = {0};
    b->reviews = ARENA_NEW(&b->arena, struct review, b->raw_count);
    for (size_t i = 0; i < b->raw_count; i++) {
        const struct raw *raw = &b->raws[i];
        const struct layout *layout = raw->layout;
        struct str reason = layout->reason;
        if (layout->kind == LAYOUT_REFUSED) {
            batch_reject(b, raw, reason);
            b->rejects[b->reject_count - 1].length = layout->length;
        } else if (draft_review(
                       raw, &memo, &b->reviews[b->count], &reason, &b->arena)) {
            b->count++;
        } else {
            batch_reject(b, raw, reason);
        }
    }
    return true;
}

const struct stage stage_ingest = {
    .name = "ingest",
    .operands = "FILE...",
    .summary = "read review dumps",
    .help =
        "Reads files, all dumps in folders, or - for standard input, plain\n"
        "or .gz: tables with a header (columns parted by , ; | or tabs),\n"
        "JSON documents, JSON Lines, and one review a line (.txt, standard\n"
        "input). Formats are told from what stands in a file, columns by\n"
        "their names, not by their order; docs/dumps.md has them all.\n"
        "Names of people are dropped. An app is called by its column, else\n"
        "by the file. A row that cannot be read is refused and counted; an\n"
        "input that is missing or damaged is named, and the run goes on.\n",
    .kind = STAGE_SOURCE,
    .adds = HAS_TEXT,
    .opts =
        (const struct opt[]){
            ASKED_OPTS(struct plan),
            {
                .type = OPT_FLAG,
                .name = "sniff",
                .offset = offsetof(struct plan, sniff),
                .help = "only say how FILEs would be read: ingest --sniff",
            },
            {
                .type = OPT_FLAG,
                .name = "recode",
                .offset = offsetof(struct plan, recode),
                .help = "no FILE is needed, as the store codes again",
            },
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

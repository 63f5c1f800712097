#include "ask/command.h"
#include "ask/result.h"
#include "db/listing.h"

static bool print(struct db *db, FILE *out, struct error *err)
{
    struct listing listing;
    struct str line;
    if (!listing_open(&listing, db, err))
        return false;
    bool ok;
    while ((ok = listing_next(&listing, &line, err)) && line.n) {
        if (fwrite(line.p, 1, line.n, out) != line.n || putc('\n', out) == EOF)
            break;
    }
    ok = ok && result_written(out, err);
    listing_close(&listing);
    return ok;
}

static int run(void *plan, const struct operands *operands, struct setup *setup,
    FILE *out, struct error *err)
{
    (void)plan, (void)setup;
    struct db db;
    struct error notice;
    if (!result_open(&db, operands, &notice, err))
        return -1;
    bool ok = print(&db, out, err);
    return result_close(&db, ok, &notice, err);
}

static const struct opt opts[] = {
    {.type = OPT_END},
};

const struct command command_dump = {
    .name = "dump",
    .operands = "DB",
    .summary = "print all reviews and codes, sorted, as JSON Lines",
    .help = "One line for each review, by id: the review, its hits, scores,\n"
            "codes and corrections. Nothing in it depends on when or in which\n"
            "order the reviews came in: two databases hold the same exactly\n"
            "when their dumps are equal, byte for byte.\n",
    .opts = opts,
    .run = run,
};

#include "ask/command.h"
#include "ask/gold.h"
#include "ask/result.h"
#include "db/answers.h"
#include "db/correction.h"

#include <time.h>

struct plan {
    const char *coder, *date;
};

struct correcting {
    struct corrections to;
    struct gold gold;
    struct gold_code *codes; /* that are decided */
    size_t code_count;
    uint64_t reviews, unknown;
};

/* What the sheet asks; else all codes of the database. */
static bool set_codes(
    struct correcting *c, struct db *db, struct arena *arena, struct error *err)
{
    struct str *factors;
    size_t count;
    c->codes = c->gold.asked;
    c->code_count = c->gold.asked_count;
    if (c->code_count)
        return true;
    if (!answers_factors(db, &factors, &count, arena, err))
        return false;
    c->codes = ARENA_NEW(arena, struct gold_code, 2 * count);
    c->code_count = 2 * count;
    for (size_t i = 0; i < c->code_count; i++) {
        c->codes[i].factor = factors[i / 2];
        c->codes[i].pole = i % 2 ? POLE_FACILITATOR : POLE_BARRIER;
    }
    return true;
}

/* Contested codes are no decision. */
static bool put_review(
    struct correcting *c, const struct gold_review *g, struct error *err)
{
    int64_t key;
    if (!corrections_find(&c->to, g->id, &key, err))
        return false;
    c->unknown += !key;
    c->reviews += key != 0;
    for (size_t i = 0; key && i < c->code_count; i++) {
        const struct gold_code *said =
            gold_find(g, c->codes[i].factor, c->codes[i].pole);
        if (said && said->contested)
            continue;
        if (!corrections_put(&c->to, key, c->codes[i].factor, c->codes[i].pole,
                said != NULL, err))
            return false;
    }
    return true;
}

static bool put_all(struct correcting *c, const struct plan *plan,
    struct db *db, struct arena *arena, struct error *err)
{
    char now[32];
    time_t t = time(NULL);
    struct tm utc;
    gmtime_r(&t, &utc);
    strftime(now, sizeof now, "%Y-%m-%dT%H:%M:%SZ", &utc);
    if (!set_codes(c, db, arena, err) ||
        !corrections_start(
            &c->to, db, plan->coder, plan->date ? plan->date : now, err))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < c->gold.count; i++)
        ok = put_review(c, &c->gold.reviews[i], err);
    ok = ok && corrections_finish(&c->to, err);
    corrections_close(&c->to);
    return ok;
}

static bool correct(const struct plan *plan, const struct operands *files,
    struct arena *arena, FILE *out, struct error *err)
{
    struct correcting c = {0};
    struct db db;
    if (!gold_read(&c.gold, files->words[1], arena, err) ||
        !db_open(&db, files->words[0], DB_WRITE, err))
        return false;
    bool ok = put_all(&c, plan, &db, arena, err);
    db_close(&db);
    if (!ok)
        return false;
    fprintf(out, "%llu decisions of %s about %llu reviews kept\n",
        (unsigned long long)c.to.count, plan->coder,
        (unsigned long long)c.reviews);
    if (c.unknown)
        fprintf(out, "%llu reviews are not in the database\n",
            (unsigned long long)c.unknown);
    return result_written(out, err);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    if (operands->count != 2 || !plan->coder) {
        error_set(err, ERR_USAGE, (struct place){0},
            operands->count != 2 ? "'correct' wants a database and a coded file"
                                 : "say who coded it, with --coder NAME");
        error_hint(err, "mindsift correct reviews.db sheet.csv --coder AB");
        return -1;
    }
    return correct(plan, operands, setup->keep, out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    {
        .type = OPT_TEXT,
        .name = "coder",
        .arg = "NAME",
        .offset = offsetof(struct plan, coder),
        .help = "who decided; initials will do",
    },
    {
        .type = OPT_TEXT,
        .name = "date",
        .arg = "DATE",
        .offset = offsetof(struct plan, date),
        .help = "when, as 2024-01-31; else now",
    },
    {.type = OPT_END},
};

const struct command command_correct = {
    .name = "correct",
    .operands = "DB SHEET",
    .summary = "keep what people decided beside the program's codes",
    .help =
        "SHEET is a filled sheet of `sample`, or any coded file (see `help\n"
        "evaluate`). Every code it asks for is a decision, yes or no, and\n"
        "goes into the table `correction`; cells with ? are none. What the\n"
        "same coder said of the same review before is replaced. Corrections\n"
        "are kept when reviews are coded again, and shown by `dump`.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

#include "ask/command.h"
#include "ask/made.h"
#include "ask/result.h"
#include "db/fulltext.h"

struct plan {
    bool drop;
};

static bool change(
    struct db *db, bool drop, struct arena *arena, struct error *err)
{
    struct db_state state;
    return made_source(db, &state, arena, err) && db_begin(db, err) &&
           (drop ? fulltext_drop : fulltext_make)(db, err) &&
           db_exec(db, "COMMIT", err);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    struct db db;
    if (operands->count != 1) {
        error_set(
            err, ERR_USAGE, (struct place){0}, "'index' wants one database");
        error_hint(err, "mindsift index reviews.db");
        return -1;
    }
    if (!db_open(&db, operands->words[0], DB_WRITE, err))
        return -1;
    bool ok = change(&db, plan->drop, setup->keep, err);
    db_close(&db);
    if (!ok)
        return -1;
    fprintf(out,
        plan->drop ? "%s: the full text is no longer indexed\n"
                   : "%s: the full text is indexed, in review_text\n",
        operands->words[0]);
    return result_written(out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    {
        .type = OPT_FLAG,
        .name = "drop",
        .offset = offsetof(struct plan, drop),
        .help = "take the index away again",
    },
    {.type = OPT_END},
};

const struct command command_index = {
    .name = "index",
    .operands = "DB",
    .summary = "index the full text of a database, for searching in SQL",
    .help =
        "Makes the FTS5 table review_text (title, text), whose rowid is the\n"
        "key of the review:\n"
        "  SELECT id, text FROM review WHERE key IN (SELECT rowid\n"
        "    FROM review_text WHERE review_text MATCH 'NEAR(refund trial)')\n"
        "Later runs keep it current, which takes them longer.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

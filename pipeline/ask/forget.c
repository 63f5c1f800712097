#include "db/forget.h"
#include "ask/command.h"
#include "ask/made.h"
#include "ask/result.h"

struct plan {
    const char *id, *app, *store;
};

/* The command line would keep the id that is to be forgotten. */
static const char *command_of(const struct plan *plan, struct setup *setup)
{
    if (!plan->id)
        return setup->command;
    return "mindsift forget --id ...";
}

static void print(const struct forget *f, const char *path, FILE *out)
{
    fprintf(out, "%s: %lld review%s forgotten", path, (long long)f->reviews,
        f->reviews == 1 ? "" : "s");
    if (f->corrections)
        fprintf(out, ", with %lld correction%s", (long long)f->corrections,
            f->corrections == 1 ? "" : "s");
    fputc('\n', out);
    for (size_t i = 0; i < f->copy_count; i++)
        fprintf(out, "the same text is still in " STR_FMT "\n",
            STR_ARG(f->copies[i]));
}

static bool forget(struct db *db, struct forget *f, const struct plan *plan,
    struct setup *setup, struct error *err)
{
    struct db_state state;
    struct manifest m = made_manifest(setup, "forget");
    m.command = command_of(plan, setup);
    return made_source(db, &state, setup->keep, err) &&
           forget_reviews(db, f, &m, setup->keep, err);
}

static int none(const struct plan *plan, const char *path, struct error *err)
{
    struct place at = {.file = path};
    if (plan->id) {
        error_set(err, ERR_NONE, at, "no such review: '%s'", plan->id);
        error_hint(err, "`mindsift dump` shows ids as they are");
        return 1;
    }
    error_set(err, ERR_NONE, at, "no review of %s %s",
        plan->app ? "app" : "store", plan->app ? plan->app : plan->store);
    error_hint(
        err, "sqlite3 %s \"SELECT store, name FROM app\" lists them", path);
    return 1;
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    struct forget f = {str_of(plan->id), str_of(plan->app), str_of(plan->store),
        0, 0, NULL, 0};
    struct db db;
    if (operands->count != 1 || (!f.id.n && !f.app.n && !f.store.n)) {
        error_set(err, ERR_USAGE, (struct place){0},
            operands->count == 1 ? "say what to forget, with --id or --app"
                                 : "'forget' wants one database");
        error_hint(err, "mindsift forget reviews.db --app NAME");
        return -1;
    }
    if (!db_open(&db, operands->words[0], DB_WRITE, err))
        return -1;
    bool ok = forget(&db, &f, plan, setup, err);
    db_close(&db);
    if (!ok)
        return -1;
    if (!f.reviews)
        return none(plan, operands->words[0], err);
    print(&f, operands->words[0], out);
    return result_written(out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    {
        .type = OPT_TEXT,
        .name = "id",
        .arg = "ID",
        .offset = offsetof(struct plan, id),
        .help = "the review of this id",
    },
    {
        .type = OPT_TEXT,
        .name = "app",
        .arg = "NAME",
        .offset = offsetof(struct plan, app),
        .help = "all reviews of this app",
    },
    {
        .type = OPT_TEXT,
        .name = "store",
        .arg = "STORE",
        .offset = offsetof(struct plan, store),
        .help = "of these, those of this store",
    },
    {.type = OPT_END},
};

const struct command command_forget = {
    .name = "forget",
    .operands = "DB",
    .summary = "take reviews out of a database, leaving nothing of them",
    .help =
        "For requests under data protection. The reviews go with their hits,\n"
        "scores, codes and corrections; what was freed is overwritten, and\n"
        "the file written anew. Other reviews with the same text are named.\n"
        "Dumps, files of --rejects, copies and other databases are not\n"
        "reached: a review that is still in a dump comes back with the next\n"
        "run over it. Nobody may be reading the database meanwhile.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

#include "ask/command.h"
#include "ask/made.h"
#include "db/take.h"
#include "record/hash.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct plan {
    const char *output;
};

/* What all parts must agree on: that of the first. */
struct common {
    const char *path;
    struct str lexicon;
    struct stat *files; /* of all parts looked at, which must be others */
    struct arena arena;
};

static bool other_lexicon(const struct common *c, const char *path,
    struct str lexicon, struct error *err)
{
    error_set(err, ERR_USAGE, (struct place){.file = path},
        "coded with lexicon " STR_FMT ", but %s with " STR_FMT,
        STR_ARG(hash_brief(lexicon)), c->path, STR_ARG(hash_brief(c->lexicon)));
    return error_hint(err,
        "code it again with the same one first: mindsift rerun %s -l DIR -o "
        "NEW.db",
        path);
}

static bool agree(struct common *c, struct db *db, struct error *err)
{
    struct db_state state;
    if (!made_source(db, &state, &c->arena, err))
        return false;
    if (db->version != SCHEMA_VERSION) {
        error_set(err, ERR_USAGE, (struct place){.file = db->path},
            "its schema has version %d, not %d", db->version, SCHEMA_VERSION);
        return error_hint(
            err, "bring it up first: mindsift rerun %s -o NEW.db", db->path);
    }
    if (!c->path) {
        c->path = db->path;
        c->lexicon = state.lexicon;
    }
    return str_eq(state.lexicon, c->lexicon) ||
           other_lexicon(c, db->path, state.lexicon, err);
}

/* A part taken in twice would be counted twice. */
static bool differs(
    struct common *c, const struct operands *parts, size_t i, struct error *err)
{
    struct place at = {.file = parts->words[i]};
    if (stat(at.file, &c->files[i]) != 0)
        return error_set(err, ERR_INPUT, at, "%s", strerror(errno));
    for (size_t k = 0; k < i; k++)
        if (c->files[k].st_dev == c->files[i].st_dev &&
            c->files[k].st_ino == c->files[i].st_ino)
            return error_set(err, ERR_USAGE, at,
                strcmp(parts->words[k], at.file) == 0 ? "named twice"
                                                      : "the same file as %s",
                parts->words[k]);
    return true;
}

/* What can be refused by a look at the parts is refused before a byte is
 * written. */
static bool check_all(
    struct common *c, const struct operands *parts, struct error *err)
{
    bool ok = true;
    c->files = ARENA_NEW(&c->arena, struct stat, parts->count);
    for (size_t i = 0; ok && i < parts->count; i++) {
        struct db db;
        if (!differs(c, parts, i, err))
            return false;
        ok = db_open(&db, parts->words[i], DB_READ, err);
        if (ok) {
            ok = agree(c, &db, err);
            db_close(&db);
        }
    }
    return ok;
}

static bool take_part(
    struct fresh *f, struct common *c, const char *path, struct error *err)
{
    struct db db;
    if (!db_open(&db, path, DB_READ, err))
        return false;
    bool ok = agree(c, &db, err) && take_all(&f->db, &db, true, err) &&
              fresh_keep(f, err);
    db_close(&db);
    return ok;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool merge(struct fresh *f, const struct operands *parts,
    struct tally *tally, struct error *err)
{
    struct common c = {0};
    /* By name, so that keys do not depend on the order either. */
    qsort(parts->words, parts->count, sizeof *parts->words, by_name);
    bool ok = check_all(&c, parts, err) && fresh_begin(f, c.lexicon, err);
    for (size_t i = 0; ok && i < parts->count; i++)
        ok = take_part(f, &c, parts->words[i], err);
    ok = ok && fresh_finish(f, tally, err);
    arena_free(&c.arena);
    return ok;
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    struct manifest m = made_manifest(setup, "merge");
    struct fresh f;
    struct tally tally;
    if (operands->count < 2 || !plan->output) {
        error_set(err, ERR_USAGE, (struct place){0},
            plan->output ? "'merge' wants two databases or more"
                         : "say where to, with -o ALL.db");
        error_hint(err, "mindsift merge a.db b.db -o all.db");
        return -1;
    }
    if (!fresh_open(&f, plan->output, &m, err))
        return -1;
    bool ok = merge(&f, operands, &tally, err);
    if (!ok && err->kind == ERR_USAGE)
        fresh_drop(&f);
    else
        fresh_close(&f);
    return ok && made_report(plan->output, operands->count, &tally, out, err)
               ? 0
               : -1;
}

static const struct opt opts[] = {
    MADE_OPT_OUTPUT(struct plan),
    {.type = OPT_END},
};

const struct command command_merge = {
    .name = "merge",
    .operands = "DB DB...",
    .summary = "put several databases together into a new one",
    .help =
        "The new database holds what one run over all their inputs would\n"
        "hold, in whatever order they are named: of several editions of a\n"
        "review the newest stays, with the corrections of all. Runs, inputs\n"
        "and refused rows of all are kept, and their accounts added up.\n"
        "The databases must have been coded with the same lexicon, and an\n"
        "edition that several of them hold with the same options. They are\n"
        "only read. Interrupted, the same command starts over.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

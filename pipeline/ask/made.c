#include "ask/made.h"

#include "ask/result.h"
#include "text/version.h"

#include <errno.h>
#include <string.h>

bool made_source(struct db *db, struct db_state *state, struct arena *arena,
    struct error *err)
{
    struct place at = {.file = db->path};
    if (!db_state(db, state, arena, err))
        return false;
    if (db->made)
        return error_set(err, ERR_INPUT, at, "%s", strerror(ENOENT));
    if (state->empty)
        return error_set(err, ERR_USAGE, at, "no reviews in it");
    return !state->loading || db_unfinished(db, state, err);
}

struct manifest made_manifest(struct setup *setup, const char *kind)
{
    return (struct manifest){
        .kind = kind,
        .command = setup->command,
        .program = MINDSIFT_VERSION,
        .pcre2 = version_pcre2(),
        .snowball = version_snowball(setup->keep),
        .unicode = version_unicode(),
    };
}

bool made_report(const char *path, size_t databases, const struct tally *t,
    FILE *out, struct error *err)
{
    fprintf(out,
        "%s: %zu database%s; %llu row%s = %llu new + %llu replaced + %llu "
        "unchanged + %llu rejected\n",
        path, databases, databases == 1 ? "" : "s", (unsigned long long)t->rows,
        t->rows == 1 ? "" : "s", (unsigned long long)t->fresh,
        (unsigned long long)t->replaced, (unsigned long long)t->unchanged,
        (unsigned long long)t->rejected);
    return result_written(out, err);
}

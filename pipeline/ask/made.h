/* What commands that make a database out of others have in common. */
#ifndef ASK_MADE_H
#define ASK_MADE_H

#include "db/fresh.h"
#include "db/schema.h"
#include "stage/setup.h"

/* Whether a database may be taken over: it holds something, and is finished. */
bool made_source(struct db *db, struct db_state *state, struct arena *arena,
    struct error *err) MUST_CHECK;
/* Of this command, with the versions of everything. */
struct manifest made_manifest(struct setup *setup, const char *kind);
/* "all.db: 2 databases; 316 rows = 315 new + ..." */
bool made_report(const char *path, size_t databases, const struct tally *tally,
    FILE *out, struct error *err) MUST_CHECK;

#define MADE_OPT_OUTPUT(plan_type)                                             \
    {                                                                          \
        .type = OPT_TEXT, .letter = 'o', .name = "output", .arg = "DB",        \
        .offset = offsetof(plan_type, output), .help = "the new database",     \
    }

#endif

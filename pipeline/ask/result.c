#include "ask/result.h"

#include <errno.h>
#include <string.h>

static bool look(struct db *db, struct error *notice, struct error *err)
{
    struct db_state state;
    struct arena arena = {0};
    *notice = (struct error){.kind = ERR_NONE};
    if (!db_state(db, &state, &arena, err)) {
        arena_free(&arena);
        return false;
    }
    if (state.empty || state.loading)
        error_set(notice, ERR_NONE, (struct place){.file = db->path},
            "unfinished: the command that fills it was interrupted, or is "
            "still running");
    if (state.loading)
        error_hint(notice, "to finish it: " STR_FMT, STR_ARG(state.command));
    arena_free(&arena);
    return true;
}

bool result_open(struct db *db, const struct operands *operands,
    struct error *notice, struct error *err)
{
    if (operands->count != 1) {
        error_set(err, ERR_USAGE, (struct place){0}, "name one database");
        return error_hint(err, "reviews.db, or what you called it");
    }
    if (!db_open(db, operands->words[0], DB_READ, err))
        return false;
    if (look(db, notice, err))
        return true;
    db_close(db);
    return false;
}

int result_close(
    struct db *db, bool ok, const struct error *notice, struct error *err)
{
    db_close(db);
    if (ok)
        *err = *notice;
    return ok ? 0 : -1;
}

bool result_written(FILE *out, struct error *err)
{
    if (fflush(out) == 0 && !ferror(out))
        return true;
    if (errno == EPIPE)
        return true;
    return error_set(err, ERR_SYSTEM, (struct place){.file = "output"}, "%s",
        errno ? strerror(errno) : "could not be written");
}

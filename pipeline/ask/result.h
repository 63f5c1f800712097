/* What commands that read one database have in common. */
#ifndef ASK_RESULT_H
#define ASK_RESULT_H

#include "db/db.h"
#include "stage/setup.h"

/* Opens the one operand; `notice` says so when the database is unfinished, and
 * is empty else. Fails when there is none, or more. */
bool result_open(struct db *db, const struct operands *operands,
    struct error *notice, struct error *err) MUST_CHECK;
/* Closes it. What a command gives back: 0, with the notice in *err, or -1
 * where it was not `ok`. */
int result_close(struct db *db, bool ok, const struct error *notice,
    struct error *err) MUST_CHECK;
/* False when `out` did not take everything; a reader that has gone away is
 * no error. To be called right after writing: it looks at errno. */
bool result_written(FILE *out, struct error *err) MUST_CHECK;

#endif

/* metadata.json for Datasette: what schema.sql says of tables and columns,
 * what to facet by, and queries to begin with. */
#ifndef ASK_DATASETTE_H
#define ASK_DATASETTE_H

#include "base/arena.h"
#include "base/error.h"

/* `path` is of the database: its name there is the file's, without folder and
 * extension. */
bool datasette_write(const char *path, FILE *out, struct arena *arena,
    struct error *err) MUST_CHECK;

#endif

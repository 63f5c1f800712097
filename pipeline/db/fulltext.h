/*
 * The index of the full text, for MATCH: made on request, as it takes longer
 * than all the rest of a load. Once there it is kept current: whoever changes
 * texts makes it anew.
 */
#ifndef DB_FULLTEXT_H
#define DB_FULLTEXT_H

#include "db/db.h"

/* All inside the caller's transaction. */
bool fulltext_make(struct db *db, struct error *err) MUST_CHECK;
bool fulltext_drop(struct db *db, struct error *err) MUST_CHECK;
/* Makes it anew where it is there. */
bool fulltext_refresh(struct db *db, struct error *err) MUST_CHECK;

#endif

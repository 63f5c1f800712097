#include "db/fulltext.h"
#include "db/bind.h"
#include "db/schema.h"

#include <sqlite3.h>

bool fulltext_drop(struct db *db, struct error *err)
{
    return db_exec(db, "DROP TABLE IF EXISTS review_text", err);
}

bool fulltext_make(struct db *db, struct error *err)
{
    return fulltext_drop(db, err) && schema_full_text(db, err) &&
           db_exec(db,
               "INSERT INTO review_text (review_text) VALUES ('rebuild')", err);
}

bool fulltext_refresh(struct db *db, struct error *err)
{
    struct sqlite3_stmt *stmt;
    int64_t there = 0;
    if (!db_prepare(db,
            "SELECT 1 FROM sqlite_schema WHERE name = 'review_text'", &stmt,
            err))
        return false;
    struct bind b = bind_start(stmt);
    bool ok = bind_find(&b, db, &there, err);
    sqlite3_finalize(stmt);
    return ok && (!there || fulltext_make(db, err));
}

#include "db/fulltext.h"
#include "db/bind.h"
#include "db/schema.h"

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
    int64_t there;
    return bind_ask(db,
               "SELECT 1 FROM sqlite_schema WHERE name = 'review_text'", &there,
               err) &&
           (!there || fulltext_make(db, err));
}

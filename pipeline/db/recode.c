#include "db/recode.h"
#include "db/bind.h"
#include "db/manifest.h"
#include "text/coder.h"

#include <sqlite3.h>

static const char forget[] =
    "DELETE FROM hit; DELETE FROM score; DELETE FROM code; "
    "DELETE FROM lexicon_entry; DELETE FROM factor; DELETE FROM lexicon_file";

/* One at a time: rows are not to be changed under a statement that walks over
 * them. */
static const char following[] =
    "SELECT r.key, r.id, r.lang, r.title, r.text, u.options, r.language, "
    "r.language_confidence FROM review r "
    "LEFT JOIN run u ON u.key = r.options_of WHERE r.key > ? "
    "ORDER BY r.key LIMIT 1";

struct recoding {
    struct put *put;
    const struct lexicon *lexicon;
    const struct coding_options *how; /* NULL: each review its own */
    struct coder *coder;
    struct sqlite3_stmt *stmt;
    struct arena arena; /* of one review */
};

static bool read_next(struct recoding *c, int64_t *key, struct review *r,
    struct coding_options *how, bool *more, struct error *err)
{
    struct bind b = bind_start(c->stmt);
    bind_int(&b, *key);
    if (b.fault != SQLITE_OK)
        return db_fail(c->put->db, err);
    if (!db_step(c->put->db, c->stmt, more, err))
        return false;
    if (!*more)
        return true;
    *r = (struct review){0};
    *key = sqlite3_column_int64(c->stmt, 0);
    r->id = arena_copy(&c->arena, db_text(c->stmt, 1));
    r->lang = arena_copy(&c->arena, db_text(c->stmt, 2));
    r->prose[IN_TITLE].bytes = arena_copy(&c->arena, db_text(c->stmt, 3));
    r->prose[IN_TEXT].bytes = arena_copy(&c->arena, db_text(c->stmt, 4));
    *how = c->how ? *c->how
                  : manifest_read_options(
                        arena_copy(&c->arena, db_text(c->stmt, 5)));
    r->language.detected = arena_copy(&c->arena, db_text(c->stmt, 6));
    r->language.confidence = sqlite3_column_int(c->stmt, 7);
    sqlite3_reset(c->stmt);
    return true;
}

static bool code_all(struct recoding *c, struct error *err)
{
    struct review r;
    struct coding_options how = {0};
    int64_t key = 0;
    bool more = true, ok;
    while ((ok = read_next(c, &key, &r, &how, &more, err)) && more) {
        coder_ask(c->coder, how.lang, how.threshold);
        coder_code(c->coder, &r, &c->arena);
        if (!db_go_on(c->put->db, err) ||
            !put_again(c->put, &r, key,
                lexicon_coded_in(c->lexicon, &r, how.lang), err))
            return false;
        coder_rest(c->coder);
        arena_reset(&c->arena);
    }
    return ok;
}

bool recode_reviews(struct put *put, const struct lexicon *lexicon,
    const struct coding_options *how, struct error *err)
{
    struct recoding c = {.put = put, .lexicon = lexicon, .how = how};
    if (!db_exec(put->db, forget, err) ||
        !manifest_lexicon(put->db, lexicon, err) ||
        !db_prepare(put->db, following, &c.stmt, err))
        return false;
    c.coder = coder_start(lexicon, STR(""));
    bool ok = c.coder
                  ? code_all(&c, err)
                  : error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
    coder_stop(c.coder);
    sqlite3_finalize(c.stmt);
    arena_free(&c.arena);
    return ok;
}

#include "db/write.h"
#include "db/bind.h"
#include "db/dedupe.h"
#include "db/fulltext.h"
#include "db/recode.h"
#include "db/schema.h"
#include "record/hash.h"
#include "text/lexicon.h"

#include <sqlite3.h>
#include <string.h>

/* The most that a transaction of a first load takes. What it has changed must
 * fit the cache (db/db.h), or readers are kept out until it ends: so what each
 * row brings is added up, and two thirds of the cache are the limit. A review
 * is never parted: one alone that is larger keeps them out. */
enum {
    CHUNK_ROWS = 20000,
    CHUNK_BYTES = DB_LOAD_CACHE / 3 * 2,
    ROW_BYTES = 64, /* of a row of few and short columns */
};

static bool check(struct store *s, struct error *err)
{
    struct db_state state;
    if (!db_state(&s->db, &state, &s->arena, err))
        return false;
    s->fresh = state.empty || state.loading;
    if (state.loading &&
        !manifest_same(state.command, str_of(s->manifest.command)))
        return db_unfinished(&s->db, &state, err);
    if (s->recode && s->fresh)
        return error_set(err, ERR_USAGE, (struct place){.file = s->db.path},
            "holds no reviews that could be coded again");
    if (s->fresh || s->recode || str_eq(state.lexicon, s->lexicon->hash))
        return true;
    error_set(err, ERR_USAGE, (struct place){.file = s->db.path},
        "coded with another lexicon (" STR_FMT ", not " STR_FMT ")",
        STR_ARG(hash_brief(state.lexicon)),
        STR_ARG(hash_brief(s->lexicon->hash)));
    return error_hint(
        err, "write to a new file, or code all it holds again: --recode");
}

bool store_open(struct store *s, const char *path,
    const struct lexicon *lexicon, const struct manifest *m, bool recode,
    struct error *err)
{
    *s = (struct store){
        .lexicon = lexicon,
        .manifest = *m,
        .recode = recode,
    };
    s->manifest.kind = recode ? "recode" : "run";
    if (!db_open(&s->db, path, DB_WRITE, err))
        return false;
    if (check(s, err))
        return true;
    store_close(s);
    return false;
}

static bool create(struct store *s, struct error *err)
{
    return schema_create(&s->db, err) &&
           manifest_lexicon(&s->db, s->lexicon, err);
}

static bool begin(struct store *s, struct error *err)
{
    /* In a first load every key referred to was made a moment before. */
    const char *pragmas = s->fresh ? "PRAGMA journal_mode = DELETE; "
                                     "PRAGMA foreign_keys = 0"
                                   : "PRAGMA journal_mode = WAL; "
                                     "PRAGMA foreign_keys = 1";
    int64_t run;
    s->begun = true;
    if ((s->fresh && !db_shape(&s->db, err)) ||
        !db_exec(&s->db, pragmas, err) || !db_begin(&s->db, err) ||
        (s->fresh && !create(s, err)) ||
        !manifest_begin(&s->db, &s->manifest, s->lexicon->hash,
            s->fresh ? "loading" : "done", &run, err))
        return false;
    if (s->fresh && !db_exec(&s->db, "COMMIT; BEGIN IMMEDIATE", err))
        return false;
    if (!put_start(&s->put, &s->db, run, s->fresh, err))
        return false;
    s->put.rules = true;
    return !s->recode ||
           recode_reviews(&s->put, s->lexicon, &s->manifest, &s->labour, err);
}

/* What a review brings, with its hits, scores and codes. */
static uint64_t weigh(const struct review *r)
{
    uint64_t bytes = 4 * ROW_BYTES + r->reply_text.n;
    for (int field = 0; field < FIELD_COUNT; field++)
        bytes += r->prose[field].bytes.n + r->raw[field].n;
    for (size_t i = 0; i < r->hit_count; i++)
        bytes += ROW_BYTES + (r->hits[i].at.e - r->hits[i].at.b) +
                 r->hits[i].cue_count * ROW_BYTES;
    return bytes + (r->score_count + r->code_count) * ROW_BYTES;
}

/* One more row, with what hangs on it, is in the transaction. */
static bool go_on(struct store *s, uint64_t bytes, struct error *err)
{
    s->pending_rows++;
    s->pending_bytes += bytes;
    if (!s->fresh ||
        (s->pending_rows < CHUNK_ROWS && s->pending_bytes < CHUNK_BYTES))
        return true;
    s->pending_rows = s->pending_bytes = 0;
    return put_settle(&s->put, err) &&
           db_exec(&s->db, "COMMIT; BEGIN IMMEDIATE", err);
}

static bool put_all(
    struct store *s, const struct batch *batch, struct error *err)
{
    bool ok = true;
    for (size_t i = 0; ok && i < batch->count; i++) {
        const struct review *r = &batch->reviews[i];
        struct str lang = s->manifest.options.lang;
        ok = put_review(
                 &s->put, r, lexicon_coded_in(s->lexicon, r, lang), err) &&
             go_on(s, weigh(r), err);
    }
    ok = ok && put_settle(&s->put, err);
    for (size_t i = 0; ok && i < batch->reject_count; i++)
        ok = put_reject(&s->put, &batch->rejects[i], err) &&
             go_on(s, ROW_BYTES + batch->rejects[i].reason.n, err);
    for (size_t i = 0; ok && i < batch->input_count; i++)
        ok = put_input(&s->put, &batch->inputs[i], err);
    return ok;
}

bool store_batch(struct store *s, const struct batch *batch, struct error *err)
{
    return (s->begun || begin(s, err)) && put_all(s, batch, err);
}

static bool index_text(struct store *s, struct error *err)
{
    if (s->fts)
        return fulltext_make(&s->db, err);
    return !(s->put.fresh + s->put.replaced) || fulltext_refresh(&s->db, err);
}

bool store_finish(struct store *s, struct tally *tally, struct error *err)
{
    struct dedupe copies = {0};
    if (!s->begun && !begin(s, err))
        return false;
    if (s->fresh && !dedupe_and_index(&s->db, &s->put.seen, &copies, err))
        return false;
    if (!index_text(s, err))
        return false;
    tally->recoded = s->put.recoded;
    tally->kept = s->put.kept;
    tally->fresh = s->put.fresh - copies.replaced - copies.unchanged;
    tally->replaced = s->put.replaced + copies.replaced;
    tally->unchanged = s->put.unchanged + copies.unchanged;
    tally->otherwise = s->put.otherwise;
    return manifest_end(&s->db, s->put.run, tally, err) &&
           db_exec(&s->db, "COMMIT", err);
}

void store_close(struct store *s)
{
    put_stop(&s->put);
    if (s->begun) {
        sqlite3_progress_handler(s->db.sql, 0, NULL, NULL); /* an end comes */
        if (!sqlite3_get_autocommit(s->db.sql))
            sqlite3_exec(s->db.sql, "ROLLBACK", NULL, NULL, NULL);
        /* Where readers are about, the file stays as it is, and good. */
        sqlite3_exec(
            s->db.sql, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
    }
    db_close(&s->db);
    arena_free(&s->arena);
}

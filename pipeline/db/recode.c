#include "db/recode.h"
#include "db/bind.h"
#include "db/reuse.h"
#include "text/coder.h"

#include <sqlite3.h>

#ifndef BATCH_RECORDS
#define BATCH_RECORDS 1024
#endif

/* So many reviews are read at once, and so many coded in one go. */
enum { LOT = BATCH_RECORDS, PIECE = LOT < 64 ? 1 : 32 };

static const char forget[] =
    "DELETE FROM hit; DELETE FROM score; DELETE FROM code";

/* A lot at a time: rows are not to be changed under a statement that walks
 * over them. */
static const char following[] =
    "SELECT r.key, r.id, r.lang, r.title, r.text, u.options, r.language, "
    "r.language_confidence, r.gave_up FROM review r "
    "LEFT JOIN run u ON u.key = r.options_of WHERE r.key > ? "
    "ORDER BY r.key LIMIT ?";

struct item {
    int64_t key;
    struct review review;
    struct coding_options how;
    bool gave_up; /* some pattern did, when it was coded before */
    bool kept;    /* what it has is what it would get */
};

struct lot {
    struct item items[LOT];
    size_t count;
    struct arena texts;
    struct arena *coded; /* by worker: what it made of them */
};

struct recoding {
    struct put *put;
    const struct lexicon *lexicon;
    const struct coding_options *how; /* NULL: each review its own */
    int workers;
    struct coder **coders; /* by worker */
    struct reuse reuse;
    struct watcher **watchers; /* by worker; NULL: nothing can be kept */
    struct sqlite3_stmt *stmt;
    int64_t last; /* key of the last one read */
    struct lot lots[3];
    /* One of each; who has been coded is written in the next round. */
    struct lot *next, *coding, *done;
    bool ok;
    struct error *err; /* set by who uses the database */
    struct arena keep;
};

/* the database: one worker in each round */

static struct str column(struct recoding *c, int number)
{
    return arena_copy(&c->next->texts, db_text(c->stmt, number));
}

static void read_item(struct recoding *c, struct item *item)
{
    struct review *r = &item->review;
    *item = (struct item){.key = sqlite3_column_int64(c->stmt, 0)};
    r->id = column(c, 1);
    r->lang = column(c, 2);
    r->prose[IN_TITLE].bytes = column(c, 3);
    r->prose[IN_TEXT].bytes = column(c, 4);
    item->how = c->how ? *c->how : manifest_read_options(column(c, 5));
    r->language.detected = column(c, 6);
    r->language.confidence = sqlite3_column_int(c->stmt, 7);
    item->gave_up = sqlite3_column_int(c->stmt, 8) > 0;
}

static bool read_lot(struct recoding *c)
{
    struct lot *lot = c->next;
    bool row = true, ok;
    struct bind b = bind_start(c->stmt);
    bind_int(&b, c->last);
    bind_int(&b, LOT);
    if (b.fault != SQLITE_OK)
        return db_fail(c->put->db, c->err);
    lot->count = 0;
    arena_reset(&lot->texts);
    for (int i = 0; i < c->workers; i++)
        arena_reset(&lot->coded[i]);
    while ((ok = db_step(c->put->db, c->stmt, &row, c->err)) && row)
        read_item(c, &lot->items[lot->count++]);
    if (lot->count)
        c->last = lot->items[lot->count - 1].key;
    return ok;
}

static bool write_item(struct recoding *c, const struct item *item)
{
    if (c->watchers && !put_drop(c->put, item->key, c->err))
        return false;
    return put_again(c->put, &item->review, item->key,
        lexicon_coded_in(c->lexicon, &item->review, item->how.lang), c->err);
}

static bool write_lot(struct recoding *c)
{
    const struct lot *lot = c->done;
    for (size_t i = 0; i < lot->count; i++) {
        const struct item *item = &lot->items[i];
        c->put->kept += item->kept;
        if (!db_go_on(c->put->db, c->err) ||
            (!item->kept && !write_item(c, item)))
            return false;
    }
    return put_settle(c->put, c->err);
}

/* coding: all other workers */

static void code_item(
    struct recoding *c, int worker, struct item *item, struct arena *arena)
{
    struct coder *coder = c->coders[worker];
    struct review *r = &item->review;
    coder_ask(coder, item->how.lang, item->how.threshold);
    const struct pack *pack = coder_read(coder, r, arena);
    item->kept = c->watchers && !item->gave_up &&
                 !watcher_sees(c->watchers[worker], pack, r);
    if (!item->kept)
        coder_judge(coder, r, arena);
}

static void code_piece(struct recoding *c, int worker, size_t piece)
{
    struct lot *lot = c->coding;
    coder_rest(c->coders[worker]); /* norms and stems are not stored */
    for (size_t i = piece * PIECE; i < (piece + 1) * PIECE && i < lot->count;
         i++)
        code_item(c, worker, &lot->items[i], &lot->coded[worker]);
}

/* Piece 0 is taken first. */
static void work(void *state, int worker, size_t piece)
{
    struct recoding *c = state;
    if (piece)
        code_piece(c, worker, piece - 1);
    else
        c->ok = write_lot(c) && read_lot(c);
}

static void turn(struct recoding *c)
{
    struct lot *free = c->done;
    c->done = c->coding;
    c->coding = c->next;
    c->next = free;
}

static bool code_all(struct recoding *c, const struct labour *labour)
{
    c->next = &c->lots[0];
    c->coding = &c->lots[1];
    c->done = &c->lots[2];
    c->ok = read_lot(c);
    turn(c);
    while (c->ok && (c->coding->count || c->done->count)) {
        size_t pieces = (c->coding->count + PIECE - 1) / PIECE;
        labour_run(labour, 1 + pieces, work, c);
        turn(c);
    }
    return c->ok;
}

static bool start(struct recoding *c, struct error *err)
{
    bool ok = true, watch = c->reuse.watch != NULL;
    size_t workers = (size_t)c->workers;
    c->watchers = watch ? ARENA_NEW(&c->keep, struct watcher *, workers) : NULL;
    c->coders = ARENA_NEW(&c->keep, struct coder *, (size_t)c->workers);
    for (int i = 0; i < c->workers; i++) {
        c->coders[i] = coder_start(c->lexicon, STR(""));
        if (watch)
            c->watchers[i] = watcher_start(c->reuse.watch);
        ok = ok && c->coders[i] && (!watch || c->watchers[i]);
    }
    for (int i = 0; i < 3; i++)
        c->lots[i].coded =
            ARENA_NEW(&c->keep, struct arena, (size_t)c->workers);
    return ok || error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
}

static void stop(struct recoding *c)
{
    for (int i = 0; c->coders && i < c->workers; i++) {
        coder_stop(c->coders[i]);
        if (c->watchers)
            watcher_stop(c->watchers[i]);
        for (int k = 0; k < 3; k++)
            arena_free(&c->lots[k].coded[i]);
    }
    for (int k = 0; k < 3; k++)
        arena_free(&c->lots[k].texts);
    sqlite3_finalize(c->stmt);
}

/* Rows of the old lexicon go last: what is kept may refer to them. */
static bool change_lexicon(struct recoding *c, struct error *err)
{
    struct db *db = c->put->db;
    if (!c->reuse.watch)
        return db_exec(db, forget, err) &&
               manifest_lexicon(db, c->lexicon, err);
    return manifest_lexicon(db, c->lexicon, err) &&
           reuse_renumber(&c->reuse, db, err);
}

bool recode_reviews(struct put *put, const struct lexicon *lexicon,
    const struct manifest *now, const struct labour *labour, struct error *err)
{
    struct arena arena = {0};
    struct recoding *c = ARENA_NEW(&arena, struct recoding, 1);
    c->put = put;
    c->lexicon = lexicon;
    c->how = now ? &now->options : NULL;
    c->workers = labour_workers(labour);
    c->err = err;
    bool ok =
        !now || reuse_open(&c->reuse, put->db, put->run, lexicon, now, err);
    ok = ok && change_lexicon(c, err) && start(c, err) &&
         db_prepare(put->db, following, &c->stmt, err) && code_all(c, labour) &&
         manifest_prune(put->db, lexicon, err);
    stop(c);
    reuse_close(&c->reuse);
    arena_free(&c->keep);
    arena_free(&arena);
    return ok;
}

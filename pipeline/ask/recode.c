#include "ask/recode.h"

#include "ask/rater.h"
#include "ask/recode_rows.h"
#include "db/texts.h"
#include "run/crew.h"
#include "text/watch.h"

/* So many reviews are held at once, and so many coded in one go. */
enum { HELD = 2000, PIECE = 50 };

struct worker {
    struct coder *coders[RECODE_SIDES];
    struct watcher *watcher; /* NULL: all are coded with both */
    struct arena arena;      /* of what it coded */
};

struct held {
    struct review sides[RECODE_SIDES];
    const struct gold_review *gold;
    bool spared;  /* not coded with both: nothing stands in it that differs */
    bool skipped; /* not coded at all: what is stored holds for both */
};

struct recoding {
    struct recode *all;
    struct watch *watch;
    struct worker *workers;
    int threads;
    enum recode_side known; /* its codes are stored, if all->stored */
    struct held *held;      /* HELD of them */
    size_t held_count;
};

/* coding */

/* Tokens are the same on both sides. */
static void code_watched(
    const struct recoding *c, struct worker *w, struct held *h)
{
    struct review *old = &h->sides[RECODE_OLD], *new = &h->sides[RECODE_NEW];
    bool gave_up = old->gave_up > 0;
    old->gave_up = 0;
    const struct pack *pack = coder_read(w->coders[RECODE_OLD], old, &w->arena);
    bool seen = gave_up || watcher_sees(w->watcher, pack, old);
    h->spared = !seen;
    h->skipped = h->spared && c->all->stored;
    if (h->skipped)
        return;
    *new = *old;
    coder_judge(w->coders[RECODE_OLD], old, &w->arena);
    h->spared = h->spared && !old->gave_up;
    if (h->spared)
        *new = *old;
    else
        coder_judge(w->coders[RECODE_NEW], new, &w->arena);
}

static void code_both(struct worker *w, struct held *h)
{
    for (int side = 0; side < RECODE_SIDES; side++)
        coder_code(w->coders[side], &h->sides[side], &w->arena);
}

static void code_piece(void *state, int worker, size_t piece)
{
    struct recoding *c = state;
    struct worker *w = &c->workers[worker];
    size_t end = (piece + 1) * PIECE;
    /* Norms and stems of what was coded before end here; what is compared
     * later are hits and codes, which live in the worker's arena. */
    for (int side = 0; side < RECODE_SIDES; side++)
        coder_rest(w->coders[side]);
    for (size_t i = piece * PIECE; i < end && i < c->held_count; i++) {
        if (w->watcher)
            code_watched(c, w, &c->held[i]);
        else
            code_both(w, &c->held[i]);
    }
}

/* Codes what is held on all threads, then compares it in order. */
static void work_off(struct recoding *c)
{
    struct recode *r = c->all;
    crew_run(c->threads, (c->held_count + PIECE - 1) / PIECE, code_piece, c);
    for (size_t i = 0; i < c->held_count; i++) {
        const struct held *h = &c->held[i];
        r->reviews++;
        r->spared += h->spared;
        if (!h->skipped)
            recode_rows_compare(r, h->sides, h->gold);
    }
    for (int i = 0; i < c->threads; i++)
        arena_reset(&c->workers[i].arena);
    c->held_count = 0;
}

static void hold(struct recoding *c, const struct review *review,
    const struct gold_review *gold)
{
    c->held[c->held_count++] =
        (struct held){.sides = {*review, *review}, .gold = gold};
}

/* where the reviews come from */

/* Whether the codes of one side stand in the database. */
static bool find_stored(struct recoding *c, struct db *db, struct error *err)
{
    struct recode *r = c->all;
    struct db_state state;
    bool current;
    if (!c->watch)
        return true;
    if (!db_state(db, &state, r->arena, err))
        return false;
    if (state.empty || state.loading)
        return true;
    if (!stored_current(db, r->now, INT64_MAX, &current, r->arena, err))
        return false;
    for (int side = 0; side < RECODE_SIDES && !r->stored; side++) {
        r->stored = current && str_eq(state.lexicon, r->lexicons[side]->hash);
        c->known = (enum recode_side)side;
    }
    return true;
}

static bool add_stored(struct recoding *c, struct db *db, struct error *err)
{
    struct stored_count *counts;
    size_t count;
    if (!c->all->stored)
        return true;
    if (!stored_counts(db, &counts, &count, c->all->arena, err))
        return false;
    if (recode_rows_stored(c->all, c->known, counts, count))
        return true;
    error_set(err, ERR_INPUT, (struct place){.file = db->path},
        "holds fewer codes than its own lexicon gives; --full codes anew");
    return false;
}

static bool read_texts(struct recoding *c, struct db *db, struct error *err)
{
    struct texts texts;
    struct review review;
    struct arena arena = {0};
    bool more = true, ok = texts_open(&texts, db, err);
    while (
        ok && (ok = texts_next(&texts, &review, &more, &arena, err)) && more) {
        hold(c, &review, NULL);
        if (c->held_count < HELD)
            continue;
        work_off(c);
        arena_reset(&arena);
    }
    work_off(c);
    texts_close(&texts);
    arena_free(&arena);
    return ok;
}

/* In one transaction: codes, texts and their counts belong together. */
static bool read_database(
    struct recoding *c, const char *path, struct error *err)
{
    struct db db;
    if (!db_open(&db, path, DB_READ, err))
        return false;
    bool ok = db_exec(&db, "BEGIN", err) && find_stored(c, &db, err) &&
              read_texts(c, &db, err) && add_stored(c, &db, err);
    db_close(&db);
    return ok;
}

static bool read_gold(struct recoding *c, const char *path, struct error *err)
{
    struct gold gold = {0};
    if (!gold_read(&gold, path, c->all->arena, err))
        return false;
    c->all->gold = true;
    for (size_t i = 0; i < gold.count; i++) {
        const struct gold_review *g = &gold.reviews[i];
        struct review review = {.id = g->id, .lang = g->lang};
        review.prose[IN_TITLE].bytes = g->title;
        review.prose[IN_TEXT].bytes = g->text;
        hold(c, &review, g);
        if (c->held_count == HELD)
            work_off(c);
    }
    work_off(c);
    return true;
}

/* workers */

static void find_watch(struct recoding *c)
{
    struct recode *r = c->all;
    struct changes changes;
    if (r->full)
        return;
    changes_find(
        &changes, r->lexicons[RECODE_OLD], r->lexicons[RECODE_NEW], r->arena);
    c->watch = watch_new(r->lexicons[RECODE_OLD], &changes, r->arena);
    r->everything = changes.everything;
    r->quick = c->watch != NULL;
}

static bool start(const struct recoding *c, struct worker *w)
{
    bool ok = true;
    for (int side = 0; side < RECODE_SIDES; side++) {
        w->coders[side] =
            coder_start(c->all->lexicons[side], c->all->now->options.lang);
        ok = ok && w->coders[side];
    }
    if (c->watch)
        w->watcher = watcher_start(c->watch);
    return ok && (w->watcher || !c->watch);
}

static bool hire(struct recoding *c, struct error *err)
{
    struct arena *arena = c->all->arena;
    if (!crew_threads(c->all->threads, &c->threads, err))
        return false;
    c->workers = ARENA_NEW(arena, struct worker, (size_t)c->threads);
    c->held = ARENA_NEW(arena, struct held, HELD);
    for (int i = 0; i < c->threads; i++)
        if (!start(c, &c->workers[i]))
            return error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
    return true;
}

static void dismiss(struct recoding *c)
{
    for (int i = 0; i < c->threads && c->workers; i++) {
        for (int side = 0; side < RECODE_SIDES; side++)
            coder_stop(c->workers[i].coders[side]);
        watcher_stop(c->workers[i].watcher);
        arena_free(&c->workers[i].arena);
    }
    watch_close(c->watch);
}

bool recode_all(struct recode *r, const char *path, struct error *err)
{
    struct recoding c = {.all = r};
    recode_rows_make(r);
    find_watch(&c);
    bool ok = hire(&c, err);
    if (ok)
        ok = rater_kind_of(path) == RATER_DB ? read_database(&c, path, err)
                                             : read_gold(&c, path, err);
    dismiss(&c);
    recode_rows_end(r);
    return ok;
}

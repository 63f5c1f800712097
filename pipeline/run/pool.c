#include "run/pool.h"

#include "base/clock.h"
#include "base/interrupt.h"
#include "run/timings.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct pool {
    const struct chain *chain;
    bool strict;
    struct report *report;
    void *source_gate, *sink_gate; /* used only inside their turnstile */

    pthread_mutex_t lock;
    pthread_cond_t turn;
    bool filling; /* a worker is in the source */
    bool ended;   /* nothing more is to be filled */
    bool cut;     /* by a closed pipe or an interrupt */
    bool failed;
    uint64_t next_fill;  /* seq of the next batch to fill */
    uint64_t next_drain; /* seq of the next batch to drain */
    struct tally tally;  /* touched only in the drain's turn */
    struct error err;    /* the first in input order */
};

struct worker {
    struct pool *pool;
    void *works[CHAIN_MOST];    /* scratch of each stage */
    uint64_t spent[CHAIN_MOST]; /* processor time by stage, in ns */
    uint64_t clock; /* of the thread, when a stage was last charged */
    pthread_t thread;
};

static const struct link *source_of(const struct chain *c)
{
    return &c->links[0];
}

static const struct link *sink_of(const struct chain *c)
{
    return &c->links[c->count - 1];
}

/* What the thread used since the last charge was for stage `i`. */
static void charge(struct worker *w, size_t i)
{
    uint64_t now = clock_thread();
    w->spent[i] += now - w->clock;
    w->clock = now;
}

/* False when there is nothing to fill any more; *ok says how filling went. */
static bool fill(struct pool *p, struct batch *b, bool *ok, struct error *err)
{
    const struct link *source = source_of(p->chain);
    pthread_mutex_lock(&p->lock);
    while (p->filling && !p->ended)
        pthread_cond_wait(&p->turn, &p->lock);
    if (!p->ended && interrupt_came())
        p->ended = p->cut = true;
    if (p->ended) {
        pthread_cond_broadcast(&p->turn);
        pthread_mutex_unlock(&p->lock);
        return false;
    }
    p->filling = true;
    b->seq = p->next_fill++;
    pthread_mutex_unlock(&p->lock);

    bool ended = false;
    *ok = source->stage.fill(source->plan, p->source_gate, b, &ended, err);
    if (*ok && interrupt_came()) /* its last row may be half a row */
        *ok = error_set(err, ERR_NONE, (struct place){0}, "interrupted");

    pthread_mutex_lock(&p->lock);
    p->filling = false;
    p->ended = p->ended || ended || !*ok;
    pthread_cond_broadcast(&p->turn);
    pthread_mutex_unlock(&p->lock);
    return true;
}

static void count(struct tally *all, const struct batch *b)
{
    const struct tally *t = &b->tally;
    all->rows += t->rows;
    all->fresh += t->fresh;
    all->replaced += t->replaced;
    all->unchanged += t->unchanged;
    all->rejected += t->rejected;
    all->without_text += t->without_text;
    all->files += t->files;
    all->passed_over += t->passed_over;
    all->damaged += t->damaged;
    all->bad_ratings += t->bad_ratings;
    all->gave_up += t->gave_up;
    for (int i = 0; i < MASK_KINDS; i++)
        all->masked[i] += t->masked[i];
    all->bytes += t->bytes;
    all->text_bytes += t->text_bytes;
    if (t->bytes_total)
        all->bytes_total = t->bytes_total;
}

static bool refuse(const struct reject *first, struct error *err)
{
    error_set(err, ERR_INPUT, (struct place){0},
        STR_FMT ": row %llu refused: " STR_FMT, STR_ARG(first->source.file),
        (unsigned long long)first->source.row, STR_ARG(first->reason));
    return error_hint(err, "without --strict such rows are counted and left "
                           "out");
}

static bool drain(struct pool *p, struct batch *b, struct error *err)
{
    const struct link *sink = sink_of(p->chain);
    const struct reject *end = p->strict && b->reject_count ? b->rejects : NULL;
    if (end)
        b->reject_count = b->tally.rejected = 0;
    bool ok = sink->stage.drain(sink->plan, p->sink_gate, b, err);
    count(&p->tally, b);
    ok = ok && report_batch(p->report, b, &p->tally, err);
    return ok && (!end || refuse(end, err));
}

/* Waits for the batch's turn, then drains it, or records why it failed. */
static void deliver(struct pool *p, struct batch *b, bool ok, struct error *err)
{
    pthread_mutex_lock(&p->lock);
    while (p->next_drain != b->seq)
        pthread_cond_wait(&p->turn, &p->lock);
    bool wanted = !p->failed;
    pthread_mutex_unlock(&p->lock);

    if (wanted && ok)
        ok = drain(p, b, err);

    pthread_mutex_lock(&p->lock);
    if (wanted && !ok) {
        p->err = *err;
        p->failed = p->ended = true;
    }
    p->next_drain++;
    pthread_cond_broadcast(&p->turn);
    pthread_mutex_unlock(&p->lock);
}

static bool check_parts(
    const struct stage *s, const struct batch *b, struct error *err)
{
    for (size_t i = 0; i < b->count; i++)
        if (s->needs & ~b->reviews[i].parts)
            return chain_lacks(s, &b->reviews[i], err);
    return true;
}

static void count_review(struct tally *t, const struct review *r)
{
    t->gave_up += r->gave_up > 0;
    t->bad_ratings += (r->notes & NOTE_BAD_RATING) != 0;
    t->without_text +=
        !r->prose[IN_TITLE].bytes.n && !r->prose[IN_TEXT].bytes.n;
}

static uint64_t text_bytes(const struct batch *b)
{
    uint64_t all = 0;
    for (size_t i = 0; i < b->count; i++)
        for (int field = 0; field < FIELD_COUNT; field++)
            all += b->reviews[i].prose[field].bytes.n;
    return all;
}

/* Under --strict just what stands before the first bad row goes on, so that
 * the borders of batches cannot be seen. */
static void end_at_reject(struct batch *b)
{
    const struct reject *first = &b->rejects[0];
    size_t inputs = 0;
    while (inputs < b->input_count &&
           !str_eq(b->inputs[inputs].file, first->source.file))
        inputs++;
    b->input_count = inputs;
    b->count = b->tally.rows = first->before;
}

static bool process(struct worker *w, struct batch *b, struct error *err)
{
    const struct chain *c = w->pool->chain;
    for (size_t i = 0; i < c->count; i++) {
        const struct link *l = &c->links[i];
        if (!check_parts(&l->stage, b, err) ||
            !l->stage.process(l->plan, w->works[i], b, err))
            return false;
        charge(w, i);
        if (i == 0 && w->pool->strict && b->reject_count)
            end_at_reject(b);
    }
    b->tally.text_bytes = text_bytes(b);
    for (size_t i = 0; i < b->count; i++)
        count_review(&b->tally, &b->reviews[i]);
    return true;
}

static void *work(void *arg)
{
    struct worker *w = arg;
    struct batch b = {0};
    struct error err = {0};
    bool ok = true;
    w->clock = clock_thread();
    while (fill(w->pool, &b, &ok, &err)) {
        charge(w, 0);
        ok = ok && process(w, &b, &err);
        deliver(w->pool, &b, ok, &err);
        charge(w, w->pool->chain->count - 1);
        arena_reset(&b.arena);
        b = (struct batch){.arena = b.arena};
    }
    arena_free(&b.arena);
    return NULL;
}

/* starting and stopping */

static void *zeroed(size_t size)
{
    return calloc(1, size ? size : 1);
}

static bool no_memory(struct error *err)
{
    return error_set(err, ERR_SYSTEM, (struct place){0}, "no memory to start");
}

static bool enter(const struct link *l, void **gate, struct error *err)
{
    *gate = zeroed(l->stage.gate_size);
    if (!*gate)
        return no_memory(err);
    if (l->stage.enter(l->plan, *gate, err))
        return true;
    free(*gate);
    *gate = NULL;
    return false;
}

static void leave(const struct link *l, void *gate)
{
    if (!gate)
        return;
    l->stage.leave(l->plan, gate);
    free(gate);
}

static bool start_works(struct worker *w, struct error *err)
{
    const struct chain *c = w->pool->chain;
    for (size_t i = 0; i < c->count; i++) {
        const struct link *l = &c->links[i];
        void *scratch = zeroed(l->stage.work_size);
        if (!scratch)
            return no_memory(err);
        if (!l->stage.start(l->plan, scratch, err)) {
            free(scratch);
            return false;
        }
        w->works[i] = scratch;
    }
    return true;
}

static void stop_works(struct worker *w)
{
    const struct chain *c = w->pool->chain;
    for (size_t i = 0; i < c->count; i++) {
        if (w->works[i])
            c->links[i].stage.stop(c->links[i].plan, w->works[i]);
        free(w->works[i]);
    }
}

static int run_threads(struct worker *crew, int threads)
{
    int running = 0;
    while (running < threads && pthread_create(&crew[running].thread, NULL,
                                    work, &crew[running]) == 0)
        running++;
    for (int i = 0; i < running; i++)
        pthread_join(crew[i].thread, NULL);
    return running;
}

/* A closed pipe or an interrupt is an end, not an error. */
static bool is_end(struct pool *p, const struct error *err)
{
    if (err->kind != ERR_NONE)
        return false;
    p->cut = true;
    return true;
}

static bool run_crew(
    struct pool *p, struct worker *crew, int threads, struct error *err)
{
    for (int i = 0; i < threads; i++) {
        crew[i].pool = p;
        if (!start_works(&crew[i], err))
            return false;
    }
    if (!run_threads(crew, threads))
        return error_set(
            err, ERR_SYSTEM, (struct place){0}, "no thread could be started");
    if (p->failed)
        *err = p->err;
    return !p->failed || is_end(p, err);
}

static bool finish(struct pool *p, struct error *err)
{
    const struct link *sink = sink_of(p->chain);
    struct timing *last = &p->tally.timings[p->tally.timing_count - 1];
    uint64_t begun = clock_thread();
    bool ok = sink->stage.finish(sink->plan, p->sink_gate, &p->tally, err) ||
              is_end(p, err);
    last->ns = clock_thread() - begun;
    return ok;
}

bool pool_run(const struct chain *c, int threads, bool strict,
    struct report *report, struct tally *tally, bool *cut, struct error *err)
{
    assert(c->count >= 2 && threads >= 1);
    const struct link *source = source_of(c), *sink = sink_of(c);
    struct pool pool = {.chain = c, .strict = strict, .report = report};
    struct worker *crew = calloc((size_t)threads, sizeof *crew);
    pthread_mutex_init(&pool.lock, NULL);
    pthread_cond_init(&pool.turn, NULL);

    bool ok = crew || no_memory(err);
    ok = ok && enter(sink, &pool.sink_gate, err) &&
         enter(source, &pool.source_gate, err);
    ok = ok && run_crew(&pool, crew, threads, err);
    timings_name(&pool.tally, c);
    for (int i = 0; crew && i < threads; i++)
        for (size_t k = 0; k < c->count; k++)
            pool.tally.timings[k].ns += crew[i].spent[k];
    /* The sink's last work may need room: scratch goes first. */
    for (int i = 0; crew && i < threads; i++)
        if (crew[i].pool)
            stop_works(&crew[i]);
    if (ok && !pool.cut)
        ok = finish(&pool, err);

    leave(source, pool.source_gate);
    leave(sink, pool.sink_gate);
    free(crew);
    pthread_cond_destroy(&pool.turn);
    pthread_mutex_destroy(&pool.lock);
    *tally = pool.tally;
    *cut = pool.cut;
    return ok;
}

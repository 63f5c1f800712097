#include "ask/trace.h"

#include "db/answers.h"
#include "db/manifest.h"
#include "text/coder.h"

static bool read_stored(struct db *db, struct str id, struct review *r,
    struct arena *arena, struct error *err)
{
    struct answers answers;
    bool found = false;
    if (!answers_open(&answers, db, err))
        return false;
    bool ok = answers_find(&answers, id, r, &found, arena, err);
    answers_close(&answers);
    if (!ok || found)
        return ok;
    return error_set(err, ERR_USAGE, (struct place){.file = db->path},
        "the review has gone");
}

static bool resolve(
    const struct lexicon *l, struct review *r, struct db *db, struct error *err)
{
    for (size_t i = 0; i < r->hit_count; i++) {
        struct hit *h = &r->hits[i];
        h->index = lexicon_entry(l, h->entry);
        if (h->index == NO_ENTRY)
            return error_set(err, ERR_USAGE, (struct place){.file = db->path},
                "its lexicon has no entry " STR_FMT, STR_ARG(h->entry));
    }
    return true;
}

static const struct pack *pack_of(const struct lexicon *l, struct str lang)
{
    for (size_t i = 0; i < l->pack_count; i++)
        if (str_eq(l->packs[i]->lang, lang))
            return l->packs[i];
    return NULL;
}

static bool same_cues(const struct hit *a, const struct hit *b)
{
    if (a->cue_count != b->cue_count)
        return false;
    for (size_t i = 0; i < a->cue_count; i++)
        if (a->cues[i].kind != b->cues[i].kind ||
            a->cues[i].at.b != b->cues[i].at.b ||
            a->cues[i].at.e != b->cues[i].at.e)
            return false;
    return true;
}

static bool same_hit(const struct hit *a, const struct hit *b)
{
    return a->index == b->index && a->in == b->in && a->at.b == b->at.b &&
           a->at.e == b->at.e && a->weight == b->weight &&
           a->status == b->status && a->codes_as == b->codes_as &&
           same_cues(a, b);
}

static bool same_coding(const struct review *a, const struct review *b)
{
    if (a->hit_count != b->hit_count || a->score_count != b->score_count)
        return false;
    for (size_t i = 0; i < a->hit_count; i++)
        if (!same_hit(&a->hits[i], &b->hits[i]))
            return false;
    for (size_t i = 0; i < a->score_count; i++)
        if (a->scores[i].p != b->scores[i].p ||
            a->scores[i].pole != b->scores[i].pole ||
            !str_eq(a->scores[i].factor, b->scores[i].factor))
            return false;
    return true;
}

/* Tokens, sentences and what was passed over are not stored: they are made
 * again. What is stored stays what is shown. */
static bool code_again(struct trace *t, const struct review *stored,
    struct arena *arena, struct error *err)
{
    struct explanation *e = &t->explanation;
    t->coder = coder_start(&t->lexicon, t->about.coded_in);
    e->review = *stored;
    e->review.lang = t->about.coded_in;
    if (t->coder && e->pack)
        coder_code(t->coder, &e->review, arena);
    t->differs = !same_coding(&e->review, stored);
    e->review.lang = stored->lang;
    e->review.codes = stored->codes;
    e->review.code_count = stored->code_count;
    if (t->differs) {
        e->review.hits = stored->hits;
        e->review.hit_count = stored->hit_count;
        e->review.scores = stored->scores;
        e->review.score_count = stored->score_count;
    }
    return (t->coder && explain_fill(e, arena)) ||
           error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
}

bool trace_open(struct trace *t, struct db *db, struct str id,
    struct arena *arena, struct error *err)
{
    struct review stored;
    *t = (struct trace){0};
    t->explanation.lexicon = &t->lexicon;
    t->explanation.factor = NO_FACTOR;
    t->explanation.places = true;
    if (!about_read(db, id, &t->about, arena, err) ||
        !read_stored(db, id, &stored, arena, err) ||
        !manifest_stored(db, &t->lexicon, arena, err))
        return false;
    t->explanation.pack = pack_of(&t->lexicon, t->about.coded_in);
    return resolve(&t->lexicon, &stored, db, err) &&
           code_again(t, &stored, arena, err);
}

void trace_close(struct trace *t)
{
    coder_stop(t->coder);
    lexicon_close(&t->lexicon);
}

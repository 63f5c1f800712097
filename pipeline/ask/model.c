#include "ask/model.h"

#include "text/lexline.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* reliability lines */

static bool read_status(
    struct str line, struct arena *arena, struct model_status *s)
{
    struct place at = {0};
    struct lexline l;
    struct str word = {0};
    if (!lexline_next(&line, &at, arena, &l) || l.indented ||
        !lexline_word(&l, &word, &at) || !str_eq(word, STR("reliability")) ||
        !lexline_word(&l, &word, &at) || !status_of(word, &s->status) ||
        !lexline_word(&l, &word, &at))
        return false;
    s->first = POLE_NONE;
    s->last = POLE_MENTION;
    if (pole_of(word, &s->first)) {
        s->last = s->first;
        if (!lexline_word(&l, &word, &at))
            return false;
    }
    return lexline_unit(word, &s->unit);
}

static void read_statuses(struct model *m, const struct lessons *l)
{
    const struct lexicon *x = l->lexicon;
    for (size_t f = 0; f < x->file_count; f++) {
        struct str lang, name, rest = x->files[f].text, line;
        size_t pack = 0;
        if (!str_cut(x->files[f].path, '/', &lang, &name) ||
            !str_eq(name, STR("context.lex")))
            continue;
        while (pack < x->pack_count && !str_eq(x->packs[pack]->lang, lang))
            pack++;
        for (long number = 1; rest.n && pack < x->pack_count; number++) {
            struct model_status s = {.pack = pack, .file = f, .line = number};
            str_cut(rest, '\n', &line, &rest);
            if (read_status(line, l->arena, &s))
                *ARENA_PUSH(l->arena, m->statuses, m->status_count,
                    &m->status_room) = s;
        }
    }
}

static void make_room(struct model *m, const struct lessons *l)
{
    const struct lexicon *x = l->lexicon;
    *m = (struct model){0};
    m->weights = ARENA_NEW(l->arena, int, x->entry_count);
    m->hits = ARENA_NEW(l->arena, uint64_t, x->entry_count);
    m->right = ARENA_NEW(l->arena, uint64_t, x->entry_count);
    m->scales = arena_alloc(l->arena, x->pack_count * x->factor_count,
        sizeof *m->scales, _Alignof(struct scale));
}

void model_of_lexicon(struct model *m, const struct lessons *l)
{
    const struct lexicon *x = l->lexicon;
    make_room(m, l);
    for (size_t i = 0; i < x->entry_count; i++)
        m->weights[i] = x->entries[i].weight;
    for (size_t p = 0; p < x->pack_count; p++)
        for (size_t f = 0; f < x->factor_count; f++)
            memcpy(m->scales[p * x->factor_count + f], x->packs[p]->scales[f],
                sizeof *m->scales);
    read_statuses(m, l);
}

struct pack model_pack(
    const struct model *m, const struct lessons *l, size_t pack)
{
    struct pack copy = *l->lexicon->packs[pack];
    copy.scales = m->scales + pack * l->lexicon->factor_count;
    for (size_t i = 0; i < m->status_count; i++) {
        const struct model_status *s = &m->statuses[i];
        for (int pole = (int)s->first; s->pack == pack && pole <= (int)s->last;
             pole++)
            copy.reliability[s->status][pole] = s->unit;
    }
    return copy;
}

/* weights */

static bool is_held_out(const struct lesson *x, int without, int nor)
{
    return x->fold == without || x->fold == nor;
}

/* The first asserted hit of its entry for its code in this review. */
static bool counts(const struct lesson *in, size_t i)
{
    const struct hit *h = &in->hits[i];
    if (h->status != STATUS_ASSERTED)
        return false;
    for (size_t k = 0; k < i; k++)
        if (in->hits[k].index == h->index &&
            in->hits[k].codes_as == h->codes_as &&
            in->hits[k].status == STATUS_ASSERTED)
            return false;
    return true;
}

static signed char truth_of(
    const struct lessons *l, const struct lesson *in, const struct hit *h)
{
    const struct block *block = l->lexicon->entries[h->index].block;
    return in->truth[lessons_code(block->factor, h->codes_as)];
}

static void count_entries(
    struct model *m, const struct lessons *l, int without, int nor)
{
    for (size_t i = 0; i < l->count; i++) {
        const struct lesson *x = &l->list[i];
        for (size_t k = 0; k < x->hit_count; k++) {
            signed char truth = truth_of(l, x, &x->hits[k]);
            if (is_held_out(x, without, nor) || truth < 0 || !counts(x, k))
                continue;
            m->hits[x->hits[k].index]++;
            m->right[x->hits[k].index] += truth == 1;
        }
    }
}

static int rounded(double share)
{
    int unit = (int)lround(share * UNIT / MODEL_STEP) * MODEL_STEP;
    return unit > UNIT ? UNIT : unit < MODEL_STEP ? MODEL_STEP : unit;
}

/* Precision of a block's hits, drawn to the usual weight. */
static double block_mean(
    const struct model *m, const struct lexicon *x, const struct block *block)
{
    double hits = MODEL_PRIOR;
    double right = (double)LEXICON_WEIGHT / UNIT * MODEL_PRIOR;
    for (size_t i = 0; i < x->entry_count; i++) {
        if (x->entries[i].block != block)
            continue;
        hits += (double)m->hits[i];
        right += (double)m->right[i];
    }
    return right / hits;
}

/* What an entry's own hits and its prior make of its weight. */
static int learn_weight(const struct model *m, size_t i, int now, double mean)
{
    double hits = (double)m->hits[i], right = (double)m->right[i];
    double hand = (double)now / UNIT;
    double prior = now != LEXICON_WEIGHT ? 0.75 * hand + 0.25 * mean : mean;
    double seen = right > 0; /* it was written for */
    int learned = rounded(
        (right - seen + MODEL_PRIOR * prior) / (hits - seen + MODEL_PRIOR));
    bool up = learned > now, better = right > hits * hand;
    return abs(learned - now) > MODEL_STEP && up == better ? learned : now;
}

static void learn_weights(
    struct model *m, const struct lessons *l, const struct model *now)
{
    const struct lexicon *x = l->lexicon;
    const struct block *block = NULL;
    double mean = 0;
    for (size_t i = 0; i < x->entry_count; i++) {
        const struct entry *e = &x->entries[i];
        m->weights[i] = now->weights[i];
        if (e->except || !m->hits[i])
            continue;
        if (e->block != block)
            mean = block_mean(m, x, block = e->block);
        m->weights[i] = learn_weight(m, i, now->weights[i], mean);
    }
}

/* reliabilities */

/* The line that holds for this hit, or NULL: the last that covers it. */
static struct model_status *line_of(
    struct model *m, const struct lesson *in, const struct hit *h)
{
    struct model_status *found = NULL;
    for (size_t i = 0; i < m->status_count; i++) {
        struct model_status *s = &m->statuses[i];
        if (s->pack == in->pack_number && s->status == h->status &&
            h->pole >= s->first && h->pole <= s->last)
            found = s;
    }
    return found;
}

static void learn_statuses(
    struct model *m, const struct lessons *l, int without, int nor)
{
    double *right = ARENA_NEW(l->arena, double, m->status_count);
    double *wanted = ARENA_NEW(l->arena, double, m->status_count);
    for (size_t i = 0; i < l->count; i++) {
        const struct lesson *x = &l->list[i];
        for (size_t k = 0; k < x->hit_count; k++) {
            const struct hit *h = &x->hits[k];
            signed char truth = truth_of(l, x, h);
            const struct model_status *s = line_of(m, x, h);
            if (!s || truth < 0 || is_held_out(x, without, nor) ||
                !lessons_alone(l, x, h))
                continue;
            right[s - m->statuses] += truth;
            wanted[s - m->statuses] += (double)m->weights[h->index] / UNIT;
        }
    }
    for (size_t i = 0; i < m->status_count; i++) {
        struct model_status *s = &m->statuses[i];
        double was = (double)s->unit / UNIT;
        if (s->status != STATUS_ASSERTED && wanted[i] > 0)
            s->unit = rounded((right[i] + MODEL_STATUS_PRIOR * was) /
                              (wanted[i] + MODEL_STATUS_PRIOR));
    }
}

void model_learn(struct model *m, const struct lessons *l,
    const struct model *now, int without, int nor)
{
    make_room(m, l);
    m->scales = now->scales;
    for (size_t i = 0; i < now->status_count; i++)
        *ARENA_PUSH(l->arena, m->statuses, m->status_count, &m->status_room) =
            now->statuses[i];
    count_entries(m, l, without, nor);
    learn_weights(m, l, now);
    learn_statuses(m, l, without, nor);
}

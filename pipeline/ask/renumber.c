#include "ask/renumber.h"

#include "text/lexedit.h"

static struct str number(const struct renumber *c, int unit)
{
    return lexedit_number(unit, c->lessons->arena);
}

static void tell(const struct renumber *c, struct place at, const char *what,
    struct str was, struct str is)
{
    if (c->out)
        fprintf(c->out, "%s:%ld: %s " STR_FMT " -> " STR_FMT, at.file, at.line,
            what, STR_ARG(was), STR_ARG(is));
}

static void change_weights(struct renumber *c)
{
    const struct lexicon *x = c->lessons->lexicon;
    for (size_t i = 0; i < x->entry_count; i++) {
        int was = c->now->weights[i], is = c->learned->weights[i];
        struct place at = x->entries[i].at;
        if (was == is)
            continue;
        c->weights++;
        tell(c, at, "weight", number(c, was), number(c, is));
        if (c->out)
            fprintf(c->out, "  (right %llu of %llu)\n",
                (unsigned long long)c->learned->right[i],
                (unsigned long long)c->learned->hits[i]);
        rewrite_set(c->rewrite, at,
            lexedit_weight(
                rewrite_line(c->rewrite, at), is, c->lessons->arena));
    }
}

static void change_statuses(struct renumber *c)
{
    for (size_t i = 0; i < c->now->status_count; i++) {
        const struct model_status *s = &c->learned->statuses[i];
        struct place at = {
            c->lessons->lexicon->files[s->file].shown, s->line, 0};
        if (s->unit == c->now->statuses[i].unit)
            continue;
        c->statuses++;
        bool all = s->first != s->last;
        const char *before = all ? status_name(s->status) : pole_name(s->first);
        tell(c, at, status_name(s->status), number(c, c->now->statuses[i].unit),
            number(c, s->unit));
        if (c->out)
            fprintf(c->out, "\n");
        rewrite_set(c->rewrite, at,
            lexedit_setting(rewrite_line(c->rewrite, at), before, 1,
                number(c, s->unit), c->lessons->arena));
    }
}

/* The header that has the word, else the first of this pole; none: NULL. */
static const struct block *header_of(const struct renumber *c, size_t pack,
    uint32_t factor, enum pole pole, const char *word)
{
    const struct lexicon *x = c->lessons->lexicon;
    const struct block *first = NULL;
    for (size_t i = 0; i < x->block_count; i++) {
        const struct block *b = x->blocks[i];
        if (b->pack != x->packs[pack] || b->factor != factor || b->pole != pole)
            continue;
        struct str line = rewrite_line(c->rewrite, b->at);
        struct str set =
            lexedit_setting(line, word, 0, STR(""), c->lessons->arena);
        if (str_eq(set, line)) /* nothing to add: it stands there */
            return b;
        first = first ? first : b;
    }
    return first;
}

static void set_header(struct renumber *c, const struct block *b,
    const char *word, int count, struct str was, struct str is)
{
    struct str line = rewrite_line(c->rewrite, b->at);
    tell(c, b->at, word, was, is);
    if (c->out)
        fprintf(c->out, "\n");
    rewrite_set(c->rewrite, b->at,
        lexedit_setting(line, word, count, is, c->lessons->arena));
}

static struct str pair(const struct renumber *c, const struct scale *s)
{
    return s->calibrated
               ? arena_format(c->lessons->arena, "%.2f %.2f", s->a, s->b)
               : STR("0 1");
}

static void change_block(
    struct renumber *c, size_t pack, uint32_t factor, enum pole pole)
{
    size_t row = pack * c->lessons->lexicon->factor_count + factor;
    const struct scale *was = &c->now->scales[row][pole - POLE_BARRIER];
    const struct scale *is = &c->learned->scales[row][pole - POLE_BARRIER];
    const struct block *b = header_of(c, pack, factor, pole, "threshold");
    int threshold = was->threshold ? was->threshold : LEXICON_THRESHOLD;
    if (b && is->threshold && is->threshold != threshold) {
        c->thresholds++;
        set_header(c, b, "threshold", 1, number(c, threshold),
            number(c, is->threshold));
    }
    b = header_of(c, pack, factor, pole, "calibrate");
    if (b && !str_eq(pair(c, was), pair(c, is))) {
        c->scales++;
        set_header(c, b, "calibrate", 2, pair(c, was), pair(c, is));
    }
}

void renumber(struct renumber *c)
{
    const struct lexicon *x = c->lessons->lexicon;
    rewrite_start(c->rewrite, x, c->lessons->arena);
    c->weights = c->statuses = c->scales = c->thresholds = 0;
    change_statuses(c);
    change_weights(c);
    for (size_t p = 0; p < x->pack_count; p++)
        for (uint32_t f = 0; f < x->factor_count; f++)
            for (int pole = POLE_BARRIER; pole <= POLE_FACILITATOR; pole++)
                change_block(c, p, f, (enum pole)pole);
}

#include "ask/explain.h"
#include "record/json.h"

static void text(struct buf *b, const char *name, struct str value)
{
    buf_format(b, "\"%s\":", name);
    json_write(b, value);
}

static void place(struct buf *b, enum field in, struct span at)
{
    buf_format(
        b, ",\"in\":\"%s\",\"b\":%u,\"e\":%u", field_name(in), at.b, at.e);
}

static void comma(struct buf *b, bool *any)
{
    if (*any)
        buf_byte(b, ',');
    *any = true;
}

static void add_words(struct buf *b, const struct explanation *e)
{
    bool any = false;
    for (int f = 0; f < FIELD_COUNT; f++) {
        const struct prose *prose = &e->review.prose[f];
        size_t sentence = 0;
        for (size_t i = 0; i < prose->token_count; i++) {
            const struct token *t = &prose->tokens[i];
            while (t->at.b >= prose->sentences[sentence].e)
                sentence++;
            comma(b, &any);
            buf_byte(b, '{');
            text(b, "word", explain_words(e, (enum field)f, t->at));
            buf_byte(b, ',');
            text(b, "norm", t->norm);
            buf_byte(b, ',');
            text(b, "stem", t->stem);
            place(b, (enum field)f, t->at);
            buf_format(b, ",\"sentence\":%zu}", sentence + 1);
        }
    }
}

static void add_hit_cues(
    struct buf *b, const struct explanation *e, const struct hit *h)
{
    for (size_t i = 0; i < h->cue_count; i++) {
        buf_format(
            b, "%s{\"kind\":\"%s\",", i ? "," : "", cue_name(h->cues[i].kind));
        text(b, "words", explain_words(e, h->in, h->cues[i].at));
        place(b, h->in, h->cues[i].at);
        buf_byte(b, '}');
    }
}

static void add_hit(
    struct buf *b, const struct explanation *e, const struct hit *h)
{
    int reliability = e->pack->reliability[h->status][h->pole];
    buf_byte(b, '{');
    text(b, "entry", h->entry);
    buf_byte(b, ',');
    text(b, "pattern", e->lexicon->entries[h->index].written);
    buf_byte(b, ',');
    text(b, "factor", h->factor);
    buf_format(b, ",\"pole\":\"%s\",", pole_name(h->pole));
    text(b, "words", explain_words(e, h->in, h->at));
    place(b, h->in, h->at);
    buf_format(b,
        ",\"weight\":%d,\"status\":\"%s\",\"reliability\":%d,\"counts\":%s,"
        "\"codes_as\":",
        h->weight, status_name(h->status), reliability,
        explain_counts(e, h) ? "true" : "false");
    if (h->codes_as == POLE_NONE)
        buf_add(b, STR("null"));
    else
        buf_format(b, "\"%s\"", pole_name(h->codes_as));
    buf_add(b, STR(",\"cues\":["));
    add_hit_cues(b, e, h);
    buf_add(b, STR("]}"));
}

static void add_step(
    struct buf *b, const struct explanation *e, const struct match_step *s)
{
    static const char *const names[] = {
        [MATCH_CUT] = "contrast",
        [MATCH_EXCEPTED] = "except",
        [MATCH_BEATEN] = "beaten",
    };
    buf_byte(b, '{');
    text(b, "entry", s->entry->name);
    buf_byte(b, ',');
    text(b, "pattern", s->entry->written);
    buf_byte(b, ',');
    text(b, "words", explain_words(e, s->in, s->found.at));
    place(b, s->in, s->found.at);
    buf_format(b, ",\"because\":\"%s\",\"by\":", names[s->fate]);
    if (s->by)
        json_write(b, s->by->name);
    else
        buf_add(b, STR("null"));
    buf_byte(b, '}');
}

static void add_cue(
    struct buf *b, const struct explanation *e, const struct explain_cue *c)
{
    static const char *const sides[] = {[CUE_BEFORE] = "before",
        [CUE_AFTER] = "after",
        [CUE_AROUND] = "around"};
    const struct cue_rule *rule = c->cue.rule;
    buf_format(b, "{\"kind\":\"%s\",\"line\":%ld,", cue_name(rule->kind),
        rule->at.line);
    text(b, "words", explain_words(e, c->in, c->cue.found.at));
    place(b, c->in, c->cue.found.at);
    buf_format(b, ",\"side\":\"%s\",\"within\":%d,\"acted\":%s,\"spent\":%s}",
        sides[rule->side], rule->within, c->acted ? "true" : "false",
        c->cue.spent ? "true" : "false");
}

static void add_score(
    struct buf *b, const struct explanation *e, const struct score *s)
{
    uint32_t factor = lexicon_factor(e->lexicon, s->factor);
    int threshold = lexicon_threshold(e->pack, factor, s->pole);
    buf_byte(b, '{');
    text(b, "factor", s->factor);
    buf_format(b, ",\"pole\":\"%s\",\"p\":%d,\"threshold\":%d,\"given\":%s}",
        pole_name(s->pole), s->p, threshold,
        explain_given(e, s) ? "true" : "false");
}

static void add_answer(struct buf *b, const struct explanation *e)
{
    buf_add(b, STR(",\"entry\":"));
    if (!e->entry) {
        buf_add(b, STR("null"));
        return;
    }
    buf_byte(b, '{');
    text(b, "name", e->entry->name);
    buf_byte(b, ',');
    text(b, "pattern", e->entry->written);
    if (e->why.kind) {
        buf_format(b, ",\"hit\":false,\"kind\":\"%s\",", e->why.kind);
        text(b, "why", e->why.text);
        buf_byte(b, '}');
    } else {
        buf_add(b, STR(",\"hit\":true}"));
    }
}

static void add_matches(struct buf *b, const struct explanation *e)
{
    const struct review *r = &e->review;
    bool any = false;
    buf_add(b, STR("],\"hits\":["));
    for (size_t i = 0; i < r->hit_count; i++) {
        if (!explain_shows(e, r->hits[i].factor))
            continue;
        comma(b, &any);
        add_hit(b, e, &r->hits[i]);
    }
    buf_add(b, STR("],\"passed_over\":["));
    any = false;
    for (size_t i = 0; i < e->steps.count; i++) {
        const struct match_step *s = &e->steps.items[i];
        if (!explain_passed_over(e, s))
            continue;
        comma(b, &any);
        add_step(b, e, s);
    }
}

static void add_cues(struct buf *b, const struct explanation *e)
{
    for (size_t i = 0; i < e->cue_count; i++) {
        buf_add(b, i ? STR(",") : STR(""));
        add_cue(b, e, &e->cues[i]);
    }
}

static void add_scores(struct buf *b, const struct explanation *e)
{
    bool any = false;
    for (size_t i = 0; i < e->review.score_count; i++) {
        if (!explain_shows(e, e->review.scores[i].factor))
            continue;
        comma(b, &any);
        add_score(b, e, &e->review.scores[i]);
    }
}

void explain_members(const struct explanation *e, struct buf *b)
{
    buf_add(b, STR("\"language\":"));
    if (e->pack)
        json_write(b, e->pack->lang);
    else
        buf_add(b, STR("null"));
    add_answer(b, e);
    buf_add(b, STR(",\"words\":["));
    add_words(b, e);
    add_matches(b, e);
    buf_add(b, STR("],\"cues\":["));
    add_cues(b, e);
    buf_add(b, STR("],\"scores\":["));
    add_scores(b, e);
    buf_add(b, STR("]"));
}

void explain_json(const struct explanation *e, FILE *out)
{
    struct arena arena = {0};
    struct buf b = {.arena = &arena};
    buf_add(&b, STR("{"));
    explain_members(e, &b);
    buf_add(&b, STR("}\n"));
    fwrite(b.p, 1, b.n, out);
    arena_free(&arena);
}

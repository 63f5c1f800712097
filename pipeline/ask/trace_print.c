#include "ask/explain_show.h"
#include "ask/marked.h"
#include "ask/trace.h"

static void line(const struct screen *s, struct str text)
{
    screen_text(s, text, 0);
    fputc('\n', s->out);
}

static void part(const struct screen *s, const char *before, struct str text)
{
    if (!text.n)
        return;
    fputs(before, s->out);
    screen_text(s, text, 0);
}

/* One sentence, that may be wider than the screen. */
static void add(struct buf *b, const char *before, struct str text)
{
    if (text.n)
        buf_format(b, "%s" STR_FMT, before, STR_ARG(text));
}

static struct str description(const struct trace *t)
{
    const struct review *r = &t->explanation.review;
    struct buf b = {.arena = t->explanation.arena};
    buf_add(&b, r->app);
    add(&b, " on ", r->store);
    if (r->rating)
        buf_format(&b, ", %d of 5 stars", r->rating);
    add(&b, ", ", str_slice(r->date, 0, r->date.n < 10 ? r->date.n : 10));
    add(&b, ", version ", r->version);
    add(&b, ", country ", r->country);
    if (r->helpful > 0)
        buf_format(&b, ", helpful to %ld", r->helpful);
    return buf_str(&b);
}

static void print_head(const struct screen *s, const struct trace *t)
{
    screen_ink(s, INK_STRONG);
    line(s, t->explanation.review.id);
    screen_ink(s, INK_PLAIN);
    fputs("  ", s->out);
    marked_print(s, description(t), NULL, 0, 2, t->explanation.arena);
    part(s, "  from ", t->about.file);
    fprintf(s->out, ", row %lld", (long long)t->about.row);
    if (t->about.coded_in.n)
        part(s, "\n  read with the lexicon for ", t->about.coded_in);
    else
        fputs(
            "\n  not coded: no text, or in no language with a lexicon", s->out);
    if (t->about.gave_up)
        fprintf(s->out, "\n  %d patterns gave up on it", t->about.gave_up);
    fputs("\n\n", s->out);
}

/* All that codes in brackets: where each word is, and what is not words. */
static void print_field(
    const struct screen *s, const struct trace *t, enum field field)
{
    const struct explanation *e = &t->explanation;
    const struct review *r = &e->review;
    struct mark *marks = ARENA_NEW(e->arena, struct mark, r->hit_count);
    size_t count = 0;
    if (!r->prose[field].bytes.n)
        return;
    for (size_t i = 0; i < r->hit_count; i++)
        if (r->hits[i].in == field && r->hits[i].codes_as)
            marks[count++] = (struct mark){
                r->hits[i].at, '[', ']', explain_ink(r->hits[i].codes_as)};
    fprintf(s->out, "  %-5s  ", field_name(field));
    marked_print(s, r->prose[field].bytes, marks, count, 9, e->arena);
}

static void print_score(const struct screen *s, const struct explanation *e,
    const struct score *score)
{
    explain_score(s, e, score);
    for (size_t i = 0; i < e->review.hit_count; i++)
        if (e->review.hits[i].codes_as == score->pole &&
            str_eq(e->review.hits[i].factor, score->factor))
            explain_hit(s, e, &e->review.hits[i]);
}

static void print_scores(const struct screen *s, const struct explanation *e,
    bool given, const char *heading)
{
    bool any = false;
    for (size_t i = 0; i < e->review.score_count; i++) {
        if (explain_given(e, &e->review.scores[i]) != given)
            continue;
        fputs(any ? "\n" : heading, s->out);
        any = true;
        print_score(s, e, &e->review.scores[i]);
    }
}

static void print_silent(const struct screen *s, const struct explanation *e)
{
    bool any = false;
    for (size_t i = 0; i < e->review.hit_count; i++) {
        if (e->review.hits[i].codes_as)
            continue;
        fputs(any ? "" : "\nhits that give no code\n", s->out);
        any = true;
        explain_hit(s, e, &e->review.hits[i]);
    }
}

static void print_verdicts(const struct screen *s, const struct about *about)
{
    if (about->verdict_count)
        fputs("\nwhat people decided\n", s->out);
    for (size_t i = 0; i < about->verdict_count; i++) {
        const struct verdict *v = &about->verdicts[i];
        part(s, "    ", v->factor);
        fprintf(s->out, ":%s  %s, says ", pole_name(v->pole),
            v->value ? "is there" : "is not there");
        screen_text(s, v->coder, 0);
        fputs(", ", s->out);
        line(s, v->date);
    }
}

void trace_print(const struct trace *t, const struct screen *s)
{
    const struct explanation *e = &t->explanation;
    print_head(s, t);
    for (int field = 0; field < FIELD_COUNT; field++)
        print_field(s, t, (enum field)field);
    print_scores(s, e, true, "\ncodes, and the hits that speak for each\n");
    print_scores(s, e, false, "\nless probable than their thresholds\n");
    print_silent(s, e);
    if (e->pack && !e->review.hit_count)
        fputs("\nno entry made a hit\n", s->out);
    fputs(e->pack && e->steps.count ? "\n" : "", s->out);
    explain_steps(s, e);
    print_verdicts(s, &t->about);
}

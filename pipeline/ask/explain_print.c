/* `lexicon explain` for people who have not seen the code. */
#include "ask/explain_show.h"

/* words */

static size_t widest(const struct prose *prose, bool norm)
{
    size_t most = norm ? 9 : 10;
    for (size_t i = 0; i < prose->token_count; i++) {
        const struct token *t = &prose->tokens[i];
        size_t n = norm ? t->norm.n : t->at.e - t->at.b;
        if (n > most && n <= 24)
            most = n;
    }
    return most;
}

static void print_words(
    const struct screen *s, const struct explanation *e, enum field field)
{
    const struct prose *prose = &e->review.prose[field];
    size_t wide = widest(prose, false), norm = widest(prose, true);
    size_t sentence = 0;
    fprintf(s->out, "words of the %s\n    sentence  ", field_name(field));
    screen_text(s, STR("as written"), wide);
    fputs("  ", s->out);
    screen_text(s, STR("counts as"), norm);
    fputs("  stem\n", s->out);
    for (size_t i = 0; i < prose->token_count; i++) {
        const struct token *t = &prose->tokens[i];
        while (t->at.b >= prose->sentences[sentence].e)
            sentence++;
        fprintf(s->out, "    %8zu  ", sentence + 1);
        screen_text(s, explain_words(e, field, t->at), wide);
        fputs("  ", s->out);
        screen_text(s, t->norm, norm);
        fputs("  ", s->out);
        screen_text(s, t->stem, 0);
        fputc('\n', s->out);
    }
}

/* hits */

static void print_hits(const struct screen *s, const struct explanation *e)
{
    bool any = false;
    fputs("hits\n", s->out);
    for (size_t i = 0; i < e->review.hit_count; i++) {
        if (!explain_shows(e, e->review.hits[i].factor))
            continue;
        any = true;
        explain_hit(s, e, &e->review.hits[i]);
    }
    if (!any)
        fputs("    none\n", s->out);
}

/* cues */

static void print_scope(FILE *out, const struct cue_rule *rule)
{
    static const char *const sides[] = {
        [CUE_BEFORE] = "acts on what follows",
        [CUE_AFTER] = "acts on what stands before",
        [CUE_AROUND] = "acts on both sides",
    };
    if (rule->kind == CUE_NEUTRAL) {
        fputs("is no cue, whatever its words look like", out);
        return;
    }
    if (cues_ends_scope(rule->kind)) {
        fputs("no cue acts across it", out);
        return;
    }
    fputs(sides[rule->side], out);
    if (rule->within)
        fprintf(out, ", over at most %d words", rule->within);
}

static void print_cues(const struct screen *s, const struct explanation *e)
{
    fputs(e->cue_count ? "cues\n" : "", s->out);
    for (size_t i = 0; i < e->cue_count; i++) {
        const struct explain_cue *c = &e->cues[i];
        const struct cue_rule *rule = c->cue.rule;
        bool idle = !c->acted && rule->kind != CUE_NEUTRAL &&
                    !cues_ends_scope(rule->kind);
        fputs("    ", s->out);
        explain_quoted(s, explain_words(e, c->in, c->cue.found.at));
        fprintf(s->out, "  %s (" STR_FMT "/context.lex:%ld)\n        ",
            cue_name(rule->kind), STR_ARG(e->pack->lang), rule->at.line);
        print_scope(s->out, rule);
        if (idle)
            fprintf(s->out, "\n        changes no hit: %s", explain_idle(e, c));
        fputc('\n', s->out);
    }
}

/* codes */

static void print_codes(const struct screen *s, const struct explanation *e)
{
    bool any = false;
    fputs("codes\n", s->out);
    for (size_t i = 0; i < e->review.score_count; i++) {
        if (!explain_shows(e, e->review.scores[i].factor))
            continue;
        any = true;
        explain_score(s, e, &e->review.scores[i]);
    }
    if (!any)
        fputs("    none\n", s->out);
}

static void print_answer(const struct screen *s, const struct explanation *e)
{
    fputs("entry ", s->out);
    explain_entry(s, e, e->entry, 6);
    if (!e->why.kind) {
        fputs("    made a hit; see below what became of it\n", s->out);
        return;
    }
    fputs("    made no hit: ", s->out);
    screen_text(s, e->why.text, 0);
    fputc('\n', s->out);
}

void explain_print(const struct explanation *e, FILE *out)
{
    struct screen s = screen_of(out);
    if (e->entry)
        print_answer(&s, e);
    if (!e->pack) {
        fputs("no lexicon reads this language\n", out);
        return;
    }
    print_hits(&s, e);
    explain_steps(&s, e);
    print_cues(&s, e);
    print_codes(&s, e);
    for (int field = 0; field < FIELD_COUNT; field++)
        if (e->review.prose[field].token_count)
            print_words(&s, e, (enum field)field);
}

/* `lexicon explain` for people who have not seen the code. */
#include "ask/explain.h"
#include "ask/screen.h"

static void unit(FILE *out, int value)
{
    fprintf(out, "%d.%02d", value / UNIT, value % UNIT / 100);
}

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

static void quoted(const struct screen *s, struct str text)
{
    fputc('"', s->out);
    screen_text(s, text, 0);
    fputc('"', s->out);
}

static void print_entry(const struct screen *s, const struct entry *e)
{
    fprintf(s->out, STR_FMT "  ", STR_ARG(e->name));
    screen_text(s, e->written, 0);
}

static const char *meaning(const struct hit *h)
{
    static const char *const texts[] = {
        [STATUS_ASSERTED] = "said as it stands",
        [STATUS_RESOLVED] = "a barrier that is gone speaks for the facilitator",
        [STATUS_LOST] = "a facilitator that is gone speaks for the barrier",
        [STATUS_WISH] = "what is wished for is missing, a barrier",
        [STATUS_HYPOTHETICAL] = "a mere possibility gives no code",
        [STATUS_QUOTED] = "somebody else's claim gives no code",
        [STATUS_OTHER_APP] = "what is said of another app gives no code",
        [STATUS_DROPPED] = "the entry says not: drop",
        [STATUS_BARE] = "merely mentioned, that gives no code",
        [STATUS_LADDER] = "another factor has these words",
    };
    if (h->status != STATUS_NEGATED)
        return texts[h->status];
    return h->codes_as == h->pole ? "the entry says not: keep"
                                  : "so it speaks for the other pole";
}

static void print_status(
    const struct screen *s, const struct explanation *e, const struct hit *h)
{
    const struct hit *high =
        h->status == STATUS_LADDER ? explain_ladder(e, h) : NULL;
    fprintf(s->out, "        status   %s: %s\n", status_name(h->status),
        meaning(h));
    for (size_t i = 0; i < h->cue_count; i++) {
        fprintf(s->out, "        because  %s ", cue_name(h->cues[i].kind));
        quoted(s, explain_words(e, h->in, h->cues[i].at));
        fputc('\n', s->out);
    }
    if (high)
        fprintf(s->out,
            "        because  " STR_FMT " (" STR_FMT
            ") stands higher on the ladder\n",
            STR_ARG(high->factor), STR_ARG(high->entry));
}

static void print_hit(
    const struct screen *s, const struct explanation *e, const struct hit *h)
{
    const struct entry *entry = &e->lexicon->entries[h->index];
    int reliability = e->pack->reliability[h->status][h->pole];
    fputs("    ", s->out);
    quoted(s, explain_words(e, h->in, h->at));
    if (h->codes_as == POLE_NONE)
        fprintf(s->out, " gives no code for " STR_FMT, STR_ARG(h->factor));
    else
        fprintf(s->out, " speaks for " STR_FMT ":%s", STR_ARG(h->factor),
            pole_name(h->codes_as));
    fprintf(s->out, "\n        entry    ");
    print_entry(s, entry);
    fprintf(s->out, "  (%s)\n", pole_name(h->pole));
    print_status(s, e, h);
    if (h->codes_as == POLE_NONE)
        return;
    fputs("        counts   ", s->out);
    unit(s->out, h->weight);
    if (reliability != UNIT) {
        fputs(" x ", s->out);
        unit(s->out, reliability);
        fprintf(s->out, " (reliability of %s) = ", status_name(h->status));
        unit(s->out, h->weight * reliability / UNIT);
    }
    fputs(entry->weak ? ", a single vague word\n" : "\n", s->out);
}

static void print_hits(const struct screen *s, const struct explanation *e)
{
    bool any = false;
    fputs("hits\n", s->out);
    for (size_t i = 0; i < e->review.hit_count; i++) {
        if (!explain_shows(e, e->review.hits[i].factor))
            continue;
        any = true;
        print_hit(s, e, &e->review.hits[i]);
    }
    if (!any)
        fputs("    none\n", s->out);
}

static void print_passed_over(
    const struct screen *s, const struct explanation *e)
{
    bool headed = false;
    for (size_t i = 0; i < e->steps.count; i++) {
        const struct match_step *m = &e->steps.items[i];
        if (!explain_passed_over(e, m))
            continue;
        fputs(headed ? "" : "matched, but passed over\n", s->out);
        headed = true;
        fputs("    ", s->out);
        quoted(s, explain_words(e, m->in, m->found.at));
        fputs("\n        entry    ", s->out);
        print_entry(s, m->entry);
        fputs("\n        because  ", s->out);
        if (m->fate == MATCH_CUT) {
            fputs("a contrast stands in its gap\n", s->out);
            continue;
        }
        fputs(m->fate == MATCH_BEATEN ? "a better hit has these words: "
                                      : "an except silences it: ",
            s->out);
        print_entry(s, m->by);
        fputc('\n', s->out);
    }
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
        quoted(s, explain_words(e, c->in, c->cue.found.at));
        fprintf(s->out, "  %s (" STR_FMT "/context.lex:%ld)\n        ",
            cue_name(rule->kind), STR_ARG(e->pack->lang), rule->at.line);
        print_scope(s->out, rule);
        if (idle)
            fprintf(s->out, "\n        changes no hit: %s", explain_idle(e, c));
        fputc('\n', s->out);
    }
}

/* codes */

/* The best of each entry, as noisy-or takes them. */
static bool is_best(
    const struct explanation *e, const struct hit *h, const struct score *score)
{
    int mine = lexicon_strength(e->pack, h);
    if (h->codes_as != score->pole || !str_eq(h->factor, score->factor))
        return false;
    for (const struct hit *o = e->review.hits;
         o < e->review.hits + e->review.hit_count; o++) {
        int other = lexicon_strength(e->pack, o);
        if (o->index == h->index && o->codes_as == h->codes_as &&
            (other > mine || (other == mine && o < h)))
            return false;
    }
    return true;
}

/* 1 - (1 - a)(1 - b) where there is more than one. */
static void print_formula(const struct screen *s, const struct explanation *e,
    const struct score *score)
{
    size_t count = 0;
    for (size_t i = 0; i < e->review.hit_count; i++)
        count += is_best(e, &e->review.hits[i], score);
    if (count < 2)
        return;
    fputs("        = 1 - ", s->out);
    for (size_t i = 0; i < e->review.hit_count; i++) {
        const struct hit *h = &e->review.hits[i];
        if (!is_best(e, h, score))
            continue;
        fputs("(1 - ", s->out);
        unit(s->out, lexicon_strength(e->pack, h));
        fputs(")", s->out);
    }
    fputc('\n', s->out);
}

static void print_score(const struct screen *s, const struct explanation *e,
    const struct score *score)
{
    uint32_t factor = lexicon_factor(e->lexicon, score->factor);
    const struct scale *scale =
        &e->pack->scales[factor][score->pole - POLE_BARRIER];
    int threshold = lexicon_threshold(e->pack, factor, score->pole);
    fprintf(s->out, "    " STR_FMT ":%s  ", STR_ARG(score->factor),
        pole_name(score->pole));
    unit(s->out, score->p);
    fputs(score->p >= threshold ? ", at least " : ", less than ", s->out);
    unit(s->out, threshold);
    fputs(score->p >= threshold ? ": given\n" : ": not given\n", s->out);
    print_formula(s, e, score);
    if (scale->calibrated)
        fputs(
            "        after calibration, as the block's header says\n", s->out);
}

static void print_codes(const struct screen *s, const struct explanation *e)
{
    bool any = false;
    fputs("codes\n", s->out);
    for (size_t i = 0; i < e->review.score_count; i++) {
        if (!explain_shows(e, e->review.scores[i].factor))
            continue;
        any = true;
        print_score(s, e, &e->review.scores[i]);
    }
    if (!any)
        fputs("    none\n", s->out);
}

static void print_answer(const struct screen *s, const struct explanation *e)
{
    fputs("entry ", s->out);
    print_entry(s, e->entry);
    if (!e->why.kind) {
        fputs("\n    made a hit; see below what became of it\n", s->out);
        return;
    }
    fputs("\n    made no hit: ", s->out);
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
    print_passed_over(&s, e);
    print_cues(&s, e);
    print_codes(&s, e);
    for (int field = 0; field < FIELD_COUNT; field++)
        if (e->review.prose[field].token_count)
            print_words(&s, e, (enum field)field);
}

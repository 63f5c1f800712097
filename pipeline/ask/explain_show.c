/* A hit, a match passed over, a probability: told in full. */
#include "ask/explain_show.h"
#include "ask/marked.h"

#include <string.h>

enum { LABEL = 17 }; /* what stands behind a label begins here */

/* With as many digits as it has, at least two: who multiplies what is shown
 * gets what is shown. */
static void unit(FILE *out, int value)
{
    int digits = 4, rest = value % UNIT;
    while (digits > 2 && rest % 10 == 0) {
        rest /= 10;
        digits--;
    }
    fprintf(out, "%d.%0*d", value / UNIT, digits, rest);
}

void explain_quoted(const struct screen *s, struct str text)
{
    fputc('"', s->out);
    screen_text(s, text, 0);
    fputc('"', s->out);
}

/* The pattern stands behind the name, or below it, where it is cut at the
 * end of the line. `tail` follows what ends the first line. */
static void entry_in_line(const struct screen *s, const struct explanation *e,
    const struct entry *entry, size_t indent, const char *tail)
{
    size_t used = indent + screen_width(s, entry->name) + 2;
    size_t wide = screen_width(s, entry->written);
    size_t room = s->columns - LABEL;
    screen_text(s, entry->name, 0);
    if (used + wide + strlen(tail) <= s->columns) {
        fputs("  ", s->out);
        screen_text(s, entry->written, 0);
        fprintf(s->out, "%s\n", tail);
        return;
    }
    fprintf(s->out, "%s\n%*s", tail, LABEL, "");
    if (e->full)
        marked_print(s, entry->written, NULL, 0, LABEL, e->arena);
    else
        screen_text(s, entry->written, wide > room ? room : 0);
    fputs(e->full ? "" : "\n", s->out);
}

void explain_entry(const struct screen *s, const struct explanation *e,
    const struct entry *entry, size_t indent)
{
    entry_in_line(s, e, entry, indent, "");
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
        explain_quoted(s, explain_words(e, h->in, h->cues[i].at));
        if (e->places)
            fprintf(
                s->out, ", bytes %u to %u", h->cues[i].at.b, h->cues[i].at.e);
        fputc('\n', s->out);
    }
    if (!high)
        return;
    fputs("        because  ", s->out);
    screen_text(s, high->factor, 0);
    fputs(" (", s->out);
    screen_text(s, high->entry, 0);
    fputs(") stands higher on the ladder\n", s->out);
}

/* The whole field where nothing was cut into sentences. */
static struct span sentence_of_hit(
    const struct prose *prose, const struct hit *h)
{
    for (size_t i = 0; i < prose->sentence_count; i++)
        if (h->at.b >= prose->sentences[i].b && h->at.b < prose->sentences[i].e)
            return prose->sentences[i];
    return (struct span){0, (uint32_t)prose->bytes.n};
}

static struct mark mark_from(
    uint32_t from, struct span at, const char *signs, enum screen_ink ink)
{
    return (struct mark){
        {at.b > from ? at.b - from : 0, at.e > from ? at.e - from : 0},
        signs[0], signs[1], ink};
}

/* [the words] and the {cues} in their sentence. */
static void print_place(
    const struct screen *s, const struct explanation *e, const struct hit *h)
{
    struct span at = sentence_of_hit(&e->review.prose[h->in], h);
    struct mark *marks = ARENA_NEW(e->arena, struct mark, h->cue_count + 1);
    size_t count = 0;
    marks[count++] = mark_from(at.b, h->at, "[]", explain_ink(h->codes_as));
    for (size_t i = 0; i < h->cue_count; i++)
        marks[count++] = mark_from(at.b, h->cues[i].at, "{}", INK_STRONG);
    fprintf(s->out, "        in       ");
    marked_print(s, explain_words(e, h->in, at), marks, count, LABEL, e->arena);
    fprintf(s->out, "        place    %s, bytes %u to %u\n", field_name(h->in),
        h->at.b, h->at.e);
}

enum screen_ink explain_ink(enum pole pole)
{
    return pole == POLE_BARRIER       ? INK_BARRIER
           : pole == POLE_FACILITATOR ? INK_FACILITATOR
                                      : INK_FAINT;
}

static void print_strength(
    const struct screen *s, const struct explanation *e, const struct hit *h)
{
    int reliability = e->pack->reliability[h->status][h->pole];
    fputs("        counts   ", s->out);
    unit(s->out, h->weight);
    if (reliability != UNIT) {
        fputs(" x ", s->out);
        unit(s->out, reliability);
        fprintf(s->out, " (reliability of %s) = ", status_name(h->status));
        unit(s->out, lexicon_strength(e->pack, h));
    }
    if (e->lexicon->entries[h->index].weak)
        fputs(", a single vague word", s->out);
    if (!explain_counts(e, h))
        fputs(", but an entry counts once", s->out);
    fputc('\n', s->out);
}

void explain_hit(
    const struct screen *s, const struct explanation *e, const struct hit *h)
{
    char pole[32];
    fputs("    ", s->out);
    explain_quoted(s, explain_words(e, h->in, h->at));
    fputs(h->codes_as ? " speaks for " : " gives no code for ", s->out);
    screen_text(s, h->factor, 0);
    if (h->codes_as)
        fprintf(s->out, ":%s", pole_name(h->codes_as));
    fputc('\n', s->out);
    if (e->places)
        print_place(s, e, h);
    fputs("        entry    ", s->out);
    snprintf(pole, sizeof pole, "  (%s)", pole_name(h->pole));
    entry_in_line(s, e, &e->lexicon->entries[h->index], LABEL, pole);
    print_status(s, e, h);
    if (h->codes_as)
        print_strength(s, e, h);
}

/* probabilities */

static bool speaks(
    const struct explanation *e, const struct hit *h, const struct score *score)
{
    return h->codes_as == score->pole && str_eq(h->factor, score->factor) &&
           explain_counts(e, h);
}

/* 1 - (1 - a)(1 - b) where there is more than one. */
static void print_formula(const struct screen *s, const struct explanation *e,
    const struct score *score)
{
    size_t count = 0;
    for (size_t i = 0; i < e->review.hit_count; i++)
        count += speaks(e, &e->review.hits[i], score);
    if (count < 2)
        return;
    fputs("        = 1 - ", s->out);
    for (size_t i = 0; i < e->review.hit_count; i++) {
        const struct hit *h = &e->review.hits[i];
        if (!speaks(e, h, score))
            continue;
        fputs("(1 - ", s->out);
        unit(s->out, lexicon_strength(e->pack, h));
        fputs(")", s->out);
    }
    fputc('\n', s->out);
}

void explain_score(const struct screen *s, const struct explanation *e,
    const struct score *score)
{
    uint32_t factor = lexicon_factor(e->lexicon, score->factor);
    const struct scale *scale =
        &e->pack->scales[factor][score->pole - POLE_BARRIER];
    int threshold = lexicon_threshold(e->pack, factor, score->pole);
    bool given = explain_given(e, score), over = score->p >= threshold;
    fputs("    ", s->out);
    screen_ink(s, INK_STRONG);
    screen_text(s, score->factor, 0);
    fprintf(s->out, ":%s", pole_name(score->pole));
    screen_ink(s, INK_PLAIN);
    fputs("  ", s->out);
    unit(s->out, score->p);
    fputs(over ? ", at least " : ", less than ", s->out);
    unit(s->out, threshold);
    fputs(given ? ": given" : ": not given", s->out);
    fputs(given == over ? "\n" : ", as the run's --threshold has it\n", s->out);
    print_formula(s, e, score);
    if (scale->calibrated)
        fprintf(s->out,
            "        after calibration with a = %g, b = %g, as the block's "
            "header says\n",
            scale->a, scale->b);
}

/* matches without a hit */

void explain_steps(const struct screen *s, const struct explanation *e)
{
    bool headed = false;
    for (size_t i = 0; i < e->steps.count; i++) {
        const struct match_step *m = &e->steps.items[i];
        if (!explain_passed_over(e, m))
            continue;
        fputs(headed ? "" : "matched, but passed over\n", s->out);
        headed = true;
        fputs("    ", s->out);
        explain_quoted(s, explain_words(e, m->in, m->found.at));
        fputs("\n        entry    ", s->out);
        explain_entry(s, e, m->entry, LABEL);
        fputs("        because  ", s->out);
        if (m->fate == MATCH_CUT) {
            fputs("a contrast stands in its gap\n", s->out);
            continue;
        }
        const char *by = m->fate == MATCH_BEATEN
                             ? "a better hit has these words: "
                             : "an except silences it: ";
        fputs(by, s->out);
        explain_entry(s, e, m->by, LABEL + strlen(by));
    }
}

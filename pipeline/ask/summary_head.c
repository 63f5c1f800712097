#include "ask/summary_show.h"

#include "ask/shares.h"

enum {
    LANGUAGES = 3,
    REASONS = 3,
    MASKS = 3,
    NUMBER = 10 /* 1 + 10 + 1: where words begin */
};

static void words(const struct screen *s, const char *text)
{
    fputs(text, s->out);
}

static void amount(const struct screen *s, uint64_t number, const char *of_what)
{
    screen_number(s, number, 0);
    words(s, of_what);
}

static struct str day(struct str date)
{
    return str_slice(date, 0, date.n < 10 ? date.n : 10);
}

static void line(const struct screen *s, const char *sign, uint64_t number)
{
    words(s, sign);
    screen_number(s, number, NUMBER);
    words(s, " ");
}

static void account(const struct screen *s, const struct overview *o)
{
    line(s, " ", o->account.rows);
    words(s, o->account.rows == 1 ? "row" : "rows");
    words(s, " ");
    if (o->runs > 1) {
        words(s, "in the last of ");
        amount(s, o->runs, " runs\n");
        screen_blanks(s, NUMBER + 2);
    }
    words(s, "= ");
    amount(s, o->account.fresh, " new + ");
    amount(s, o->account.replaced, " replaced + ");
    if (o->account.rows >= 1000000) { /* 80 columns */
        words(s, "\n");
        screen_blanks(s, NUMBER + 2);
    }
    amount(s, o->account.unchanged, " unchanged + ");
    amount(s, o->account.rejected, " rejected\n");
}

static void reasons(const struct screen *s, const struct figures *f)
{
    for (size_t i = 0; i < f->reason_count && i < REASONS; i++) {
        screen_blanks(s, NUMBER + 2);
        amount(s, f->reasons[i].rows, " rejected: ");
        screen_text(s, f->reasons[i].text, s->columns - NUMBER - 30);
        words(s, "\n");
    }
    if (f->reason_count <= REASONS)
        return;
    screen_blanks(s, NUMBER + 2);
    amount(s, f->reason_count - REASONS, " more reasons: --json has all\n");
}

static void chosen(const struct screen *s, const struct figures *f)
{
    const struct overview *o = &f->overview;
    line(s, " ", o->reviews);
    if (f->where) {
        words(s, "of ");
        amount(s, f->held, " reviews: ");
        screen_text(s, str_of(f->where), 0);
        words(s, "\n");
        screen_blanks(s, NUMBER + 2);
        amount(s, o->apps, o->apps == 1 ? " app" : " apps");
    } else {
        words(s, o->reviews == 1 ? "review of " : "reviews of ");
        amount(s, o->apps, o->apps == 1 ? " app" : " apps");
    }
    if (o->first.n) {
        words(s, ", ");
        screen_text(s, day(o->first), 0);
        words(s, " to ");
        screen_text(s, day(o->last), 0);
    }
    words(s, "\n");
}

/* Texts by language, most first; a star where no lexicon reads it. */
static void languages(const struct screen *s, const struct facets *f)
{
    size_t shown = 0, others = 0;
    bool starred = false;
    for (size_t i = 0; i < f->count; i++) {
        const struct facet_group *g = &f->groups[i];
        if (!g->with_text || shown == LANGUAGES) {
            others += g->with_text > 0;
            continue;
        }
        words(s, shown++ ? ", " : "            by language: ");
        screen_text(s, g->value, 0);
        words(s, " ");
        amount(s, g->with_text, g->readable ? "" : "*");
        starred = starred || !g->readable;
    }
    if (others) {
        words(s, ", ");
        amount(s, others, others == 1 ? " other" : " others");
    }
    if (shown)
        words(s, starred ? " (* no lexicon)\n" : "\n");
}

/* Kinds of personal data, and in how many reviews. */
static void masks(const struct screen *s, const struct figures *f)
{
    for (size_t i = 0; i < f->mask_count && i < MASKS; i++) {
        words(s, i ? ", " : "            masked: ");
        screen_text(s, f->masks[i].kind, 0);
        words(s, " ");
        amount(s, f->masks[i].reviews, "");
    }
    if (f->mask_count > MASKS) {
        words(s, ", ");
        amount(s, f->mask_count - MASKS, " more kinds");
    }
    if (f->mask_count)
        words(s, "\n");
}

static void flow(const struct screen *s, const struct figures *f)
{
    const struct overview *o = &f->overview;
    struct stats_count coded = {o->coded, o->readable};
    if (o->with_text < o->reviews) {
        line(s, "-", o->reviews - o->with_text);
        words(s, "without text\n");
    }
    if (o->readable < o->with_text) {
        line(s, "-", o->with_text - o->readable);
        words(s, "in a language without a lexicon\n");
    }
    line(s, "=", o->readable);
    words(s, "with text in a coded language: all shares are of these\n");
    line(s, " ", o->coded);
    words(s, f->strong ? "of these with a code that is not weak: "
                       : "of these with a code: ");
    shares_cell(s, coded, 0);
    words(s, " (");
    shares_interval(s, stats_wilson(coded), 0);
    words(s, ")\n");
}

void summary_head(
    const struct screen *s, const char *path, const struct figures *f)
{
    const struct str lexicon = f->overview.lexicon;
    screen_ink(s, INK_STRONG);
    screen_text(s, str_of(path), 0);
    screen_ink(s, INK_PLAIN);
    words(s, "\n");
    if (f->overview.ended.n)
        account(s, &f->overview);
    reasons(s, f);
    chosen(s, f);
    flow(s, f);
    languages(s, &f->languages);
    masks(s, f);
    words(s, "            lexicon ");
    screen_text(s, str_slice(lexicon, 0, lexicon.n < 12 ? lexicon.n : 12), 0);
    words(s, "\n");
}

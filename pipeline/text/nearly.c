#include "text/nearly.h"

#include "base/buf.h"
#include "text/rune.h"
#include "text/sample.h"
#include "text/token.h"

#include <string.h>

enum { PATHS_TRIED = 2000, ATOMS_SHOWN = 5, LIKE_LETTERS = 4 };

/* One field of the review. */
struct text {
    const struct prose *prose;
    uint32_t *sentence; /* of each token */
};

struct search {
    struct tokenizer *tokenizer;
    struct unfolded all;
    struct samples samples;
    struct text texts[FIELD_COUNT];
    struct arena *arena;
};

/* The better, the later its step fails. */
enum grade { GRADE_WORD, GRADE_ORDER, GRADE_SENTENCE, GRADE_GAP };

struct attempt {
    const struct unfold_path *path;
    const struct text *text;
    enum grade grade;
    size_t present;              /* places with a word somewhere in the text */
    size_t missing;              /* the first place without one */
    uint32_t tokens[STEPS_MOST]; /* in order, where all are there */
};

static bool is_one_of(struct search *s, struct str word, uint32_t class)
{
    const struct unfold_class *c = &s->all.classes[class];
    struct str norm, stem;
    tokenizer_word(s->tokenizer, word, &norm, &stem);
    for (size_t i = 0; i < c->count; i++) {
        const struct unfold_atom *a = &c->atoms[i];
        if (a->kind == ATOM_PREFIX
                ? str_starts(norm, a->text)
                : str_eq(a->kind == ATOM_STEM ? stem : norm, a->text))
            return true;
    }
    return false;
}

/* "sooo" with `left` of each letter that stands three times or more. */
static struct str collapse(struct str word, size_t left, struct arena *arena)
{
    struct buf b = {.arena = arena};
    for (size_t begin = 0, end; begin < word.n; begin = end) {
        for (end = begin + 1; end < word.n && word.p[end] == word.p[begin];)
            end++;
        size_t run = end - begin > 2 ? left : end - begin;
        buf_add(&b, str_slice(word, begin, begin + run));
    }
    return buf_str(&b);
}

static bool fits(struct search *s, const struct text *t, uint32_t token,
    const struct step *step)
{
    struct str norm = t->prose->tokens[token].norm;
    if (is_one_of(s, norm, step->class))
        return true;
    for (size_t left = 1; left <= 2; left++) {
        struct str shorter = collapse(norm, left, s->arena);
        if (shorter.n < norm.n && is_one_of(s, shorter, step->class))
            return true;
    }
    return false;
}

static void count_present(struct search *s, struct attempt *a)
{
    const struct unfold_path *path = a->path;
    a->present = 0;
    a->missing = path->count;
    for (size_t i = 0; i < path->count; i++) {
        bool found = false;
        for (uint32_t t = 0; !found && t < a->text->prose->token_count; t++)
            found = fits(s, a->text, t, &path->steps[i]);
        a->present += found;
        if (!found && a->missing == path->count)
            a->missing = i;
    }
}

/* The places in order from token `first` on, each as early as can be. */
static bool align(struct search *s, struct attempt *a, uint32_t first)
{
    uint32_t t = first;
    for (size_t i = 0; i < a->path->count; i++, t++) {
        while (t < a->text->prose->token_count &&
               !fits(s, a->text, t, &a->path->steps[i]))
            t++;
        if (t == a->text->prose->token_count)
            return false;
        a->tokens[i] = t;
    }
    return true;
}

static enum grade grade_of(const struct attempt *a)
{
    const uint32_t *sentence = a->text->sentence;
    size_t last = a->path->count - 1;
    return sentence[a->tokens[0]] == sentence[a->tokens[last]] ? GRADE_GAP
                                                               : GRADE_SENTENCE;
}

static uint32_t span_of(const struct attempt *a)
{
    return a->tokens[a->path->count - 1] - a->tokens[0];
}

static bool better(const struct attempt *a, const struct attempt *b)
{
    if (!b->path || a->grade != b->grade)
        return !b->path || a->grade > b->grade;
    if (a->grade >= GRADE_SENTENCE)
        return span_of(a) < span_of(b);
    size_t missing_a = a->path->count - a->present;
    size_t missing_b = b->path->count - b->present;
    return missing_a != missing_b ? missing_a < missing_b
                                  : a->present > b->present;
}

static void try_path(struct search *s, const struct text *text,
    const struct unfold_path *path, struct attempt *best)
{
    struct attempt a = {.path = path, .text = text};
    count_present(s, &a);
    a.grade = a.missing < path->count ? GRADE_WORD : GRADE_ORDER;
    if (better(&a, best))
        *best = a;
    for (uint32_t t = 0; a.missing == path->count && align(s, &a, t);
         t = a.tokens[0] + 1) {
        a.grade = grade_of(&a);
        if (better(&a, best))
            *best = a;
    }
}

/* what is said */

static struct str surface(const struct text *t, uint32_t token)
{
    struct span at = t->prose->tokens[token].at;
    return str_slice(t->prose->bytes, at.b, at.e);
}

/* `crash~ | freez* | hang` */
static struct str place_text(struct search *s, const struct step *step)
{
    static const char *const signs[] = {
        [ATOM_NORM] = "", [ATOM_STEM] = "~", [ATOM_PREFIX] = "*"};
    const struct unfold_class *c = &s->all.classes[step->class];
    struct buf b = {.arena = s->arena};
    for (size_t i = 0; i < c->count && i < ATOMS_SHOWN; i++)
        buf_format(&b, "%s" STR_FMT "%s", i ? " | " : "",
            STR_ARG(sample_word(&s->samples, &c->atoms[i])),
            signs[c->atoms[i].kind]);
    if (c->count > ATOMS_SHOWN)
        buf_add(&b, STR(" | ..."));
    return buf_str(&b);
}

static size_t common(struct str a, struct str b)
{
    size_t n = 0;
    while (n < a.n && n < b.n && a.p[n] == b.p[n])
        n++;
    return n;
}

/* A word of the text that one might have thought would do; false: none. */
static bool like(struct search *s, const struct attempt *a, uint32_t token,
    const struct unfold_atom *atom, struct buf *out)
{
    const struct token *t = &a->text->prose->tokens[token];
    struct str word = surface(a->text, token), norm, stem;
    struct str shown = sample_word(&s->samples, atom);
    char *room = arena_alloc(s->arena, RUNE_FOLD_ROOM(word.n), 1, 1);
    tokenizer_word(s->tokenizer, shown, &norm, &stem);
    if (str_eq(rune_fold(word, room), shown) && !str_eq(t->norm, shown))
        buf_format(out, "; \"" STR_FMT "\" counts as \"" STR_FMT "\"",
            STR_ARG(word), STR_ARG(t->norm));
    else if (atom->kind == ATOM_NORM && str_eq(t->stem, stem))
        buf_format(out,
            "; \"" STR_FMT "\" has the same stem, but the entry wants exactly "
            "\"" STR_FMT "\" (" STR_FMT "~ would match)",
            STR_ARG(word), STR_ARG(shown), STR_ARG(shown));
    else if (atom->kind == ATOM_PREFIX && common(t->norm, norm) >= LIKE_LETTERS)
        buf_format(out, "; \"" STR_FMT "\" does not begin with \"" STR_FMT "\"",
            STR_ARG(word), STR_ARG(shown));
    else if (common(t->norm, norm) >= LIKE_LETTERS)
        buf_format(out,
            "; \"" STR_FMT "\" has the stem \"" STR_FMT "\", \"" STR_FMT
            "\" the stem \"" STR_FMT "\"",
            STR_ARG(word), STR_ARG(t->stem), STR_ARG(shown), STR_ARG(stem));
    else
        return false;
    return true;
}

static struct why missing_word(struct search *s, const struct attempt *a)
{
    const struct step *step = &a->path->steps[a->missing];
    const struct unfold_class *c = &s->all.classes[step->class];
    struct buf b = {.arena = s->arena};
    if (!a->present && a->path->count > 1)
        buf_add(&b, STR("none of its words is in the text: no "));
    else
        buf_add(&b, STR("the text has no word for "));
    buf_add(&b, place_text(s, step));
    bool said = false;
    for (uint32_t t = 0; !said && t < a->text->prose->token_count; t++)
        for (size_t i = 0; !said && i < c->count; i++)
            said = like(s, a, t, &c->atoms[i], &b);
    return (struct why){"word", buf_str(&b)};
}

static struct why too_far(struct search *s, const struct attempt *a)
{
    for (size_t i = 1; i < a->path->count; i++) {
        uint32_t between = a->tokens[i] - a->tokens[i - 1] - 1;
        int most = a->path->steps[i].gap;
        if (between <= (uint32_t)most)
            continue;
        const char *form =
            most ? "%u word%s between \"" STR_FMT "\" and \"" STR_FMT
                   "\", and the entry allows %d"
                 : "%u word%s between \"" STR_FMT "\" and \"" STR_FMT
                   "\", and the entry has no gap there";
        return (struct why){
            "gap", arena_format(s->arena, form, between,
                       between > 1 ? "s stand" : " stands",
                       STR_ARG(surface(a->text, a->tokens[i - 1])),
                       STR_ARG(surface(a->text, a->tokens[i])), most)};
    }
    return (struct why){"word", STR("its words are there, but not together")};
}

static struct why across_sentences(struct search *s, const struct attempt *a)
{
    const uint32_t *sentence = a->text->sentence;
    size_t i = 1;
    while (sentence[a->tokens[i]] == sentence[a->tokens[i - 1]])
        i++;
    return (struct why){"sentence end",
        arena_format(s->arena,
            "a sentence ends between \"" STR_FMT "\" and \"" STR_FMT "\"",
            STR_ARG(surface(a->text, a->tokens[i - 1])),
            STR_ARG(surface(a->text, a->tokens[i])))};
}

static struct why say(struct search *s, const struct attempt *a)
{
    switch (a->grade) {
    case GRADE_GAP:
        return too_far(s, a);
    case GRADE_SENTENCE:
        return across_sentences(s, a);
    case GRADE_ORDER:
        return (struct why){
            "order", STR("its words are there, but not in this order")};
    case GRADE_WORD:
        break;
    }
    return missing_word(s, a);
}

static struct text text_of(const struct prose *prose, struct arena *arena)
{
    struct text t = {prose, ARENA_NEW(arena, uint32_t, prose->token_count)};
    uint32_t sentence = 0;
    for (size_t i = 0; i < prose->token_count; i++) {
        while (prose->tokens[i].at.b >= prose->sentences[sentence].e)
            sentence++;
        t.sentence[i] = sentence;
    }
    return t;
}

bool nearly(const struct lexicon *lexicon, const struct review *r,
    uint32_t entry, struct arena *arena, struct why *why)
{
    const struct pack *pack = lexicon->entries[entry].block->pack;
    const struct matcher *m = pack->matcher;
    struct search s = {.arena = arena};
    struct attempt best = {0};
    size_t count;
    s.all = unfold(m, &m->entries, arena);
    const struct unfold_path *paths = unfold_target(&s.all, entry, &count);
    if (!count)
        return false;
    s.tokenizer = tokenizer_start(pack->rules);
    s.samples = samples_start(lexicon, pack, &s.all, s.tokenizer, arena);
    for (int f = FIELD_COUNT - 1; f >= 0; f--) {
        s.texts[f] = text_of(&r->prose[f], arena);
        for (size_t i = 0; i < count && i < PATHS_TRIED; i++)
            try_path(&s, &s.texts[f], &paths[i], &best);
    }
    *why = say(&s, &best);
    tokenizer_stop(s.tokenizer);
    return true;
}

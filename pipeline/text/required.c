#include "text/required.h"

#include "base/buf.h"

#include <string.h>

/* Longer lists save nothing; shorter literals stand in every sentence. */
enum { ANY_MOST = 64, SHORTEST = 2 };

struct reading {
    struct str text;
    size_t at;
    bool lost; /* syntax that says more than is read here */
    bool digit;
    int depth;
    struct arena *keep;
};

static struct required read_alternatives(struct reading *r);

static char peek(const struct reading *r, size_t ahead)
{
    size_t at = r->at + ahead;
    return at < r->text.n ? r->text.p[at] : '\0';
}

static bool word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
}

/* Whether what was just read may be missing from a match. */
static bool may_miss(const struct reading *r)
{
    return peek(r, 0) && strchr("?*{", peek(r, 0)) != NULL;
}

static size_t shortest(const struct required *set)
{
    size_t least = set->count ? SIZE_MAX : 0;
    for (size_t i = 0; i < set->count; i++)
        if (set->any[i].n < least)
            least = set->any[i].n;
    return least;
}

/* The longer its literals, the fewer sentences hold one. */
static void keep_better(struct required *best, const struct required *other)
{
    if (shortest(other) >= SHORTEST && shortest(other) > shortest(best))
        *best = *other;
}

static struct str lowered(struct str s, struct arena *keep)
{
    char *lower = arena_cstr(keep, s);
    for (size_t i = 0; i < s.n; i++)
        if (lower[i] >= 'A' && lower[i] <= 'Z')
            lower[i] = (char)(lower[i] + ('a' - 'A'));
    return (struct str){lower, s.n};
}

static void add_any(struct reading *r, struct required *set, struct str literal)
{
    *ARENA_PUSH(r->keep, set->any, set->count, &set->room) = literal;
}

static void end_run(struct reading *r, struct buf *run, struct required *best)
{
    struct required one = {0};
    if (run->n) {
        add_any(r, &one, lowered(buf_str(run), r->keep));
        keep_better(best, &one);
    }
    run->n = 0;
}

static void skip_class(struct reading *r)
{
    r->at++;
    if (peek(r, 0) == '^')
        r->at++;
    if (peek(r, 0) == ']')
        r->at++;
    while (r->at < r->text.n && peek(r, 0) != ']')
        r->at += peek(r, 0) == '\\' ? 2 : 1;
    r->at++;
}

/* Reads an escape; true when it stands for one plain character, *c. */
static bool read_escape(struct reading *r, char *c)
{
    *c = peek(r, 1);
    r->at += 2;
    if (*c && !word_byte(*c))
        return (unsigned char)*c < 0x80;
    /* Characters by number or class, quoting, names: given up. */
    r->lost = r->lost || !*c || strchr("xpPocgkNQE0123456789", *c);
    if (*c == 'd' && r->depth == 0 && !may_miss(r))
        r->digit = true;
    return false;
}

static bool read_plain(struct reading *r, char *c)
{
    *c = peek(r, 0);
    if (*c == '\\')
        return read_escape(r, c);
    r->at++;
    return word_byte(*c) || *c == ' ' || *c == '\'' || *c == '-';
}

enum group_kind { GROUP_NONE, GROUP_ASSERTS, GROUP_DENIES };

/* Behind its opening sign; r->at comes to its content. */
static enum group_kind read_opening(struct reading *r)
{
    r->at++;
    if (peek(r, 0) == '*')
        r->lost = true;
    if (peek(r, 0) != '?')
        return GROUP_ASSERTS;
    if (strchr(":=>|", peek(r, 1))) {
        r->at += 2;
        return GROUP_ASSERTS;
    }
    if (peek(r, 1) == '!') {
        r->at += 2;
        return GROUP_DENIES;
    }
    if (peek(r, 1) == '<' && (peek(r, 2) == '!' || peek(r, 2) == '=')) {
        r->at += 3;
        return GROUP_DENIES; /* what stands before a match is not in it */
    }
    r->lost = true; /* names, settings, recursion */
    return GROUP_NONE;
}

static void read_group(struct reading *r, struct required *best)
{
    enum group_kind kind = read_opening(r);
    r->depth++;
    struct required inside = read_alternatives(r);
    r->depth--;
    r->at++; /* its closing sign */
    if (kind == GROUP_ASSERTS && !may_miss(r))
        keep_better(best, &inside);
}

static void skip_count(struct reading *r)
{
    while (r->at < r->text.n && peek(r, 0) != '}')
        r->at++;
    r->at++;
}

/* One alternative: the best of what all its parts ask for. */
static struct required read_sequence(struct reading *r)
{
    struct required best = {0};
    struct buf run = {.arena = r->keep};
    while (r->at < r->text.n && !r->lost) {
        char c = peek(r, 0);
        if (c == '|' || c == ')')
            break;
        if (c == '(' || c == '[' || c == '{') {
            end_run(r, &run, &best);
            if (c == '(')
                read_group(r, &best);
            else if (c == '[')
                skip_class(r);
            else
                skip_count(r);
        } else if (read_plain(r, &c) && !may_miss(r)) {
            buf_byte(&run, c);
        } else {
            end_run(r, &run, &best);
        }
    }
    end_run(r, &run, &best);
    return best;
}

static struct required read_alternatives(struct reading *r)
{
    struct required all = read_sequence(r);
    bool known = all.count > 0;
    while (peek(r, 0) == '|' && !r->lost) {
        r->at++;
        struct required one = read_sequence(r);
        known = known && one.count > 0;
        for (size_t i = 0; i < one.count; i++)
            add_any(r, &all, one.any[i]);
    }
    if (!known || all.count > ANY_MOST)
        all.count = 0;
    return all;
}

static bool has_alternatives(struct str regex)
{
    struct reading r = {.text = regex};
    struct arena scratch = {0};
    r.keep = &scratch;
    (void)read_sequence(&r);
    arena_free(&scratch);
    return r.at < regex.n;
}

struct required required_of(struct str regex, struct arena *keep)
{
    struct reading r = {.text = regex, .keep = keep};
    struct required all = read_alternatives(&r);
    if (r.lost || r.at < regex.n)
        return (struct required){0};
    all.digit = r.digit && !has_alternatives(regex);
    return all;
}

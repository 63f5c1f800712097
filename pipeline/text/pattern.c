#include "text/pattern.h"

struct reader {
    struct str text;
    size_t at;
    int depth;
    struct place from; /* of text.p[0] */
    struct arena *arena;
    struct error *err;
};

enum { DEPTH_MOST = 16 };

static const char signs[] = "quote signs that are to be matched as they stand";

static struct pattern *read_choice(struct reader *r);

static struct place here(const struct reader *r, size_t at)
{
    struct place place = r->from;
    place.col += (long)at;
    return place;
}

static struct pattern *fail(
    struct reader *r, size_t at, const char *what, const char *hint)
{
    error_set(r->err, ERR_LEXICON, here(r, at), "%s", what);
    if (hint)
        error_hint(r->err, "%s", hint);
    return NULL;
}

static struct pattern *node(struct reader *r, enum pattern_kind kind, size_t at)
{
    struct pattern *p = ARENA_ONE(r->arena, struct pattern);
    p->kind = kind;
    p->at = here(r, at);
    return p;
}

static char peek(const struct reader *r)
{
    return r->at < r->text.n ? r->text.p[r->at] : '\0';
}

static void skip_blanks(struct reader *r)
{
    while (peek(r) == ' ' || peek(r) == '\t')
        r->at++;
}

static bool at_gap(const struct reader *r)
{
    return peek(r) == '.' && r->at + 1 < r->text.n &&
           r->text.p[r->at + 1] == '.';
}

/* The number at r->at, or `preset` where there is none; -1 when too large. */
static int read_count(struct reader *r, int preset)
{
    if (peek(r) < '0' || peek(r) > '9')
        return preset;
    int n = 0;
    while (str_digit(peek(r))) {
        n = n * 10 + (peek(r) - '0');
        r->at++;
        if (n > PATTERN_GAP_MOST)
            return -1;
    }
    return n;
}

enum { ENDS_WORD = 1, ENDS_SEQUENCE = 2, GAP = 4 };

static const unsigned char class_of[256] = {
    ['\0'] = ENDS_WORD,
    [' '] = ENDS_WORD,
    ['\t'] = ENDS_WORD,
    ['('] = ENDS_WORD,
    [')'] = ENDS_WORD | ENDS_SEQUENCE,
    ['|'] = ENDS_WORD | ENDS_SEQUENCE,
    ['<'] = ENDS_SEQUENCE,
    ['?'] = ENDS_WORD,
    ['"'] = ENDS_WORD,
    ['@'] = ENDS_WORD,
    ['~'] = ENDS_WORD,
    ['*'] = ENDS_WORD,
    ['.'] = GAP, /* when there are two */
};

static int class_at(const struct reader *r)
{
    return class_of[(unsigned char)peek(r)];
}

static size_t word_end(struct str s, size_t at)
{
    for (; at < s.n; at++) {
        int class = class_of[(unsigned char)s.p[at]];
        if (class & ENDS_WORD)
            break;
        if (class & GAP && at + 1 < s.n && s.p[at + 1] == '.')
            break;
    }
    return at;
}

static struct pattern *read_word(struct reader *r)
{
    size_t begin = r->at;
    r->at = word_end(r->text, begin);
    struct pattern *p = node(r, PATTERN_WORD, begin);
    p->text = str_slice(r->text, begin, r->at);
    if (!p->text.n)
        return fail(r, begin, "a word was wanted here", signs);
    char behind = peek(r);
    if (behind == '~' || behind == '*') {
        p->kind = behind == '~' ? PATTERN_STEM : PATTERN_PREFIX;
        r->at++;
    }
    return p;
}

static struct pattern *read_list(struct reader *r)
{
    size_t begin = r->at++;
    while (!(class_at(r) & ENDS_WORD))
        r->at++;
    struct pattern *p = node(r, PATTERN_LIST, begin);
    p->text = str_slice(r->text, begin + 1, r->at);
    if (!p->text.n)
        return fail(r, begin, "'@' without the name of a list", NULL);
    return p;
}

/* "..." or /.../; the closing sign may stand inside behind a backslash. */
static struct pattern *read_fenced(
    struct reader *r, enum pattern_kind kind, char fence)
{
    size_t begin = r->at++;
    while (r->at < r->text.n && peek(r) != fence)
        r->at +=
            peek(r) == '\\' && fence == '/' && r->at + 1 < r->text.n ? 2 : 1;
    if (r->at >= r->text.n)
        return fail(r, begin,
            fence == '/' ? "this regex has no closing '/'"
                         : "this quotation has no closing '\"'",
            NULL);
    struct pattern *p = node(r, kind, begin);
    p->text = str_slice(r->text, begin + 1, r->at++);
    if (!p->text.n)
        return fail(r, begin, "nothing between the signs", NULL);
    return p;
}

static struct pattern *read_group(struct reader *r)
{
    size_t begin = r->at++;
    if (++r->depth > DEPTH_MOST)
        return fail(r, begin, "parentheses nested too deep", NULL);
    struct pattern *p = read_choice(r);
    if (!p)
        return NULL;
    skip_blanks(r);
    if (peek(r) != ')')
        return fail(r, begin, "this '(' is not closed", "add a ')'");
    r->at++;
    r->depth--;
    return p;
}

static struct pattern *read_bare(struct reader *r)
{
    switch (peek(r)) {
    case '(':
        return read_group(r);
    case '@':
        return read_list(r);
    case '"':
        return read_fenced(r, PATTERN_QUOTED, '"');
    case '/':
        return read_fenced(r, PATTERN_REGEX, '/');
    default:
        return read_word(r);
    }
}

static struct pattern *read_item(struct reader *r)
{
    struct pattern *p = read_bare(r);
    if (p && peek(r) == '?') {
        p->optional = true;
        r->at++;
    }
    return p;
}

static bool read_gap(struct reader *r, int *gap)
{
    *gap = 0;
    if (!at_gap(r))
        return true;
    size_t begin = r->at;
    r->at += 2;
    *gap = read_count(r, PATTERN_GAP);
    skip_blanks(r);
    if (*gap >= 0)
        return true;
    fail(r, begin, "this gap is too long", "20 tokens are the most");
    return false;
}

static bool at_near(const struct reader *r)
{
    return peek(r) == '<';
}

static bool at_end(const struct reader *r)
{
    return r->at == r->text.n || class_at(r) & ENDS_SEQUENCE;
}

static struct pattern *read_sequence(struct reader *r)
{
    struct pattern *first = NULL, **last = &first;
    size_t from = r->at;
    skip_blanks(r);
    while (!at_end(r)) {
        int gap;
        size_t begin = r->at;
        if (!read_gap(r, &gap))
            return NULL;
        if (gap && (!first || at_end(r)))
            return fail(r, begin, "a gap stands between two words", NULL);
        struct pattern *item = read_item(r);
        if (!item)
            return NULL;
        item->gap = gap;
        *last = item;
        last = &item->next;
        skip_blanks(r);
    }
    if (!first)
        return fail(r, r->at, "a word was wanted here", signs);
    if (!first->next && !first->optional)
        return first;
    struct pattern *sequence = node(r, PATTERN_SEQUENCE, from);
    sequence->first = first;
    return sequence;
}

static struct pattern *read_near(struct reader *r)
{
    struct pattern *left = read_sequence(r);
    while (left && at_near(r)) {
        size_t begin = r->at++;
        int reach = read_count(r, PATTERN_GAP);
        if (reach < 0 || peek(r) != '>')
            return fail(r, begin, "'<' begins a nearness such as <> or <5>",
                "20 tokens are the most");
        r->at++;
        struct pattern *near = node(r, PATTERN_NEAR, begin);
        struct pattern *right = read_sequence(r);
        if (!right)
            return NULL;
        near->reach = reach;
        near->first = left;
        left->next = right;
        left = near;
    }
    return left;
}

static struct pattern *read_choice(struct reader *r)
{
    struct pattern *first = read_near(r);
    if (!first || peek(r) != '|')
        return first;
    struct pattern *choice = node(r, PATTERN_CHOICE, r->at);
    choice->first = first;
    struct pattern *last = first;
    while (last && peek(r) == '|') {
        r->at++;
        last->next = read_near(r);
        last = last->next;
    }
    return last ? choice : NULL;
}

struct pattern *pattern_parse(
    struct str text, struct place at, struct arena *arena, struct error *err)
{
    struct reader r = {.text = text, .from = at, .arena = arena, .err = err};
    struct pattern *p = read_near(&r);
    if (!p)
        return NULL;
    if (peek(&r) == '|')
        return fail(&r, r.at, "alternatives stand in parentheses",
            "write (this | that)");
    if (r.at < r.text.n)
        return fail(&r, r.at, "this ')' closes nothing", NULL);
    return p;
}

const struct pattern *pattern_of(const struct entry *e, struct arena *arena)
{
    struct error err;
    return e->pattern ? e->pattern
                      : pattern_parse(e->written, e->at, arena, &err);
}

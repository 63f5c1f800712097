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
    while (peek(r) >= '0' && peek(r) <= '9') {
        n = n * 10 + (peek(r) - '0');
        r->at++;
        if (n > PATTERN_GAP_MOST)
            return -1;
    }
    return n;
}

static bool ends_word(char c)
{
    static const bool ends[256] = {
        ['\0'] = true,
        [' '] = true,
        ['\t'] = true,
        ['('] = true,
        [')'] = true,
        ['|'] = true,
        ['?'] = true,
        ['"'] = true,
        ['@'] = true,
        ['~'] = true,
        ['*'] = true,
    };
    return ends[(unsigned char)c];
}

static struct pattern *read_word(struct reader *r)
{
    size_t begin = r->at;
    while (!ends_word(peek(r)) && !at_gap(r))
        r->at++;
    struct pattern *p = node(r, PATTERN_WORD, begin);
    p->text = str_slice(r->text, begin, r->at);
    if (!p->text.n)
        return fail(r, begin, "a word was wanted here", signs);
    if (peek(r) == '~' || peek(r) == '*')
        p->kind = r->text.p[r->at++] == '~' ? PATTERN_STEM : PATTERN_PREFIX;
    return p;
}

static struct pattern *read_list(struct reader *r)
{
    size_t begin = r->at++;
    while (!ends_word(peek(r)))
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

static struct pattern *read_item(struct reader *r)
{
    struct pattern *p;
    char c = peek(r);
    if (c == '(')
        p = read_group(r);
    else if (c == '@')
        p = read_list(r);
    else if (c == '"')
        p = read_fenced(r, PATTERN_QUOTED, '"');
    else if (c == '/')
        p = read_fenced(r, PATTERN_REGEX, '/');
    else
        p = read_word(r);
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
    return r->at == r->text.n || peek(r) == ')' || peek(r) == '|' || at_near(r);
}

static struct pattern *read_sequence(struct reader *r)
{
    struct pattern *sequence = node(r, PATTERN_SEQUENCE, r->at);
    struct pattern **last = &sequence->first;
    skip_blanks(r);
    while (!at_end(r)) {
        int gap;
        size_t begin = r->at;
        if (!read_gap(r, &gap))
            return NULL;
        if (gap && (!sequence->first || at_end(r)))
            return fail(r, begin, "a gap stands between two words", NULL);
        struct pattern *item = read_item(r);
        if (!item)
            return NULL;
        item->gap = gap;
        *last = item;
        last = &item->next;
        skip_blanks(r);
    }
    if (!sequence->first)
        return fail(r, r->at, "a word was wanted here", signs);
    bool alone = !sequence->first->next && !sequence->first->optional;
    return alone ? sequence->first : sequence;
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
    return pattern_parse(e->written, e->at, arena, &err);
}

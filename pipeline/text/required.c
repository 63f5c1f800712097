#include "text/required.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <string.h>

/* Longer lists save nothing; commoner literals stand in every sentence. */
enum { ANY_MOST = 64, RARE = 2, CLASS_MOST = 16 };

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

static bool letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool word_byte(char c)
{
    return letter(c) || str_digit(c);
}

/* Whether what was just read may be missing from a match. */
static bool may_miss(const struct reading *r)
{
    return peek(r, 0) && strchr("?*{", peek(r, 0)) != NULL;
}

/* The longer, the rarer; digits and most signs are rarer than letters. */
static size_t rarity(const struct clause *clause)
{
    size_t least = clause->count ? SIZE_MAX : 0;
    for (size_t i = 0; i < clause->count; i++) {
        struct str s = clause->any[i];
        size_t rare = s.n;
        for (size_t k = 0; k < s.n; k++)
            rare += !letter(s.p[k]) && !strchr(" '-.,!?", s.p[k]);
        if (rare < least)
            least = rare;
    }
    return least;
}

static void keep_rare(struct required *best, const struct clause *clause)
{
    size_t at = best->count, rare = rarity(clause);
    if (rare < RARE)
        return;
    while (at > 0 && rarity(&best->all[at - 1]) < rare)
        at--;
    if (at == CLAUSES_MOST)
        return;
    if (best->count < CLAUSES_MOST)
        best->count++;
    for (size_t i = best->count - 1; i > at; i--)
        best->all[i] = best->all[i - 1];
    best->all[at] = *clause;
}

static struct str lowered(struct str s, struct arena *keep)
{
    char *lower = arena_cstr(keep, s);
    for (size_t i = 0; i < s.n; i++)
        if (lower[i] >= 'A' && lower[i] <= 'Z')
            lower[i] = (char)(lower[i] + ('a' - 'A'));
    return (struct str){lower, s.n};
}

static void add_any(
    struct reading *r, struct clause *clause, struct str literal)
{
    *ARENA_PUSH(r->keep, clause->any, clause->count, &clause->room) = literal;
}

static void end_run(struct reading *r, struct buf *run, struct required *best)
{
    struct clause one = {0};
    if (run->n) {
        add_any(r, &one, lowered(buf_str(run), r->keep));
        keep_rare(best, &one);
    }
    run->n = 0;
}

/* Signs that no other character equals, whatever the case. */
static bool lone_sign(uint32_t c)
{
    return (c >= 0xA0 && c <= 0xBF && c != 0xB5) ||
           (c >= 0x2000 && c <= 0x20FF);
}

/* The character at r->at of a class, as it stands; false when it stands for
 * others as well. */
static bool read_member(struct reading *r, struct str *member)
{
    size_t at = r->at;
    uint32_t c = (unsigned char)peek(r, 0);
    if (c == '[' || c == '\\') {
        bool plain = c == '\\' && peek(r, 1) > 0 && !word_byte(peek(r, 1));
        r->at += c == '\\' ? 2 : 1;
        *member = str_slice(r->text, at + 1, at + 2);
        return plain;
    }
    if (c < 0x80)
        r->at++;
    else
        c = utf8_next(r->text, &r->at);
    *member = lowered(str_slice(r->text, at, r->at), r->keep);
    return c < 0x80 || lone_sign(c);
}

static bool add_range(struct reading *r, struct clause *class, char first)
{
    struct str last;
    r->at++; /* the hyphen */
    if (!read_member(r, &last) || last.n != 1 || last.p[0] - first > 9)
        return false;
    for (char c = (char)(first + 1); c <= last.p[0]; c++)
        add_any(r, class, lowered((struct str){&c, 1}, r->keep));
    return true;
}

static void add_new(struct reading *r, struct clause *class, struct str member)
{
    for (size_t i = 0; i < class->count; i++)
        if (str_eq(class->any[i], member))
            return;
    add_any(r, class, member);
}

/* `[…]`: its characters, or nothing where they are many, or not named. */
static struct clause read_class(struct reading *r)
{
    struct clause class = {0};
    bool known = true;
    r->at++;
    if (peek(r, 0) == '^') {
        known = false;
        r->at++;
    }
    for (bool first = true; r->at < r->text.n; first = false) {
        struct str member;
        if (peek(r, 0) == ']' && !first)
            break;
        r->lost = r->lost || (peek(r, 0) == '[' && strchr(":.=", peek(r, 1)));
        known = read_member(r, &member) && known;
        if (known)
            add_new(r, &class, member);
        if (peek(r, 0) == '-' && peek(r, 1) != ']')
            known = known && word_byte(member.p[0]) &&
                    add_range(r, &class, member.p[0]);
    }
    r->at++;
    if (!known || class.count > CLASS_MOST || may_miss(r))
        class.count = 0;
    return class;
}

/* One letter in both cases reads on as that letter. */
static void add_class(struct reading *r, struct buf *run, struct required *best)
{
    struct clause class = read_class(r);
    if (class.count == 1) {
        buf_add(run, class.any[0]);
        return;
    }
    end_run(r, run, best);
    keep_rare(best, &class);
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
    return *c >= ' ' && *c <= '~' && !strchr(".^$*+?()[]{}|", *c);
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
    for (size_t i = 0; i < inside.count; i++)
        if (kind == GROUP_ASSERTS && !may_miss(r))
            keep_rare(best, &inside.all[i]);
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
        if (c == '[') {
            add_class(r, &run, &best);
        } else if (c == '(' || c == '{') {
            end_run(r, &run, &best);
            if (c == '(')
                read_group(r, &best);
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

/* Several ask for one of what is rarest in each. */
static struct required read_alternatives(struct reading *r)
{
    struct required all = read_sequence(r);
    if (peek(r, 0) != '|' || r->lost)
        return all;
    struct clause any = all.count ? all.all[0] : (struct clause){0};
    bool known = all.count > 0;
    all.count = 0;
    while (peek(r, 0) == '|' && !r->lost) {
        r->at++;
        struct required one = read_sequence(r);
        known = known && one.count > 0;
        for (size_t i = 0; known && i < one.all[0].count; i++)
            add_any(r, &any, one.all[0].any[i]);
    }
    if (known && any.count <= ANY_MOST)
        keep_rare(&all, &any);
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

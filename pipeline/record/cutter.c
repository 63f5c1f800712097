#include "record/cutting.h"
#include "record/ordinary.h"

#include <string.h>

enum step { STEP_ON, STEP_MORE, STEP_RECORD, STEP_BAD, STEP_END };

enum { TOKEN_MOST = 1000 };

static enum step bad(struct cutter *c, const char *wanted)
{
    c->wanted = wanted;
    return STEP_BAD;
}

/* containers */

static bool in_object(const struct cutter *c)
{
    unsigned top = (unsigned)c->depth - 1;
    return c->depth && (c->objects[top / 64] >> top % 64 & 1);
}

static enum step open(struct cutter *c, bool object)
{
    unsigned top = (unsigned)c->depth;
    if (c->depth == JSON_DEPTH)
        return bad(c, "less depth");
    uint64_t bit = (uint64_t)1 << top % 64;
    c->objects[top / 64] &= ~bit;
    if (object)
        c->objects[top / 64] |= bit;
    if (top < CUTTER_KEYS)
        c->keys[top] = 0;
    c->depth++;
    c->at++;
    c->state = object ? FIRST_KEY : FIRST_VALUE;
    return STEP_ON;
}

static enum step value_done(struct cutter *c)
{
    c->state = c->depth ? A_COMMA : THE_END;
    if (!c->inside || c->depth != c->outside)
        return STEP_ON;
    c->inside = false;
    return STEP_RECORD;
}

static enum step close(struct cutter *c)
{
    c->at++;
    c->depth--;
    return value_done(c);
}

/* places */

static uint64_t mix(uint64_t hash, struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        hash = (hash ^ (unsigned char)s.p[i]) * 1099511628211u; /* FNV-1a */
    return hash;
}

static const uint64_t no_letters = 14695981039346656037u;

static struct cutter_place here(const struct cutter *c)
{
    struct cutter_place place = {.depth = c->depth, .array = !in_object(c)};
    for (int i = 0; i < c->depth && i < CUTTER_KEYS; i++)
        place.keys[i] = c->keys[i];
    return place;
}

static bool same(struct cutter_place a, struct cutter_place b)
{
    return a.depth == b.depth && a.array == b.array &&
           memcmp(a.keys, b.keys, sizeof a.keys) == 0;
}

/* Objects in an array that only objects hold; and the one entry of a feed,
 * which is no array where there is but one. */
static bool likely(const struct cutter_place *p)
{
    if (p->depth == 2 && !p->array)
        return p->keys[0] == mix(no_letters, STR("feed")) &&
               p->keys[1] == mix(no_letters, STR("entry"));
    if (!p->array || p->depth < 1 || p->depth > CUTTER_KEYS)
        return false;
    for (int i = 0; i + 1 < p->depth; i++)
        if (!p->keys[i])
            return false;
    return true;
}

static void begin_record(struct cutter *c, char first)
{
    struct cutter_place place = here(c);
    if (c->inside)
        return;
    if (c->fixed ? !same(place, c->place) : first != '{' || !likely(&place))
        return;
    c->place = place;
    c->inside = true;
    c->outside = c->depth;
    c->begin = c->at;
}

/* tokens */

static bool digits(struct str *s)
{
    size_t n = 0;
    while (n < s->n && str_digit(s->p[n]))
        n++;
    *s = str_from(*s, n);
    return n > 0;
}

static bool skip(struct str *s, const char *any)
{
    if (!s->n || !strchr(any, s->p[0]) || !s->p[0])
        return false;
    *s = str_from(*s, 1);
    return true;
}

static bool is_number(struct str s)
{
    skip(&s, "-");
    if (!skip(&s, "0") && !digits(&s))
        return false;
    if (skip(&s, ".") && !digits(&s))
        return false;
    if (skip(&s, "eE")) {
        skip(&s, "+-");
        if (!digits(&s))
            return false;
    }
    return !s.n;
}

static bool in_token(char c)
{
    return str_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           c == '+' || c == '-' || c == '.';
}

/* A number, or true, false, null. */
static enum step scalar(struct cutter *c, struct str rest, bool ended)
{
    size_t end = c->at;
    while (end < rest.n && in_token(rest.p[end]))
        end++;
    struct str token = str_slice(rest, c->at, end);
    if (end == rest.n && !ended && token.n < TOKEN_MOST)
        return STEP_MORE;
    bool good = str_eq(token, STR("true")) || str_eq(token, STR("false")) ||
                str_eq(token, STR("null")) || is_number(token);
    if (!good || token.n >= TOKEN_MOST)
        return bad(c, "a value");
    c->at = end;
    return value_done(c);
}

static void skip_ordinary(struct cutter *c, struct str rest)
{
    size_t begin = c->at, n;
    while (rest.n - c->at >= 8) {
        c->at += n = ordinary_runes(eight_load(rest.p + c->at, 8));
        if (n < 8)
            break;
    }
    for (; c->at < rest.n; c->at++) {
        unsigned char byte = (unsigned char)rest.p[c->at];
        if (byte < 0x20 || byte == '"' || byte == '\\')
            break;
    }
    if (c->key && c->depth <= CUTTER_KEYS)
        c->keys[c->depth - 1] =
            mix(c->keys[c->depth - 1], str_slice(rest, begin, c->at));
}

static bool hex(char c)
{
    return str_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* The byte behind a backslash, or one of four digits. */
static enum step escaped(struct cutter *c, char byte)
{
    if (c->escape < 0) {
        if (!byte || !strchr("\"\\/bfnrtu", byte))
            return bad(c, "one of \" \\ / b f n r t u behind a backslash");
        c->escape = byte == 'u' ? 4 : 0;
    } else if (!hex(byte)) {
        return bad(c, "four hex digits behind \\u");
    } else {
        c->escape--;
    }
    c->at++;
    return STEP_ON;
}

static enum step in_string(struct cutter *c, struct str rest)
{
    if (c->escape)
        return escaped(c, rest.p[c->at]);
    skip_ordinary(c, rest);
    if (c->at == rest.n)
        return STEP_ON;
    char byte = rest.p[c->at];
    if (byte != '"' && byte != '\\')
        return bad(c, "\\u00.. instead");
    c->at++;
    if (byte == '\\') {
        c->escape = -1;
        return STEP_ON;
    }
    if (!c->key)
        return value_done(c);
    c->state = A_COLON;
    return STEP_ON;
}

static enum step begin_string(struct cutter *c, bool key)
{
    c->key = key;
    if (key && c->depth <= CUTTER_KEYS)
        c->keys[c->depth - 1] = no_letters;
    c->state = IN_STRING;
    c->at++;
    return STEP_ON;
}

static enum step value(struct cutter *c, struct str rest, bool ended)
{
    char first = rest.p[c->at];
    if (first == ']' || first == ',' || first == '}')
        return bad(c, "a value");
    begin_record(c, first);
    switch (first) {
    case '{':
        return open(c, true);
    case '[':
        return open(c, false);
    case '"':
        return begin_string(c, false);
    default:
        return scalar(c, rest, ended);
    }
}

static enum step next_member(struct cutter *c, char byte)
{
    bool object = in_object(c);
    if (byte == (object ? '}' : ']'))
        return close(c);
    if (byte != ',')
        return bad(c, object ? "',' or '}'" : "',' or ']'");
    c->at++;
    c->state = object ? A_KEY : A_VALUE;
    return STEP_ON;
}

static enum step behind(struct cutter *c, char byte)
{
    if (!c->sequence || (byte != '{' && byte != '['))
        return bad(c, "the end");
    c->state = A_VALUE;
    return STEP_ON;
}

static enum step look(struct cutter *c, struct str rest, bool ended)
{
    char byte = rest.p[c->at];
    if (c->state == IN_STRING)
        return in_string(c, rest);
    if (cutting_blank(byte)) {
        c->at++;
        return STEP_ON;
    }
    switch (c->state) {
    case FIRST_VALUE:
        return byte == ']' ? close(c) : value(c, rest, ended);
    case A_VALUE:
        return value(c, rest, ended);
    case FIRST_KEY:
        if (byte == '}')
            return close(c);
        /* fall through */
    case A_KEY:
        return byte == '"' ? begin_string(c, true)
                           : bad(c, "a member's name in quotes");
    case A_COLON:
        if (byte != ':')
            return bad(c, "':'");
        c->at++;
        c->state = A_VALUE;
        return STEP_ON;
    case A_COMMA:
        return next_member(c, byte);
    default:
        return behind(c, byte);
    }
}

static enum step at_end(struct cutter *c)
{
    switch (c->state) {
    case THE_END:
        return STEP_END;
    case IN_STRING:
        return bad(c, "a closing quote");
    case A_COMMA:
        return bad(c, in_object(c) ? "',' or '}'" : "',' or ']'");
    case A_COLON:
        return bad(c, "':'");
    case A_KEY:
    case FIRST_KEY:
        return bad(c, "a member's name in quotes");
    default:
        return bad(c, "a value");
    }
}

/* Where the records stand, between two of them. */
static bool among_records(const struct cutter *c)
{
    return c->fixed && c->state != IN_STRING && c->state != THE_END &&
           c->place.array && same(here(c), c->place);
}

static enum cutter_found defect(struct cutter *c, struct cutter_cut *cut)
{
    if (!c->inside && !among_records(c)) {
        cut->begin = cut->end = c->at;
        return CUTTER_FAILED;
    }
    if (!c->inside)
        c->begin = c->at;
    *cut = (struct cutter_cut){c->begin, c->at};
    return CUTTER_BROKEN;
}

/* `{` and the first name, by which the next record can be found. */
static void learn_head(struct cutter *c, struct str record)
{
    size_t quote = 1;
    while (quote < record.n && record.p[quote] != '"')
        quote++;
    const char *end = quote + 1 < record.n ? memchr(record.p + quote + 1, '"',
                                                 record.n - quote - 1)
                                           : NULL;
    size_t n = end ? (size_t)(end - record.p) + 1 : 0;
    if (c->head_n || !n || n > CUTTER_HEAD || record.p[0] != '{')
        return;
    memcpy(c->head, record.p, n);
    c->head_n = n;
}

enum cutter_found cutter_next(
    struct cutter *c, struct str rest, bool ended, struct cutter_cut *cut)
{
    enum step step = STEP_ON;
    while (step == STEP_ON && c->at < rest.n)
        step = look(c, rest, ended);
    if (step == STEP_RECORD) {
        *cut = (struct cutter_cut){c->begin, c->at};
        learn_head(c, str_slice(rest, cut->begin, cut->end));
        return CUTTER_RECORD;
    }
    if (step == STEP_ON || step == STEP_MORE) {
        cut->begin = cut->end = c->inside ? c->begin : c->at;
        if (!ended)
            return CUTTER_MORE;
        step = at_end(c);
    }
    return step == STEP_END ? CUTTER_END : defect(c, cut);
}

void cutter_take(struct cutter *c, size_t n)
{
    c->at -= n;
    c->begin = c->begin > n ? c->begin - n : 0;
}

uint64_t cutter_key(struct str name)
{
    return mix(no_letters, name);
}

bool cutter_inside(const struct cutter *c)
{
    return c->inside;
}

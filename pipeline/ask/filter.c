#include "ask/filter.h"
#include "base/near.h"

#include <string.h>

enum shape { WORD, STARS, DAY, RELEASE, CODE };

static const struct key {
    const char *name;
    enum choice_key key;
    enum shape shape;
    size_t length; /* of a date: how much of YYYY-MM-DD may be written */
} keys[] = {
    {"app", CHOICE_APP, WORD, 0},
    {"store", CHOICE_STORE, WORD, 0},
    {"rating", CHOICE_RATING, STARS, 0},
    {"date", CHOICE_DATE, DAY, 10},
    {"month", CHOICE_DATE, DAY, 7},
    {"year", CHOICE_DATE, DAY, 4},
    {"version", CHOICE_VERSION, RELEASE, 0},
    {"country", CHOICE_COUNTRY, WORD, 0},
    {"lang", CHOICE_LANG, WORD, 0},
    {"code", CHOICE_CODE, CODE, 0},
};

enum { KEYS = sizeof keys / sizeof *keys };

/* Longest first: "<=" is not "<". */
static const char *const signs[] = {"!=", "<=", ">=", "=", "<", ">"};

enum { SIGNS = sizeof signs / sizeof *signs };

/* What is being read; `term` is what messages quote. */
struct reader {
    const char *option;
    struct str term;
    const struct key *key;
    struct arena *arena;
    struct error *err;
};

static bool wrong(const struct reader *r, const char *what, struct str value)
{
    return error_set(r->err, ERR_USAGE, (struct place){0},
        "%s: '" STR_FMT "': %s '" STR_FMT "'", r->option, STR_ARG(r->term),
        what, STR_ARG(value));
}

/* As str_cut, but not at an `at` between double quotes. */
static bool cut(struct str s, char at, struct str *head, struct str *tail)
{
    bool quoted = false;
    size_t n = 0;
    for (; n < s.n && (quoted || s.p[n] != at); n++)
        quoted ^= s.p[n] == '"';
    *head = str_slice(s, 0, n);
    *tail = str_from(s, n + (n < s.n));
    return n < s.n;
}

static bool quoted(struct str s)
{
    return s.n >= 2 && s.p[0] == '"' && s.p[s.n - 1] == '"';
}

/* "YYYY-MM-DD", or its beginning at a dash. */
static bool is_date(struct str s, size_t most)
{
    static const char form[] = "dddd-dd-dd";
    if ((s.n != 4 && s.n != 7 && s.n != 10) || s.n > most)
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (form[i] == 'd' ? s.p[i] < '0' || s.p[i] > '9' : s.p[i] != form[i])
            return false;
    return true;
}

static bool check_date(const struct reader *r, struct str s)
{
    static const char *const forms[] = {
        [4] = "2024", [7] = "2024-03 or 2024", [10] = "2024-03-31 or 2024-03"};
    if (is_date(s, r->key->length))
        return true;
    wrong(r, "not a date:", s);
    return error_hint(r->err, "as in %s", forms[r->key->length]);
}

/* An end of a range, or a value. */
static bool check(const struct reader *r, struct str s)
{
    if (r->key->shape == DAY)
        return check_date(r, s);
    if (r->key->shape != STARS)
        return true;
    if (s.n == 1 && s.p[0] >= '1' && s.p[0] <= '5')
        return true;
    wrong(r, "not a number of stars:", s);
    return error_hint(r->err, "1 to 5, or none");
}

static bool ordered(const struct reader *r)
{
    if (r->key->shape != WORD && r->key->shape != CODE)
        return true;
    error_set(r->err, ERR_USAGE, (struct place){0},
        "%s: '" STR_FMT "': %s has no order", r->option, STR_ARG(r->term),
        r->key->name);
    return error_hint(r->err, "= and != can be used; several values: a|b");
}

static bool read_range(const struct reader *r, struct str s, size_t dots,
    struct choice_value *value)
{
    value->kind = CHOICE_RANGE;
    value->low = str_slice(s, 0, dots);
    value->high = str_from(s, dots + 2);
    if (!value->low.n && !value->high.n) {
        wrong(r, "a range without ends:", s);
        return error_hint(r->err, "as in 2024-01..2024-06 or 4.2..");
    }
    return ordered(r) && (!value->low.n || check(r, value->low)) &&
           (!value->high.n || check(r, value->high));
}

static bool read_code(
    const struct reader *r, struct str s, struct choice_value *value)
{
    enum pole pole;
    if (str_cut(s, ':', &value->low, &value->high) &&
        (!pole_of(value->high, &pole) || pole > POLE_FACILITATOR)) {
        wrong(r, "not a pole:", value->high);
        return error_hint(r->err, "barrier or facilitator");
    }
    return true;
}

/* Where ".." begins; s.n where there is none. */
static size_t find_dots(struct str s)
{
    for (size_t i = 0; i + 1 < s.n; i++)
        if (s.p[i] == '.' && s.p[i + 1] == '.')
            return i;
    return s.n;
}

static bool read_value(
    const struct reader *r, struct str s, struct choice_value *value)
{
    size_t dots = find_dots(s);
    if (!s.n || (quoted(s) && s.n == 2)) {
        error_set(r->err, ERR_USAGE, (struct place){0},
            "%s: '" STR_FMT "' lacks a value", r->option, STR_ARG(r->term));
        return error_hint(r->err, "`none` stands for what is not known");
    }
    *value = (struct choice_value){.kind = CHOICE_IS, .low = s};
    if (quoted(s)) {
        value->low = str_slice(s, 1, s.n - 1);
        return check(r, value->low);
    }
    if (str_eq(s, STR("none"))) {
        value->kind = CHOICE_NONE;
        return true;
    }
    if (dots < s.n)
        return read_range(r, s, dots, value);
    if (r->key->shape == CODE)
        return read_code(r, s, value);
    if (str_ends(s, STR("*")) && r->key->shape != STARS) {
        value->kind = CHOICE_BEGINS;
        value->low.n--;
        return r->key->shape != DAY || check(r, s); /* dates need no star */
    }
    return check(r, s);
}

static bool read_values(
    const struct reader *r, struct str values, struct choice_term *term)
{
    struct str head, rest = values;
    size_t room = 0;
    for (bool more = true; more;) {
        more = cut(rest, '|', &head, &rest);
        struct choice_value *value =
            ARENA_PUSH(r->arena, term->values, term->count, &room);
        if (!read_value(r, str_trim(head), value))
            return false;
    }
    return true;
}

/* x < 3 is a range without its end. */
static bool read_bound(const struct reader *r, const char *sign,
    struct str bound, struct choice_term *term)
{
    struct choice_value *value = ARENA_NEW(r->arena, struct choice_value, 1);
    struct str bare = quoted(bound) ? str_slice(bound, 1, bound.n - 1) : bound;
    term->values = value;
    term->count = 1;
    value->kind = CHOICE_RANGE;
    *(sign[0] == '<' ? &value->high : &value->low) = bare;
    value->under = sign[0] == '<' && !sign[1];
    value->over = sign[0] == '>' && !sign[1];
    if (!ordered(r))
        return false;
    return bare.n ? check(r, bare) : wrong(r, "no value behind", str_of(sign));
}

static bool find_key(struct reader *r, struct str name)
{
    struct near near = {.word = name};
    r->key = NULL;
    for (size_t i = 0; i < KEYS; i++) {
        if (str_eq(name, str_of(keys[i].name)))
            r->key = &keys[i];
        near_try(&near, str_of(keys[i].name));
    }
    if (r->key)
        return true;
    error_set(r->err, ERR_USAGE, (struct place){0},
        "%s: '" STR_FMT "': nothing can be chosen by '" STR_FMT "'", r->option,
        STR_ARG(r->term), STR_ARG(name));
    if (near.best.n)
        return error_hint(
            r->err, "did you mean '" STR_FMT "'?", STR_ARG(near.best));
    return error_hint(r->err,
        "app, store, rating, date, month, year, version, country, lang, code");
}

static const char *find_sign(struct str s, size_t at)
{
    for (size_t i = 0; i < SIGNS; i++)
        if (str_starts(str_from(s, at), str_of(signs[i])))
            return signs[i];
    return NULL;
}

static bool read_term(struct reader *r, struct choice_term *term)
{
    const char *sign = NULL;
    size_t at = 0;
    while (at < r->term.n && !(sign = find_sign(r->term, at)))
        at++;
    if (!sign) {
        error_set(r->err, ERR_USAGE, (struct place){0},
            "%s: '" STR_FMT "' is no condition", r->option, STR_ARG(r->term));
        return error_hint(r->err, "as in app=calm,month=2024-01..2024-06");
    }
    if (!find_key(r, str_trim(str_slice(r->term, 0, at))))
        return false;
    struct str values = str_trim(str_from(r->term, at + strlen(sign)));
    term->key = r->key->key;
    term->not = sign[0] == '!';
    term->written = r->term;
    if (sign[0] == '<' || sign[0] == '>')
        return read_bound(r, sign, values, term);
    return read_values(r, values, term);
}

bool filter_parse(const char *option, const char *where, struct choice *c,
    struct arena *arena, struct error *err)
{
    struct reader r = {.option = option, .arena = arena, .err = err};
    struct str rest = str_of(where);
    size_t room = 0;
    *c = (struct choice){.option = option};
    for (bool more = rest.n > 0; more;) {
        more = cut(rest, ',', &r.term, &rest);
        r.term = str_trim(r.term);
        struct choice_term *term = ARENA_PUSH(arena, c->terms, c->count, &room);
        if (!read_term(&r, term))
            return false;
    }
    return true;
}

void filter_join(
    struct choice *c, const struct choice *other, struct arena *arena)
{
    size_t all = c->count + other->count;
    struct choice_term *terms = ARENA_NEW(arena, struct choice_term, all + 1);
    for (size_t i = 0; i < all; i++)
        terms[i] = i < c->count ? c->terms[i] : other->terms[i - c->count];
    c->terms = terms;
    c->count = all;
}

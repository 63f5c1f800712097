#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/regex.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/literals.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

/* Enough for any honest pattern over one sentence; a bad one stops soon. */
enum { MATCH_LIMIT = 100000, DEPTH_LIMIT = 1000, HEAP_LIMIT_KIB = 4096 };

/* One regex compiled to the machine's code; NULL: not needed so far. */
struct own_code {
    pcre2_code *any;
    pcre2_code *ascii; /* for sentences of nothing but ASCII */
};

struct regex_work {
    struct arena keep;
    struct own_code *own; /* by number of the regex */
    size_t own_count;
    pcre2_match_data *data;
    pcre2_match_context *limits;
    pcre2_jit_stack *stack;
};

enum { OPTIONS = PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C };

static bool word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || str_digit(c) ||
           (unsigned char)c >= 0x80;
}

static bool add(struct regexes *list, struct str text, struct required required,
    struct place at, uint32_t target, struct arena *keep, struct error *err)
{
    int number;
    size_t offset;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)text.p, text.n,
        OPTIONS | PCRE2_UTF | PCRE2_UCP, &number, &offset, NULL);
    if (!code) {
        char why[120];
        pcre2_get_error_message(number, (PCRE2_UCHAR *)why, sizeof why);
        at.col += (long)offset;
        error_set(err, ERR_LEXICON, at, "this regex does not compile: %s", why);
        return false;
    }
    *ARENA_PUSH(keep, list->items, list->count, &list->room) =
        (struct regex){code, text, required, NULL, target, 0};
    return true;
}

bool regex_add(struct regexes *list, struct str text, struct place at,
    uint32_t target, struct arena *keep, struct error *err)
{
    return add(list, text, required_of(text, keep), at, target, keep, err);
}

bool regex_add_literal(struct regexes *list, struct str text, struct place at,
    uint32_t target, struct arena *keep, struct error *err)
{
    struct buf out = {.arena = keep};
    if (word_byte(text.p[0]))
        buf_add(&out, STR("(?<![\\p{L}\\p{N}])"));
    for (size_t i = 0; i < text.n; i++) {
        if (!word_byte(text.p[i]))
            buf_byte(&out, '\\');
        buf_byte(&out, text.p[i]);
    }
    if (word_byte(text.p[text.n - 1]))
        buf_add(&out, STR("(?![\\p{L}\\p{N}])"));
    struct required required = required_of(buf_str(&out), keep);
    return add(list, buf_str(&out), required, at, target, keep, err);
}

static size_t words_of(const struct regexes *list)
{
    return (list->count + 63) / 64;
}

static void add_clauses(struct regexes *list, size_t i)
{
    const struct required *needs = &list->items[i].required;
    uint64_t bit = (uint64_t)1 << (i % 64);
    list->digit[i / 64] |= needs->digit ? bit : 0;
    for (size_t k = 0; k < CLAUSES_MOST; k++) {
        size_t owner = k * words_of(list) * 64 + i;
        size_t count = k < needs->count ? needs->all[k].count : 0;
        list->without[k][i / 64] |= count ? 0 : bit;
        for (size_t n = 0; n < count; n++)
            literals_add(list->literals, needs->all[k].any[n], owner);
    }
}

static size_t letters_of(const struct regexes *list)
{
    size_t letters = 0;
    for (size_t i = 0; i < list->count; i++) {
        const struct required *needs = &list->items[i].required;
        for (size_t k = 0; k < needs->count; k++)
            for (size_t n = 0; n < needs->all[k].count; n++)
                letters += needs->all[k].any[n].n;
    }
    return letters;
}

void regex_ready(struct regexes *list, size_t first, struct arena *keep)
{
    size_t words = words_of(list);
    list->literals =
        literals_new(CLAUSES_MOST * words * 64, letters_of(list), keep);
    list->digit = ARENA_NEW(keep, uint64_t, words);
    for (size_t k = 0; k < CLAUSES_MOST; k++)
        list->without[k] = ARENA_NEW(keep, uint64_t, words);
    for (size_t i = 0; i < list->count; i++) {
        list->items[i].number = (uint32_t)(first + i);
        add_clauses(list, i);
    }
    literals_end(list->literals);
}

/* Caseless, K also matches the Kelvin sign and S the long s. */
static bool has_odd_letter(struct str s)
{
    for (size_t i = 0; i + 1 < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if ((c == 0xE2 && str_starts(str_from(s, i), STR("\xE2\x84\xAA"))) ||
            (c == 0xC5 && str_starts(str_from(s, i), STR("\xC5\xBF"))))
            return true;
    }
    return false;
}

static bool has_digit(struct str s)
{
    bool found = false;
    for (size_t i = 0; i < s.n; i++)
        found |= str_digit(s.p[i]);
    return found;
}

struct subject regex_subject(struct str text)
{
    return (struct subject){text, utf8_ascii(text)};
}

const uint64_t *regex_candidates(
    const struct regexes *list, const struct subject *s, struct arena *arena)
{
    size_t words = words_of(list);
    uint64_t *held = ARENA_NEW(arena, uint64_t, CLAUSES_MOST * words);
    bool odd = !s->ascii && has_odd_letter(s->text);
    bool digit = !s->ascii || has_digit(s->text); /* scripts have their own */
    literals_find(list->literals, s->text, held);
    for (size_t i = 0; i < words; i++) {
        uint64_t all = UINT64_MAX;
        for (size_t k = 0; k < CLAUSES_MOST; k++)
            all &= held[k * words + i] | list->without[k][i];
        all |= odd ? UINT64_MAX : 0;
        held[i] = all & (digit ? UINT64_MAX : ~list->digit[i]);
    }
    if (list->count % 64)
        held[words - 1] &= ((uint64_t)1 << list->count % 64) - 1;
    return held;
}

void regex_free(struct regexes *list)
{
    for (size_t i = 0; i < list->count; i++)
        pcre2_code_free(list->items[i].code);
    list->count = 0;
}

struct regex_work *regex_start(void)
{
    struct regex_work *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->data = pcre2_match_data_create(1, NULL);
    w->limits = pcre2_match_context_create(NULL);
    w->stack = pcre2_jit_stack_create(32 * 1024, 512 * 1024, NULL);
    if (!w->data || !w->limits) {
        regex_stop(w);
        return NULL;
    }
    pcre2_set_match_limit(w->limits, MATCH_LIMIT);
    pcre2_set_depth_limit(w->limits, DEPTH_LIMIT);
    pcre2_set_heap_limit(w->limits, HEAP_LIMIT_KIB);
    pcre2_jit_stack_assign(w->limits, NULL, w->stack);
    return w;
}

void regex_stop(struct regex_work *w)
{
    if (!w)
        return;
    for (size_t i = 0; i < w->own_count; i++) {
        pcre2_code_free(w->own[i].any);
        pcre2_code_free(w->own[i].ascii);
    }
    arena_free(&w->keep);
    pcre2_jit_stack_free(w->stack);
    pcre2_match_context_free(w->limits);
    pcre2_match_data_free(w->data);
    free(w);
}

static void make_room(struct regex_work *w, size_t number)
{
    size_t count = number + 64;
    struct own_code *own = ARENA_NEW(&w->keep, struct own_code, count);
    if (w->own_count)
        memcpy(own, w->own, w->own_count * sizeof *own);
    w->own = own;
    w->own_count = count;
}

/* On ASCII the properties of Unicode say nothing new, but \b and \w by table
 * are several times faster. Where a pattern itself is not ASCII, its
 * characters stay characters. */
static pcre2_code *compile_ascii(const struct regex *regex)
{
    int number;
    size_t offset;
    pcre2_code *code = NULL;
    if (utf8_ascii(regex->text))
        code = pcre2_compile((PCRE2_SPTR)regex->text.p, regex->text.n, OPTIONS,
            &number, &offset, NULL);
    if (!code) /* or it names them by number */
        code = pcre2_compile((PCRE2_SPTR)regex->text.p, regex->text.n,
            OPTIONS | PCRE2_UTF, &number, &offset, NULL);
    return code;
}

/* Most regexes are never tried on a few reviews: they are not compiled to the
 * machine's code before they are. Without JIT the same matches are found, only
 * slower. */
static const pcre2_code *own_code(
    struct regex_work *w, const struct regex *regex, bool ascii)
{
    if (regex->number >= w->own_count)
        make_room(w, regex->number);
    struct own_code *own = &w->own[regex->number];
    pcre2_code **code = ascii ? &own->ascii : &own->any;
    if (*code)
        return *code;
    *code = ascii ? compile_ascii(regex) : pcre2_code_copy(regex->code);
    if (!*code)
        return regex->code;
    pcre2_jit_compile(*code, PCRE2_JIT_COMPLETE);
    return *code;
}

bool regex_next(struct regex_work *w, const struct regex *regex,
    const struct subject *subject, size_t *from, struct span *match,
    unsigned *gave_up)
{
    const pcre2_code *code = own_code(w, regex, subject->ascii);
    struct str text = subject->text;
    while (*from <= text.n) {
        int n = pcre2_match(code, (PCRE2_SPTR)text.p, text.n, *from,
            PCRE2_NO_UTF_CHECK, w->data, w->limits);
        if (n < 0) {
            *gave_up += n != PCRE2_ERROR_NOMATCH;
            return false;
        }
        const size_t *ends = pcre2_get_ovector_pointer(w->data);
        *match = (struct span){(uint32_t)ends[0], (uint32_t)ends[1]};
        if (ends[1] > ends[0]) {
            *from = ends[1];
            return true;
        }
        *from = ends[1]; /* an empty match: go on one character later */
        if (*from == text.n)
            return false;
        utf8_next(text, from);
    }
    return false;
}

#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/regex.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

/* Enough for any honest pattern over one sentence; a bad one stops soon. */
enum { MATCH_LIMIT = 100000, DEPTH_LIMIT = 1000, HEAP_LIMIT_KIB = 4096 };

struct regex_work {
    pcre2_match_data *data;
    pcre2_match_context *limits;
    pcre2_jit_stack *stack;
};

static bool word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* What every match must hold, as far as a look at the pattern tells. */
struct required {
    struct str literal;
    bool digit;
};

static bool optional(struct str text, size_t behind)
{
    return behind < text.n && strchr("?*{", text.p[behind]) != NULL;
}

/* How many bytes at `i` stand for one ASCII character as it is: `a`, `\$`;
 * 0 when they are something else, or may be missing. */
static size_t plain_character(struct str text, size_t i)
{
    char c = text.p[i];
    size_t n = 1;
    if (c == '\\' && i + 1 < text.n && !word_byte(text.p[i + 1]))
        n = 2;
    else if ((unsigned char)c >= 0x80 || !(word_byte(c) || c == ' '))
        return 0;
    return optional(text, i + n) ? 0 : n;
}

static size_t skip_class(struct str text, size_t i)
{
    i++;
    if (i < text.n && text.p[i] == '^')
        i++;
    if (i < text.n && text.p[i] == ']')
        i++;
    while (i < text.n && text.p[i] != ']')
        i += text.p[i] == '\\' ? 2 : 1;
    return i;
}

/* \x{2728}, \pL, \012, \Q...: what follows is no text to be found. */
static bool names_a_character(struct str text, size_t i)
{
    return i + 1 < text.n && strchr("xpPocgkNQE0123456789", text.p[i + 1]);
}

/* (?x) and the like: blanks in the pattern stand for nothing. */
static bool ignores_blanks(struct str text, size_t i)
{
    if (i + 1 >= text.n || text.p[i + 1] != '?')
        return false;
    for (i += 2; i < text.n && strchr("imsxnJU-^", text.p[i]); i++)
        if (text.p[i] == 'x')
            return true;
    return false;
}

static struct str lowered(struct str s, struct arena *keep)
{
    char *lower = arena_cstr(keep, s);
    for (size_t i = 0; i < s.n; i++)
        if (lower[i] >= 'A' && lower[i] <= 'Z')
            lower[i] = (char)(lower[i] + ('a' - 'A'));
    return (struct str){lower, s.n};
}

/* Outside groups and classes: the longest run of plain characters, and \d.
 * A top-level alternative leaves nothing that every match must hold. */
static struct required look_for_required(struct str text, struct arena *keep)
{
    struct required best = {0};
    struct buf run = {.arena = keep};
    int depth = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        size_t plain = depth == 0 ? plain_character(text, i) : 0;
        if (plain) {
            buf_byte(&run, text.p[i + plain - 1]);
            if (run.n > best.literal.n)
                best.literal = arena_copy(keep, buf_str(&run));
            i += plain - 1;
            continue;
        }
        run.n = 0;
        if (c == '\\' && names_a_character(text, i)) {
            return (struct required){0};
        } else if (c == '\\') {
            best.digit = best.digit ||
                         (depth == 0 && i + 1 < text.n &&
                             text.p[i + 1] == 'd' && !optional(text, i + 2));
            i++;
        } else if (c == '[') {
            i = skip_class(text, i);
        } else if (c == '{') { /* {2,3}, \p{L}, \x{2728} */
            while (i < text.n && text.p[i] != '}')
                i++;
        } else if (c == '(') {
            if (ignores_blanks(text, i))
                return (struct required){0};
            depth++;
        } else if (c == ')') {
            depth--;
        } else if (c == '|' && depth == 0) {
            return (struct required){0};
        }
    }
    best.literal = lowered(best.literal, keep);
    return best;
}

static bool add(struct regexes *list, struct str text, struct required required,
    struct place at, uint32_t target, struct arena *keep, struct error *err)
{
    int number;
    size_t offset;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)text.p, text.n,
        PCRE2_CASELESS | PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C,
        &number, &offset, NULL);
    if (!code) {
        char why[120];
        pcre2_get_error_message(number, (PCRE2_UCHAR *)why, sizeof why);
        at.col += (long)offset;
        error_set(err, ERR_LEXICON, at, "this regex does not compile: %s", why);
        return false;
    }
    /* Without JIT the same matches are found, only slower. */
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    *ARENA_PUSH(keep, list->items, list->count, &list->room) =
        (struct regex){code, required.literal, required.digit, target};
    return true;
}

bool regex_add(struct regexes *list, struct str text, struct place at,
    uint32_t target, struct arena *keep, struct error *err)
{
    return add(
        list, text, look_for_required(text, keep), at, target, keep, err);
}

static bool is_ascii(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80)
            return false;
    return true;
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
    struct required required = {.literal = lowered(text, keep)};
    if (!is_ascii(text))
        required.literal = STR("");
    return add(list, buf_str(&out), required, at, target, keep, err);
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
    pcre2_jit_stack_free(w->stack);
    pcre2_match_context_free(w->limits);
    pcre2_match_data_free(w->data);
    free(w);
}

bool regex_next(struct regex_work *w, const struct regex *regex,
    struct str sentence, size_t *from, struct span *match, unsigned *gave_up)
{
    while (*from <= sentence.n) {
        int n = pcre2_match(regex->code, (PCRE2_SPTR)sentence.p, sentence.n,
            *from, PCRE2_NO_UTF_CHECK, w->data, w->limits);
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
        if (*from == sentence.n)
            return false;
        utf8_next(sentence, from);
    }
    return false;
}

#include "text/lexline.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <string.h>

static bool is_example(struct str s)
{
    return s.n && (s.p[0] == '+' || s.p[0] == '-') &&
           (s.n == 1 || s.p[1] == ' ' || s.p[1] == '\t');
}

/* Signs that word processors put in place of the ones people type. */
static const struct {
    const char *fancy, *plain;
} fancies[] = {
    {"\xC2\xA0", " "},
    {"\xE2\x80\x9C", "\""},
    {"\xE2\x80\x9D", "\""},
    {"\xE2\x80\x98", "'"},
    {"\xE2\x80\x99", "'"},
    {"\xE2\x80\xA6", ".."},
};

static size_t plain_sign(struct str s, struct buf *out)
{
    for (size_t i = 0; i < sizeof fancies / sizeof *fancies; i++) {
        if (str_starts(s, str_of(fancies[i].fancy))) {
            buf_add(out, str_of(fancies[i].plain));
            return strlen(fancies[i].fancy);
        }
    }
    buf_byte(out, s.p[0]);
    return 1;
}

static struct str plain_signs(struct str s, struct arena *keep)
{
    if (utf8_ascii(s))
        return s;
    struct buf out = {.arena = keep};
    for (size_t i = 0; i < s.n;)
        i += plain_sign(str_from(s, i), &out);
    return buf_str(&out);
}

/* Where a fenced piece that begins at `at` ends; `at` itself when unclosed. */
static size_t fence_end(struct str s, size_t at)
{
    char fence = s.p[at];
    for (size_t i = at + 1; i < s.n; i++) {
        if (s.p[i] == '\\' && fence == '/')
            i++;
        else if (s.p[i] == fence)
            return i;
    }
    return at;
}

/* `#` begins a comment at the start or behind a blank, but in no fence. */
static struct str without_comment(struct str s)
{
    bool fresh = true; /* at the start of a word */
    if (!s.n || !memchr(s.p, '#', s.n))
        return s;
    for (size_t i = 0; i < s.n; i++) {
        if (fresh && s.p[i] == '#')
            return str_slice(s, 0, i);
        bool fence = s.p[i] == '"' || (fresh && s.p[i] == '/');
        if (fence)
            i = fence_end(s, i);
        fresh = s.p[i] == ' ' || s.p[i] == '\t' || s.p[i] == '(';
    }
    return s;
}

static bool cut_line(struct str *rest, struct str *line)
{
    if (!rest->n)
        return false;
    str_cut(*rest, '\n', line, rest);
    return true;
}

static struct str skip_bom(struct str s)
{
    return str_starts(s, STR("\xEF\xBB\xBF")) ? str_from(s, 3) : s;
}

struct str lexline_plain(struct str line, struct arena *arena)
{
    struct str s = plain_signs(skip_bom(line), arena);
    if (str_ends(s, STR("\r")))
        s.n--;
    return s;
}

/* A dash in place of the minus sign of an example; 0: it is none. */
static size_t dash_length(struct str body)
{
    bool dash = str_starts(body, STR("\xE2\x80\x93 ")) ||
                str_starts(body, STR("\xE2\x80\x94 "));
    return dash ? 3 : 0;
}

/* The example as it stands in the raw line, whose first sign is `sign`. */
static struct str example_of(
    struct str raw, char sign, size_t length, struct arena *keep)
{
    const char *at = memchr(raw.p, sign, raw.n);
    struct str s = str_trim(str_from(raw, (size_t)(at - raw.p)));
    if (!length)
        return s;
    return arena_format(keep, "-" STR_FMT, STR_ARG(str_from(s, length)));
}

bool lexline_next(struct str *rest, struct place *at, struct arena *keep,
    struct lexline *line)
{
    struct str s;
    while (cut_line(rest, &s)) {
        if (at->line++ == 0)
            s = skip_bom(s);
        struct str plain = plain_signs(s, keep);
        struct str body = str_trim(plain);
        size_t dash = dash_length(body);
        if (dash || is_example(body))
            body = example_of(s, body.p[0], dash, keep);
        else
            body = str_trim(without_comment(body));
        if (!body.n)
            continue;
        size_t indent = 0;
        while (plain.p[indent] == ' ' || plain.p[indent] == '\t')
            indent++;
        *line = (struct lexline){body, *at, indent > 0};
        line->at.col = (long)indent + 1;
        return true;
    }
    return false;
}

bool lexline_word(struct lexline *line, struct str *word, struct place *at)
{
    struct str s = line->text;
    if (!s.n)
        return false;
    size_t n = 0;
    while (n < s.n && s.p[n] != ' ' && s.p[n] != '\t')
        n++;
    *word = str_slice(s, 0, n);
    *at = line->at;
    while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t'))
        n++;
    line->text = str_from(s, n);
    line->at.col += (long)n;
    return true;
}

/* The last word of the line; the line is left as it is. */
static struct str last_word(const struct lexline *line)
{
    size_t begin = line->text.n;
    while (begin && line->text.p[begin - 1] != ' ' &&
           line->text.p[begin - 1] != '\t')
        begin--;
    return str_from(line->text, begin);
}

static void drop_last(struct lexline *line, struct str word)
{
    line->text = str_trim(str_slice(line->text, 0, line->text.n - word.n));
}

bool lexline_unit(struct str word, int *unit)
{
    if (word.n < 1 || (word.p[0] != '0' && word.p[0] != '1'))
        return false;
    int value = (word.p[0] - '0') * UNIT;
    if (word.n > 1 && word.p[1] != '.')
        return false;
    int place = UNIT / 10;
    for (size_t i = 2; i < word.n; i++, place /= 10) {
        if (word.p[i] < '0' || word.p[i] > '9')
            return false;
        value += (word.p[i] - '0') * place;
    }
    *unit = value;
    return value <= UNIT;
}

bool lexline_negation(struct str word, enum on_negation *what)
{
    static const char *const names[] = {
        [NEGATION_FLIP] = "flip",
        [NEGATION_DROP] = "drop",
        [NEGATION_KEEP] = "keep",
    };
    for (size_t i = 0; i < 3; i++) {
        if (str_eq(word, str_of(names[i]))) {
            *what = (enum on_negation)i;
            return true;
        }
    }
    return false;
}

static bool is_number(struct str s)
{
    bool digit = false;
    for (size_t i = 0; i < s.n; i++) {
        if (str_digit(s.p[i]))
            digit = true;
        else if (s.p[i] != '.' || i == 0)
            return false;
    }
    return digit;
}

/* The place of the last word. */
static struct place place_of(const struct lexline *line, struct str word)
{
    struct place at = line->at;
    at.col += (long)(line->text.n - word.n);
    return at;
}

static bool take_negation(
    struct lexline *line, struct str word, struct tail *tail, struct error *err)
{
    struct place at = place_of(line, word);
    drop_last(line, word);
    struct str before = last_word(line);
    struct str said = word;
    if (str_eq(before, STR("not:")))
        drop_last(line, before);
    else
        said = str_from(word, 4); /* behind "not:" */
    if (lexline_negation(said, &tail->on_negation)) {
        tail->negation_said = true;
        return true;
    }
    error_set(err, ERR_LEXICON, at, "'not:' is followed by '" STR_FMT "'",
        STR_ARG(said));
    return error_hint(err, "write not: flip, not: drop or not: keep");
}

static bool take_weight(
    struct lexline *line, struct str word, struct tail *tail, struct error *err)
{
    if (!lexline_unit(word, &tail->weight)) {
        error_set(err, ERR_LEXICON, place_of(line, word),
            "the weight " STR_FMT " is not between 0 and 1", STR_ARG(word));
        return error_hint(
            err, "a number at the end is the weight; to match it, quote it");
    }
    tail->weighted = true;
    drop_last(line, word);
    return true;
}

static bool before_is_not(struct lexline line, struct str word)
{
    drop_last(&line, word);
    return str_eq(last_word(&line), STR("not:"));
}

bool lexline_tail(struct lexline *line, struct tail *tail, struct error *err)
{
    while (!tail->weighted) {
        struct str word = last_word(line);
        bool ok = true;
        if (str_eq(word, STR("[weak]")) || str_eq(word, STR("[both]"))) {
            *(word.p[1] == 'w' ? &tail->weak : &tail->both) = true;
            drop_last(line, word);
        } else if (str_starts(word, STR("not:")) ||
                   before_is_not(*line, word)) {
            ok = take_negation(line, word, tail, err);
        } else if (is_number(word) && word.n < line->text.n) {
            ok = take_weight(line, word, tail, err);
        } else {
            break;
        }
        if (!ok)
            return false;
    }
    return true;
}

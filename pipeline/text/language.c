#include "text/language.h"
#include "base/eight.h"
#include "base/utf8.h"
#include "text/language_shim.h"
#include "text/rune.h"
#include "text/usual_words.h"

#include <string.h>

/* Bytes of a review that are looked at: enough for any language. */
enum { SAMPLE = 480, GLANCE = 120 };

enum { SLOTS = 1024, WORD_LONGEST = 8 };

/* Begins a character of three bytes that stands for a word. */
enum { HAN_LEAD = 0xE3 };

/* Usual words, by hash; the letters of one are packed into a number. */
struct detector {
    struct {
        uint64_t word;
        uint32_t language; /* from 1; 0: free */
    } slots[SLOTS];
    struct str languages[8];
    uint32_t count;
};

static size_t slot_of(uint64_t word)
{
    return (size_t)(word * 0x9E3779B97F4A7C15u >> 32) & (SLOTS - 1);
}

static uint32_t find(const struct detector *d, uint64_t word)
{
    size_t i = slot_of(word);
    while (d->slots[i].language && d->slots[i].word != word)
        i = (i + 1) & (SLOTS - 1);
    return d->slots[i].language;
}

static void add(struct detector *d, struct str word, uint32_t language)
{
    uint64_t packed = 0;
    for (size_t i = 0; i < word.n; i++)
        packed = packed << 8 | (unsigned char)word.p[i];
    size_t i = slot_of(packed);
    while (d->slots[i].language)
        i = (i + 1) & (SLOTS - 1);
    d->slots[i].word = packed;
    d->slots[i].language = language;
}

struct detector *detector_new(struct arena *keep)
{
    struct detector *d = ARENA_NEW(keep, struct detector, 1);
    struct str rest = str_of(usual_words), line, word;
    while (rest.n) {
        str_cut(rest, '\n', &line, &rest);
        if (!line.n || line.p[0] == '#')
            continue;
        str_cut(line, ' ', &d->languages[d->count++], &line);
        while (line.n) {
            str_cut(line, ' ', &word, &line);
            add(d, word, d->count);
        }
    }
    return d;
}

struct glance {
    const struct detector *detector;
    uint32_t words, usual[9];
};

/* Of ASCII, or any byte of a character of up to two bytes. */
static bool letter(unsigned char c)
{
    return c < 0x80 ? rune_ascii[c] == RUNE_LETTER : c >= 0xC2 && c <= 0xDF;
}

static void count_word(struct glance *g, uint64_t word, size_t length)
{
    if (length < 2)
        return;
    g->words++;
    g->usual[length > WORD_LONGEST ? 0 : find(g->detector, word)]++;
}

/* Up to seven letters of ASCII before something else of ASCII, all of it in
 * eight bytes; how many letters, 8: it is not so. */
static size_t brief_word(const char *p, uint64_t *word)
{
    uint64_t bytes = eight_load(p, 8), small = bytes | EIGHT_ONES * 0x20;
    if (bytes & EIGHT_TOPS)
        return 8;
    uint64_t from_a = small + EIGHT_ONES * (0x80 - 'a');
    uint64_t past_z = small + EIGHT_ONES * (0x7F - 'z');
    uint64_t others = (~from_a | past_z) & EIGHT_TOPS;
    size_t letters = others ? (size_t)__builtin_ctzll(others) / 8 : 8;
    if (letters % 8)
        *word = __builtin_bswap64(small) >> 8 * (8 - letters);
    return letters;
}

/* Words of `text` that lie in its first bytes. Whatever is not ASCII breaks
 * one, and is none that is usual here. */
static void look(struct glance *g, struct str text)
{
    size_t n = text.n < GLANCE ? text.n : GLANCE;
    uint64_t word = 0;
    for (size_t i = 0, length = 0; i <= n; i++) {
        size_t brief =
            !length && n - i >= 8 ? brief_word(text.p + i, &word) : 8;
        if (brief < 8) {
            count_word(g, word, brief);
            word = 0;
            i += brief;
            continue;
        }
        unsigned char c = i < n ? (unsigned char)text.p[i] : ' ';
        if (letter(c)) {
            word = word << 8 | (c | 0x20);
            length++;
            continue;
        }
        count_word(g, word, length);
        g->words += c >= HAN_LEAD;
        word = length = 0;
    }
}

/* The language whose usual words these texts are full of. */
static struct str evident(
    const struct detector *d, struct str title, struct str text)
{
    enum { FEWEST = 3, ONE_IN = 4 };
    struct glance g = {.detector = d};
    look(&g, text);
    if (text.n < GLANCE)
        look(&g, title);
    for (uint32_t i = 1; i <= d->count; i++)
        if (g.usual[i] >= FEWEST && g.usual[i] * ONE_IN >= g.words)
            return d->languages[i - 1];
    return STR("");
}

static int weight(uint32_t rune)
{
    enum rune_kind kind = rune == UTF8_BAD ? RUNE_OTHER : rune_kind(rune);
    return kind == RUNE_ALONE ? 3 : kind == RUNE_LETTER;
}

/* Up to LANGUAGE_LETTERS, where it stops. */
static int count_letters(struct str s, int so_far)
{
    for (size_t at = 0; at < s.n && so_far < LANGUAGE_LETTERS;) {
        unsigned char c = (unsigned char)s.p[at];
        if (c < 0x80) {
            so_far += rune_ascii[c] == RUNE_LETTER;
            at++;
        } else {
            so_far += weight(utf8_next(s, &at));
        }
    }
    return so_far;
}

static size_t cut(struct str s, size_t most)
{
    size_t n = s.n < most ? s.n : most;
    while (n > 0 && utf8_inside(s, n))
        n--;
    return n;
}

static struct guess guess(struct str title, struct str text)
{
    char sample[SAMPLE + 1];
    size_t n = cut(title, SAMPLE / 4);
    if (n)
        memcpy(sample, title.p, n);
    sample[n++] = '\n';
    size_t more = cut(text, SAMPLE - n);
    if (more)
        memcpy(sample + n, text.p, more);
    return language_guess(sample, (int)(n + more));
}

struct language language_of(
    const struct detector *d, struct str title, struct str text)
{
    struct language none = {0};
    if (count_letters(text, count_letters(title, 0)) < LANGUAGE_LETTERS)
        return none;
    struct str code = evident(d, title, text);
    if (code.n)
        return (struct language){code, UNIT};
    struct guess g = guess(title, text);
    if (!g.code)
        return none;
    int share = g.percent * (UNIT / 100);
    return (struct language){str_of(g.code), g.reliable ? share : share / 2};
}

bool language_sure(const struct language *language)
{
    return language->detected.n && language->confidence >= LANGUAGE_SURE;
}

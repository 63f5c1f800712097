/*
 * Every short way for ASCII gives what the long way gives, on random texts.
 *
 * Some can be had both ways. Words, sentences and keys cannot: there, the same
 * text is written once more with Cyrillic letters, which have cases, too, and
 * go the long way. Both must come apart in the same places.
 */
#include "base/buf.h"
#include "base/utf8.h"
#include "record/json.h"
#include "record/ordinary.h"
#include "text/clean.h"
#include "text/regex.h"
#include "text/rune.h"
#include "text/token.h"
#include "unit/check.h"
#include "unit/draw.h"

#include <string.h>

static struct arena arena;
/* bytes and UTF-8 */

static bool slow_ascii(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] > 0x7F)
            return false;
    return true;
}

static bool slow_valid(struct str s)
{
    for (size_t at = 0; at < s.n;)
        if (utf8_next(s, &at) == UTF8_BAD)
            return false;
    return true;
}

/* As json_write has to, rune by rune. */
static struct str slow_json(struct str s)
{
    struct buf b = {.arena = &arena};
    buf_byte(&b, '"');
    for (size_t at = 0; at < s.n;) {
        uint32_t rune = utf8_next(s, &at);
        if (rune == '"' || rune == '\\')
            buf_byte(&b, '\\');
        if (rune == '\n')
            buf_add(&b, STR("\\n"));
        else if (rune == '\t')
            buf_add(&b, STR("\\t"));
        else if (rune < 0x20)
            buf_format(&b, "\\u%04x", (unsigned)rune);
        else
            buf_rune(&b, rune == UTF8_BAD ? 0xFFFD : rune);
    }
    buf_byte(&b, '"');
    return buf_str(&b);
}

/* Whether a string may stand so between quotes, byte by byte. */
static bool slow_string(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] < 0x20 || s.p[i] == '"' || s.p[i] == '\\')
            return false;
    return slow_valid(s);
}

/* Bytes of the first eight before one that a string cannot go over. */
static size_t slow_ordinary(struct str s, bool runes)
{
    size_t i = 0;
    for (; i < 8; i++) {
        unsigned char byte = (unsigned char)s.p[i];
        if (byte < 0x20 || byte == '"' || byte == '\\' ||
            (byte > 0x7F && !runes))
            break;
    }
    return i;
}

static void check_eight(struct str s)
{
    if (s.n < 8)
        return;
    uint64_t w = eight_load(s.p, 8);
    CHECK_OF(s, ordinary_bytes(w) == slow_ordinary(s, false));
    CHECK_OF(s, ordinary_runes(w) == slow_ordinary(s, true));
}

static void check_bytes(void)
{
    for (int i = 0; i < 50000; i++) {
        struct str s = draw_bytes(&arena);
        struct buf out = {.arena = &arena}, quoted = {.arena = &arena};
        struct error ignored;
        check_eight(s);
        CHECK_OF(s, utf8_ascii(s) == slow_ascii(s));
        CHECK_OF(s, utf8_valid(s) == slow_valid(s));
        json_write(&out, s);
        CHECK_OF(s, str_eq(buf_str(&out), slow_json(s)));
        buf_byte(&quoted, '"');
        buf_add(&quoted, s);
        buf_byte(&quoted, '"');
        const struct json *read = json_read(buf_str(&quoted), &arena, &ignored);
        if (!memchr(s.n ? s.p : "", '\\', s.n)) {
            CHECK_OF(s, (read != NULL) == slow_string(s));
            CHECK_OF(s, !read || str_eq(read->text, s));
        }
        arena_reset(&arena);
    }
}

/* regexes */

static const char *const regexes[] = {"\\bcrash\\w*", "\\w+", "\\W+", "\\b",
    "\\Bs\\b", "\\s+\\S", "\\d+[.,]?\\d*", "[[:alpha:]]+", "[[:punct:]]",
    "[[:^alnum:]]{2}", "\\pL+", "\\PL", "\\p{Lu}\\p{Ll}*", "[k-s]+", "[^a-z]",
    "(?-i:K)\\w", "i'm|im", "(?<!\\w)no(?!\\w)", "(?<=s )it", "\\x{212A}|k+",
    "[$\xC2\xA3]\\s?\\d", "caf\xC3\xA9|cafe", "[^\xC3\xA9]x", "(\\w)\\1",
    "^\\s*\\w", "\\w$", "\\h+|\\R", "\\X\\d", "(*UCP)\\w+", "\\N{U+6B}"};

enum { REGEXES = sizeof regexes / sizeof *regexes };

static struct str random_ascii(void)
{
    static const char *const words[] = {"crash", "Crashes", "it", "It", "no",
        "Kk", "S", "cafe", "i'm", "3.14", "24/7", "_", "x", "$ 5", "k", "e.g.",
        "U.S.", "www.a.com", "don't", "DON'T", "...", "?!", "soooo"};
    struct buf b = {.arena = &arena};
    for (uint32_t n = draw(10); n > 0; n--) {
        buf_add(&b, str_of(words[draw(sizeof words / sizeof *words)]));
        buf_byte(&b, draw(3) ? ' ' : (char)(0x20 + draw(0x5F)));
        if (!draw(15))
            buf_byte(&b, "\n\t\r\x0B\x0C\x1C\x7F"[draw(7)]);
    }
    return buf_str(&b);
}

/* All matches; empty where one gave up. */
static struct str matches(
    struct regex_work *work, const struct regex *regex, struct subject subject)
{
    struct buf b = {.arena = &arena};
    struct span at;
    size_t from = 0;
    unsigned gave_up = 0;
    while (regex_next(work, regex, &subject, &from, &at, &gave_up))
        buf_format(&b, "%u-%u ", at.b, at.e);
    CHECK_INT(gave_up, 0);
    return buf_str(&b);
}

static void check_regex(struct regex_work *work, const struct regexes *list)
{
    struct str s = random_ascii();
    struct subject brief = regex_subject(s), full = {s, false};
    const uint64_t *held = regex_candidates(list, &brief, &arena);
    CHECK(brief.ascii);
    for (size_t i = 0; i < list->count; i++) {
        struct str found = matches(work, &list->items[i], brief);
        CHECK_OF(s, str_eq(found, matches(work, &list->items[i], full)));
        CHECK_OF(s, !found.n || (held[i / 64] >> i % 64 & 1));
    }
}

static void check_regexes(void)
{
    struct arena keep = {0};
    struct regexes list = {0};
    struct regex_work *work = regex_start();
    struct place at = {0};
    struct error err = {0};
    for (size_t i = 0; i < REGEXES; i++) {
        bool ok = regex_add(&list, str_of(regexes[i]), at, 0, &keep, &err);
        CHECK_OF(str_of(regexes[i]), ok);
    }
    regex_ready(&list, 0, &keep);
    for (int i = 0; i < 3000 && work; i++) {
        check_regex(work, &list);
        arena_reset(&arena);
    }
    regex_stop(work);
    regex_free(&list);
    arena_free(&keep);
}

/* words, sentences and keys */

/* The letters a to z as the first of the Cyrillic alphabet. */
static struct str cyrillic(struct str s)
{
    struct buf b = {.arena = &arena};
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c >= 'a' && c <= 'z')
            buf_rune(&b, 0x430u + (uint32_t)(c - 'a'));
        else if (c >= 'A' && c <= 'Z')
            buf_rune(&b, 0x410u + (uint32_t)(c - 'A'));
        else
            buf_byte(&b, c);
    }
    return buf_str(&b);
}

/* An offset in `s` as one in its cyrillic. */
static uint32_t moved(struct str s, uint32_t at)
{
    return (uint32_t)cyrillic(str_slice(s, 0, at)).n;
}

static bool same_span(struct str s, struct span a, struct span b)
{
    return moved(s, a.b) == b.b && moved(s, a.e) == b.e;
}

static bool same_prose(const struct prose *a, const struct prose *b)
{
    if (a->sentence_count != b->sentence_count ||
        a->token_count != b->token_count)
        return false;
    for (size_t i = 0; i < a->sentence_count; i++)
        if (!same_span(a->bytes, a->sentences[i], b->sentences[i]))
            return false;
    for (size_t i = 0; i < a->token_count; i++)
        if (!same_span(a->bytes, a->tokens[i].at, b->tokens[i].at) ||
            !str_eq(cyrillic(a->tokens[i].norm), b->tokens[i].norm))
            return false;
    return true;
}

static void check_words(void)
{
    struct arena keep = {0};
    struct tokenizer *t = tokenizer_start(token_rules_new(&keep));
    for (int i = 0; i < 20000; i++) {
        struct prose plain = {.bytes = random_ascii()};
        struct prose other = {.bytes = cyrillic(plain.bytes)};
        tokenizer_rest(t);
        tokenize(t, &plain, &arena);
        tokenize(t, &other, &arena);
        CHECK_OF(plain.bytes, same_prose(&plain, &other));
        arena_reset(&arena);
    }
    tokenizer_stop(t);
    arena_free(&keep);
}

/* The same letters and digits in other cases, with something between them; or
 * one of them is another one. */
static struct str disguised(struct str s, bool *same)
{
    struct buf b = {.arena = &arena};
    size_t changed = draw(2) ? draw(s.n + 1) : s.n;
    *same = true;
    for (size_t i = 0; i < s.n; i++) {
        enum rune_kind kind = rune_kind((unsigned char)s.p[i]);
        char c = s.p[i];
        if (kind == RUNE_LETTER && draw(2))
            c ^= 0x20;
        if (i == changed && (kind == RUNE_LETTER || kind == RUNE_DIGIT)) {
            c = (c | 0x20) == 'q' || c == '7' ? 'w'
                : kind == RUNE_DIGIT          ? '7'
                                              : 'q';
            *same = false;
        }
        buf_byte(&b, c);
        if (!draw(8))
            buf_byte(&b, " .,!-\n"[draw(6)]);
    }
    return buf_str(&b);
}

static void check_keys(void)
{
    for (int i = 0; i < 20000; i++) {
        bool same;
        struct str a = random_ascii(), b = disguised(a, &same), no = STR("");
        CHECK_OF(a,
            str_eq(clean_key(no, a, &arena), clean_key(no, b, &arena)) == same);
        CHECK_OF(a, str_eq(clean_key(cyrillic(a), no, &arena),
                        clean_key(cyrillic(b), no, &arena)) == same);
        arena_reset(&arena);
    }
}

int main(void)
{
    check_bytes();
    check_regexes();
    check_words();
    check_keys();
    arena_free(&arena);
    return check_done("ascii");
}

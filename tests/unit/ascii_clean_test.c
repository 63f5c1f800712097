/*
 * What cleaning does to ASCII eight bytes at a time is what it says of each
 * byte, on random texts.
 */
#include "base/buf.h"
#include "base/utf8.h"
#include "text/clean.h"
#include "text/language.h"
#include "text/rune.h"
#include "unit/check.h"
#include "unit/draw.h"

#include <string.h>

static struct arena arena;
/* keys */

/* Letters and digits, case folded, rune by rune. */
static struct str slow_essence(struct str s)
{
    struct buf b = {.arena = &arena};
    for (size_t at = 0; at < s.n;) {
        uint32_t rune = utf8_next(s, &at);
        enum rune_kind kind = rune == UTF8_BAD ? RUNE_OTHER : rune_kind(rune);
        if (kind != RUNE_OTHER && kind != RUNE_BLANK && kind != RUNE_APOSTROPHE)
            buf_rune(&b, rune_lower(rune));
    }
    return buf_str(&b);
}

/* As specified: two numbers, mixed with eight bytes at a time. */
static struct str slow_key(struct str s)
{
    uint64_t a = 1, b = 2;
    size_t words = s.n / 8 + 3;
    for (size_t k = 0; k < words && s.n; k++) {
        uint64_t word = k == words - 2 ? s.n : 0;
        for (size_t i = 0; i < 8 && k * 8 + i < s.n && k < words - 2; i++)
            word |= (uint64_t)(unsigned char)s.p[k * 8 + i] << 8 * i;
        a = (a ^ word) * 0x9E3779B97F4A7C15u;
        b = (b ^ word) * 0xC2B2AE3D27D4EB4Fu;
        a ^= a >> 32;
        b ^= b >> 29;
    }
    return s.n ? arena_format(&arena, "%016llx%016llx", (unsigned long long)a,
                     (unsigned long long)b)
               : s;
}

static void check_essence(void)
{
    for (int i = 0; i < 20000; i++) {
        struct str a = draw_bytes(&arena), b = draw_bytes(&arena);
        struct buf both = {.arena = &arena};
        buf_add(&both, slow_essence(a));
        buf_add(&both, slow_essence(b));
        struct str key = clean_key(a, b, &arena);
        CHECK_OF(a, str_eq(key, slow_key(buf_str(&both))));
        arena_reset(&arena);
    }
}

/* cleaning */

/* ASCII in which nothing stands for a character: no & and no <. */
static struct str slow_clean(struct str s)
{
    struct buf b = {.arena = &arena};
    bool after_cr = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool unseen =
            (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
        if (unseen)
            continue;
        if (c != '\n' || !after_cr)
            buf_byte(&b, c == '\r' ? '\n' : c == '\t' ? ' ' : c);
        after_cr = c == '\r';
    }
    return buf_str(&b);
}

static struct str random_line(void)
{
    struct buf b = {.arena = &arena};
    bool odd = draw(2);
    for (uint32_t n = draw(40); n > 0; n--) {
        char c = (char)(0x20 + draw(0x5F));
        if (odd && !draw(12))
            c = (char)(draw(4) ? draw(0x20) : 0x7F);
        else if (!draw(12))
            c = '\n';
        buf_byte(&b, c == '&' || c == '<' ? ';' : c);
    }
    return buf_str(&b);
}

static void check_clean(void)
{
    for (int i = 0; i < 50000; i++) {
        struct str s = random_line(), cleaned = clean_text(s, &arena);
        struct str wanted = slow_clean(s);
        CHECK_OF(s, str_eq(cleaned, wanted));
        CHECK_OF(s, (cleaned.p == s.p) == str_eq(s, wanted));
        arena_reset(&arena);
    }
}

/* languages */

static const char *const usual[] = {
    "the", "you", "because", "it", "is", "which", "with"};

enum { USUAL = sizeof usual / sizeof *usual };

static bool slow_usual(struct str word)
{
    for (size_t i = 0; i < USUAL; i++)
        if (str_eq_nocase(str_of(usual[i]), word))
            return true;
    return false;
}

/* Whether usual words settle the language of an ASCII text. */
static bool slow_evident(struct str s)
{
    uint32_t words = 0, found = 0;
    size_t n = s.n < 120 ? s.n : 120;
    for (size_t i = 0, begin = 0; i <= n; i++) {
        if (i < n && rune_ascii[(unsigned char)s.p[i]] == RUNE_LETTER)
            continue;
        if (i - begin > 1) {
            words++;
            found += slow_usual(str_slice(s, begin, i));
        }
        begin = i + 1;
    }
    return found >= 3 && found * 4 >= words;
}

static void add_in_some_case(struct buf *b, struct str word)
{
    for (size_t i = 0; i < word.n; i++)
        buf_byte(b, draw(4) ? word.p[i] : (char)(word.p[i] ^ 0x20));
}

/* Usual words of English, one in `rare`, and what is none. */
static struct str random_review(void)
{
    static const char *const others[] = {"a", "zq", "qqz", "Theq", "kitchens",
        "unaltered", "it1", "q", "xylophone", "qwertz", "tables", "zzzzzzz"};
    struct buf b = {.arena = &arena};
    uint32_t rare = 2 + draw(5);
    for (uint32_t n = 4 + draw(26); n > 0; n--) {
        if (draw(rare))
            buf_add(&b, str_of(others[draw(sizeof others / sizeof *others)]));
        else
            add_in_some_case(&b, str_of(usual[draw(USUAL)]));
        buf_byte(&b, draw(3) ? ' ' : " ,.'@[`{\n7"[draw(10)]);
    }
    return buf_str(&b);
}

/* The library never calls all of a text one language: 10,000 is ours. */
static void check_languages(void)
{
    struct arena keep = {0};
    const struct detector *d = detector_new(&keep);
    int settled = 0;
    for (int i = 0; i < 5000; i++) {
        struct str s = random_review();
        struct language found = language_of(d, STR(""), s);
        size_t letters = slow_essence(s).n;
        bool evident = slow_evident(s);
        if (letters > 60)
            CHECK_OF(s, (found.confidence == 10000) == evident);
        settled += evident;
        arena_reset(&arena);
    }
    CHECK(settled > 500 && settled < 4500);
    arena_free(&keep);
}

int main(void)
{
    check_essence();
    check_clean();
    check_languages();
    arena_free(&arena);
    return check_done("ascii_clean");
}

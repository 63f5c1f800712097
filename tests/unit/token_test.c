/* Tokens and sentences: single texts, and the laws on random ones. */
#include "base/buf.h"
#include "text/rune.h"
#include "text/token.h"
#include "unit/check.h"
#include "unit/draw.h"

#include <utf8proc.h>

static struct arena arena;
static struct tokenizer *tokenizer;

static struct prose read_text(struct str bytes)
{
    struct prose prose = {.bytes = bytes};
    tokenize(tokenizer, &prose, &arena);
    return prose;
}

static struct str bytes_at(const struct prose *prose, struct span at)
{
    return str_slice(prose->bytes, at.b, at.e);
}

/* "a|b|c": the surfaces, or the norms, or the stems. */
enum what { SURFACES, NORMS, STEMS };

static struct str tokens(const char *text, enum what what)
{
    struct prose prose = read_text(str_of(text));
    struct buf b = {.arena = &arena};
    for (size_t i = 0; i < prose.token_count; i++) {
        struct token *t = &prose.tokens[i];
        if (i)
            buf_byte(&b, '|');
        buf_add(&b, what == NORMS   ? t->norm
                    : what == STEMS ? t->stem
                                    : bytes_at(&prose, t->at));
    }
    return buf_str(&b);
}

static struct str sentences(const char *text)
{
    struct prose prose = read_text(str_of(text));
    struct buf b = {.arena = &arena};
    for (size_t i = 0; i < prose.sentence_count; i++) {
        if (i)
            buf_byte(&b, '|');
        buf_add(&b, bytes_at(&prose, prose.sentences[i]));
    }
    return buf_str(&b);
}

static void check_words(void)
{
    CHECK_STR(tokens("I don't like the app's look.", SURFACES),
        "I|don't|like|the|app's|look");
    CHECK_STR(tokens("users' 'quoted' rock'n'roll don’t", SURFACES),
        "users|quoted|rock'n'roll|don’t");
    CHECK_STR(tokens("v4.2, 1,000 at 10:30. ios16", SURFACES),
        "v4.2|1,000|at|10:30|ios16");
    CHECK_STR(tokens("log-in 24/7 user_name _really_", SURFACES),
        "log|in|24|7|user_name|really");
    CHECK_STR(tokens("écran Überblick наушники שלום", SURFACES),
        "écran|Überblick|наушники|שלום");
    CHECK_STR(
        tokens("很好用 アプリ 3D映画", SURFACES), "很|好|用|ア|プ|リ|3D|映|画");
    CHECK_STR(tokens("write to [email] or [link] [sic]", NORMS),
        "write|to|[email]|or|[link]|sic");
    CHECK_STR(tokens("...!? -- ;", SURFACES), "");
    CHECK_STR(tokens("", SURFACES), "");
}

static void check_emoji(void)
{
    CHECK_STR(tokens("ok👍🏽👍 ❤️❤", SURFACES),
        "ok|👍🏽|👍|❤️|❤");
    CHECK_STR(tokens("ok👍🏽👍 ❤️❤", NORMS), "ok|👍|👍|❤|❤");
    CHECK_STR(tokens("👩‍👩‍👧‍👦🏳️‍🌈👩🏽‍💻",
                  SURFACES),
        "👩‍👩‍👧‍👦|🏳️‍🌈|👩🏽‍💻");
    CHECK_STR(tokens("👩🏽‍💻", NORMS), "👩‍💻");
    CHECK_STR(tokens("🇩🇪🇫🇷🇪", SURFACES), "🇩🇪|🇫🇷|🇪");
    CHECK_STR(tokens("1️⃣2️⃣ #️⃣ 3", NORMS), "1⃣|2⃣|#⃣|3");
    CHECK_STR(tokens("App™ © 2020 ↔️", SURFACES), "App|2020|↔️");
    CHECK_STR(tokens("🏴󠁧󠁢󠁥󠁮󠁧󠁿", SURFACES),
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿");
}

static void check_norms(void)
{
    CHECK_STR(
        tokens("DON’T Donʼt don`t DON´T", NORMS), "don't|don't|don't|don't");
    CHECK_STR(tokens("Straße ΟΔΟΣ Ärger", NORMS), "straße|οδοσ|ärger");
    CHECK_STR(tokens("Gr8 app, U know", NORMS), "great|app|you|know");
    CHECK_STR(
        tokens("Crashing crashes CRASHED 4.2", STEMS), "crash|crash|crash|4.2");
    struct str norm, stem;
    tokenizer_word(tokenizer, STR("FREEZING"), &norm, &stem);
    CHECK_STR(norm, "freezing");
    CHECK_STR(stem, "freez");
}

static void check_sentence_ends(void)
{
    CHECK_STR(sentences("Good app. It works!  Really? yes"),
        "Good app.|It works!|Really?|yes");
    CHECK_STR(sentences(" one\n\n two \n"), "one|two");
    CHECK_STR(sentences("Love this app.It helps"), "Love this app.|It helps");
    CHECK_STR(sentences("THE BEST!Love it. v2.B"), "THE BEST!|Love it.|v2.B");
    CHECK_STR(sentences("He said \"great.\" Then (left.) Bye"),
        "He said \"great.\"|Then (left.)|Bye");
    CHECK_STR(sentences("Great!!👍👍 Works?!?! ok"), "Great!!👍👍|Works?!?!|ok");
    CHECK_STR(sentences("很好。很快！真的？对"), "很好。|很快！|真的？|对");
    CHECK_STR(sentences("so slow... but ok… and fine"),
        "so slow... but ok… and fine");
    CHECK_STR(sentences("so slow... But ok… Fine"), "so slow...|But ok…|Fine");
    CHECK_STR(sentences(""), "");
    CHECK_STR(sentences(" \n "), "");
}

static void check_sentence_spares(void)
{
    CHECK_STR(sentences("Since 4.2 it fails. 1.5 was ok"),
        "Since 4.2 it fails.|1.5 was ok");
    CHECK_STR(sentences("Apps, e.g. Maps vs. Mail, etc. work. Good"),
        "Apps, e.g. Maps vs. Mail, etc. work.|Good");
    CHECK_STR(sentences("Sync, export, etc. Nothing works"),
        "Sync, export, etc.|Nothing works");
    CHECK_STR(sentences("My doctor, dr. Muster, from the U.S. agrees."),
        "My doctor, dr. Muster, from the U.S. agrees.");
    CHECK_STR(sentences("1. Slow\n2. Ugly. Bad"), "1. Slow|2. Ugly.|Bad");
    CHECK_STR(sentences("It broke in 2.4. Then"), "It broke in 2.4.|Then");
    CHECK_STR(
        sentences("visit example.com or a.b"), "visit example.com or a.b");
}

/* The table for ASCII says what the categories say. */
static void check_ascii(void)
{
    for (int c = 0; c < 128; c++) {
        int category = (int)utf8proc_category(c);
        bool letter = category >= UTF8PROC_CATEGORY_LU &&
                      category <= UTF8PROC_CATEGORY_LO;
        bool digit = category == UTF8PROC_CATEGORY_ND;
        enum rune_kind kind = rune_kind((uint32_t)c);
        CHECK((kind == RUNE_LETTER) == letter);
        CHECK((kind == RUNE_DIGIT) == digit);
        CHECK((int)rune_lower((uint32_t)c) == utf8proc_tolower(c));
    }
}

static const char *const pieces[] = {
    "a",
    "B",
    "word",
    "It",
    "4",
    "2",
    ".",
    ".",
    "...",
    "…",
    "!",
    "?",
    "。",
    "\n",
    " ",
    " ",
    "'",
    "’",
    "\"",
    "_",
    ",",
    ":",
    "[email]",
    "[",
    "👍",
    "👍🏽",
    "❤️",
    "\u200D",
    "\uFE0F",
    "\u20E3",
    "🇩",
    "好",
    "か",
    "\u3099",
    "é",
    "e\u0301",
    "ß",
    "\u00A0",
    "etc",
    "e.g",
    "U.S",
    "1️⃣",
    "#",
    "\xFF",
    "\xE2\x80",
    "™",
    "ｱ",
    "ก",
    "ه",
};

static bool lawful(const struct prose *prose)
{
    size_t in = 0;
    uint32_t behind = 0;
    for (size_t i = 0; i < prose->token_count; i++) {
        struct token *t = &prose->tokens[i];
        while (in < prose->sentence_count && prose->sentences[in].e <= t->at.b)
            in++;
        if (in == prose->sentence_count || t->at.b < behind ||
            t->at.b < prose->sentences[in].b ||
            t->at.e > prose->sentences[in].e || t->at.b >= t->at.e)
            return false;
        behind = t->at.e;
        if (!t->norm.n || !t->stem.n)
            return false;
    }
    behind = 0;
    for (size_t i = 0; i < prose->sentence_count; i++) {
        struct span s = prose->sentences[i];
        struct str between = str_slice(prose->bytes, behind, s.b);
        if (s.b >= s.e || read_text(between).sentence_count)
            return false;
        behind = s.e;
    }
    return true;
}

static void check_laws(void)
{
    for (int i = 0; i < 50000; i++) {
        struct buf b = {.arena = &arena};
        for (uint32_t n = draw(16); n > 0; n--)
            buf_add(&b, str_of(pieces[draw(sizeof pieces / sizeof *pieces)]));
        struct prose prose = read_text(buf_str(&b));
        CHECK_OF(prose.bytes, lawful(&prose));
        arena_reset(&arena);
    }
}

static uint64_t number_of(const char *word)
{
    return read_text(str_of(word)).tokens[0].number;
}

/* Many distinct words: the memo is emptied, and nothing changes; but no number
 * is given twice. */
static void check_rest(void)
{
    uint64_t number = number_of("crashing");
    CHECK(number);
    CHECK(number == number_of("crashing"));
    CHECK(number != number_of("crashed"));
    for (int i = 0; i < 250000; i++) {
        struct str norm, stem;
        struct str word = arena_format(&arena, "Word%ds", i);
        if (i % 1000 == 0)
            tokenizer_rest(tokenizer);
        tokenizer_word(tokenizer, word, &norm, &stem);
        CHECK_INT(norm.n, word.n);
    }
    CHECK_STR(tokens("Crashing", STEMS), "crash");
    CHECK(number_of("crashing") > number + 200000);
}

int main(void)
{
    struct arena keep = {0};
    struct token_rules *rules = token_rules_new(&keep);
    CHECK(!token_rules_stemmer(rules, STR("klingon")));
    CHECK(token_rules_stemmer(rules, STR("english")));
    token_rules_fold(rules, STR("gr8"), STR("grate"));
    token_rules_fold(rules, STR("Gr8"), STR("great"));
    token_rules_fold(rules, STR("u"), STR("you"));
    token_rules_abbreviation(rules, STR("e.g"));
    token_rules_abbreviation(rules, STR("vs."));
    token_rules_abbreviation(rules, STR("etc"));
    token_rules_abbreviation(rules, STR("Dr"));
    tokenizer = tokenizer_start(rules);
    check_words();
    check_emoji();
    check_norms();
    check_sentence_ends();
    check_sentence_spares();
    check_ascii();
    check_laws();
    check_rest();
    tokenizer_stop(tokenizer);
    arena_free(&keep);
    arena_free(&arena);
    return check_done("token");
}

/* clean_text: what it makes of single texts, and its laws on random ones. */
#include "base/buf.h"
#include "base/utf8.h"
#include "text/clean.h"
#include "unit/check.h"
#include "unit/draw.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static struct arena arena;

static struct str clean(const char *text)
{
    return clean_text(str_of(text), &arena);
}

static void check_entities(void)
{
    CHECK_STR(clean("&lt;3 &amp; co"), "<3 & co");
    CHECK_STR(clean("it&#39;s it&#x27;s it&#X27;s"), "it's it's it's");
    CHECK_STR(clean("&amp;amp;lt;"), "<");
    CHECK_STR(clean("&#38;#38;#39;"), "'");
    CHECK_STR(clean("&amp&#59;lt&#59;"), "<");
    CHECK_STR(clean("&eacute;&hearts;&euro;"), "é♥€");
    CHECK_STR(clean("caf&#233; e&#769;"), "café é");
    CHECK_STR(clean("&#146;&#133;"), "’…");
    CHECK_STR(clean("&#0;&#xD800;&#x110000;&#99999999999;"), "����");
    CHECK_STR(clean("a&nbsp;b&#9;c"), "a b c");
    CHECK_STR(clean("AT&T; R&D &unknown; &; &#; &#x; &#12a;"),
        "AT&T; R&D &unknown; &; &#; &#x; &#12a;");
    CHECK_STR(clean("&a\xE2\x80\x8Bmp;"), "&");
    CHECK_STR(clean("&amp\xCD\xBE &\xE2\x84\xAA;"), "& &K;");
    CHECK_STR(clean("&#x1F469;\xE2\x80\x8D&#x1F4BB;"), "👩‍💻");
}

static void check_characters(void)
{
    CHECK_STR(clean(""), "");
    CHECK_STR(clean("a\r\nb\rc\nd\r\re"), "a\nb\nc\nd\n\ne");
    CHECK_STR(clean("a\tb\xC2\xA0"
                    "c\xE3\x80\x80"
                    "d"),
        "a b c d");
    CHECK_STR(clean("a\x01\x1F\x7F\xC2\x85"
                    "b"),
        "ab");
    CHECK_STR(clean("a\xE2\x80\x8B\xEF\xBB\xBF\xE2\x80\xAE\xC2\xAD"
                    "b"),
        "ab");
    CHECK_STR(clean("\xFFok\xE2\x80"), "�ok�");
    CHECK_STR(clean("\xED\xA0\x80\xC0\x80"), "�����");
    CHECK_STR(clean("e\xCC\x81"), "é");
    CHECK_STR(clean("\xE2\x84\xA6"), "Ω");
    CHECK_STR(clean("a\xE2\x80\x8D"
                    "b \xE2\x80\x8D!"),
        "ab !");
    CHECK_STR(clean("👩‍👩‍👧‍👦 ❤️ 👍🏽 🏳️‍🌈"),
        "👩‍👩‍👧‍👦 ❤️ 👍🏽 🏳️‍🌈");
    CHECK_STR(clean("👍\xE2\x80\x8D ok"), "👍 ok");
    CHECK_STR(clean("می‌خواهم"), "می‌خواهم");
    CHECK_STR(clean("ශ්‍රී"), "ශ්‍රී");
}

static void check_escapes(void)
{
    CHECK_STR(clean("wow <U+2728> caf<U+00E9>"), "wow ✨ café");
    CHECK_STR(clean("<U+0001F60A><U+D83D><U+DE0A>"), "😊😊");
    CHECK_STR(clean("<U+1F469><U+200D><U+1F4BB>"), "👩‍💻");
    CHECK_STR(clean("<U+003C>U+0041> &lt;U+2728&gt;"), "A ✨");
    CHECK_STR(clean("e<U+0301> a<U+FEFF>b"), "é ab");
    CHECK_STR(clean("<U+D83D> <U+DE0A> <U+D83D>x<U+DE0A>"),
        "<U+D83D> <U+DE0A> <U+D83D>x<U+DE0A>");
    CHECK_STR(clean("a > b <3 <U+12> <U+00e9> <U+110000> <U+000000041>"),
        "a > b <3 <U+12> <U+00e9> <U+110000> <U+000000041>");
}

static void check_mojibake(void)
{
    CHECK_STR(clean("donâ€™t â€œbeâ€\xC2\x9D"
                    " sad â€” itâ€¦"),
        "don’t “be” sad — it…");
    CHECK_STR(clean("ðŸ˜Š and \xC3\xB0"
                    "\xC2\x9F"
                    "\xC2\x98"
                    "\xC2\x8A"),
        "😊 and 😊");
    CHECK_STR(clean("cafÃ© Ã©tÃ© SÃ£o JosÃ© Ã¼ber"), "café été São José über");
    CHECK_STR(clean("trÃ¨s bon marchÃ© Ã‰cole"), "très bon marché École");
    CHECK_STR(clean("Â£5 25Â°C CanÂ´t no\xC3\x82"
                    "\xC2\xA0"
                    "break"),
        "£5 25°C Can´t no break");
    CHECK_STR(clean("Ð¿Ñ€Ð¸Ð²ÐµÑ‚"), "привет");
    CHECK_STR(clean("ä½\xC2\xA0"
                    "å¥½ å¥½"),
        "你好 å¥½");
    CHECK_STR(clean("bÄ™dÄ™ byÅ‚o"), "będę było");
    CHECK_STR(clean("ðŸ‘©â€\xC2\x8D"
                    "ðŸ’»"),
        "👩‍💻");
    /* twice, and behind entities */
    CHECK_STR(clean("donÃ¢â‚¬â„¢t"), "don’t");
    CHECK_STR(clean("caf&Atilde;&copy;"), "café");
    /* not certain */
    CHECK_STR(clean("IRMÃ… NÃO MANHÃ” AÇÃ–O É»"), "IRMÃ… NÃO MANHÃ” AÇÃ–O É»");
    CHECK_STR(clean("© 2020 Â · à la â ä ö ü ß ×² là»… voilà”"),
        "© 2020 Â · à la â ä ö ü ß ×² là»… voilà”");
    CHECK_STR(clean("naïve façade Ångström ÆØÅ ñandú"),
        "naïve façade Ångström ÆØÅ ñandú");
}

static void check_keys(void)
{
    struct str a = clean_key(STR("Great!"), STR("I love it, really."), &arena);
    struct str b = clean_key(STR("GREAT"), STR("i LOVE it - really"), &arena);
    struct str c = clean_key(STR("great"), STR("i loved it really"), &arena);
    CHECK_INT(a.n, 32);
    CHECK(str_eq(a, b));
    CHECK(!str_eq(a, c));
    CHECK_STR(clean_key(STR("!!"), STR("👍 ..."), &arena), "");
}

/* Pieces that meet in unlucky ways. */
static const char *const pieces[] = {
    "&",
    ";",
    "#",
    "x",
    "amp",
    "lt",
    "&amp;",
    "&#38;",
    "&#59;",
    "&#x3b;",
    "K",
    "appa",
    "&zwj;",
    "&zwnj;",
    "&shy;",
    "&nbsp;",
    "&#13;",
    "&#10;",
    "\r",
    "\n",
    "\t",
    "\xE2\x80\x8D",
    "\xE2\x80\x8C",
    "\xE2\x80\x8B",
    "\xCD\xBE",
    "\xE2\x84\xAA",
    "\xCC\x81",
    "\xCC\xB8",
    "e",
    "<",
    "👩",
    "💻",
    "❤",
    "\uFE0F",
    "🏽",
    "ه",
    "क",
    "\u093C",
    "\u0958",
    "が",
    "\u3099",
    "か",
    "\u1100",
    "\u1161",
    "\u11A8",
    "각",
    "\xFF",
    "\xE2\x80",
    "\xF0\x9F",
    "\x01",
    "1",
    "Å",
    "\u212B",
    "&#833;",
    "&#x1F469;",
    "&#8205;",
    "\u0344",
    "\u1FEF",
    "\U0001D160",
    "<U+",
    "U+00C3>",
    "<U+D83D>",
    "<U+DE0A>",
    "003C",
    ">",
    "&gt;",
    "&Atilde;",
    "Ã",
    "Â",
    "â",
    "ƒ",
    "‚",
    "€",
    "™",
    "©",
    "\xC2\x80",
    "\xC2\xA0",
    "ð",
    "Ÿ",
    "ï",
    "»",
    "¿",
};

static struct str random_text(void)
{
    struct buf b = {.arena = &arena};
    for (uint32_t n = draw(16); n > 0; n--) {
        uint32_t rune = draw(4) ? draw(0x3100) : draw(0x20000);
        if (draw(3))
            buf_add(&b, str_of(pieces[draw(sizeof pieces / sizeof *pieces)]));
        else if (rune < 0xD800 || rune > 0xDFFF)
            buf_rune(&b, rune);
    }
    return buf_str(&b);
}

static bool is_nfc(struct str s)
{
    utf8proc_uint8_t *composed =
        utf8proc_NFC((const utf8proc_uint8_t *)arena_cstr(&arena, s));
    bool same = composed && str_eq(str_of((const char *)composed), s);
    free(composed);
    return same;
}

static void check_laws(void)
{
    for (int i = 0; i < 50000; i++) {
        struct str in = random_text();
        struct str once = clean_text(in, &arena);
        struct str twice = clean_text(once, &arena);
        CHECK_OF(in, str_eq(once, twice) && utf8_valid(once) && is_nfc(once));
        arena_reset(&arena);
    }
}

/* The short way round for plain ASCII gives what the long one gives. */
static void check_ascii(void)
{
    for (int i = 0; i < 2000; i++) {
        char text[34] = "é";
        size_t n = 2 + draw(30);
        for (size_t k = 2; k < n; k++)
            text[k] = (char)(draw(20) ? 0x20 + draw(0x5F) : '\n');
        struct str whole = {text, n};
        struct str tail = str_from(whole, 2);
        if (memchr(text, '&', n))
            continue;
        CHECK(clean_text(tail, &arena).p == tail.p);
        CHECK(str_eq(str_from(clean_text(whole, &arena), 2), tail));
    }
}

/* &amp;amp;amp;... of any depth, in one go. */
static void check_depth(void)
{
    struct buf b = {.arena = &arena};
    buf_byte(&b, '&');
    for (int i = 0; i < 100000; i++)
        buf_add(&b, STR("amp;"));
    for (int i = 0; i < 100000; i++)
        buf_add(&b, STR("&#59"));
    buf_byte(&b, ';');
    CHECK_STR(clean_text(buf_str(&b), &arena), "&;");
}

int main(void)
{
    check_entities();
    check_characters();
    check_escapes();
    check_mojibake();
    check_keys();
    check_ascii();
    check_depth();
    check_laws();
    arena_free(&arena);
    return check_done("clean");
}

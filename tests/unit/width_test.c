#include "text/width.h"
#include "unit/check.h"

#include <string.h>

/* What a terminal is given for `text`. */
static struct str shown(const char *text, bool utf8)
{
    static char bytes[400];
    struct glyph g;
    struct str s = str_of(text);
    size_t n = 0;
    for (size_t at = 0; width_next(s, &at, utf8, &g); n += g.n)
        memcpy(bytes + n, g.bytes, g.n);
    return (struct str){bytes, n};
}

static void columns(void)
{
    CHECK_INT(width_of(STR("plain"), true), 5);
    CHECK_INT(width_of(STR(""), true), 0);
    CHECK_INT(width_of(STR("冥想"), true), 4);
    CHECK_INT(width_of(STR("ｶﾅ"), true), 2);        /* half-width kana */
    CHECK_INT(width_of(STR("e\xCC\x81"), true), 1); /* e and an acute */
    CHECK_INT(width_of(STR("กำ"), true), 2);
    CHECK_INT(width_of(STR("🚀❤"), true), 3);
    CHECK_INT(width_of(STR("冥想"), false), 2);
}

/* What terminals do not agree upon is taken apart, or left out. */
static void sequences(void)
{
    CHECK_STR(shown("👩‍👧", true), "👩👧");
    CHECK_STR(shown("❤️", true), "❤");
    CHECK_STR(shown("👍🏽", true), "👍");
    CHECK_INT(width_of(STR("👩‍👩‍👧"), true), 6);
    CHECK_STR(shown("co\xC2\xADop", true), "coop"); /* soft hyphen */
}

static void harmless(void)
{
    CHECK_STR(shown("\033[31mred", true), "\uFFFD[31mred");
    CHECK_STR(shown("\xC2\x9B"
                    "31m",
                  true),
        "\uFFFD31m"); /* CSI in one */
    CHECK_STR(shown("a\u202Eb\u2066c", true), "a\uFFFDb\uFFFDc");
    CHECK_STR(shown("a\u2028b\u2029", true), "a\uFFFDb\uFFFD");
    CHECK_STR(shown("a\rb\x08", true), "a\uFFFDb\uFFFD");
    CHECK_STR(shown("a\nb\tc", true), "a b c");
    CHECK_STR(shown("\xFF\xC3", true), "\uFFFD\uFFFD");
    CHECK_STR(shown("\033]0;x\007", false), "?]0;x?");
}

/* A tower of marks ends at the fourth; one upon nothing is not shown. */
static void marks(void)
{
    CHECK_STR(shown("Z\u0316\u0317\u0318\u0319\u031A\u031Ba", true),
        "Z\u0316\u0317\u0318\u0319"
        "a");
    CHECK_STR(shown("\u0301\u0301", true), "");
    CHECK_STR(shown("\u0301x", true), "x");
}

static void ascii(void)
{
    CHECK_STR(
        shown("it’s “so” good – café…", false), "it's \"so\" good - cafe?");
    CHECK_STR(shown("Å\u0301ß冥🚀", false), "A???");
}

int main(void)
{
    columns();
    sequences();
    harmless();
    marks();
    ascii();
    return check_done("width");
}

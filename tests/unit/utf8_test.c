#include "base/utf8.h"
#include "unit/check.h"

/* How many replacements a reader would make of broken bytes: one for each
 * longest beginning of a sequence (Unicode 3.9, best practice). */
static int replacements(struct str s)
{
    int count = 0;
    for (size_t at = 0; at < s.n;)
        count += utf8_next(s, &at) == UTF8_BAD;
    return count;
}

static void round_trip(void)
{
    const uint32_t runes[] = {0, 'a', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000,
        0xFFFF, 0x10000, 0x1F600, 0x10FFFF};
    for (size_t i = 0; i < sizeof runes / sizeof *runes; i++) {
        char bytes[4];
        struct str s = {bytes, utf8_encode(runes[i], bytes)};
        size_t at = 0;
        CHECK_INT(utf8_next(s, &at), runes[i]);
        CHECK_INT(at, s.n);
        CHECK(utf8_valid(s));
        for (at = 0; at <= s.n; at++)
            CHECK(utf8_inside(s, at) == (at > 0 && at < s.n));
    }
}

static void refuses(void)
{
    CHECK(!utf8_valid(STR("\x80")));
    CHECK(!utf8_valid(STR("\xC0\xAF")));         /* overlong */
    CHECK(!utf8_valid(STR("\xE0\x80\xAF")));     /* overlong */
    CHECK(!utf8_valid(STR("\xED\xA0\x80")));     /* surrogate */
    CHECK(!utf8_valid(STR("\xF4\x90\x80\x80"))); /* past U+10FFFF */
    CHECK(!utf8_valid(STR("caf\xC3")));          /* cut short */
    CHECK(utf8_valid(STR("")));
}

static void counts(void)
{
    CHECK_INT(replacements(STR("\xF0\x9F\x98")), 1);
    CHECK_INT(replacements(STR("\xF0\x9F\x98z")), 1);
    CHECK_INT(replacements(STR("\xED\xA0\x80")), 3);
    CHECK_INT(replacements(STR("\xC0\xAF")), 2);
    CHECK_INT(replacements(STR("\xE2\x82\xE2\x82\xAC")), 1);
}

int main(void)
{
    round_trip();
    refuses();
    counts();
    return check_done("utf8");
}

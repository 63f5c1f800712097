#include "base/buf.h"
#include "text/literals.h"
#include "text/required.h"
#include "unit/check.h"

/* What a pattern asks for, as "a|b & c", with a 9 behind it for a digit. */
static void wants(const char *regex, const char *want)
{
    struct arena arena = {0};
    struct buf out = {.arena = &arena};
    struct required r = required_of(str_of(regex), &arena);
    for (size_t k = 0; k < r.count; k++)
        for (size_t i = 0; i < r.all[k].count; i++)
            buf_format(&out, "%s" STR_FMT,
                i   ? "|"
                : k ? " & "
                    : "",
                STR_ARG(r.all[k].any[i]));
    if (r.digit)
        buf_byte(&out, '9');
    CHECK_STR(buf_str(&out), want);
    arena_free(&arena);
}

static void test_required(void)
{
    wants("Broken", "broken");
    wants("\\bnot worth (it|the price)\\b", "not worth  & it|the price");
    wants("(useless|worthless)", "useless|worthless");
    wants("^(?!.*(free|paid)).*?\\K(what's the point|useless)",
        "what's the point|useless");
    wants("colou?r", "colo");
    wants("ab+c", "ab");
    wants("(help)?less", "less");
    wants("(?:a|useless)", "");
    wants("one|two", "one|two");
    wants("[$]\\s?\\d", "$9");
    wants("\\d+|none", "");
    wants("err-?\\d+", "err9");
    wants("\\x62roken", "");
    wants("\\pL+ashes", "");
    wants("(?x)a b c", "");
    wants("(?i:crash)ed", "");
    wants("(?<=very )slow", "slow");
    wants("(?=.*crash)it", "crash & it");
    wants("a{0}bc", "bc");
    wants("bo(o|p)", "bo");
    wants("some at (this|a) (very|fine) one", "some at  & very|fine &  one");
    wants("x one.two.three.four", "x one & three & four");
    wants("[Dd]r [A-Z]", "dr ");
    wants("[$\xC2\xA3]\\s?[1-3]", "$|\xC2\xA3 & 1|2|3");
    wants("[aeiou]nt", "nt");
    wants("[\xC3\xA9\xC2\xA3] ?us", "us");
    wants("[^a]bc[d-]?ef", "bc & ef");
    wants("[]x]:[\\w$]", ":");
    wants("[[:alpha:]xy]z", "");
    wants("[0-z]ab", "ab");
    wants("me ?: ?no", "me & : & no");
}

static uint64_t found_in(const char *text)
{
    struct arena arena = {0};
    uint64_t found = 0;
    struct literals *l = literals_new(3, 64, &arena);
    literals_add(l, STR("she"), 0);
    literals_add(l, STR("he"), 1);
    literals_add(l, STR("hers"), 2);
    literals_end(l);
    literals_find(l, str_of(text), &found);
    arena_free(&arena);
    return found;
}

static void test_literals(void)
{
    CHECK_INT(found_in("uSHErs"), 7);
    CHECK_INT(found_in("the"), 2);
    CHECK_INT(found_in("h e r s"), 0);
    CHECK_INT(found_in(""), 0);
    CHECK_INT(found_in("s\xC3\xA9he"), 2);
}

int main(void)
{
    test_required();
    test_literals();
    return check_done("required");
}

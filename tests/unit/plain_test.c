#include "base/buf.h"
#include "text/plain.h"
#include "unit/check.h"

/* `want`: the sentence, and behind each of its bytes' places the end. */
static void reads(const char *raw, const char *want, const char *places)
{
    struct arena arena = {0};
    struct buf from = {.arena = &arena};
    struct plain plain = plain_of(str_of(raw), &arena);
    for (size_t i = 0; plain.from && i <= plain.subject.text.n; i++)
        buf_format(&from, "%u ", plain.from[i]);
    CHECK_STR(plain.subject.text, want);
    CHECK_STR(buf_str(&from), places);
    arena_free(&arena);
}

static void test_apostrophes(void)
{
    reads("", "", "");
    reads("it's", "it's", "");
    reads("caf\xC3\xA9 \xE2\x80\x9C!\xE2\x80\x9D",
        "caf\xC3\xA9 \xE2\x80\x9C!\xE2\x80\x9D", "");
    reads("a\xE2\x80\x99t", "a't", "0 1 4 5 ");
    reads("\xE2\x80\x98 \xCA\xBC\xE2\x80\x99", "' ''", "0 3 4 6 9 ");
    reads("\xE2\x82\xAC\xCA\xBC\xC3\xA9", "\xE2\x82\xAC'\xC3\xA9",
        "0 1 2 3 5 6 7 ");
}

static void test_ascii(void)
{
    struct arena arena = {0};
    CHECK(plain_of(STR("don\xE2\x80\x99t"), &arena).subject.ascii);
    CHECK(!plain_of(STR("\xC3\xA9"), &arena).subject.ascii);
    arena_free(&arena);
}

/* A text with the long s may match any regex, but there are only three. */
static void test_candidates(void)
{
    struct arena keep = {0};
    struct regexes list = {0};
    struct error err = {0};
    for (int i = 0; i < 3; i++)
        CHECK(regex_add(&list, STR("lost"), (struct place){0}, 0, &keep, &err));
    regex_ready(&list, 0, &keep);
    struct subject odd = regex_subject(STR("lo\xC5\xBFt"));
    struct subject other = regex_subject(STR("lo\xC5\xA1t"));
    CHECK_INT(regex_candidates(&list, &odd, &keep)[0], 7);
    CHECK_INT(regex_candidates(&list, &other, &keep)[0], 0);
    regex_free(&list);
    arena_free(&keep);
}

int main(void)
{
    test_apostrophes();
    test_ascii();
    test_candidates();
    return check_done("plain");
}

#include "unit/check.h"

static void compare(void)
{
    CHECK(str_eq(STR("abc"), str_of("abc")));
    CHECK(!str_eq(STR("abc"), STR("abd")));
    CHECK(str_eq((struct str){0}, STR("")));
    CHECK_INT(str_of(NULL).n, 0);
    CHECK(str_cmp(STR("ab"), STR("abc")) < 0);
    CHECK(str_cmp(STR("b"), STR("abc")) > 0);
    CHECK_INT(str_cmp(STR(""), (struct str){0}), 0);
    CHECK(str_eq_nocase(STR("IOS"), STR("ios")));
    CHECK(!str_eq_nocase(STR("ios"), STR("io")));
    CHECK(str_hash(STR("a")) != str_hash(STR("b")));
}

static void cut(void)
{
    struct str head, tail;
    CHECK(str_cut(STR("a=b=c"), '=', &head, &tail));
    CHECK_STR(head, "a");
    CHECK_STR(tail, "b=c");
    CHECK(!str_cut(STR("abc"), '=', &head, &tail));
    CHECK_STR(head, "abc");
    CHECK_STR(tail, "");
    CHECK(!str_cut((struct str){0}, '=', &head, &tail));
    CHECK_STR(str_slice(STR("review"), 2, 4), "vi");
    CHECK_STR(str_from(STR("review"), 6), "");
    CHECK_STR(str_trim(STR(" \t a b\r\n")), "a b");
    CHECK_STR(str_trim(STR(" \n")), "");
}

static void ends(void)
{
    CHECK(str_starts(STR("dump.csv"), STR("dump")));
    CHECK(str_starts(STR("dump.csv"), STR("")));
    CHECK(!str_starts(STR("du"), STR("dump")));
    CHECK(str_ends(STR("dump.csv"), STR(".csv")));
    CHECK(!str_ends(STR("csv"), STR(".csv")));
}

int main(void)
{
    compare();
    cut();
    ends();
    return check_done("str");
}

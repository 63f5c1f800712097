/* Versions in order, each list the smallest first. */
#include "base/release.h"
#include "check.h"

static const char *const ascending[] = {
    "beta",
    "1.0-rc1",
    "1.0-rc2",
    "1.0-rc10",
    "1.0",
    "1.0.0",
    "1.0.1",
    "v1.2",
    "1.9",
    "1.10",
    "1.10.0.3",
    "4.9",
    "4.10-beta",
    "4.10rc2",
    "4.10",
    "4.10.1",
    "4.10.1 (2)",
    "9",
    "10",
    "2024.1.0",
    "2024.10.0",
    "99999999999999999999999",
    "100000000000000000000000",
};

enum { COUNT = sizeof ascending / sizeof *ascending };

static int sign(int x)
{
    return (x > 0) - (x < 0);
}

/* An order: every pair, both ways. */
static void test_pairs(void)
{
    for (int i = 0; i < COUNT; i++)
        for (int k = 0; k < COUNT; k++)
            CHECK_INT(
                sign(release_cmp(str_of(ascending[i]), str_of(ascending[k]))),
                sign(i - k));
}

/* Equal in value, but not in bytes: never equal, and one order only. */
static void test_bytes_decide(void)
{
    CHECK(release_cmp(STR("4.1"), STR("4.01")) != 0);
    CHECK((release_cmp(STR("4.1"), STR("4.01")) > 0) !=
          (release_cmp(STR("4.01"), STR("4.1")) > 0));
    CHECK(release_cmp(STR("4.01"), STR("4.2")) < 0);
    CHECK(release_cmp(STR("v4.2"), STR("4.2")) > 0);
    CHECK(release_cmp(STR("v4.2"), STR("4.3")) < 0);
}

int main(void)
{
    test_pairs();
    test_bytes_decide();
    return check_done("release");
}

#include "db/seen.h"
#include "unit/check.h"

enum { IDS = 40000, STRIDE = 7 };

static void test_few(void)
{
    struct seen s = {0};
    CHECK(!seen_any_again(&s));
    CHECK(!seen_again(&s, STR("a")));
    seen_add(&s, STR("a"));
    seen_add(&s, STR("b"));
    seen_add(&s, STR(""));
    CHECK(!seen_any_again(&s));
    seen_add(&s, STR("b"));
    CHECK(seen_any_again(&s));
    CHECK(seen_again(&s, STR("b")));
    CHECK(!seen_again(&s, STR("a")));
    CHECK(!seen_again(&s, STR("never")));
    seen_free(&s);
}

/* Each id that came again is known, whether or not all can be remembered. */
static void test_many(size_t most, bool lost)
{
    struct arena a = {0};
    struct seen s = {.most = most};
    size_t missed = 0, mistaken = 0;
    for (unsigned i = 0; i < IDS; i++)
        seen_add(&s, arena_format(&a, "store:app:%u", i));
    for (unsigned i = 0; i < IDS; i += STRIDE)
        seen_add(&s, arena_format(&a, "store:app:%u", i));
    for (unsigned i = 0; i < IDS; i++) {
        bool again = seen_again(&s, arena_format(&a, "store:app:%u", i));
        missed += i % STRIDE == 0 && !again;
        mistaken += i % STRIDE != 0 && again;
    }
    CHECK_INT(missed, 0);
    CHECK(s.lost == lost);
    CHECK(s.lost || mistaken < 10);
    seen_free(&s);
    arena_free(&a);
}

int main(void)
{
    test_few();
    test_many(IDS * 2, false);
    test_many(IDS / 2, true);
    return check_done("seen");
}

#include "base/table.h"
#include "unit/check.h"

static void test_table(void)
{
    struct arena a = {0};
    struct table t = {0};
    CHECK(!table_find(&t, STR("x")));
    for (uint32_t i = 0; i < 5000; i++)
        *table_at(&t, &a, arena_format(&a, "key %u", i)) = i + 1;
    CHECK_INT(t.count, 5000);
    const uint32_t *value = table_find(&t, STR("key 4321"));
    CHECK(value && *value == 4322);
    CHECK(!table_find(&t, STR("key 5000")));
    CHECK_INT(*table_at(&t, &a, STR("key 0")), 1);
    CHECK_INT(*table_at(&t, &a, STR("")), 0);
    arena_free(&a);
}

int main(void)
{
    test_table();
    return check_done("table");
}

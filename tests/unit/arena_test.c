#include "base/buf.h"
#include "base/table.h"
#include "unit/check.h"

#include <string.h>

static void allocates(struct arena *a)
{
    char *one = ARENA_NEW(a, char, 1);
    long long *many = ARENA_NEW(a, long long, 100000);
    CHECK(one && *one == 0);
    CHECK_INT((uintptr_t)many % _Alignof(long long), 0);
    CHECK_INT(many[0] | many[99999], 0);
    CHECK_STR(arena_copy(a, STR("kept")), "kept");
    CHECK_STR(arena_copy(a, (struct str){0}), "");
    CHECK_INT(strlen(arena_cstr(a, STR("kept"))), 4);
    CHECK_STR(arena_format(a, "%s:%d", "row", 7), "row:7");
}

static void grows(struct arena *a)
{
    int *items = NULL;
    size_t count = 0, room = 0;
    for (int i = 0; i < 1000; i++)
        *ARENA_PUSH(a, items, count, &room) = i;
    CHECK_INT(count, 1000);
    CHECK_INT(items[0], 0);
    CHECK_INT(items[999], 999);
}

static void buffers(struct arena *a)
{
    struct buf b = {.arena = a};
    CHECK_STR(buf_str(&b), "");
    buf_add(&b, STR("n="));
    buf_int(&b, -12);
    buf_byte(&b, ' ');
    buf_rune(&b, 0x20AC);
    buf_format(&b, " %05.1f", 2.5);
    CHECK_STR(buf_str(&b), "n=-12 \xE2\x82\xAC 002.5");
    for (int i = 0; i < 10000; i++)
        buf_byte(&b, 'x');
    CHECK_INT(buf_str(&b).n, 10000 + 15);
}

static void tables(struct arena *a)
{
    struct table t = {0};
    CHECK(!table_find(&t, STR("none")));
    for (uint32_t i = 0; i < 2000; i++)
        *table_at(&t, a, arena_format(a, "word%u", i)) = i;
    CHECK_INT(t.count, 2000);
    CHECK_INT(*table_find(&t, STR("word0")), 0);
    CHECK_INT(*table_at(&t, a, STR("word1999")), 1999);
    CHECK(!table_find(&t, STR("word2000")));
}

int main(void)
{
    struct arena a = {0};
    arena_free(&a);
    for (int round = 0; round < 2; round++) {
        allocates(&a);
        grows(&a);
        buffers(&a);
        tables(&a);
        arena_reset(&a);
    }
    arena_free(&a);
    return check_done("arena");
}

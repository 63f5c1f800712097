#include "base/buf.h"
#include "unit/check.h"

static void test_buf(void)
{
    struct arena a = {0};
    struct buf b = {.arena = &a};
    CHECK_INT(buf_str(&b).n, 0);
    buf_add(&b, STR("n="));
    buf_int(&b, -12);
    buf_byte(&b, ' ');
    buf_rune(&b, 0x1F680);
    buf_format(&b, "%s", "!");
    CHECK_STR(buf_str(&b), "n=-12 \xF0\x9F\x9A\x80!");
    for (int i = 0; i < 5000; i++)
        buf_byte(&b, 'x');
    CHECK_INT(buf_str(&b).n, 5011);
    arena_free(&a);
}

int main(void)
{
    test_buf();
    return check_done("buf");
}

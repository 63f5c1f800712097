#include "record/bytes.h"
#include "record/hash.h"
#include "unit/check.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Two gzip members: "one\n" and "two\n". */
#define ONE                                                                    \
    "\x1F\x8B\x08\x00\x00\x00\x00\x00\x02\x03\xCB\xCF\x4B\xE5\x02\x00\x9F"     \
    "\xA8\x17\xF8\x04\x00\x00\x00"
#define TWO                                                                    \
    "\x1F\x8B\x08\x00\x00\x00\x00\x00\x02\x03\x2B\x29\xCF\xE7\x02\x00\x74"     \
    "\x08\x17\x96\x04\x00\x00\x00"

static struct arena arena;
static struct bytes input;

/* What a file of these bytes gives, read `step` at a time. */
static struct str through(struct str content, size_t step)
{
    const char *dir = getenv("BUILD");
    char *path = arena_cstr(
        &arena, arena_format(&arena, "%s/bytes_test_XXXXXX", dir ? dir : "."));
    int fd = mkstemp(path);
    CHECK(write(fd, content.p, content.n) == (ssize_t)content.n);
    close(fd);
    char *out = arena_alloc(&arena, 10000, 1, 1);
    size_t n = 0, got;
    CHECK(bytes_open(&input, path));
    CHECK_INT(input.size, content.n);
    while ((got = bytes_read(&input, out + n, step)) > 0)
        n += got;
    struct str digest = bytes_close(&input, &arena);
    CHECK(str_eq(digest, hash_of(content, &arena)));
    CHECK_INT(input.used, content.n);
    unlink(path);
    return (struct str){out, n};
}

static void gives(struct str content, const char *want, const char *damage)
{
    CHECK_STR(through(content, 1), want);
    CHECK_STR(str_of(input.damage), damage);
    CHECK_STR(through(content, 4096), want);
    CHECK_STR(str_of(input.damage), damage);
}

static void plain(void)
{
    gives(STR(""), "", "");
    gives(STR("\x1F"), "\x1F", "");
    gives(STR("a,b\n1,2\n"), "a,b\n1,2\n", "");
}

static void gzip(void)
{
    const char *cut = "cut short: the gzip data ends before its end";
    gives(STR(ONE), "one\n", "");
    gives(STR(ONE TWO), "one\ntwo\n", "");
    gives(STR(ONE "\0\0\0"), "one\n", "");
    gives(STR(ONE "\0\0" TWO), "one\ntwo\n", "");
    gives((struct str){ONE, 20}, "one\n", cut);
    gives((struct str){ONE TWO, 30}, "one\n", cut);
    gives((struct str){ONE, 5}, "", cut);
    gives(STR(ONE "junk"), "one\n",
        "bytes that are not gzip near byte 26 of "
        "the file");
}

/* The checksum of the first member is wrong: what came before it counts. */
static void damaged(void)
{
    char bad[] = ONE TWO;
    bad[17] ^= 1;
    struct str content = {bad, sizeof bad - 1};
    CHECK_STR(through(content, 4096), "one\n");
    CHECK(str_starts(str_of(input.damage), STR("damaged gzip data near byte")));
}

static void missing(void)
{
    CHECK(!bytes_open(&input, "no/such/file"));
    CHECK(str_starts(str_of(input.damage), STR("cannot be opened: ")));
    CHECK_STR(bytes_close(&input, &arena), "");
    char c;
    if (bytes_open(&input, "."))
        CHECK_INT(bytes_read(&input, &c, 1), 0);
    CHECK(str_starts(str_of(input.damage), STR("cannot be read: ")));
    CHECK_STR(bytes_close(&input, &arena), "");
}

static void binary(void)
{
    CHECK(!bytes_binary(STR("text,rating\r\n\tfine,5\n")));
    CHECK(!bytes_binary(STR("")));
    CHECK(!bytes_binary(STR("a line with one \0 in it")));
    CHECK(!bytes_binary(STR("text\nfine\nbad \0\0\0\0\0\0\0\0\0\0\nfine\n")));
    CHECK(bytes_binary(STR("\x7F"
                           "ELF\2\1\1\0\0\0\0\0\0\0\0\0")));
    CHECK(bytes_binary(STR("\1\2\3\4\5\6x\7\1\2")));
}

int main(void)
{
    bytes_init(&input, &arena);
    plain();
    gzip();
    damaged();
    missing();
    binary();
    arena_free(&arena);
    return check_done("bytes");
}

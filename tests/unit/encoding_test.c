#include "record/encoding.h"
#include "record/feed.h"
#include "unit/check.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct arena arena;
static struct feed feed;

#define FFFD "\xEF\xBF\xBD"

/* What a file of these bytes gives, taken to the end. */
static struct str through(struct str content, const char *encoding)
{
    const char *dir = getenv("BUILD");
    char *path = arena_cstr(&arena,
        arena_format(&arena, "%s/encoding_test_XXXXXX", dir ? dir : "."));
    int fd = mkstemp(path);
    CHECK(write(fd, content.p, content.n) == (ssize_t)content.n);
    close(fd);
    CHECK(feed_open(&feed, path, encoding));
    while (feed_more(&feed))
        ;
    feed_close(&feed, &arena);
    unlink(path);
    return feed.rest;
}

static void gives(
    struct str content, const char *text, const char *name, size_t bad)
{
    CHECK_STR(through(content, NULL), text);
    CHECK_STR(str_of(feed.decode.name), name);
    CHECK_INT(feed.decode.bad, bad);
}

static void marks(void)
{
    gives(STR("\xEF\xBB\xBF"
              "a,b\n"),
        "a,b\n", "utf-8", 0);
    CHECK_INT(feed.offset, 3);
    gives(STR("\xFF\xFE"
              "a\0\n\0"),
        "a\n", "utf-16le", 0);
    CHECK_INT(feed.offset, 0);
    gives(STR("\xFE\xFF\0a\x4E\x2D\0\n"), "a\xE4\xB8\xAD\n", "utf-16be", 0);
    gives(STR("\xFF\xFE\0\0a\0\0\0"), "a", "utf-32le", 0);
    gives(STR("\xEF\xBB\xBF"), "", "utf-8", 0);
    gives(STR("\xFF\xFE"), "", "utf-16le", 0);
    gives(STR(""), "", "utf-8", 0);
}

static void without_mark(void)
{
    gives(STR("a\0,\0b\0\n\0"), "a,b\n", "utf-16le", 0);
    gives(STR("\0a\0,\0b\0\n"), "a,b\n", "utf-16be", 0);
    /* Zeros on either side are damage of something else. */
    CHECK(!encoding_wide(STR("id,text\n1,\0\0\0\0\0\0\0\0\0\0\n")));
    CHECK(!encoding_wide(STR("id,text\n1,a\0b\n2,cc\n")));
}

/* Half a character, half a pair of surrogates, half a unit. */
static void broken_utf16(void)
{
    gives(STR("\xFF\xFE"
              "a\0\x3D\xD8"
              "b\0\0"),
        "a" FFFD "b" FFFD, "utf-16le", 2);
    gives(STR("\xFF\xFE\x3D\xD8"), FFFD, "utf-16le", 1);
    gives(STR("\xFF\xFE\x3D\xD8\x05\xDE"), "\xF0\x9F\x98\x85", "utf-16le", 0);
}

static void broken_utf8(void)
{
    gives(STR("caf\xC3\xA9 \xE2\x80\x99 \x92 end"),
        "caf\xC3\xA9 \xE2\x80\x99 " FFFD " end", "utf-8", 1);
    gives(STR("\xC3\xA9 \xE2\x80"), "\xC3\xA9 " FFFD, "utf-8", 1);
    gives(STR("\xC3\xA9 \xF0\x9F\x98"
              "a"),
        "\xC3\xA9 " FFFD "a", "utf-8", 1);
    CHECK_STR(through(STR("caf\xE9"), "utf-8"), "caf" FFFD);
    CHECK_STR(through(STR("caf\xE9"), "UTF8"), "caf" FFFD);
}

static void code_pages(void)
{
    gives(STR("I can\x92t log in \x97 at all\n"),
        "I can\xE2\x80\x99t log in \xE2\x80\x94 at all\n", "windows-1252", 0);
    gives(STR("sch\xF6n, aber teuer: 10 \x80\n"),
        "sch\xC3\xB6n, aber teuer: 10 \xE2\x82\xAC\n", "windows-1252", 0);
    gives(STR("can\x92t \x81\n"), "can\xE2\x80\x99t " FFFD "\n", "windows-1252",
        1);
    /* "very good app, but it crashes after the update", in Chinese */
    gives(STR("id,text\n1,\xB7\xC7\xB3\xA3\xBA\xC3\xB5\xC4\xD3\xA6\xD3\xC3"
              "\xA3\xAC\xB5\xAB\xCA\xC7\xB8\xFC\xD0\xC2\xBA\xF3\xC9\xC1\xCD"
              "\xCB\n"),
        "id,text\n1,\xE9\x9D\x9E\xE5\xB8\xB8\xE5\xA5\xBD\xE7\x9A\x84\xE5\xBA"
        "\x94\xE7\x94\xA8\xEF\xBC\x8C\xE4\xBD\x86\xE6\x98\xAF\xE6\x9B\xB4\xE6"
        "\x96\xB0\xE5\x90\x8E\xE9\x97\xAA\xE9\x80\x80\n",
        "gb18030", 0);
}

/* A name is for files that do not say theirs themselves. */
static void named(void)
{
    CHECK_STR(through(STR("caf\x8E"), "macintosh"), "caf\xC3\xA9");
    CHECK_STR(str_of(feed.decode.name), "macintosh");
    CHECK_STR(through(STR("\xFF\xFE"
                          "a\0"),
                  "macintosh"),
        "a");
    CHECK_STR(str_of(feed.decode.name), "utf-16le");
    CHECK_STR(
        through(STR("\xEF\xBB\xBF\xE9"), DECODE_AS_IS), "\xEF\xBB\xBF\xE9");
    CHECK(encoding_known("windows-1252") && encoding_known("utf-8"));
    CHECK(!encoding_known("klingon-8"));
}

/* The first byte that is not ASCII comes late, and across every seam. */
static void far_away(void)
{
    enum { LENGTH = 3 * 1024 * 1024 + 5 };
    char *big = arena_alloc(&arena, LENGTH, 1, 1);
    memset(big, 'a', LENGTH);
    static const struct {
        struct str tail;
        const char *text, *name;
    } ends[] = {
        {{"\x92t", 2}, "\xE2\x80\x99t", "windows-1252"},
        {{"\xC3\xA9", 2}, "\xC3\xA9", "utf-8"},
    };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        memcpy(big + LENGTH - 2, ends[i].tail.p, 2);
        struct str text = through((struct str){big, LENGTH}, NULL);
        CHECK(str_ends(text, str_of(ends[i].text)));
        CHECK_INT(text.n, LENGTH - 2 + strlen(ends[i].text));
        CHECK_STR(str_of(feed.decode.name), ends[i].name);
    }
    for (size_t i = 0; i + 3 < LENGTH; i += 3)
        memcpy(big + i, "\xE4\xB8\xAD", 3);
    big[LENGTH - 2] = big[LENGTH - 1] = 'a';
    struct str text = through((struct str){big, LENGTH}, NULL);
    CHECK(str_eq(text, (struct str){big, LENGTH}));
    CHECK_INT(feed.decode.bad, 0);
}

int main(void)
{
    feed_init(&feed, &arena);
    marks();
    without_mark();
    broken_utf16();
    broken_utf8();
    code_pages();
    named();
    far_away();
    arena_free(&arena);
    return check_done("encoding");
}

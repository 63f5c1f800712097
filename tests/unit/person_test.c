/* Who wrote a review: names of columns, keyed hashes, refused rows. */
#include "record/intake.h"
#include "record/person.h"
#include "unit/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct arena arena;

static void check_columns(void)
{
    static const char *const people[] = {"user", "User Name", "reviewer_nick",
        "author.name.label", "nickName", "display_name", "userAvatarUrl",
        "customer", "作者", "用户名", "Autor"};
    static const char *const others[] = {"rating", "user_rating", "userReview",
        "reviewerLanguage", "user_comment", "author_reply_text", "app_name",
        "name", "device", "", "user_country"};
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        CHECK(person_named(str_of(people[i])));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        CHECK(!person_named(str_of(others[i])));
}

/* RFC 4231, test case 2, cut to 16 bytes; its key is too short for us. */
static void check_hash(void)
{
    char path[] = "/tmp/XXXXXX";
    struct error err;
    int fd = mkstemp(path);
    CHECK(fd >= 0 && write(fd, "Jefe\n", 5) == 5);
    CHECK(!person_key_read(path, &arena, &err));
    CHECK_INT(err.kind, ERR_USAGE);
    /* RFC 4231, test case 3: 20 bytes of 0xAA, 50 of 0xDD */
    char bytes[50];
    memset(bytes, 0xAA, 20);
    CHECK(pwrite(fd, bytes, 20, 0) == 20);
    const struct person_key *key = person_key_read(path, &arena, &err);
    CHECK(key != NULL);
    memset(bytes, 0xDD, sizeof bytes);
    struct str hash =
        person_hash(key, (struct str){bytes, sizeof bytes}, &arena);
    CHECK_STR(hash, "773ea91e36800e46854db8ebd09181a7");
    CHECK(person_is_hash(hash));
    CHECK_STR(person_hash(key, STR(""), &arena), "");
    CHECK(!person_is_hash(STR("Jane Doe")) && !person_is_hash(STR("")));
    close(fd);
    unlink(path);
    CHECK(!person_key_read(path, &arena, &err));
    CHECK_INT(err.kind, ERR_SYSTEM);
}

static struct str table(const char *header_cells, const char *row)
{
    struct intake intake = {0};
    struct layout layout = {
        .kind = LAYOUT_CSV, .intake = &intake, .delimiter = ','};
    struct str names[8], rest = str_of(header_cells);
    size_t count = 0;
    struct error err;
    while (str_cut(rest, ',', &names[count++], &rest))
        continue;
    CHECK(layout_header(&layout, names, count, &arena, &err));
    return person_redact(str_of(row), &layout, &arena);
}

static struct str json(const char *text)
{
    return person_redact(str_of(text), NULL, &arena);
}

static void check_tables(void)
{
    CHECK_STR(table("id,user,text", "1,Jane,\"a,b\""), "1,[author],\"a,b\"");
    /* one cell too many, or too few: it may be one further, or one before */
    CHECK_STR(table("id,user,text", "1,2,Jane,a"), "1,[author],[author],a");
    CHECK_STR(table("text,id,user", "a,Jane"), "a,[author]");
    CHECK_STR(
        table("id,text,user,date", "1,\"open,Jane,2020"), "[author],[author]");
    CHECK_STR(table("user,text,nick", "Jane,\"a\"\"b\",J."),
        "[author],\"a\"\"b\",[author]");
    CHECK_STR(table("text,date", "a,b,c"), "a,b,c");
}

static void check_members(void)
{
    CHECK_STR(json("{\"userName\": \"Jane\",\"text\":\"a\""),
        "{\"userName\":\"[author]\",\"text\":\"a\"");
    CHECK_STR(
        json("{\"author\":{\"name\":{\"label\":\"J\"},\"u\":[1]},\"a\":1}"),
        "{\"author\":\"[author]\",\"a\":1}");
    CHECK_STR(json("{\"text\":\"5\" tall\",\"userName\":\"Jane\"}"),
        "{\"text\":\"5\" tall\",\"userName\":\"[author]\"}");
    CHECK_STR(json("{'user_name': 'J', 'x': 1}"),
        "{'user_name':\"[author]\", 'x': 1}");
    CHECK_STR(json("{\"userName\":\"Ja"), "{\"userName\":\"[author]\"");
    CHECK_STR(json("{\"userName\":null}"), "{\"userName\":\"[author]\"}");
    CHECK_STR(json("{\"user"), "{\"user");
    CHECK_STR(json("{\"text\":\"a user: b\",\"rating\":5"),
        "{\"text\":\"a user: b\",\"rating\":5");
}

int main(void)
{
    check_columns();
    check_hash();
    check_tables();
    check_members();
    arena_free(&arena);
    return check_done("person");
}

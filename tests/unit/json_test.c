#include "record/json.h"
#include "unit/check.h"

#include <string.h>

static struct arena arena;

static const struct json *parse(struct str source)
{
    struct error err;
    return json_read(source, &arena, &err);
}

static struct str written(struct str s)
{
    struct buf out = {.arena = &arena};
    json_write(&out, s);
    return buf_str(&out);
}

static void tree(void)
{
    const struct json *o =
        parse(STR(" {\"a\": [1, -2.5e3, true, null], \"b\" : \"x\", \"b\":2}"));
    CHECK(o && o->type == JSON_OBJECT);
    CHECK_INT(o->count, 3);
    const struct json *a = json_member(o, STR("a"));
    CHECK_INT(a->count, 4);
    CHECK_STR(a->child->next->raw, "-2.5e3");
    CHECK_INT(a->child->next->next->type, JSON_TRUE);
    CHECK_STR(json_member(o, STR("b"))->raw, "2");
    CHECK_STR(json_member(o, STR("b"))->raw_key, "\"b\"");
    CHECK(json_member(o, STR("c")) == NULL);
}

static void strings(void)
{
    CHECK_STR(
        parse(STR("\"\\u00fc \\ud83d\\ude09 \\n\\/\\\"\""))->text, "ü 😉 \n/\"");
    CHECK_STR(parse(STR("\"\\ud800 \\udc00 \\ud800\\u0041\""))->text,
        "\xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD"
        "A");
    CHECK_INT(parse(STR("\"a\\u0000b\""))->text.n, 3);
    CHECK_STR(parse(STR("\"long enough for eight at once ✓\""))->text,
        "long enough for eight at once ✓");
}

static void refused(struct str source, long column, const char *words)
{
    struct error err = {0};
    CHECK(json_read(source, &arena, &err) == NULL);
    CHECK_INT(err.at.col, column);
    CHECK_STR(str_of(err.text), words);
}

static void mistakes(void)
{
    refused(STR(""), 1, "found the end, wanted a value");
    refused(STR("{\"a\" 1}"), 6, "found '1', wanted ':'");
    refused(STR("[1,]"), 4, "found ']', wanted a value");
    refused(
        STR("{\"a\":1,}"), 8, "found '}', wanted a member's name in quotes");
    refused(STR("[1 2]"), 4, "found '2', wanted ',' or ']'");
    refused(STR("{} x"), 4, "found 'x', wanted the end");
    refused(STR("\"a\tb\""), 3, "found byte 0x09, wanted \\u00.. instead");
    refused(STR("\"a\xFF\""), 3, "found byte 0xFF, wanted UTF-8");
    refused(STR("\"\xED\xA0\x80\""), 2, "found byte 0xED, wanted UTF-8");
    refused(
        STR("\"\\u12g4\""), 6, "found 'g', wanted four hex digits behind \\u");
    refused(STR("01"), 2, "found '1', wanted the end");
    refused(STR("-"), 2, "found the end, wanted a digit");
    refused(STR("nul"), 1, "found 'n', wanted a value");
}

static void depth(void)
{
    char deep[2 * (JSON_DEPTH + 1)];
    memset(deep, '[', JSON_DEPTH + 1);
    memset(deep + JSON_DEPTH + 1, ']', JSON_DEPTH + 1);
    refused((struct str){deep, sizeof deep}, JSON_DEPTH + 1,
        "found '[', wanted less depth");
    CHECK(parse((struct str){deep + 1, sizeof deep - 2}) != NULL);
}

static void numbers(void)
{
    long long n = -1;
    CHECK(json_int(parse(STR("42")), 0, 100, &n));
    CHECK_INT(n, 42);
    CHECK(json_int(parse(STR("-7")), -10, 100, &n));
    CHECK_INT(n, -7);
    CHECK(!json_int(parse(STR("101")), 0, 100, &n));
    CHECK(!json_int(parse(STR("1.0")), 0, 100, &n));
    CHECK(!json_int(parse(STR("\"1\"")), 0, 100, &n));
    CHECK(!json_int(parse(STR("99999999999999999999")), 0, 100, &n));
}

static void writing(void)
{
    CHECK_STR(written(STR("")), "\"\"");
    CHECK_STR(written(STR("a \"b\" \\ /\n\t\r\x01")),
        "\"a \\\"b\\\" \\\\ /\\n\\t\\u000d\\u0001\"");
    CHECK_STR(written(STR("ü✓😉\x7F")), "\"ü✓😉\x7F\"");
    CHECK_STR(written(STR("a\xFF\xE2\x82z")), "\"a\xEF\xBF\xBD\xEF\xBF\xBDz\"");
}

int main(void)
{
    tree();
    strings();
    mistakes();
    depth();
    numbers();
    writing();
    arena_free(&arena);
    return check_done("json");
}

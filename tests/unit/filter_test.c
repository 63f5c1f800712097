/* What users write behind --where, and what is made of it. */
#include "ask/filter.h"
#include "check.h"

#include <string.h>

static struct arena arena;

static struct choice parse(const char *where)
{
    struct choice c;
    struct error err = {0};
    CHECK(filter_parse("--where", where, &c, &arena, &err));
    CHECK_STR(str_of(err.text), "");
    return c;
}

static void refuses(const char *where, const char *text, const char *hint)
{
    struct choice c;
    struct error err = {0};
    CHECK(!filter_parse("--where", where, &c, &arena, &err));
    CHECK_INT(err.kind, ERR_USAGE);
    CHECK_STR(str_of(err.text), text);
    CHECK_STR(str_of(err.hint), hint);
}

static void test_terms(void)
{
    struct choice c = parse("app=calm, month=2024-01..2024-06,rating<=2");
    CHECK_INT(c.count, 3);
    CHECK_INT(c.terms[0].key, CHOICE_APP);
    CHECK_INT(c.terms[0].values[0].kind, CHOICE_IS);
    CHECK_STR(c.terms[0].values[0].low, "calm");
    CHECK_INT(c.terms[1].key, CHOICE_DATE);
    CHECK_INT(c.terms[1].values[0].kind, CHOICE_RANGE);
    CHECK_STR(c.terms[1].values[0].low, "2024-01");
    CHECK_STR(c.terms[1].values[0].high, "2024-06");
    CHECK_STR(c.terms[2].written, "rating<=2");
    CHECK_STR(c.terms[2].values[0].low, "");
    CHECK_STR(c.terms[2].values[0].high, "2");
    CHECK(!c.terms[2].values[0].under);
    CHECK_INT(parse(NULL).count, 0);
    CHECK_INT(parse("").count, 0);
}

static void test_values(void)
{
    struct choice c = parse("country!=us|ca|none");
    CHECK(c.terms[0].not );
    CHECK_INT(c.terms[0].count, 3);
    CHECK_STR(c.terms[0].values[1].low, "ca");
    CHECK_INT(c.terms[0].values[2].kind, CHOICE_NONE);
    c = parse("app=\"Rest, or | not\"|\"none\"");
    CHECK_INT(c.terms[0].count, 2);
    CHECK_STR(c.terms[0].values[0].low, "Rest, or | not");
    CHECK_INT(c.terms[0].values[1].kind, CHOICE_IS);
    c = parse("version=4.2.*|4.10..");
    CHECK_INT(c.terms[0].values[0].kind, CHOICE_BEGINS);
    CHECK_STR(c.terms[0].values[0].low, "4.2.");
    CHECK_STR(c.terms[0].values[1].low, "4.10");
    CHECK_STR(c.terms[0].values[1].high, "");
    c = parse("version>4.9,version<\"5,1\"");
    CHECK(c.terms[0].values[0].over);
    CHECK_STR(c.terms[1].values[0].high, "5,1");
    CHECK(c.terms[1].values[0].under);
    c = parse("code=cost_billing:barrier|social_influence");
    CHECK_STR(c.terms[0].values[0].low, "cost_billing");
    CHECK_STR(c.terms[0].values[0].high, "barrier");
    CHECK_STR(c.terms[0].values[1].high, "");
}

static void test_refusals(void)
{
    refuses("aap=calm", "--where: 'aap=calm': nothing can be chosen by 'aap'",
        "did you mean 'app'?");
    refuses("colour=red",
        "--where: 'colour=red': nothing can be chosen by 'colour'",
        "app, store, rating, date, month, year, version, country, lang, code");
    refuses("app=calm,", "--where: '' is no condition",
        "as in app=calm,month=2024-01..2024-06");
    refuses("calm", "--where: 'calm' is no condition",
        "as in app=calm,month=2024-01..2024-06");
    refuses("app=", "--where: 'app=' lacks a value",
        "`none` stands for what is not known");
    refuses("app=a||b", "--where: 'app=a||b' lacks a value",
        "`none` stands for what is not known");
    refuses("app=a|", "--where: 'app=a|' lacks a value",
        "`none` stands for what is not known");
    refuses("rating=6", "--where: 'rating=6': not a number of stars: '6'",
        "1 to 5, or none");
    refuses("month=2024-1", "--where: 'month=2024-1': not a date: '2024-1'",
        "as in 2024-03 or 2024");
    refuses("year=2024-01", "--where: 'year=2024-01': not a date: '2024-01'",
        "as in 2024");
    refuses("date=2024-01..x", "--where: 'date=2024-01..x': not a date: 'x'",
        "as in 2024-03-31 or 2024-03");
    refuses("version=..", "--where: 'version=..': a range without ends: '..'",
        "as in 2024-01..2024-06 or 4.2..");
    refuses("app<calm", "--where: 'app<calm': app has no order",
        "= and != can be used; several values: a|b");
    refuses("code=a:worse", "--where: 'code=a:worse': not a pole: 'worse'",
        "barrier or facilitator");
    refuses("rating<", "--where: 'rating<': no value behind '<'", "");
}

int main(void)
{
    test_terms();
    test_values();
    test_refusals();
    arena_free(&arena);
    return check_done("filter");
}

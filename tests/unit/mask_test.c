/* mask_text and mask_greeting: what is masked, and what is left alone. */
#include "text/mask.h"
#include "unit/check.h"

#include <stdlib.h>
#include <string.h>

static struct arena arena;

static struct str mask(const char *text)
{
    uint32_t counts[MASK_KINDS] = {0};
    return mask_text(str_of(text), counts, &arena);
}

static struct str greet(const char *text)
{
    uint32_t counts[MASK_KINDS] = {0};
    return mask_greeting(str_of(text), counts, &arena);
}

#define SAME(text) CHECK_STR(mask(text), text)

static void check_addresses(void)
{
    CHECK_STR(mask("mail jane.doe+app@example.co.uk."), "mail [email].");
    CHECK_STR(mask("a_b@x.com,C-D@y.org"), "[email],[email]");
    CHECK_STR(mask("邮箱abc@example.com谢谢"), "邮箱[email]谢谢");
    CHECK_STR(mask("j@mail.com.Great app"), "[email].Great app");
    CHECK_STR(mask("ask @jane_doe or @Jane.Doe. (@j_d)"),
        "ask [handle] or [handle]. ([handle])");
    SAME("see you @ 5, @6am, @1st, f@&k, sh@t, $@%!, me@home, @ss, @a");
    SAME("user@ @.com a@b a@.com @@@");
}

static void check_links(void)
{
    CHECK_STR(mask("see https://example.org/a?b=c@d#e, ok"), "see [link], ok");
    CHECK_STR(mask("(http://x.io) HTTPS://X.IO www.example.com!"),
        "([link]) [link] [link]!");
    CHECK_STR(mask("bit.ly/2abc youtu.be/x example.com/jane t.me/jane"),
        "[link] [link] [link] [link]");
    CHECK_STR(mask("看https://x.cn/a很好"), "看[link]很好");
    SAME("and/or 10/10 24/7 w/o it.he/she example.com calm.com. http:// www.");
    SAME("://x wwww.");
}

static void check_phones(void)
{
    CHECK_STR(mask("+49 171 1234567"), "[phone]");
    CHECK_STR(mask("+1 (212) 555-0147 now"), "[phone] now");
    CHECK_STR(mask("(212) 555-0147, 212-555-0147, 212.555.0147"),
        "[phone], [phone], [phone]");
    CHECK_STR(mask("1-212-555-0147 or 2125550147."), "[phone] or [phone].");
    CHECK_STR(mask("020 7946 0958; 0171/1234567; 07700 900123"),
        "[phone]; [phone]; [phone]");
    CHECK_STR(mask("0812-3456-7890 and 081234567890"), "[phone] and [phone]");
    CHECK_STR(mask("01 99 00 12 34"), "[phone]");
    CHECK_STR(mask("98765 43210"), "[phone]");
    CHECK_STR(mask("(11) 98765-4321 (02) 5550 1234"), "[phone] [phone]");
    CHECK_STR(mask("call 212-555-0147 5 times"), "call [phone] 5 times");
    CHECK_STR(mask("电话13900001234。"), "电话[phone]。");
}

static void check_numbers(void)
{
    CHECK_STR(mask("4111 1111 1111 1111"), "[number]");
    CHECK_STR(
        mask("4111-1111-1111-1111 3700 000000 00002"), "[number] [number]");
    CHECK_STR(mask("5200828282828210"), "[number]");
    CHECK_STR(mask("123-45-6789"), "[number]");
}

static void check_left_alone(void)
{
    SAME("$59.99/year $1234567890 €1234567890 £1234567890 1,234,567,890");
    SAME("4.2.1 10.15.7 15.14.217632 192.168.100.200 v2020.10.21.1530");
    SAME("2020-10-17 10/17/2020 17.10.2020 20201017 2018-2020 01.02.2020 10");
    SAME("10:30 24/7/365 7-8-9 5-4-3-2-1 50000-500000000 100-399");
    SAME("10000000000 1111111111 1234567890 100000000000 1.000.000.000");
    SAME("100 000 000 000 users 1000000000000% 12345678901234567890123456");
    SAME("ab12345678901 12345678901x");
    /* help lines */
    SAME("988 911 112 116 123 13 11 14 116123 741741");
    SAME("1-800-273-8255 (800) 273-8255 800 273 8255 18002738255");
    SAME("0800 111 0 111 0800-1110222 08001110111 +");
    CHECK_STR(mask("[email] [phone]"), "[email] [phone]");
}

static void check_greetings(void)
{
    CHECK_STR(greet("Hello Ms. Doe, thanks"), "Hello [name], thanks");
    CHECK_STR(greet("Hi Jane! We"), "Hi [name]! We");
    CHECK_STR(greet("hi jane, we"), "hi [name], we");
    CHECK_STR(greet("Hey Jane Q. Doe - sorry"), "Hey [name] - sorry");
    CHECK_STR(greet("Dear Jane\nWe"), "Dear [name]\nWe");
    CHECK_STR(greet("Hi there Jane, we"), "Hi there [name], we");
    CHECK_STR(greet("Hi Jane thanks for"), "Hi [name] thanks for");
    CHECK_STR(greet("Hola Jane, gracias"), "Hola [name], gracias");
    CHECK_STR(greet("Liebe Jane, danke"), "Liebe [name], danke");
    CHECK_STR(greet("Sehr geehrte Frau Doe, wir"), "Sehr geehrte [name], wir");
    CHECK_STR(greet("Good morning Jane."), "Good morning [name].");
    CHECK_STR(greet("Thank you, Jane!"), "Thank you, [name]!");
    CHECK_STR(greet("👋 Hi user-7, ok"), "👋 Hi [name], ok");
    CHECK_STR(greet("Привет, Анна!"), "Привет, [name]!");
    static const char *const same[] = {"Hi there, we", "Hello! We", "Hi",
        "Dear user, we", "Hi, thanks", "Hi we are sorry", "Hi Thank you",
        "Thanks for the 5 stars!", "Thank you so much!", "We are sorry, Jane",
        "Hello and thank you.", "Hi [name], we", "History is, well", ""};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        CHECK_STR(greet(same[i]), same[i]);
}

static void check_ends(void)
{
    struct str s = STR("a [email] [card] [number");
    CHECK_INT(mask_end(s, 2), 9);
    CHECK_INT(mask_end(s, 10), 10);
    CHECK_INT(mask_end(s, 17), 17);
}

static void check_counts(void)
{
    uint32_t counts[MASK_KINDS] = {0};
    mask_text(STR("a@b.com c@d.org @jane"), counts, &arena);
    CHECK_INT(counts[MASK_EMAIL], 2);
    CHECK_INT(counts[MASK_HANDLE], 1);
    CHECK_INT(counts[MASK_PHONE], 0);
}

int main(void)
{
    check_addresses();
    check_links();
    check_phones();
    check_numbers();
    check_left_alone();
    check_greetings();
    check_ends();
    check_counts();
    arena_free(&arena);
    return check_done("mask");
}

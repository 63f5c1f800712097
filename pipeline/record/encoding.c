#include "record/encoding.h"
#include "base/utf8.h"

#include <iconv.h>
#include <string.h>
#include <uchardet/uchardet.h>

enum {
    ASKED_AT_MOST = 64 * 1024, /* more only slows uchardet down */
    ACCENTED_LEAST = 5,        /* and with fewer letters it guesses wildly */
};

const char *encoding_marked(struct str head, size_t *mark)
{
    static const struct {
        struct str mark;
        const char *name;
    } marks[] = {
        {{"\xEF\xBB\xBF", 3}, "utf-8"},
        {{"\xFF\xFE\0\0", 4}, "utf-32le"},
        {{"\0\0\xFE\xFF", 4}, "utf-32be"},
        {{"\xFF\xFE", 2}, "utf-16le"},
        {{"\xFE\xFF", 2}, "utf-16be"},
        {{"\x84\x31\x95\x33", 4}, "gb18030"},
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (str_starts(head, marks[i].mark)) {
            *mark = marks[i].mark.n;
            return marks[i].name;
        }
    }
    *mark = 0;
    return NULL;
}

/* Commas, digits, blanks and line ends are ASCII in any language: half of
 * each of them is a zero, and always the same half. */
const char *encoding_wide(struct str head)
{
    size_t zeros[2] = {0}, units = head.n / 2;
    if (!head.n || !memchr(head.p, '\0', head.n))
        return NULL;
    for (size_t i = 0; i < units * 2; i++)
        zeros[i % 2] += head.p[i] == '\0';
    size_t most = zeros[0] > zeros[1] ? zeros[0] : zeros[1];
    size_t least = zeros[0] + zeros[1] - most;
    if (!most || most * 5 < units || least * 10 > most ||
        (most < 4 && most < units))
        return NULL;
    return zeros[1] > zeros[0] ? "utf-16le" : "utf-16be";
}

/* More good sequences of several bytes than bad ones: chance makes few. */
static bool mostly_utf8(struct str s)
{
    size_t good = 0, bad = 0;
    for (size_t at = 0; at < s.n;) {
        if ((unsigned char)s.p[at] < 0x80) {
            at++;
            continue;
        }
        if (utf8_next(s, &at) != UTF8_BAD)
            good++;
        else if (at < s.n) /* else the sample was cut there */
            bad++;
    }
    return good >= bad;
}

/* The lines of a sample that are not all ASCII: the others tell nothing and
 * make the share of letters look smaller than it is. */
struct telling {
    uchardet_t asked;
    size_t n;
    size_t ascii;    /* letters */
    size_t accented; /* bytes from C0 on, where all code pages have theirs */
};

static void weigh(struct telling *t, struct str line)
{
    size_t ascii = 0, accented = 0, high = 0;
    for (size_t i = 0; i < line.n; i++) {
        unsigned char c = (unsigned char)line.p[i], small = c | 0x20;
        ascii += small >= 'a' && small <= 'z';
        accented += c >= 0xC0;
        high += c >= 0x80;
    }
    if (!high)
        return;
    t->ascii += ascii;
    t->accented += accented;
    t->n += line.n;
    uchardet_handle_data(t->asked, line.p, line.n);
}

static bool starts_nocase(const char *name, const char *head)
{
    size_t n = strlen(head);
    return strlen(name) >= n &&
           str_eq_nocase((struct str){name, n}, str_of(head));
}

/* Each code page in its fuller edition of today, as browsers take them, too
 * (WHATWG, Encoding Standard, section 4.2). Of the western ones uchardet picks
 * any, MacRoman and Maltese among them, by the one quote it has seen. */
static const char *fuller(const char *name)
{
    static const struct {
        const char *head, *name;
    } editions[] = {
        {"mac-cyrillic", "mac-cyrillic"},
        {"mac", "windows-1252"},
        {"ibm86", "windows-1252"},
        {"ibm85", "windows-1252"},
        {"iso-8859-11", "windows-874"},
        {"tis-620", "windows-874"},
        {"iso-8859-13", "windows-1257"},
        {"iso-8859-16", "iso-8859-16"},
        {"iso-8859-1", "windows-1252"}, /* 10, 14 and 15, too */
        {"iso-8859-2", "iso-8859-2"},
        {"iso-8859-3", "windows-1252"},
        {"iso-8859-4", "windows-1257"},
        {"iso-8859-5", "iso-8859-5"},
        {"iso-8859-6", "iso-8859-6"},
        {"iso-8859-7", "windows-1253"},
        {"iso-8859-8", "windows-1255"},
        {"iso-8859-9", "windows-1254"},
        {"windows-1250", "windows-1250"},
        {"windows-1251", "windows-1251"},
        {"windows-1252", "windows-1252"},
        {"windows-1253", "windows-1253"},
        {"windows-1255", "windows-1255"},
        {"windows-1256", "windows-1256"},
        {"windows-1257", "windows-1257"},
        {"windows-1258", "windows-1258"},
        {"koi8-r", "koi8-r"},
        {"koi8-u", "koi8-u"},
        {"big5", "big5-hkscs"},
        {"gb2312", "gb18030"},
        {"gb18030", "gb18030"},
        {"hz-gb-2312", "gb18030"},
        {"shift_jis", "cp932"},
        {"euc-jp", "euc-jp"},
        {"iso-2022-jp", "iso-2022-jp"},
        {"euc-kr", "cp949"},
        {"uhc", "cp949"},
        {"johab", "johab"},
        {"viscii", "viscii"},
    };
    for (size_t i = 0; i < sizeof editions / sizeof *editions; i++)
        if (starts_nocase(name, editions[i].head))
            return editions[i].name;
    return "windows-1252";
}

static const char *ask(struct str sample)
{
    struct telling t = {.asked = uchardet_new()};
    struct str line, rest = sample;
    while (rest.n && t.n < ASKED_AT_MOST) {
        str_cut(rest, '\n', &line, &rest);
        if (line.n > ASKED_AT_MOST - t.n)
            line.n = ASKED_AT_MOST - t.n;
        weigh(&t, line);
    }
    uchardet_data_end(t.asked);
    const char *name = "windows-1252";
    if (t.accented >= ACCENTED_LEAST && t.accented * 50 >= t.ascii + t.accented)
        name = fuller(uchardet_get_charset(t.asked));
    uchardet_delete(t.asked);
    return name;
}

const char *encoding_guess(struct str sample)
{
    if (mostly_utf8(sample))
        return "utf-8";
    const char *name = ask(sample);
    return encoding_known(name) ? name : "windows-1252";
}

bool encoding_known(const char *name)
{
    iconv_t opened = iconv_open("utf-8", name);
    if (opened == (iconv_t)-1)
        return false;
    iconv_close(opened);
    return true;
}

#include "record/csv.h"
#include "unit/check.h"

static struct arena arena;

/* Cuts and splits all of `text`: fields end in '|', records in '/', what is
 * refused stands in <>. The bytes come `step` at a time. */
static struct str show(struct str text, size_t step, size_t columns)
{
    struct csv_cutter cutter = {.delimiter = ',', .columns = columns};
    char *out = arena_alloc(&arena, 400, 1, 1);
    size_t n = 0, seen = 0, length;
    while (n < 300) {
        enum csv_cut cut =
            csv_cut(&cutter, str_slice(text, 0, seen), seen == text.n, &length);
        if (cut == CSV_MORE && seen == text.n)
            break;
        if (cut == CSV_MORE) {
            seen = seen + step < text.n ? seen + step : text.n;
            continue;
        }
        struct str record = csv_trim(&cutter, str_slice(text, 0, length));
        struct str fields[8];
        size_t count = csv_split(record, ',', fields, 8, &arena);
        if (cut == CSV_BROKEN)
            n += (size_t)sprintf(out + n, "<" STR_FMT ">", STR_ARG(record));
        for (size_t i = 0; cut == CSV_RECORD && i < count; i++)
            n += (size_t)sprintf(out + n, STR_FMT "|", STR_ARG(fields[i]));
        out[n++] = '/';
        text = str_from(text, length);
        seen -= length;
    }
    return (struct str){out, n};
}

static void same(struct str text, const char *want)
{
    CHECK_STR(show(text, 1, 0), want);
    CHECK_STR(show(text, 3, 0), want);
    CHECK_STR(show(text, 1000, 0), want);
}

/* The same where the header has that many columns. */
static void same_of(size_t columns, struct str text, const char *want)
{
    CHECK_STR(show(text, 1, columns), want);
    CHECK_STR(show(text, 1000, columns), want);
}

static void good(void)
{
    same(STR("a,b\n1,2\n"), "a|b|/1|2|/");
    same(STR("a,b\r\n1,2\r\n"), "a|b|/1|2|/");
    same(STR("a,b\r1,2\r3,4"), "a|b|/1|2|/3|4|/");
    same(STR("a,b\n1,2"), "a|b|/1|2|/");
    same(STR("a,b\n,\n\"\",\n"), "a|b|/||/||/");
    same(STR("\"a,b\",c\n"), "a,b|c|/");
    same(STR("\"a \"\"b\"\"\",\"\"\"\"\n"), "a \"b\"|\"|/");
    same(STR("x,y\n\"two\nlines\",\"and\r\nmore\"\n"),
        "x|y|/two\nlines|and\r\nmore|/");
    same(STR("5\" screen,a\"b\"\n"), "5\" screen|a\"b\"|/");
    same(STR("\n\na\n"), "|/|/a|/");
    same(STR(""), "");
}

/* A stray carriage return is text where lines end otherwise. */
static void stray(void)
{
    same(STR("a,b\n1\r2,3\n"), "a|b|/1\r2|3|/");
    same(STR("a,\"b\"\r\n1,\"2\"\r\n"), "a|b|/1|2|/");
}

static void damaged(void)
{
    same(STR("a,b\n\"open,1\ngood,2\n"), "a|b|/<\"open,1>/good|2|/");
    same(STR("a,b\n\"open,1\ngood,2\n\"fine\",3\n"),
        "a|b|/<\"open,1>/good|2|/fine|3|/");
    same(STR("\"a\" b,1\nc,2\n"), "<\"a\" b,1>/c|2|/");
    same(STR("1,\"abc,5\n2,\"\",4\n3,\"two\nlines\",1\n"),
        "<1,\"abc,5>/2||4|/3|two\nlines|1|/");
    same(STR("x,\"a\nb\nc"), "<x,\"a>/b|/c|/");
}

/* Every line leaves a quote open that no later line closes. Cutting them must
 * not look at the rest once per line. */
static void many_open(void)
{
    enum { LINES = 40000 };
    struct str line = STR("a\",\"\"\",x\n");
    char *p = arena_alloc(&arena, LINES * line.n, 1, 1);
    for (size_t i = 0; i < LINES * line.n; i++)
        p[i] = line.p[i % line.n];
    struct str rest = {p, LINES * line.n};
    struct csv_cutter cutter = {.delimiter = ','};
    size_t refused = 0, length;
    while (csv_cut(&cutter, rest, true, &length) == CSV_BROKEN) {
        refused++;
        rest = str_from(rest, length);
    }
    CHECK_INT(refused, LINES);
    CHECK_INT(rest.n, 0);
}

/* A quote that is open by mistake ends at one of a later row. */
static void swallowed(void)
{
    same_of(3, STR("1,5,\"good\n2,4,fine\n3,3,on a 5\"\n4,4,x\n"),
        "<1,5,\"good>/2|4|fine|/3|3|on a 5\"|/4|4|x|/");
    same_of(3, STR("1,5,\"good\r\n2,4,fine\r\n3,3,on a 5\"\r\n"),
        "<1,5,\"good>/2|4|fine|/3|3|on a 5\"|/");
    same_of(3, STR("1,5,\"good\n2,4,\"\"\n3,3,\",no\"\n4,4,x"),
        "<1,5,\"good>/2|4||/3|3|,no|/4|4|x|/");
    same_of(3, STR("\"good,5,1\nfine,4,2\na 5\",3,3\n"),
        "<\"good,5,1>/fine|4|2|/a 5\"|3|3|/");
}

/* Lines of a review are no rows, though they may have as many commas. */
static void honest(void)
{
    same_of(3, STR("1,5,\"good\nwell, nice, app\"\n2,4,x\n"),
        "1|5|good\nwell, nice, app|/2|4|x|/");
    same_of(3, STR("1,5,\"I have:\n1, 2, 3 apps\nbye\"\n"),
        "1|5|I have:\n1, 2, 3 apps\nbye|/");
    same_of(2, STR("\"good\n5, 4\n\",5\n"), "good\n5, 4\n|5|/");
    same_of(3, STR("1,\"a\n2,b,c\",5,6\n"), "1|a\n2,b,c|5|6|/");
}

int main(void)
{
    good();
    stray();
    damaged();
    swallowed();
    honest();
    many_open();
    arena_free(&arena);
    return check_done("csv");
}

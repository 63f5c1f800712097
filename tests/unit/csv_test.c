#include "record/csv.h"
#include "unit/check.h"

static struct arena arena;

/* Cuts and splits all of `text`: fields end in '|', records in '/', what is
 * refused stands in <>. The bytes come `step` at a time. */
static struct str show(struct str text, size_t step)
{
    struct csv_cutter cutter = {.delimiter = ','};
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
    CHECK_STR(show(text, 1), want);
    CHECK_STR(show(text, 3), want);
    CHECK_STR(show(text, 1000), want);
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

int main(void)
{
    good();
    stray();
    damaged();
    many_open();
    arena_free(&arena);
    return check_done("csv");
}

#include "base/error.h"
#include "unit/check.h"

#include <string.h>

static char said[600];

/* What a user would read. */
static struct str printed(const struct error *e)
{
    memset(said, 0, sizeof said);
    FILE *out = tmpfile();
    if (!out)
        return STR("(no temporary file)");
    error_print(e, out);
    rewind(out);
    size_t n = fread(said, 1, sizeof said, out);
    fclose(out);
    return (struct str){said, n};
}

static void places(void)
{
    struct error e;
    CHECK(!error_set(&e, ERR_LEXICON, (struct place){"a.lex", 7, 3},
        "no list '%s'", "pain"));
    CHECK_INT(e.kind, 4);
    CHECK_STR(printed(&e), "a.lex:7:3: no list 'pain'\n");
    CHECK(!error_hint(&e, "write it into %s", "lists.lex"));
    CHECK_STR(printed(&e),
        "a.lex:7:3: no list 'pain'\n  hint: write it into lists.lex\n");
    error_set(&e, ERR_INPUT, (struct place){.file = "a.csv"}, "cut short");
    CHECK_STR(printed(&e), "a.csv: cut short\n");
    error_set(&e, ERR_USAGE, (struct place){0}, "no word");
    CHECK_STR(printed(&e), "no word\n");
}

static void too_long(void)
{
    struct error e;
    error_set(&e, ERR_USAGE, (struct place){0}, "%0999d", 1);
    CHECK_INT(strlen(e.text), sizeof e.text - 1);
    CHECK_INT(e.hint[0], 0);
}

static void harmless(void)
{
    struct error e;
    error_set(&e, ERR_USAGE, (struct place){.file = "a\033[2J.csv"},
        "no id '%s'",
        "x\u202Ey\xC2\x9B"
        "z\n\xFF é");
    CHECK_STR(printed(&e), "a?[2J.csv: no id 'x?y?z?? é'\n");
}

int main(void)
{
    harmless();
    places();
    too_long();
    return check_done("error");
}

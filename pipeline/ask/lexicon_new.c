#include "ask/command.h"
#include "ask/result.h"

#include <ctype.h>

/* Printed with the factor's id in two places. */
static const char template[] =
    "# What belongs here, and what does not: the rule a second person could\n"
    "# code by. Words behind # are for people only.\n"
    "\n"
    "factor   %s\n"
    "name     %s\n"
    "group    other\n"
    "\n"
    "# A block says for which pole its entries speak: barrier, facilitator;\n"
    "# topic (a code only when wished for, missing, praised or blamed);\n"
    "# mention (never a code). Entries are indented, one a line; examples\n"
    "# stand below their entry: + must get the code, - must not.\n"
    "\n"
    "barrier\n"
    "  # word~ is every form of a word. At the end of a line: how often the\n"
    "  # code is right when the entry fires (0.80 where nothing stands).\n"
    "  (bad | awful) example~                      0.90\n"
    "    + such an awful example\n"
    "    - a bad day, for example\n"
    "  # `..` is a gap of up to 3 words, `<>` the same in either order.\n"
    "  template .. (missing | broken)\n"
    "    + the template was once again missing\n"
    "  # What looks like a hit of this block and is none:\n"
    "  except template for broken\n"
    "\n"
    "# With not: drop a negated entry gives no code (\"not a good example\");\n"
    "# else it speaks for the other pole, and with not: keep for its own.\n"
    "facilitator  not: drop\n"
    "  (good | helpful) example~\n"
    "    + what a helpful example\n"
    "    - not a good example\n";

static bool is_id(const char *s)
{
    if (!islower((unsigned char)*s))
        return false;
    while (
        islower((unsigned char)*s) || isdigit((unsigned char)*s) || *s == '_')
        s++;
    return !*s;
}

static int run(void *plan, const struct operands *operands, struct setup *setup,
    FILE *out, struct error *err)
{
    (void)plan, (void)setup;
    if (operands->count != 1 || !is_id(operands->words[0])) {
        error_set(err, ERR_USAGE, (struct place){0},
            "name one factor, in small letters, digits and _");
        error_hint(err, "mindsift lexicon new noise > lexicons/en/noise.lex");
        return -1;
    }
    fprintf(out, template, operands->words[0], operands->words[0]);
    return result_written(out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    {.type = OPT_END},
};

const struct command command_lexicon_new = {
    .name = "lexicon new",
    .operands = "FACTOR",
    .summary = "print a commented lexicon to begin with",
    .help = "Save it as FACTOR.lex in a language's folder, replace the "
            "examples,\nand let `lexicon check` and `lexicon test` read it.\n",
    .opts = opts,
    .run = run,
};

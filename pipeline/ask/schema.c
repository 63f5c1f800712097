#include "db/schema.h"
#include "ask/command.h"
#include "ask/result.h"
#include "db/dictionary.h"

struct plan {
    bool markdown;
};

/* Bars would end a cell. */
static void cell(FILE *out, struct str s)
{
    fputs(" ", out);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '|')
            fputc('\\', out);
        fputc(s.p[i], out);
    }
    fputs(" |", out);
}

static void print_table(const struct dictionary_table *t, FILE *out)
{
    fprintf(out, "\n### `" STR_FMT "`\n\n" STR_FMT "\n\n", STR_ARG(t->name),
        STR_ARG(t->about));
    fputs(t->view ? "| column | what it holds |\n|---|---|\n"
                  : "| column | type | what it holds |\n|---|---|---|\n",
        out);
    for (size_t i = 0; i < t->column_count; i++) {
        const struct dictionary_column *c = &t->columns[i];
        fprintf(out, "| `" STR_FMT "` |", STR_ARG(c->name));
        if (!t->view) {
            fprintf(out, " " STR_FMT "%s", STR_ARG(c->type),
                c->may_be_null ? " or NULL" : "");
            if (c->refers_to.n)
                fprintf(out, " → `" STR_FMT "`", STR_ARG(c->refers_to));
            fputs(" |", out);
        }
        cell(out, c->about);
        fputc('\n', out);
    }
}

static void print_kind(const struct dictionary *d, bool view, FILE *out)
{
    for (size_t i = 0; i < d->table_count; i++)
        if (d->tables[i].view == view)
            print_table(&d->tables[i], out);
}

static void print_markdown(const struct dictionary *d, FILE *out)
{
    fprintf(out,
        "<!-- Made by `mindsift schema --markdown` out of schema.sql: change "
        "that. -->\n\n# The database\n\n" STR_FMT
        "\nThe schema itself is printed by `mindsift schema`; this is version "
        "%d of it. A file of an older version is read as if the columns it "
        "lacks were NULL, and brought up to date by the first command that "
        "writes to it.\n\n## Views\n\nOne question, one view: "
        "they need no joins, and every number the program prints can be had "
        "from one of them.\n",
        STR_ARG(d->about), SCHEMA_VERSION);
    print_kind(d, true, out);
    fprintf(out, "\n## Tables\n\nAll are STRICT: a column holds the type it "
                 "says, or NULL where that is allowed. Arrows name the table "
                 "whose `key` or `id` stands there.\n");
    print_kind(d, false, out);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    struct dictionary dictionary;
    if (operands->count) {
        error_set(err, ERR_USAGE, (struct place){0},
            "'schema' takes no '%s': it is the same for all databases",
            operands->words[0]);
        return -1;
    }
    if (!plan->markdown) {
        struct str text = schema_text();
        fwrite(text.p, 1, text.n, out);
    } else if (dictionary_read(&dictionary, setup->keep, err)) {
        print_markdown(&dictionary, out);
    } else {
        return -1;
    }
    return result_written(out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    {
        .type = OPT_FLAG,
        .name = "markdown",
        .offset = offsetof(struct plan, markdown),
        .help = "as a page: each table and view with its columns",
    },
    {.type = OPT_END},
};

const struct command command_schema = {
    .name = "schema",
    .operands = NULL,
    .summary = "print the tables and views of a database, with comments",
    .help = "As SQL, which makes an empty database when given to sqlite3.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

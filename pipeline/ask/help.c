#include "ask/help.h"

#include "ask/commands.h"
#include "run/job.h"

#include <string.h>

static const char run_summary[] =
    "all stages: dumps in, evidence and scores in a database";
static const char run_help[] =
    "mindsift run FILE... -o DB is the same as\n"
    "  mindsift ingest FILE... then clean then tokenize then match then\n"
    "    context then score then store DB\n"
    "Folders are walked; files named .csv .tsv .json .jsonl .ndjson .txt, "
    "also\n"
    "with .gz, are dumps, others are counted and passed over. Rows in = new +\n"
    "replaced + unchanged + rejected.\n";

static const char statuses[] =
    "Exit status: 0 done; 1 done, but an input was missing, damaged or cut\n"
    "short, or a check said no; 2 usage, or an output that is not ours;\n"
    "3 nothing readable, or --strict met a bad row; 4 lexicon; 5 system;\n"
    "130, 143 interrupted.\n";

static void help_line(const char *name, const char *summary, FILE *out)
{
    fprintf(out, "  %-17s  %s\n", name, summary);
}

void help_overview(FILE *out)
{
    fprintf(out,
        "mindsift %s: why people stop using a mental-health app, and "
        "what keeps them\n\n"
        "  mindsift run FILE... -o reviews.db\n"
        "  mindsift STAGE ... then STAGE ...\n"
        "  mindsift COMMAND ...\n\n",
        MINDSIFT_VERSION);
    help_line("run", run_summary, out);
    fprintf(out, "\nstages, in the order of a chain; one alone is "
                 "a filter of NDJSON:\n");
    for (size_t i = 0; registry[i]; i++)
        if (!registry[i]->hidden)
            help_line(registry[i]->name, registry[i]->summary, out);
    fprintf(out, "\ncommands:\n");
    for (size_t i = 0; commands[i]; i++)
        help_line(commands[i]->name, commands[i]->summary, out);
    fprintf(out,
        "\nmindsift help WORD says more.\n%s"
        "Environment: MINDSIFT_LEXICONS (folder, instead of -l), "
        "MINDSIFT_THREADS,\nNO_COLOR.\n",
        statuses);
}

static void usage(const char *name, const char *operands, FILE *out)
{
    fprintf(out, "mindsift %s [OPTIONS]%s%s\n\n", name, operands ? " " : "",
        operands ? operands : "");
}

/* Options of several stages, each name once. */
static void help_all_options(FILE *out)
{
    const char *seen[64];
    size_t count = 0;
    for (size_t i = 0; registry[i]; i++) {
        const struct opt *o = registry[i]->hidden ? NULL : registry[i]->opts;
        for (; o && o->type != OPT_END; o++) {
            bool known = count == sizeof seen / sizeof *seen;
            for (size_t k = 0; k < count; k++)
                known = known || strcmp(seen[k], o->name) == 0;
            if (known)
                continue;
            seen[count++] = o->name;
            struct opt alone[] = {*o, {.type = OPT_END}};
            opt_help(alone, out);
        }
    }
}

static bool help_stage(const char *word, FILE *out)
{
    const struct stage *s = registry_find(word);
    if (!s || s->hidden)
        return false;
    usage(s->name, s->operands, out);
    fprintf(out, "%s\n\n%s\noptions:\n", s->summary, s->help);
    opt_help(s->opts, out);
    opt_help(job_opts, out);
    return true;
}

static bool help_command(const char *word, FILE *out)
{
    for (size_t i = 0; commands[i]; i++) {
        const struct command *c = commands[i];
        if (strcmp(c->name, word) != 0)
            continue;
        usage(c->name, c->operands, out);
        fprintf(out, "%s\n\n%s", c->summary, c->help);
        if (c->opts && c->opts->type != OPT_END)
            fprintf(out, "\noptions:\n");
        opt_help(c->opts, out);
        return true;
    }
    return false;
}

/* A first word several commands share: "lexicon". */
static bool help_family(const char *word, FILE *out)
{
    size_t n = strlen(word), found = 0;
    for (size_t i = 0; commands[i]; i++) {
        const struct command *c = commands[i];
        if (strncmp(c->name, word, n) != 0 || c->name[n] != ' ')
            continue;
        if (!found++)
            fprintf(out, "mindsift %s WORD ...\n\n", word);
        help_line(c->name, c->summary, out);
    }
    if (found)
        fprintf(out, "\nmindsift help %s WORD says more.\n", word);
    return found > 0;
}

bool help_word(const char *word, FILE *out)
{
    if (strcmp(word, "run") != 0)
        return help_stage(word, out) || help_command(word, out) ||
               help_family(word, out);
    usage("run", "FILE... -o DB", out);
    fprintf(out, "%s\n\n%s\noptions:\n", run_summary, run_help);
    help_all_options(out);
    opt_help(job_opts, out);
    fprintf(out, "\n%s", statuses);
    return true;
}

/* Letters in common at begin and end: enough to guess a typing error. */
static size_t likeness(struct str a, struct str b)
{
    size_t n = a.n < b.n ? a.n : b.n, same = 0;
    while (same < n && a.p[same] == b.p[same])
        same++;
    size_t tail = 0;
    while (tail < n - same && a.p[a.n - 1 - tail] == b.p[b.n - 1 - tail])
        tail++;
    return same + tail;
}

static void consider(
    struct str word, struct str name, size_t *best, struct str *nearest)
{
    size_t like = likeness(word, name);
    if (like > *best && like * 2 >= name.n) {
        *best = like;
        *nearest = name;
    }
}

struct str help_nearest(struct str word)
{
    struct str nearest = {0}, first, rest;
    size_t best = 1;
    consider(word, STR("run"), &best, &nearest);
    for (size_t i = 0; registry[i]; i++)
        if (!registry[i]->hidden)
            consider(word, str_of(registry[i]->name), &best, &nearest);
    for (size_t i = 0; commands[i]; i++) {
        struct str name = str_of(commands[i]->name);
        if (str_cut(name, ' ', &first, &rest))
            consider(word, first, &best, &nearest);
        consider(word, name, &best, &nearest);
    }
    return nearest;
}

static int help_run(void *plan, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    (void)plan;
    char word[64] = "";
    for (size_t i = 0; i < operands->count; i++) {
        size_t n = strlen(word);
        snprintf(word + n, sizeof word - n, "%s%s", i ? " " : "",
            operands->words[i]);
    }
    (void)setup;
    if (!operands->count) {
        help_overview(out);
        return 0;
    }
    if (help_word(word, out))
        return 0;
    error_set(
        err, ERR_USAGE, (struct place){0}, "there is no help on '%s'", word);
    struct str nearest = help_nearest(str_of(word));
    if (nearest.n)
        error_hint(err, "did you mean '" STR_FMT "'?", STR_ARG(nearest));
    else
        error_hint(err, "`mindsift help` lists the words");
    return -1;
}

const struct command command_help = {
    .name = "help",
    .operands = "[WORD]",
    .summary = "this list, or what there is to say about a word",
    .help = "WORD is a stage, a command, `run`, or `lexicon`, which lists the\n"
            "commands that begin with it.\n",
    .run = help_run,
};

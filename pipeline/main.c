/* Words into a chain or a command; its error, printed; the exit status. */
#include "ask/commands.h"
#include "ask/help.h"
#include "base/buf.h"
#include "base/interrupt.h"
#include "run/crew.h"
#include "run/job.h"

#include <errno.h>
#include <string.h>

/* An error of no kind: the user wanted an end. */
static int stop(void)
{
    fputs("mindsift: stopped\n", stderr);
    return 128 + interrupt_came();
}

static int fail(const struct error *err)
{
    fflush(stdout);
    if (err->kind == ERR_NONE && interrupt_came())
        return stop();
    fputs("mindsift: ", stderr);
    error_print(err, stderr);
    return (int)err->kind;
}

/* A full disk behind a redirection shows only when the last bytes leave. */
static int close_output(int status)
{
    bool lost = fflush(stdout) != 0 && errno != EPIPE;
    if (!lost)
        return status;
    fprintf(stderr, "mindsift: standard output: %s\n", strerror(errno));
    return ERR_SYSTEM;
}

/* As a shell reads it back. */
static void add_quoted(struct buf *line, const char *word)
{
    buf_byte(line, '\'');
    for (; *word; word++) {
        if (*word == '\'')
            buf_add(line, STR("'\\'"));
        buf_byte(line, *word);
    }
    buf_byte(line, '\'');
}

static struct str command_line(struct arena *keep, int argc, char **argv)
{
    struct buf line = {.arena = keep};
    for (int i = 0; i < argc; i++) {
        if (i)
            buf_byte(&line, ' ');
        if (argv[i][0] && !strpbrk(argv[i], " \t\n'\"`\\$*?[;&|<>()#~"))
            buf_add(&line, str_of(argv[i]));
        else
            add_quoted(&line, argv[i]);
    }
    buf_byte(&line, '\0');
    return buf_str(&line);
}

static bool asks_for_help(int argc, char **argv)
{
    for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return true;
    return false;
}

static int run_command(const struct command *c, int argc, char **argv,
    struct setup *setup, struct error *err)
{
    size_t size = c->plan_size ? c->plan_size : 1;
    struct opt_target target = {c->opts, arena_alloc(setup->keep, 1, size, 16)};
    struct operands operands;
    int status = -1;
    if (opt_presets(target, err) &&
        opt_parse(&target, 1, argc, argv, &operands, err))
        status = c->run(target.plan, &operands, setup, stdout, err);
    if (status >= 0 && err->text[0])
        fail(err); /* a notice: its kind is not the status */
    setup_close(setup);
    return status;
}

/* "lexicon" alone: the words it goes on with. */
static bool half_a_word(const char *word, struct error *err)
{
    char all[160] = "";
    size_t n = strlen(word);
    for (size_t i = 0; commands[i]; i++) {
        const char *name = commands[i]->name;
        if (strncmp(name, word, n) != 0 || name[n] != ' ')
            continue;
        size_t used = strlen(all);
        snprintf(all + used, sizeof all - used, "%s%s", used ? ", " : "",
            name + n + 1);
    }
    if (!all[0])
        return false;
    error_set(err, ERR_USAGE, (struct place){0},
        "'%s' wants another word behind it", word);
    error_hint(err, "one of: %s", all);
    return true;
}

static int unknown_word(const char *word, struct error *err)
{
    if (half_a_word(word, err))
        return -1;
    struct str nearest = help_nearest(str_of(word));
    error_set(err, ERR_USAGE, (struct place){0},
        "there is no stage or command '%s'", word);
    if (nearest.n)
        error_hint(err, "did you mean '" STR_FMT "'?", STR_ARG(nearest));
    else
        error_hint(err, "`mindsift help` lists them");
    return -1;
}

static int run_word(
    int argc, char **argv, struct setup *setup, struct error *err)
{
    int words;
    const struct command *c = commands_find(argc, argv, &words);
    bool whole = strcmp(argv[0], "run") == 0;
    const struct stage *stage = registry_find(argv[0]);
    bool asks = asks_for_help(argc, argv);
    if (asks && help_word(c ? c->name : argv[0], stdout))
        return 0;
    if (!c && !whole && (!stage || stage->hidden))
        return unknown_word(argv[0], err);
    if (c)
        return run_command(c, argc - words, argv + words, setup, err);
    return job_run(whole, argc - whole, argv + whole, setup, err);
}

static bool is_word(const char *word, const char *long_name, const char *letter)
{
    return strcmp(word, long_name) == 0 || strcmp(word, letter) == 0;
}

int main(int argc, char **argv)
{
    struct error err = {0};
    struct arena keep = {0};
    struct setup setup = {.keep = &keep,
        .program = argv[0],
        .command = command_line(&keep, argc, argv).p,
        .labour = crew_labour(2)};
    int status = 0;
    interrupt_spare();
    if (argc < 2) {
        help_overview(stderr);
        return ERR_USAGE;
    }
    if (is_word(argv[1], "--version", "-V"))
        printf("mindsift %s\n", MINDSIFT_VERSION);
    else if (is_word(argv[1], "--help", "-h"))
        help_overview(stdout);
    else
        status = run_word(argc - 1, argv + 1, &setup, &err);
    status = status < 0 ? fail(&err) : close_output(status);
    arena_free(&keep);
    return status;
}

#include "ask/commands.h"

#include <string.h>

extern const struct command command_summary, command_compare, command_show,
    command_why, command_export, command_dump, command_evaluate,
    command_lexicon_check, command_lexicon_explain, command_lexicon_diff,
    command_lexicon_new, command_lexicon_copy, command_lexicon_test,
    command_lexicon_calibrate, command_lexicon_stats, command_sample,
    command_correct, command_merge, command_rerun, command_schema,
    command_forget, command_index, command_sniff, command_help;

const struct command *const commands[] = {
    &command_sniff,
    &command_summary,
    &command_compare,
    &command_show,
    &command_why,
    &command_export,
    &command_dump,
    &command_evaluate,
    &command_sample,
    &command_correct,
    &command_rerun,
    &command_merge,
    &command_forget,
    &command_index,
    &command_schema,
    &command_lexicon_check,
    &command_lexicon_test,
    &command_lexicon_explain,
    &command_lexicon_diff,
    &command_lexicon_new,
    &command_lexicon_copy,
    &command_lexicon_stats,
    &command_lexicon_calibrate,
    &command_help,
    NULL,
};

static bool is_called(const char *name, int argc, char **argv, int *words)
{
    size_t n = strlen(argv[0]);
    *words = 1;
    if (strcmp(name, argv[0]) == 0)
        return true;
    *words = 2;
    return argc > 1 && strncmp(name, argv[0], n) == 0 && name[n] == ' ' &&
           strcmp(name + n + 1, argv[1]) == 0;
}

/* `ingest --sniff` reads dumps as ingest does, and is no stage of a chain. */
static bool asks_to_sniff(int argc, char **argv)
{
    bool asks = false;
    if (strcmp(argv[0], "ingest") != 0)
        return false;
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "then") == 0)
            return false;
        asks = asks || strcmp(argv[i], "--sniff") == 0;
    }
    return asks;
}

const struct command *commands_find(int argc, char **argv, int *words)
{
    *words = 1;
    if (asks_to_sniff(argc, argv))
        return &command_sniff;
    for (size_t i = 0; commands[i]; i++)
        if (is_called(commands[i]->name, argc, argv, words))
            return commands[i];
    return NULL;
}

#include "ask/commands.h"

#include <string.h>

extern const struct command command_summary, command_compare, command_show,
    command_why, command_export, command_dump, command_evaluate,
    command_lexicon_check, command_lexicon_explain, command_lexicon_diff,
    command_lexicon_new, command_lexicon_copy, command_lexicon_test,
    command_lexicon_calibrate, command_lexicon_stats, command_sample,
    command_correct, command_merge, command_rerun, command_schema,
    command_forget, command_index, command_help;

const struct command *const commands[] = {
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

const struct command *commands_find(int argc, char **argv, int *words)
{
    for (size_t i = 0; commands[i]; i++)
        if (is_called(commands[i]->name, argc, argv, words))
            return commands[i];
    return NULL;
}

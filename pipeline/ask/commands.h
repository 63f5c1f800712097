/* Every command there is. Adding a command is one line in commands.c. */
#ifndef ASK_COMMANDS_H
#define ASK_COMMANDS_H

#include "ask/command.h"

extern const struct command *const commands[]; /* NULL-terminated */

/* The command of argv[0], or of argv[0] and argv[1] ("lexicon test"); *words
 * says how many. NULL when there is none. */
const struct command *commands_find(int argc, char **argv, int *words);

#endif

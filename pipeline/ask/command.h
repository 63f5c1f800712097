/*
 * What a command is: a word that is not a stage, such as one that reads a
 * database. A command's file exports its const struct command and nothing
 * else.
 */
#ifndef ASK_COMMAND_H
#define ASK_COMMAND_H

#include "base/error.h"
#include "stage/opt.h"
#include "stage/setup.h"

struct command {
    const char *name;
    const char *operands; /* "DB", "DB ID"; NULL when it takes none */
    const char *summary;  /* one line for the list of commands */
    const char *help;     /* the rest, for `help NAME`; plain text */
    const struct opt *opts;
    size_t plan_size; /* the plan arrives zeroed, options filled in */
    /*
     * The exit status, 0 or 1; negative when err is filled, then its kind is
     * the status. With a status of its own, err.text may hold a notice for
     * standard error; it is empty otherwise.
     */
    int (*run)(void *plan, const struct operands *operands, struct setup *setup,
        FILE *out, struct error *err);
};

#endif

/*
 * Options as data. One table per word drives parsing, --help, and what is
 * said to a word that is not in it.
 */
#ifndef STAGE_OPT_H
#define STAGE_OPT_H

#include "base/error.h"

#include <stddef.h>

enum opt_type {
    OPT_END,
    OPT_FLAG,
    OPT_INT,
    OPT_REAL,
    OPT_TEXT,
    OPT_CHOICE,
    OPT_LIST, /* may be given again, and adds to what was said */
};

enum { OPT_LIST_MOST = 32 };

struct opt_list {
    const char *words[OPT_LIST_MOST];
    size_t count;
};

/* What the plan holds at `offset`, by type: bool, long, double,
 * const char *, int (index of the choice), struct opt_list. */
struct opt {
    enum opt_type type;
    char letter;        /* short name; 0 when there is none */
    const char *name;   /* long name without dashes; never NULL */
    const char *arg;    /* what the value is called in help: FILE, N, LANG */
    size_t offset;      /* where in the plan it goes */
    const char *preset; /* default, in the words a user would type */
    bool quiet;         /* help does not show the preset */
    double min, max;    /* inclusive range of OPT_INT and OPT_REAL */
    const char *const *choices; /* NULL-terminated, for OPT_CHOICE */
    const char *help;           /* one line; never NULL */
};

/* A table, and the plan its offsets point into. */
struct opt_target {
    const struct opt *opts;
    void *plan;
};

/* What stood among the options without being one. */
struct operands {
    char **words;
    size_t count;
};

/* Fills the plan from the presets of its table. */
bool opt_presets(struct opt_target target, struct error *err) MUST_CHECK;
/*
 * Options and operands may be mixed; `--` ends the options; `-` is an
 * operand. An option is given to every target that knows it. `argv` is
 * reordered: the operands end up in its beginning.
 */
bool opt_parse(const struct opt_target *targets, size_t target_count, int argc,
    char **argv, struct operands *operands, struct error *err) MUST_CHECK;
void opt_help(const struct opt *opts, FILE *out);

#endif

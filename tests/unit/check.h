/*
 * Checks for unit tests. A failing one prints its place, what was wanted and
 * what came, and the test goes on; main ends in `return check_done("name")`.
 */
#ifndef UNIT_CHECK_H
#define UNIT_CHECK_H

#include "base/str.h"

#include <stdio.h>

static int check_count, check_failures;

#define CHECK(cond)          check_true((cond), #cond, __FILE__, __LINE__)
#define CHECK_OF(text, cond) check_of((text), (cond), #cond, __FILE__, __LINE__)
#define CHECK_STR(got, want) check_str((got), (want), #got, __FILE__, __LINE__)
#define CHECK_INT(got, want)                                                   \
    check_int((long long)(got), (long long)(want), #got, __FILE__, __LINE__)

static inline void check_true(
    bool held, const char *what, const char *file, int line)
{
    check_count++;
    if (held)
        return;
    check_failures++;
    fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
}

/* The same of a text that chance made: it is printed, too. */
static inline void check_of(
    struct str text, bool held, const char *what, const char *file, int line)
{
    check_true(held, what, file, line);
    if (!held)
        fprintf(stderr, "  text: " STR_FMT "\n", STR_ARG(text));
}

static inline void check_str(struct str got, const char *want, const char *what,
    const char *file, int line)
{
    check_count++;
    if (str_eq(got, str_of(want)))
        return;
    check_failures++;
    fprintf(stderr, "%s:%d: %s\n  wanted: %s\n  got:    " STR_FMT "\n", file,
        line, what, want, STR_ARG(got));
}

static inline void check_int(
    long long got, long long want, const char *what, const char *file, int line)
{
    check_count++;
    if (got == want)
        return;
    check_failures++;
    fprintf(stderr, "%s:%d: %s\n  wanted: %lld\n  got:    %lld\n", file, line,
        what, want, got);
}

/* The exit status of the test. */
static inline int check_done(const char *name)
{
    printf("%s: %d checks, %d failed\n", name, check_count, check_failures);
    return check_failures > 0;
}

#endif

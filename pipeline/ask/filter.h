/*
 * Filters as users write them: "app=calm,month=2024-01..2024-06,rating<=2".
 * All commands that read results take the same; FILTER_HELP explains it.
 */
#ifndef ASK_FILTER_H
#define ASK_FILTER_H

#include "db/choice.h"
#include "stage/opt.h"

/* The option, `const char *member` of a plan, and the help of a command that
 * has it. */
#define FILTER_OPT_WHERE(plan_type, member)                                    \
    {                                                                          \
        .type = OPT_TEXT, .name = "where", .arg = "FILTER",                    \
        .offset = offsetof(plan_type, member),                                 \
        .help = "only reviews such as app=calm,rating<=2",                     \
    }
#define FILTER_HELP                                                            \
    "A filter is a list of conditions that must all hold, parted by commas:\n" \
    "  app, store, rating, date (month, year), version, country, lang, code\n" \
    "  = or != a value, several (us|ca), a beginning (4.2.*) or a range\n"     \
    "  (2024-01..2024-06, 4.2..); < <= > >= for rating, date and version\n"    \
    "`none` stands for what is not known. Dates may be cut short: a month "    \
    "or\n"                                                                     \
    "a year means all of it. Versions are in order of release: 4.10 comes\n"   \
    "after 4.9. A code is FACTOR or FACTOR:POLE. A value with a comma or a "   \
    "|\n"                                                                      \
    "is put into double quotes. Mind the shell: --where 'rating<=2'.\n"

/*
 * `where` may be NULL: everything. `option` is its name for messages:
 * "--where". What *c points to lives in the arena, or is `where` itself.
 */
bool filter_parse(const char *option, const char *where, struct choice *c,
    struct arena *arena, struct error *err) MUST_CHECK;

/* The terms of both must hold. What it needs lives in the arena. */
void filter_join(
    struct choice *c, const struct choice *other, struct arena *arena);

#endif

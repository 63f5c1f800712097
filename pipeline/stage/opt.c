#include "stage/opt.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const struct place nowhere;

/* The name in a word such as --name, --name=value or -n; NULL: no option. */
static const char *name_in(const char *word, size_t *length)
{
    if (word[0] != '-' || !word[1])
        return NULL;
    const char *name = word + (word[1] == '-' ? 2 : 1);
    *length = strcspn(name, word[1] == '-' ? "=" : "");
    return name;
}

static bool named(const struct opt *o, const char *word)
{
    size_t length = 0;
    const char *name = name_in(word, &length);
    if (word[1] != '-')
        return o->letter && length == 1 && name[0] == o->letter;
    return strlen(o->name) == length && strncmp(o->name, name, length) == 0;
}

static const struct opt *find(const struct opt *opts, const char *word)
{
    for (const struct opt *o = opts; o->type != OPT_END; o++)
        if (named(o, word))
            return o;
    return NULL;
}

static bool set_number(
    const struct opt *o, char *at, const char *value, struct error *err)
{
    char *end;
    errno = 0;
    double x = strtod(value, &end);
    bool ok = !errno && end != value && !*end && x >= o->min && x <= o->max;
    if (ok && o->type == OPT_INT)
        ok = x == (double)(long)x;
    if (!ok)
        return error_set(err, ERR_USAGE, nowhere,
            "--%s wants a %snumber from %.12g to %.12g, not '%s'", o->name,
            o->type == OPT_INT ? "whole " : "", o->min, o->max, value);
    if (o->type == OPT_INT)
        *(long *)(void *)at = (long)x;
    else
        *(double *)(void *)at = x;
    return true;
}

static bool set_choice(
    const struct opt *o, char *at, const char *value, struct error *err)
{
    char all[120] = "";
    for (int i = 0; o->choices[i]; i++) {
        if (strcmp(o->choices[i], value) == 0) {
            *(int *)(void *)at = i;
            return true;
        }
        size_t n = strlen(all);
        snprintf(all + n, sizeof all - n, "%s%s", i ? ", " : "", o->choices[i]);
    }
    error_set(
        err, ERR_USAGE, nowhere, "--%s does not know '%s'", o->name, value);
    return error_hint(err, "it takes: %s", all);
}

static bool add_word(
    const struct opt *o, char *at, const char *value, struct error *err)
{
    struct opt_list *list = (struct opt_list *)(void *)at;
    if (list->count == OPT_LIST_MOST)
        return error_set(err, ERR_USAGE, nowhere,
            "--%s is given more than %d times", o->name, OPT_LIST_MOST);
    list->words[list->count++] = value;
    return true;
}

static bool set(
    const struct opt *o, void *plan, const char *value, struct error *err)
{
    char *at = (char *)plan + o->offset;
    switch (o->type) {
    case OPT_FLAG:
        *(bool *)(void *)at = true;
        return true;
    case OPT_TEXT:
        *(const char **)(void *)at = value;
        return true;
    case OPT_CHOICE:
        return set_choice(o, at, value, err);
    case OPT_LIST:
        return add_word(o, at, value, err);
    default:
        return set_number(o, at, value, err);
    }
}

bool opt_presets(struct opt_target target, struct error *err)
{
    for (const struct opt *o = target.opts; o && o->type != OPT_END; o++)
        if (o->preset && !set(o, target.plan, o->preset, err))
            return false;
    return true;
}

/* How many single letters part two names (Levenshtein), up to 3. */
static int unlike(const char *a, size_t an, const char *b, size_t bn, int most)
{
    if (!an || !bn || most == 0)
        return (int)(an > bn ? an - bn : bn - an) + (an && bn && *a != *b);
    if (*a == *b)
        return unlike(a + 1, an - 1, b + 1, bn - 1, most);
    int swap = unlike(a + 1, an - 1, b + 1, bn - 1, most - 1);
    int drop = unlike(a + 1, an - 1, b, bn, most - 1);
    int add = unlike(a, an, b + 1, bn - 1, most - 1);
    int best = swap < drop ? swap : drop;
    return 1 + (add < best ? add : best);
}

static bool unknown(const struct opt_target *targets, size_t count,
    const char *word, struct error *err)
{
    size_t length = 0;
    const char *name = name_in(word, &length);
    const char *nearest = NULL;
    int best = 3;
    for (size_t i = 0; i < count; i++) {
        for (const struct opt *o = targets[i].opts; o && o->type; o++) {
            int far = unlike(name, length, o->name, strlen(o->name), 2);
            if (far < best) {
                best = far;
                nearest = o->name;
            }
        }
    }
    error_set(err, ERR_USAGE, nowhere, "there is no option '%s' here", word);
    if (nearest)
        return error_hint(err, "did you mean --%s?", nearest);
    return error_hint(err, "--help shows the options");
}

/* The word after an option, or what stands behind its '='. */
static bool value_of(const struct opt *o, int argc, char **argv, int *i,
    const char **value, struct error *err)
{
    char *behind = argv[*i][1] == '-' ? strchr(argv[*i], '=') : NULL;
    *value = behind ? behind + 1 : "";
    if (o->type == OPT_FLAG)
        return !behind || error_set(err, ERR_USAGE, nowhere,
                              "--%s takes no value", o->name);
    if (behind)
        return true;
    if (*i + 1 >= argc)
        return error_set(
            err, ERR_USAGE, nowhere, "--%s wants %s", o->name, o->arg);
    *value = argv[++*i];
    return true;
}

static bool take(const struct opt_target *targets, size_t count, int argc,
    char **argv, int *i, struct error *err)
{
    const char *word = argv[*i], *value = NULL;
    bool known = false;
    for (size_t k = 0; k < count; k++) {
        const struct opt *o = targets[k].opts ? find(targets[k].opts, word) : 0;
        if (!o)
            continue;
        if (!known && !value_of(o, argc, argv, i, &value, err))
            return false;
        known = true;
        if (!set(o, targets[k].plan, value, err))
            return false;
    }
    return known || unknown(targets, count, word, err);
}

bool opt_parse(const struct opt_target *targets, size_t target_count, int argc,
    char **argv, struct operands *operands, struct error *err)
{
    bool options = true;
    *operands = (struct operands){argv, 0};
    for (int i = 0; i < argc; i++) {
        if (options && strcmp(argv[i], "--") == 0)
            options = false;
        else if (!options || argv[i][0] != '-' || !argv[i][1])
            operands->words[operands->count++] = argv[i];
        else if (!take(targets, target_count, argc, argv, &i, err))
            return false;
    }
    return true;
}

void opt_help(const struct opt *opts, FILE *out)
{
    for (const struct opt *o = opts; o && o->type != OPT_END; o++) {
        char left[60];
        char letter[4] = {'-', o->letter, ',', 0};
        snprintf(left, sizeof left, "%3s --%s%s%s", o->letter ? letter : "",
            o->name, o->arg ? " " : "", o->arg ? o->arg : "");
        fprintf(out, "  %-24s  %s", left, o->help);
        for (int i = 0; o->choices && o->choices[i]; i++)
            fprintf(out, "%s%s", i ? ", " : ": ", o->choices[i]);
        if (o->preset && !o->quiet)
            fprintf(out, " (default: %s)", o->preset);
        fputc('\n', out);
    }
}

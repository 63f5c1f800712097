#include "ask/ratings.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int by_code(const void *a, const void *b)
{
    const struct mistake *x = a, *y = b;
    if (x->code != y->code)
        return x->code < y->code ? -1 : 1;
    if (x->given != y->given)
        return x->given ? -1 : 1;
    return (x->number > y->number) - (x->number < y->number);
}

static void print_cell(FILE *out, struct str s, char end)
{
    fputc('"', out);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"')
            fputc('"', out);
        fputc(s.p[i] == '\n' ? ' ' : s.p[i], out);
    }
    fprintf(out, "\"%c", end);
}

bool ratings_mistakes(
    struct ratings *r, const char *path, FILE *out, struct error *err)
{
    struct place at = {.file = path};
    FILE *file = strcmp(path, "-") == 0 ? out : fopen(path, "w");
    if (!file)
        return error_set(err, ERR_SYSTEM, at, "%s", strerror(errno));
    if (r->mistake_count)
        qsort(r->mistakes, r->mistake_count, sizeof *r->mistakes, by_code);
    fprintf(file, "code,mistake,id,evidence,review\n");
    for (size_t i = 0; i < r->mistake_count; i++) {
        const struct mistake *m = &r->mistakes[i];
        fprintf(file, STR_FMT ",%s,", STR_ARG(ratings_name(r, m->code)),
            m->given ? "false positive" : "false negative");
        print_cell(file, m->id, ',');
        print_cell(file, m->why, ',');
        print_cell(file, m->text, '\n');
    }
    bool ok = !ferror(file);
    if (file != out)
        ok = fclose(file) == 0 && ok;
    return ok || error_set(err, ERR_SYSTEM, at, "%s", strerror(errno));
}

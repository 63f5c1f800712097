#include "text/lint.h"

#include "text/lint_rules.h"

#include <stdlib.h>
#include <string.h>

static struct error *add(struct findings *out, const char *kind, bool error)
{
    struct finding *f =
        ARENA_PUSH(out->arena, out->items, out->count, &out->room);
    *f = (struct finding){.error = error, .kind = kind};
    return &f->what;
}

struct error *lint_warning(struct findings *out, const char *kind)
{
    return add(out, kind, false);
}

struct error *lint_error(struct findings *out, const char *kind)
{
    return add(out, kind, true);
}

static int by_place(const void *a, const void *b)
{
    const struct place *x = &((const struct finding *)a)->what.at;
    const struct place *y = &((const struct finding *)b)->what.at;
    int order = strcmp(x->file ? x->file : "", y->file ? y->file : "");
    if (!order)
        order = (x->line > y->line) - (x->line < y->line);
    if (!order)
        order = (x->col > y->col) - (x->col < y->col);
    return order ? order
                 : strcmp(((const struct finding *)a)->what.text,
                       ((const struct finding *)b)->what.text);
}

bool lint(const struct lexicon *l, struct findings *out)
{
    for (size_t i = 0; i < l->mistake_count; i++)
        *lint_error(out, "mistake") = l->mistakes[i];
    if (l->mistake_count)
        return true;
    lint_files(l, out);
    for (size_t i = 0; i < l->pack_count; i++) {
        struct scanner *scanner = scanner_start(l->packs[i]);
        if (!scanner)
            return false;
        lint_words(l, scanner, out);
        lint_patterns(l, scanner, out);
        scanner_stop(scanner);
    }
    if (out->count)
        qsort(out->items, out->count, sizeof *out->items, by_place);
    return true;
}

size_t lint_errors(const struct findings *findings)
{
    size_t count = 0;
    for (size_t i = 0; i < findings->count; i++)
        count += findings->items[i].error;
    return count;
}

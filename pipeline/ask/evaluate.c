#include "ask/agreement.h"
#include "ask/command.h"
#include "ask/gold.h"
#include "base/buf.h"
#include "text/coder.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Codes with fewer true cases say little: macro leaves them out. */
enum { MACRO_LEAST = 10 };

struct plan {
    const char *lexicons;
    const char *lang;
    const char *errors;
    bool csv;
};

/* A code that was given and is not true, or the other way round. */
struct mistake {
    uint32_t factor;
    enum pole pole;
    bool given;
    struct str id, why, text;
    size_t number;
};

struct evaluation {
    const struct lexicon *lexicon;
    struct arena *keep;
    struct agreement *by_code; /* [factor * 2 + pole] */
    struct agreement micro;
    uint64_t uncovered; /* true codes of factors without a lexicon */
    struct mistake *mistakes;
    size_t mistake_count, mistake_room;
};

static struct agreement *cell(
    struct evaluation *e, uint32_t factor, enum pole pole)
{
    return &e->by_code[factor * 2 + (pole == POLE_FACILITATOR)];
}

static const struct gold_code *true_code(
    const struct gold_review *g, struct str factor, enum pole pole)
{
    for (size_t i = 0; i < g->code_count; i++)
        if (g->codes[i].pole == pole && str_eq(g->codes[i].factor, factor))
            return &g->codes[i];
    return NULL;
}

static bool is_given(const struct review *r, struct str factor, enum pole pole)
{
    for (size_t i = 0; i < r->code_count; i++)
        if (r->codes[i].pole == pole && str_eq(r->codes[i].factor, factor))
            return true;
    return false;
}

/* The words and entries that made a code, for the worksheet. */
static struct str evidence_of(
    struct evaluation *e, const struct review *r, const struct code *code)
{
    struct buf out = {.arena = e->keep};
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *h = &r->hits[i];
        if (h->codes_as != code->pole || !str_eq(h->factor, code->factor))
            continue;
        struct str words = str_slice(r->prose[h->in].bytes, h->at.b, h->at.e);
        buf_format(&out, "%s" STR_FMT " [" STR_FMT " %s]", out.n ? "; " : "",
            STR_ARG(words), STR_ARG(h->entry), status_name(h->status));
    }
    return buf_str(&out);
}

static void note(struct evaluation *e, const struct gold_review *g,
    uint32_t factor, enum pole pole, bool given, struct str why)
{
    struct mistake *m =
        ARENA_PUSH(e->keep, e->mistakes, e->mistake_count, &e->mistake_room);
    *m = (struct mistake){.factor = factor,
        .pole = pole,
        .given = given,
        .id = g->id,
        .why = why,
        .number = e->mistake_count,
        .text = arena_format(e->keep, STR_FMT "%s" STR_FMT, STR_ARG(g->title),
            g->title.n ? " | " : "", STR_ARG(g->text))};
}

static void compare_given(
    struct evaluation *e, const struct gold_review *g, const struct review *r)
{
    for (size_t i = 0; i < r->code_count; i++) {
        const struct code *c = &r->codes[i];
        const struct gold_code *t = true_code(g, c->factor, c->pole);
        uint32_t factor = lexicon_factor(e->lexicon, c->factor);
        if (t && t->contested)
            continue;
        cell(e, factor, c->pole)->given++;
        if (t)
            cell(e, factor, c->pole)->hit++;
        else
            note(e, g, factor, c->pole, true, evidence_of(e, r, c));
    }
}

static bool said_before(const struct gold_review *g, size_t i)
{
    const struct gold_code *c = &g->codes[i];
    return true_code(g, c->factor, c->pole) != c;
}

static void compare_true(
    struct evaluation *e, const struct gold_review *g, const struct review *r)
{
    for (size_t i = 0; i < g->code_count; i++) {
        const struct gold_code *t = &g->codes[i];
        uint32_t factor = lexicon_factor(e->lexicon, t->factor);
        if (t->contested || said_before(g, i))
            continue;
        if (factor == NO_FACTOR) {
            e->uncovered++;
            continue;
        }
        cell(e, factor, t->pole)->truth++;
        if (!is_given(r, t->factor, t->pole))
            note(e, g, factor, t->pole, false, t->evidence);
    }
}

static void code_all(
    struct evaluation *e, struct coder *coder, const struct gold *gold)
{
    struct arena arena = {0};
    for (size_t i = 0; i < gold->count; i++) {
        const struct gold_review *g = &gold->reviews[i];
        struct review r = {.lang = g->lang};
        r.prose[IN_TITLE].bytes = g->title;
        r.prose[IN_TEXT].bytes = g->text;
        coder_code(coder, &r, &arena);
        compare_given(e, g, &r);
        compare_true(e, g, &r);
        arena_reset(&arena);
        coder_rest(coder);
    }
    arena_free(&arena);
    for (size_t i = 0; i < e->lexicon->factor_count * 2; i++) {
        e->micro.truth += e->by_code[i].truth;
        e->micro.given += e->by_code[i].given;
        e->micro.hit += e->by_code[i].hit;
    }
}

/* what is printed */

static void print_row(const struct plan *plan, FILE *out, const char *name,
    const struct agreement *a)
{
    const char *form = plan->csv ? "%s,%llu,%llu,%llu,%.4f,%.4f,%.4f\n"
                                 : "%-38s %6llu %6llu %6llu %10.2f %7.2f "
                                   "%6.2f\n";
    fprintf(out, form, name, (unsigned long long)a->truth,
        (unsigned long long)a->given, (unsigned long long)a->hit,
        agreement_precision(a), agreement_recall(a), agreement_f1(a));
}

static void print_codes(
    const struct plan *plan, struct evaluation *e, FILE *out)
{
    char name[128];
    for (uint32_t f = 0; f < e->lexicon->factor_count; f++) {
        for (int pole = POLE_BARRIER; pole <= POLE_FACILITATOR; pole++) {
            snprintf(name, sizeof name, STR_FMT ":%s",
                STR_ARG(e->lexicon->factors[f].id), pole_name((enum pole)pole));
            print_row(plan, out, name, cell(e, f, (enum pole)pole));
        }
    }
    print_row(plan, out, "micro", &e->micro);
}

static void print_table(
    const struct plan *plan, struct evaluation *e, size_t reviews, FILE *out)
{
    size_t count;
    size_t all = e->lexicon->factor_count * 2;
    if (plan->csv)
        fprintf(out, "code,n,given,hit,precision,recall,f1\n");
    else
        fprintf(out, "%zu coded reviews\n\n%-38s %6s %6s %6s %10s %7s %6s\n",
            reviews, "code", "n", "given", "hit", "precision", "recall", "F1");
    print_codes(plan, e, out);
    double macro = agreement_macro(e->by_code, all, MACRO_LEAST, &count);
    if (plan->csv) {
        fprintf(out, "macro,,,,,,%.4f\n", macro);
        return;
    }
    fprintf(out, "%-38s %45.2f\n", "macro", macro);
    fprintf(out, "\nmacro: mean F1 of the %zu codes with n >= %d\n", count,
        MACRO_LEAST);
    if (e->uncovered)
        fprintf(out,
            "%llu more true codes belong to factors that have no lexicon; "
            "they are not counted\n",
            (unsigned long long)e->uncovered);
}

/* the worksheet of mistakes */

static int by_code(const void *a, const void *b)
{
    const struct mistake *x = a, *y = b;
    if (x->factor != y->factor)
        return x->factor < y->factor ? -1 : 1;
    if (x->pole != y->pole)
        return x->pole < y->pole ? -1 : 1;
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

static bool write_mistakes(
    struct evaluation *e, const char *path, FILE *out, struct error *err)
{
    struct place at = {.file = path};
    FILE *file = strcmp(path, "-") == 0 ? out : fopen(path, "w");
    if (!file)
        return error_set(err, ERR_SYSTEM, at, "%s", strerror(errno));
    if (e->mistake_count)
        qsort(e->mistakes, e->mistake_count, sizeof *e->mistakes, by_code);
    fprintf(file, "code,mistake,id,evidence,review\n");
    for (size_t i = 0; i < e->mistake_count; i++) {
        const struct mistake *m = &e->mistakes[i];
        fprintf(file, STR_FMT ":%s,%s,",
            STR_ARG(e->lexicon->factors[m->factor].id), pole_name(m->pole),
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

static bool evaluate(const struct plan *plan, const char *path,
    struct setup *setup, FILE *out, struct error *err)
{
    struct gold gold = {0};
    struct evaluation e = {.keep = setup->keep};
    if (!setup_lexicon(setup, plan->lexicons, &e.lexicon, err) ||
        !gold_read(&gold, path, setup->keep, err))
        return false;
    e.by_code =
        ARENA_NEW(setup->keep, struct agreement, e.lexicon->factor_count * 2);
    struct coder *coder = coder_start(e.lexicon, str_of(plan->lang));
    if (!coder)
        return error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
    code_all(&e, coder, &gold);
    coder_stop(coder);
    print_table(plan, &e, gold.count, out);
    return !plan->errors || write_mistakes(&e, plan->errors, out, err);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    if (operands->count != 1) {
        error_set(err, ERR_USAGE, (struct place){0},
            "'evaluate' wants one coded file, not %zu", operands->count);
        error_hint(err, "mindsift evaluate GOLD.jsonl");
        return -1;
    }
    return evaluate(plan, operands->words[0], setup, out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_TEXT,
        .name = "errors",
        .arg = "FILE",
        .offset = offsetof(struct plan, errors),
        .help = "write false positives and negatives there, as CSV",
    },
    {
        .type = OPT_FLAG,
        .name = "csv",
        .offset = offsetof(struct plan, csv),
        .help = "print the table as CSV",
    },
    {.type = OPT_END},
};

const struct command command_evaluate = {
    .name = "evaluate",
    .operands = "GOLD.jsonl",
    .summary = "code the texts of a coded file, and compare",
    .help =
        "A line of GOLD is an object with title, text, codes and contested,\n"
        "each code with factor and pole. `codes` are the truth; contested\n"
        "codes count neither way. Prints per code: n (true cases), given,\n"
        "hit, precision, recall and F1; micro over all decisions; macro, the\n"
        "mean F1 of codes with n >= 10.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

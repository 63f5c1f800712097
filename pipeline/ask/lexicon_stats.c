#include "ask/command.h"
#include "ask/entry_stats.h"
#include "ask/rater.h"
#include "ask/result.h"
#include "ask/screen.h"
#include "ask/stats.h"
#include "record/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum sort_by {
    SORT_FILE,
    SORT_HITS,
    SORT_REVIEWS,
    SORT_APPS,
    SORT_NEGATED,
    SORT_PRECISION,
    SORT_LOSS
};

static const char *const sorts[] = {
    "file", "hits", "reviews", "apps", "negated", "precision", "loss", NULL};

struct plan {
    const char *lexicons, *lang;
    int sort;
    bool csv, json;
};

struct row {
    const struct entry_stat *stat;
    size_t number;
    double key;
};

static double part(uint64_t of, uint64_t all)
{
    return all ? (double)of / (double)all : NAN;
}

/* What sorts first is small: the least precise, the least useful, the most
 * frequent. Those that never fired are last, but for `file`. */
static double key_of(const struct entry_stat *s, enum sort_by by)
{
    double precision = part(s->right, s->gave);
    switch (by) {
    case SORT_HITS:
        return -(double)s->use.hits;
    case SORT_REVIEWS:
        return -(double)s->use.reviews;
    case SORT_APPS:
        return -(double)s->use.apps;
    case SORT_NEGATED:
        return s->use.hits ? -part(s->use.negated, s->use.hits) : 2;
    case SORT_PRECISION:
        return isnan(precision) ? 2 : precision;
    case SORT_LOSS:
        return s->gave ? s->loss : 2;
    default:
        return 0;
    }
}

static int by_key(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    if (x->key < y->key || x->key > y->key)
        return x->key < y->key ? -1 : 1;
    return (x->number > y->number) - (x->number < y->number);
}

static void share(FILE *out, double value, const char *form, const char *none)
{
    if (isnan(value))
        fputs(none, out);
    else
        fprintf(out, form, value);
}

/* 34 for the entry; 5, 8, 5, 5: 57; then 5, 10 and 7: 79. Hits in a database
 * may be many: 3 more, and 19 for the pattern. */
static void print_row(const struct screen *s, const struct entry_stat *e)
{
    screen_text(s, e->use.name, 34);
    fprintf(s->out, " %5llu %7llu %4llu", (unsigned long long)e->use.hits,
        (unsigned long long)e->use.reviews, (unsigned long long)e->use.apps);
    share(s->out, 100 * part(e->use.negated, e->use.hits), " %3.0f%%", "    -");
    if (e->judged) {
        struct stats_interval w =
            stats_wilson((struct stats_count){e->right, e->gave});
        share(s->out, part(e->right, e->gave), " %4.2f", "    -");
        if (e->gave)
            fprintf(s->out, " %4.2f-%4.2f %+6.3f", w.low, w.high, e->loss);
        else
            fprintf(s->out, "         -      -");
    } else {
        fputs("  ", s->out);
        screen_text(s, e->use.pattern, 17);
    }
    putc('\n', s->out);
}

static void print_table(FILE *out, const struct row *rows, size_t count)
{
    struct screen s = screen_of(out);
    bool judged = count && rows[0].stat->judged;
    fprintf(out, "%-34s %*s %7s %4s %4s%s\n", "entry", judged ? 4 : 7, "hits",
        "reviews", "apps", "neg.",
        judged ? " prec 95%       F1 loss" : "  pattern");
    for (size_t i = 0; i < count; i++)
        print_row(&s, rows[i].stat);
}

static void cell(FILE *out, struct str text)
{
    putc('"', out);
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"')
            putc('"', out);
        putc(text.p[i], out);
    }
    fputs("\",", out);
}

static void print_csv(FILE *out, const struct row *rows, size_t count)
{
    fputs("entry,factor,pole,pattern,weight,hits,reviews,apps,negated,gave,"
          "right,precision,low,high,f1_loss\n",
        out);
    for (size_t i = 0; i < count; i++) {
        const struct entry_stat *e = rows[i].stat;
        const struct entry_use *u = &e->use;
        struct stats_interval w =
            stats_wilson((struct stats_count){e->right, e->gave});
        fprintf(out, STR_FMT "," STR_FMT ",%s,", STR_ARG(u->name),
            STR_ARG(u->factor), pole_name(u->pole));
        cell(out, u->pattern);
        fprintf(out, "%.4f,%llu,%llu,%llu,%llu", (double)u->weight / UNIT,
            (unsigned long long)u->hits, (unsigned long long)u->reviews,
            (unsigned long long)u->apps, (unsigned long long)u->negated);
        if (e->gave)
            fprintf(out, ",%llu,%llu,%.4f,%.4f,%.4f,%.5f\n",
                (unsigned long long)e->gave, (unsigned long long)e->right,
                part(e->right, e->gave), w.low, w.high, e->loss);
        else
            fputs(",,,,,,\n", out);
    }
}

static void add_json(struct buf *b, const struct entry_stat *e)
{
    const struct entry_use *u = &e->use;
    struct stats_interval w =
        stats_wilson((struct stats_count){e->right, e->gave});
    buf_add(b, STR("{\"entry\":"));
    json_write(b, u->name);
    buf_add(b, STR(",\"factor\":"));
    json_write(b, u->factor);
    buf_format(b, ",\"pole\":\"%s\",\"pattern\":", pole_name(u->pole));
    json_write(b, u->pattern);
    buf_format(b,
        ",\"weight\":%d,\"hits\":%llu,\"reviews\":%llu,\"apps\":%llu,"
        "\"negated\":%llu",
        u->weight, (unsigned long long)u->hits, (unsigned long long)u->reviews,
        (unsigned long long)u->apps, (unsigned long long)u->negated);
    if (e->gave)
        buf_format(b,
            ",\"gave\":%llu,\"right\":%llu,\"precision\":%.4f,"
            "\"precision_95\":[%.4f,%.4f],\"f1_loss\":%.5f",
            (unsigned long long)e->gave, (unsigned long long)e->right,
            part(e->right, e->gave), w.low, w.high, e->loss);
    buf_byte(b, '}');
}

static void print_json(
    FILE *out, const struct row *rows, size_t count, struct arena *arena)
{
    struct buf b = {.arena = arena};
    buf_byte(&b, '[');
    for (size_t i = 0; i < count; i++) {
        buf_add(&b, i ? STR(",\n") : STR(""));
        add_json(&b, rows[i].stat);
    }
    buf_add(&b, STR("]\n"));
    fwrite(b.p, 1, b.n, out);
}

static bool show(const struct plan *plan, const struct entry_stat *list,
    size_t count, struct arena *arena, FILE *out, struct error *err)
{
    struct row *rows = ARENA_NEW(arena, struct row, count);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct row){
            &list[i], i, key_of(&list[i], (enum sort_by)plan->sort)};
    if (count)
        qsort(rows, count, sizeof *rows, by_key);
    if (plan->json)
        print_json(out, rows, count, arena);
    else if (plan->csv)
        print_csv(out, rows, count);
    else
        print_table(out, rows, count);
    return result_written(out, err);
}

static bool of_database(const struct plan *plan, const char *path,
    struct arena *arena, FILE *out, struct error *err)
{
    struct db db;
    struct entry_use *uses;
    size_t count;
    if (!db_open(&db, path, DB_READ, err))
        return false;
    bool ok = entries_read(&db, &uses, &count, arena, err);
    db_close(&db);
    if (!ok)
        return false;
    struct entry_stat *list = ARENA_NEW(arena, struct entry_stat, count);
    for (size_t i = 0; i < count; i++)
        list[i].use = uses[i];
    return show(plan, list, count, arena, out, err);
}

static bool of_gold(const struct plan *plan, const char *path,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct lexicon *lexicon;
    struct gold gold = {0};
    struct entry_stat *list;
    size_t count;
    return setup_lexicon(setup, plan->lexicons, &lexicon, err) &&
           gold_read(&gold, path, setup->keep, err) &&
           entry_stats_take(
               lexicon, &gold, plan->lang, &list, &count, setup->keep, err) &&
           show(plan, list, count, setup->keep, out, err);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    if (operands->count != 1) {
        error_set(err, ERR_USAGE, (struct place){0},
            "name one database, or one coded file");
        error_hint(err, "mindsift lexicon stats reviews.db");
        return -1;
    }
    const char *path = operands->words[0];
    bool ok = rater_kind_of(path) == RATER_DB
                  ? of_database(plan, path, setup->keep, out, err)
                  : of_gold(plan, path, setup, out, err);
    return ok ? 0 : -1;
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_CHOICE,
        .name = "sort",
        .arg = "WHAT",
        .offset = offsetof(struct plan, sort),
        .preset = "file",
        .choices = sorts,
        .help = "what comes first: the most frequent, the least precise, ...",
    },
    {
        .type = OPT_FLAG,
        .name = "csv",
        .offset = offsetof(struct plan, csv),
        .help = "as CSV, with all columns",
    },
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "as a JSON array",
    },
    {.type = OPT_END},
};

const struct command command_lexicon_stats = {
    .name = "lexicon stats",
    .operands = "DB|GOLD",
    .summary = "what each entry does: hits, apps, precision",
    .help =
        "For each entry: hits, reviews, apps, and the share of its hits that\n"
        "are negated. On coded reviews (see `help evaluate`) also how often\n"
        "the code it speaks for is right, with Wilson's 95% interval, and\n"
        "what its factor's F1 would lose if its hits were not there: below 0,\n"
        "the factor is better off without it. Words that another entry would\n"
        "then get are not counted.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

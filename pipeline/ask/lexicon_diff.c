#include "ask/command.h"
#include "ask/made.h"
#include "ask/recode.h"
#include "ask/result.h"
#include "ask/screen.h"
#include "base/buf.h"
#include "record/json.h"
#include "run/crew.h"

enum { NAME = 38, WIDEST = 100 }; /* columns */

struct plan {
    const char *lang;
    long show, threads;
    bool json, full;
};

/* for people */

static void print_name(
    const struct screen *s, const struct recode_row *row, size_t width)
{
    char name[120];
    snprintf(name, sizeof name, STR_FMT ":%s", STR_ARG(row->factor),
        pole_name(row->pole));
    screen_text(s, str_of(name), width);
}

static void print_pattern(const struct screen *s, const struct entry *e)
{
    fprintf(s->out, "  " STR_FMT "  ", STR_ARG(e->name));
    screen_text(s, e->written, e->written.n > WIDEST ? WIDEST : 0);
    fputc('\n', s->out);
}

static bool is_changed(const struct recode_row *row)
{
    return row->only[RECODE_OLD] || row->only[RECODE_NEW];
}

static void print_counts(const struct screen *s, const struct recode *r)
{
    size_t same = 0;
    fprintf(s->out, "%-38s %9s %9s %9s %9s\n", "code", "old", "new", "gained",
        "lost");
    for (size_t i = 0; i < r->row_count; i++) {
        const struct recode_row *row = &r->rows[i];
        if (!is_changed(row)) {
            same++;
            continue;
        }
        print_name(s, row, NAME);
        screen_number(s, row->given[RECODE_OLD], 10);
        screen_number(s, row->given[RECODE_NEW], 10);
        screen_number(s, row->only[RECODE_NEW], 10);
        screen_number(s, row->only[RECODE_OLD], 10);
        fputc('\n', s->out);
    }
    fprintf(s->out, "%zu codes as before\n", same);
}

static void print_agreement(const struct screen *s, const struct agreement *a)
{
    fprintf(s->out, " %5.2f %5.2f  %5.2f %5.2f  %5.2f %5.2f\n",
        agreement_precision(&a[0]), agreement_precision(&a[1]),
        agreement_recall(&a[0]), agreement_recall(&a[1]), agreement_f1(&a[0]),
        agreement_f1(&a[1]));
}

static void add_up(struct agreement *sum, struct agreement a)
{
    sum->truth += a.truth;
    sum->given += a.given;
    sum->hit += a.hit;
}

static void print_gold(const struct screen *s, const struct recode *r)
{
    struct agreement micro[RECODE_SIDES] = {0};
    fprintf(s->out, "\n%-38s  precision       recall           F1\n", "");
    fprintf(s->out, "%-38s   old   new    old   new    old   new\n", "code");
    for (size_t i = 0; i < r->row_count; i++) {
        struct agreement a[RECODE_SIDES];
        for (int side = 0; side < RECODE_SIDES; side++) {
            a[side] = recode_agreement(&r->rows[i], (enum recode_side)side);
            add_up(&micro[side], a[side]);
        }
        if (!is_changed(&r->rows[i]))
            continue;
        print_name(s, &r->rows[i], NAME);
        print_agreement(s, a);
    }
    fprintf(s->out, "%-38s", "micro, all codes");
    print_agreement(s, micro);
}

static void print_entries(
    const struct screen *s, const struct recode_row *row, enum recode_side side)
{
    if (row->only[side])
        fputs(side == RECODE_NEW ? "  gained through\n" : "  lost through\n",
            s->out);
    for (size_t i = 0; i < row->entry_count[side]; i++) {
        const struct recode_entry *e = &row->entries[side][i];
        screen_number(s, e->reviews, 9);
        print_pattern(s, e->entry);
    }
}

static void print_changes(const struct screen *s, const struct recode *r,
    size_t row, enum recode_side side, long most)
{
    uint64_t shown = 0, all = r->rows[row].only[side];
    if (!all || !most)
        return;
    fputs(side == RECODE_NEW ? "  gained by\n" : "  lost by\n", s->out);
    for (size_t i = 0; i < r->change_count && shown < (uint64_t)most; i++) {
        const struct recode_change *c = &r->changes[i];
        if (c->row != row || c->side != side)
            continue;
        shown++;
        fputs("    ", s->out);
        screen_text(s, c->id, 0);
        fputs("  ", s->out);
        screen_text(s, c->words, 0);
        fputc('\n', s->out);
    }
    if (shown < all) {
        fputs("    and ", s->out);
        screen_number(s, all - shown, 0);
        fputs(" more\n", s->out);
    }
}

static void print_all(
    const struct plan *plan, const struct recode *r, FILE *out)
{
    struct screen s = screen_of(out);
    screen_number(&s, r->reviews, 0);
    fputs(" reviews, ", out);
    screen_number(&s, r->changed, 0);
    fputs(" coded otherwise\n", out);
    if (r->quick) {
        fputs("in ", out);
        screen_number(&s, r->spared, 0);
        fputs(" nothing stands that differs: they were not coded twice\n", out);
    }
    if (r->everything.n)
        fprintf(out, "all had to be coded twice, for a change in " STR_FMT "\n",
            STR_ARG(r->everything));
    fputc('\n', out);
    print_counts(&s, r);
    if (r->gold)
        print_gold(&s, r);
    for (size_t i = 0; i < r->row_count; i++) {
        if (!is_changed(&r->rows[i]))
            continue;
        fputc('\n', out);
        print_name(&s, &r->rows[i], 0);
        fputc('\n', out);
        for (int side = RECODE_SIDES - 1; side >= 0; side--) {
            print_entries(&s, &r->rows[i], (enum recode_side)side);
            print_changes(&s, r, i, (enum recode_side)side, plan->show);
        }
    }
}

/* for programs */

static void add_name(struct buf *b, const struct recode_row *row)
{
    buf_add(b, STR("\"factor\":"));
    json_write(b, row->factor);
    buf_format(b, ",\"pole\":\"%s\"", pole_name(row->pole));
}

static void add_row(struct buf *b, const struct recode *r, size_t i)
{
    static const char *const names[] = {"old", "new"};
    const struct recode_row *row = &r->rows[i];
    buf_add(b, i ? STR(",{") : STR("{"));
    add_name(b, row);
    buf_format(b, ",\"old\":%llu,\"new\":%llu,\"gained\":%llu,\"lost\":%llu",
        (unsigned long long)row->given[0], (unsigned long long)row->given[1],
        (unsigned long long)row->only[RECODE_NEW],
        (unsigned long long)row->only[RECODE_OLD]);
    for (int side = 0; r->gold && side < RECODE_SIDES; side++) {
        struct agreement a = recode_agreement(row, (enum recode_side)side);
        buf_format(b,
            ",\"agreement_%s\":{\"n\":%llu,\"given\":%llu,\"hit\":%llu,"
            "\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f}",
            names[side], (unsigned long long)a.truth,
            (unsigned long long)a.given, (unsigned long long)a.hit,
            agreement_precision(&a), agreement_recall(&a), agreement_f1(&a));
    }
    buf_byte(b, '}');
}

static void add_change(struct buf *b, const struct recode *r, size_t i)
{
    const struct recode_change *c = &r->changes[i];
    buf_add(b, i ? STR(",{") : STR("{"));
    buf_add(b, STR("\"id\":"));
    json_write(b, c->id);
    buf_byte(b, ',');
    add_name(b, &r->rows[c->row]);
    buf_format(b, ",\"change\":\"%s\",\"entries\":[",
        c->side == RECODE_NEW ? "gained" : "lost");
    for (size_t k = 0; k < c->entry_count; k++) {
        buf_add(b, k ? STR(",{\"name\":") : STR("{\"name\":"));
        json_write(b, c->entries[k]->name);
        buf_add(b, STR(",\"pattern\":"));
        json_write(b, c->entries[k]->written);
        buf_byte(b, '}');
    }
    buf_add(b, STR("]}"));
}

static void print_json(const struct recode *r, FILE *out)
{
    struct buf b = {.arena = r->arena};
    buf_format(&b, "{\"reviews\":%llu,\"changed\":%llu,",
        (unsigned long long)r->reviews, (unsigned long long)r->changed);
    if (r->quick)
        buf_format(
            &b, "\"not_coded_twice\":%llu,", (unsigned long long)r->spared);
    if (r->everything.n) {
        buf_add(&b, STR("\"coded_twice_for\":"));
        json_write(&b, r->everything);
        buf_byte(&b, ',');
    }
    buf_add(&b, STR("\"codes\":["));
    for (size_t i = 0; i < r->row_count; i++)
        add_row(&b, r, i);
    buf_add(&b, STR("],\"changes\":["));
    for (size_t i = 0; i < r->change_count; i++)
        add_change(&b, r, i);
    buf_add(&b, STR("]}\n"));
    fwrite(b.p, 1, b.n, out);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    char **words = operands->words;
    struct manifest now = made_manifest(setup, "diff");
    struct recode r = {.now = &now,
        .threads = plan->threads,
        .full = plan->full,
        .arena = setup->keep};
    if (operands->count != 3) {
        error_set(err, ERR_USAGE, (struct place){0},
            "'lexicon diff' wants two folders of lexicons, and reviews");
        error_hint(err, "mindsift lexicon diff OLD NEW reviews.db");
        return -1;
    }
    now.options.lang = str_of(plan->lang);
    for (int side = 0; side < RECODE_SIDES; side++)
        if (!setup_lexicon(setup, words[side], &r.lexicons[side], err))
            return -1;
    if (!recode_all(&r, words[2], err))
        return -1;
    if (plan->json)
        print_json(&r, out);
    else
        print_all(plan, &r, out);
    return result_written(out, err) ? 0 : -1;
}

static const struct opt opts[] = {
    SETUP_OPT_LANG(struct plan),
    {
        .type = OPT_INT,
        .name = "show",
        .arg = "N",
        .offset = offsetof(struct plan, show),
        .preset = "5",
        .min = 0,
        .max = 1e9,
        .help = "reviews to list for each code gained and lost",
    },
    CREW_OPT_THREADS(struct plan),
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "as one JSON object, with every change",
    },
    {
        .type = OPT_FLAG,
        .name = "full",
        .offset = offsetof(struct plan, full),
        .help = "code all with both, to check the quick way",
    },
    {.type = OPT_END},
};

const struct command command_lexicon_diff = {
    .name = "lexicon diff",
    .operands = "OLD NEW DB|GOLD",
    .summary = "what an edit of the lexicons changes in the codes",
    .help =
        "Codes the reviews with both folders of lexicons: those of a database\n"
        "(which is only read), or of a file of coded reviews. Prints for each\n"
        "code how many reviews gain and lose it, through which entries (those\n"
        "of NEW for what is gained, of OLD for what is lost), and which\n"
        "reviews. With coded reviews also precision, recall and F1 before and\n"
        "after.\n"
        "\n"
        "An edit of entries, excepts, lists, cues or thresholds is quick: "
        "only\n"
        "reviews in which something stands that differs are coded with both.\n"
        "The others are not coded at all where DB was made with OLD or NEW, "
        "by\n"
        "this version of the program, without --threshold and with the same\n"
        "--lang; else with OLD alone. A change in language.lex, tokens.lex,\n"
        "reliabilities, the ladder or the languages has all coded twice, and\n"
        "so does a line of a list that may stand for nothing, or --full. The\n"
        "answer is the same but for sentences on which a pattern gives up,\n"
        "where the two may count differently.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

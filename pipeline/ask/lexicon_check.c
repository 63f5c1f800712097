#include "ask/caret.h"
#include "ask/caught.h"
#include "ask/command.h"
#include "ask/result.h"
#include "base/buf.h"
#include "record/json.h"
#include "text/lint.h"

#include <string.h>

enum { WORDS_SHOWN = 8 };

struct plan {
    const char *lexicons;
    const char *db;
    bool json;
};

struct check {
    const struct lexicon *lexicon;
    struct findings findings;
    struct caught_list caught;
    struct arena *arena;
    FILE *out;
};

static size_t count_entries(const struct lexicon *l)
{
    size_t count = 0;
    for (size_t i = 0; i < l->entry_count; i++)
        count += !l->entries[i].except;
    return count;
}

/* for people */

static void print_finding(struct check *c, const struct finding *f)
{
    struct screen s = screen_of(c->out);
    struct error what = f->what;
    snprintf(what.text, sizeof what.text, "%s: %.200s",
        f->error ? "error" : "warning", f->what.text);
    what.hint[0] = '\0';
    error_print(&what, c->out);
    caret_print(&s, c->lexicon, what.at, c->arena);
    if (f->what.hint[0])
        fprintf(c->out, "    hint: %s\n", f->what.hint);
}

static void print_caught(struct check *c, const struct caught *caught)
{
    fprintf(c->out, "%s:%ld: " STR_FMT, caught->at.file, caught->at.line,
        STR_ARG(caught->written));
    if (caught->places > 1)
        fprintf(c->out, " (%zu places)", caught->places);
    const char *alone = caught->own ? " catches nothing else"
                                    : " catches nothing at all: is it a whole "
                                      "word?";
    fputs(caught->count ? " also catches" : alone, c->out);
    for (size_t i = 0; i < caught->count && i < WORDS_SHOWN; i++)
        fprintf(c->out, "%s " STR_FMT " %llu", i ? "," : "",
            STR_ARG(caught->words[i].word),
            (unsigned long long)caught->words[i].count);
    if (caught->count > WORDS_SHOWN)
        fprintf(c->out, ", and %zu more words", caught->count - WORDS_SHOWN);
    fputc('\n', c->out);
}

static void count(FILE *out, size_t n, const char *what, const char *end)
{
    fprintf(out, "%zu %s%s%s", n, what, n == 1 ? "" : "s", end);
}

static void print_all(struct check *c)
{
    size_t errors = lint_errors(&c->findings);
    for (size_t i = 0; i < c->findings.count; i++)
        print_finding(c, &c->findings.items[i]);
    if (c->caught.count)
        fprintf(c->out, "%swhat ~ and * caught in these reviews:\n",
            c->findings.count ? "\n" : "");
    for (size_t i = 0; i < c->caught.count; i++)
        print_caught(c, &c->caught.items[i]);
    count(c->out, c->lexicon->file_count, "file", ", ");
    size_t entries = count_entries(c->lexicon);
    fprintf(c->out, "%zu entr%s: ", entries, entries == 1 ? "y" : "ies");
    count(c->out, errors, "error", ", ");
    count(c->out, c->findings.count - errors, "warning", "\n");
    if (c->lexicon->mistake_count)
        fputs("warnings are looked for once there are no errors\n", c->out);
}

/* for programs */

static void add_place(struct buf *b, struct place at)
{
    buf_add(b, STR("\"file\":"));
    json_write(b, str_of(at.file));
    buf_format(b, ",\"line\":%ld,\"column\":%ld,", at.line, at.col);
}

static void add_finding(struct buf *b, const struct finding *f)
{
    buf_format(b, "{\"level\":\"%s\",\"kind\":\"%s\",",
        f->error ? "error" : "warning", f->kind);
    add_place(b, f->what.at);
    buf_add(b, STR("\"text\":"));
    json_write(b, str_of(f->what.text));
    buf_add(b, STR(",\"hint\":"));
    if (f->what.hint[0])
        json_write(b, str_of(f->what.hint));
    else
        buf_add(b, STR("null"));
    buf_byte(b, '}');
}

static void add_caught(struct buf *b, const struct caught *c)
{
    buf_byte(b, '{');
    add_place(b, c->at);
    buf_add(b, STR("\"pattern\":"));
    json_write(b, c->written);
    buf_format(b, ",\"places\":%zu,\"own\":%llu,\"words\":{", c->places,
        (unsigned long long)c->own);
    for (size_t i = 0; i < c->count; i++) {
        if (i)
            buf_byte(b, ',');
        json_write(b, c->words[i].word);
        buf_format(b, ":%llu", (unsigned long long)c->words[i].count);
    }
    buf_add(b, STR("}}"));
}

static void print_json(struct check *c)
{
    struct buf b = {.arena = c->arena};
    size_t errors = lint_errors(&c->findings);
    buf_format(&b,
        "{\"files\":%zu,\"entries\":%zu,\"errors\":%zu,\"warnings\":%zu,"
        "\"findings\":[",
        c->lexicon->file_count, count_entries(c->lexicon), errors,
        c->findings.count - errors);
    for (size_t i = 0; i < c->findings.count; i++) {
        if (i)
            buf_byte(&b, ',');
        add_finding(&b, &c->findings.items[i]);
    }
    buf_add(&b, STR("],\"caught\":["));
    for (size_t i = 0; i < c->caught.count; i++) {
        if (i)
            buf_byte(&b, ',');
        add_caught(&b, &c->caught.items[i]);
    }
    buf_add(&b, STR("]}\n"));
    fwrite(b.p, 1, b.n, c->out);
}

static bool read_db(struct check *c, const char *path, struct error *err)
{
    struct db db;
    if (!path || c->lexicon->mistake_count)
        return true;
    if (!db_open(&db, path, DB_READ, err))
        return false;
    bool ok = caught_read(c->lexicon, &db, c->arena, &c->caught, err);
    db_close(&db);
    return ok;
}

static int check(const struct plan *plan, const char *dir, struct setup *setup,
    FILE *out, struct error *err)
{
    struct check c = {
        .findings = {.arena = setup->keep}, .arena = setup->keep, .out = out};
    if (!setup_lexicon_flawed(setup, dir, &c.lexicon, err))
        return -1;
    if (!lint(c.lexicon, &c.findings)) {
        error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
        return -1;
    }
    if (!read_db(&c, plan->db, err))
        return -1;
    if (plan->json)
        print_json(&c);
    else
        print_all(&c);
    *err = (struct error){.kind = ERR_NONE};
    if (!result_written(out, err))
        return -1;
    size_t errors = lint_errors(&c.findings);
    if (!errors)
        return 0;
    error_set(err, ERR_LEXICON, (struct place){0},
        "%zu error%s in the lexicons", errors, errors == 1 ? "" : "s");
    return -1;
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    if (operands->count > 1) {
        error_set(err, ERR_USAGE, (struct place){0},
            "name one folder of lexicons, not %zu", operands->count);
        return -1;
    }
    const char *dir = operands->count ? operands->words[0] : plan->lexicons;
    return check(plan, dir, setup, out, err);
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    {
        .type = OPT_TEXT,
        .name = "db",
        .arg = "DB",
        .offset = offsetof(struct plan, db),
        .help = "show the words of its reviews that ~ and * caught",
    },
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "as one JSON object",
    },
    {.type = OPT_END},
};

const struct command command_lexicon_check = {
    .name = "lexicon check",
    .operands = "[DIR]",
    .summary = "find mistakes in lexicons, all at once",
    .help =
        "Prints every mistake with its line and a caret. Where there is none,\n"
        "looks for what is likely to be one: entries that never match, that\n"
        "a better one always beats, or that stand there twice (after folding\n"
        "and stemming; also for another pole or factor); words that are cues\n"
        "as well; signs that are not matched; regexes that run wild; factors\n"
        "on the ladder without a file; blocks without entries or examples.\n"
        "The status is 4 when there are errors; warnings leave it 0.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

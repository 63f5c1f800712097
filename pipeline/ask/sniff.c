/*
 * How dumps would be read: what each is taken for, what becomes of each
 * column, and two reviews as they would come out. Changes nothing.
 */
#include "ask/command.h"
#include "ask/screen.h"
#include "base/utf8.h"
#include "record/date.h"
#include "record/draft.h"
#include "record/dump.h"
#include "record/walk.h"
#include "stage/asked.h"

#include <string.h>

enum {
    SAMPLES = 2,
    TRIED = 20, /* rows, where the first are refused */
    NAME_WIDTH = 34,
    COLUMNS_SHOWN = 60,
    TEXT_SHOWN = 200,
};

struct plan {
    bool sniff;
    struct asked asked;
};

/* A column or member, and what it is. */
struct column {
    struct str name;
    const struct layout_name *use;
};

struct sniff {
    struct screen s;
    const struct intake *intake;
    struct dump dump;
    struct arena arena; /* of one file */
    struct column *columns;
    size_t column_count, column_room;
    struct review reviews[SAMPLES];
    size_t review_count, met; /* rows looked at */
    struct str refused;       /* why the first was that was */
};

static void add_column(struct sniff *n, struct str name)
{
    for (size_t i = 0; i < n->column_count; i++)
        if (str_eq(n->columns[i].name, name))
            return;
    *ARENA_PUSH(&n->arena, n->columns, n->column_count, &n->column_room) =
        (struct column){name, intake_find(n->intake, name)};
}

/* Members of wrappers get the wrapper's name before theirs. */
static void add_members(
    struct sniff *n, const struct json *object, const char *before)
{
    for (const struct json *m = object->child; m; m = m->next) {
        struct str name =
            arena_format(&n->arena, "%s" STR_FMT, before, STR_ARG(m->key));
        if (m->type == JSON_OBJECT && str_eq(m->key, STR("attributes")))
            add_members(n, m, "attributes.");
        else
            add_column(n, name);
    }
}

static void add_columns(struct sniff *n, const struct raw *raw)
{
    const struct layout *layout = raw->layout;
    struct error err;
    if (layout->kind == LAYOUT_CSV)
        for (size_t i = 0; i < layout->count; i++)
            add_column(n, layout->names[i]);
    if (layout->kind != LAYOUT_JSON && layout->kind != LAYOUT_DOCUMENT)
        return;
    const struct json *object = json_read(raw->bytes, &n->arena, &err);
    if (object && object->type == JSON_OBJECT)
        add_members(n, object, "");
}

static void look_at(struct sniff *n, const struct raw *raw)
{
    const struct layout *layout = raw->layout;
    struct draft_memo memo = {0};
    struct str reason = layout->reason;
    n->met++;
    if (layout->kind == LAYOUT_REFUSED ||
        !draft_review(
            raw, &memo, &n->reviews[n->review_count], &reason, &n->arena)) {
        n->refused = n->refused.n ? n->refused : reason;
        return;
    }
    add_columns(n, raw);
    n->review_count++;
}

static void print(const struct sniff *n, const char *text)
{
    fputs(text, n->s.out);
}

static void print_text(const struct sniff *n, struct str text, size_t width)
{
    screen_text(&n->s, text, width);
}

/* Another column of the same use that goes before; NULL: none. */
static const struct column *better(
    const struct sniff *n, const struct column *c)
{
    for (size_t i = 0; i < n->column_count; i++) {
        const struct layout_name *other = n->columns[i].use;
        if (other && other != c->use && other->cell == c->use->cell &&
            other->rank < c->use->rank)
            return &n->columns[i];
    }
    return NULL;
}

static const char *use_of(const struct sniff *n, const struct layout_name *use)
{
    if (!use)
        return "not used";
    switch (use->cell) {
    case CELL_PERSON:
        return n->intake->author_key ? "a person: a hash at most"
                                     : "a person: dropped";
    case CELL_HINT:
        return use->store ? "tells the store" : "not used, as --map says";
    case CELL_LINK:
        return "id, app and country, if it tells them";
    case CELL_ID:
        return "id, if it is one of the store's";
    case CELL_ROW_ID:
        return "row_id";
    default:
        return intake_field(use->cell);
    }
}

static void print_column(const struct sniff *n, const struct column *c)
{
    bool several = c->use && c->use->cell != CELL_PERSON &&
                   c->use->cell != CELL_HINT && c->use->cell != CELL_LINK;
    const struct column *first = several ? better(n, c) : NULL;
    print(n, "  ");
    if (c->name.n)
        print_text(n, c->name, NAME_WIDTH);
    else
        print_text(n, STR("(no name)"), NAME_WIDTH);
    print(n, "  ");
    if (str_eq(c->name, STR("comments")) && !c->use)
        print(n, "what users and developers wrote");
    else
        print(n, use_of(n, c->use));
    if (first) {
        print(n, ", where '");
        print_text(n, first->name, 0);
        print(n, "' says none");
    }
    print(n, "\n");
}

static void print_columns(const struct sniff *n)
{
    for (size_t i = 0; i < n->column_count && i < COLUMNS_SHOWN; i++)
        print_column(n, &n->columns[i]);
    if (n->column_count > COLUMNS_SHOWN)
        fprintf(n->s.out, "  and %zu more\n", n->column_count - COLUMNS_SHOWN);
}

static void print_field(
    const struct sniff *n, const char *name, struct str value)
{
    struct str shown = value;
    shown.n = shown.n < TEXT_SHOWN ? shown.n : TEXT_SHOWN;
    while (utf8_inside(value, shown.n))
        shown.n--;
    if (!value.n)
        return;
    fprintf(n->s.out, "    %-8s ", name);
    print_text(n, shown, 0);
    print(n, shown.n < value.n ? " ...\n" : "\n");
}

static void print_review(const struct sniff *n, const struct review *r)
{
    char rating[] = {(char)('0' + r->rating), '\0'};
    fprintf(n->s.out, "  row %llu\n", (unsigned long long)r->source.row);
    print_field(n, "id", r->id);
    print_field(n, "rating", str_of(r->rating ? rating : ""));
    print_field(n, "date", r->date);
    print_field(n, "version", r->version);
    print_field(n, "lang", r->lang);
    print_field(n, "country", r->country);
    print_field(n, "title", r->prose[IN_TITLE].bytes);
    print_field(n, "text", r->prose[IN_TEXT].bytes);
    /* Replies greet people by their names. */
    print_field(n, "reply", str_of(r->reply_text.n ? "(there is one)" : ""));
}

static bool has_cell(const struct sniff *n, enum cell cell)
{
    for (size_t i = 0; i < n->column_count; i++)
        if (n->columns[i].use && n->columns[i].use->cell == cell)
            return true;
    return n->intake->set[cell].n > 0;
}

/* What no column tells, and where it comes from instead. */
static void print_rest(const struct sniff *n)
{
    unsigned notes = 0;
    const struct review *r = &n->reviews[0];
    for (size_t i = 0; i < n->review_count; i++)
        notes |= n->reviews[i].notes;
    if (n->review_count && !has_cell(n, CELL_APP) && !has_cell(n, CELL_LINK)) {
        print(n, "  app is '");
        print_text(n, r->app, 0);
        print(n, "', as the file is called; --set app=NAME says otherwise\n");
    }
    if (n->review_count && str_eq(r->store, STR("unknown")))
        print(n, "  store is not known; --set store=google_play says it\n");
    for (int i = 0; i < DATE_NOTES; i++)
        if (notes & 1u << i)
            fprintf(n->s.out, "  %s\n", date_note(i));
}

static const char *layout_words(const struct input *input)
{
    static const char *const words[][2] = {
        {"csv", "a table, columns parted by ','"},
        {"tsv", "a table, columns parted by tabs"},
        {"csv |", "a table, columns parted by '|'"},
        {"csv ;", "a table, columns parted by ';'"},
        {"json", "a JSON document"},
        {"jsonl", "JSON Lines"},
        {"lines", "one review a line"},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq(input->format, str_of(words[i][0])))
            return words[i][1];
    return "";
}

static bool has_column(const struct sniff *n, const char *name)
{
    for (size_t i = 0; i < n->column_count; i++)
        if (str_eq_nocase(n->columns[i].name, str_of(name)))
            return true;
    return false;
}

/* By names that no other tool uses together. */
static const char *family(const struct sniff *n)
{
    static const char *const families[][3] = {
        {"Review Link", "Package Name", "Google Play Console"},
        {"comments", "reviewId", "Play Developer API"},
        {"reviewId", "reviewCreatedVersion", "google-play-scraper (Python)"},
        {"scoreText", "thumbsUp", "google-play-scraper (npm)"},
        {"isEdited", "review", "app-store-scraper (Python)"},
        {"userUrl", "updated", "app-store-scraper (npm)"},
        {"im:rating", "content", "App Store customer reviews feed"},
        {"attributes.rating", "type", "App Store Connect API"},
        {"Author_URL", "App_Version", "itunesr (R)"},
    };
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (has_column(n, families[i][0]) && has_column(n, families[i][1]))
            return families[i][2];
    return "";
}

static void print_file(const struct sniff *n, const struct input *input)
{
    print_text(n, input->file, 0);
    print(n, ": ");
    if (!n->review_count && (input->damage.n || n->refused.n)) {
        print(n, "no dump: ");
        print_text(n, input->damage.n ? input->damage : n->refused, 0);
        print(n, "\n");
        return;
    }
    if (!input->format.n) {
        print(n, "empty\n");
        return;
    }
    const char *tool = family(n);
    fprintf(n->s.out, "%s%s%s, " STR_FMT "\n", tool, *tool ? ": " : "",
        layout_words(input), STR_ARG(input->encoding));
    if (input->remark.n) {
        print(n, "  ");
        print_text(n, input->remark, 0);
        print(n, "\n");
    }
    print_columns(n);
    print_rest(n);
    if (!n->review_count)
        print(n, "  no reviews in it\n");
    for (size_t i = 0; i < n->review_count; i++)
        print_review(n, &n->reviews[i]);
}

/* One that cannot be opened says so in its damage. False: no dump. */
static bool look(struct sniff *n, const struct walk_file *file)
{
    struct raw raw;
    struct input input = {
        .file = str_of(file->path), .damage = str_of(file->problem)};
    n->columns = NULL;
    n->column_count = n->column_room = n->review_count = n->met = 0;
    n->refused = (struct str){"", 0};
    if (!file->problem) {
        if (dump_open(&n->dump, file->path, n->intake, &n->arena))
            while (n->review_count < SAMPLES && n->met < TRIED &&
                   dump_next(&n->dump, &n->arena, &raw))
                look_at(n, &raw);
        input = dump_close(&n->dump, &n->arena);
    }
    print_file(n, &input);
    return n->review_count || !(input.damage.n || n->refused.n);
}

static void look_at_all(
    const struct plan *plan, const struct walk *walk, FILE *out, int *status)
{
    struct arena keep = {0};
    struct sniff n = {.s = screen_of(out), .intake = &plan->asked.intake};
    dump_init(&n.dump, &keep);
    n.dump.encoding = plan->asked.encoding;
    n.dump.limit = (size_t)plan->asked.max_record << 20;
    for (size_t i = 0; i < walk->count; i++) {
        if (!look(&n, &walk->files[i]))
            *status = 1;
        arena_reset(&n.arena);
    }
    if (walk->passed_over)
        fprintf(out, "%llu %s passed over: not named like dumps\n",
            (unsigned long long)walk->passed_over,
            walk->passed_over == 1 ? "file" : "files");
    arena_free(&n.arena);
    arena_free(&keep);
}

static int run(void *plan, const struct operands *operands, struct setup *setup,
    FILE *out, struct error *err)
{
    struct plan *p = plan;
    struct walk walk = {0};
    int status = 0;
    if (!operands->count) {
        error_set(err, ERR_USAGE, (struct place){0}, "no dump to look at");
        error_hint(err, "name files or folders, or - for standard input");
        return -1;
    }
    if (!asked_read(&p->asked, setup->keep, err))
        return -1;
    for (size_t i = 0; i < operands->count; i++)
        walk_add(&walk, operands->words[i], setup->keep);
    look_at_all(p, &walk, out, &status);
    return status;
}

const struct command command_sniff = {
    .name = "sniff",
    .operands = "FILE...",
    .summary = "say how review dumps would be read, and change nothing",
    .help =
        "The same as `ingest --sniff`: for each file what it is taken for,\n"
        "what becomes of each column, what is assumed, and the first two\n"
        "reviews as they would come out. Names of people are not shown.\n"
        "Status 1: something is no dump.\n",
    .opts =
        (const struct opt[]){
            ASKED_OPTS(struct plan),
            {
                .type = OPT_FLAG,
                .name = "sniff",
                .offset = offsetof(struct plan, sniff),
                .help = "as in `ingest --sniff`",
            },
            {.type = OPT_END},
        },
    .plan_size = sizeof(struct plan),
    .run = run,
};

#include "ask/command.h"
#include "ask/datasette.h"
#include "ask/filter.h"
#include "ask/result.h"
#include "ask/wide.h"
#include "db/manifest.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct plan {
    const char *output, *table, *where;
    bool jsonl, exact, force, datasette;
};

/* In order of writing; the last two are no views but made here. */
enum export_table { REVIEWS, CODES, SCORES, HITS, WIDE, CODEBOOK, TABLES };

static const char *const names[TABLES] = {
    "reviews", "codes", "scores", "hits", "wide", "codebook"};

struct exporting {
    const struct plan *plan;
    struct db *db;
    struct wide wide;
    bool wanted[TABLES];
    struct arena *arena;
    uint64_t guarded;
};

static bool read_tables(struct exporting *x, struct error *err)
{
    struct str rest = str_of(x->plan->table), name;
    for (int i = 0; i < TABLES && !rest.n; i++)
        x->wanted[i] = true;
    while (rest.n) {
        bool known = false;
        str_cut(rest, ',', &name, &rest);
        for (int i = 0; i < TABLES; i++) {
            if (!str_eq(name, str_of(names[i])))
                continue;
            x->wanted[i] = known = true;
        }
        if (known)
            continue;
        error_set(err, ERR_USAGE, (struct place){0},
            "there is no table '" STR_FMT "'", STR_ARG(name));
        return error_hint(err, "reviews, codes, scores, hits, wide, codebook");
    }
    return true;
}

static size_t count_tables(const struct exporting *x)
{
    size_t count = 0;
    for (int i = 0; i < TABLES; i++)
        count += x->wanted[i];
    return count;
}

/* tables */

static bool write_rows(
    struct extract *rows, struct sheet *sheet, struct error *err)
{
    bool more = true, ok;
    while (
        (ok = extract_next(rows, &more, err)) && more && !ferror(sheet->out)) {
        for (int i = 0; i < rows->columns; i++)
            sheet_value(sheet, extract_value(rows, i));
        sheet_end(sheet);
    }
    return ok;
}

static bool write_view(const struct exporting *x, struct sheet *sheet,
    enum extract_of of, struct error *err)
{
    struct extract rows;
    if (!extract_open(&rows, x->db, of, err))
        return false;
    for (int i = 0; i < rows.columns; i++)
        sheet_name(sheet, extract_name(&rows, i));
    sheet_head(sheet);
    bool ok = write_rows(&rows, sheet, err);
    extract_close(&rows);
    return ok;
}

static bool write_table(
    struct exporting *x, enum export_table table, FILE *out, struct error *err)
{
    static const enum extract_of views[] = {[REVIEWS] = EXTRACT_REVIEWS,
        [CODES] = EXTRACT_CODES,
        [SCORES] = EXTRACT_SCORES,
        [HITS] = EXTRACT_HITS};
    struct sheet sheet = sheet_start(out, x->plan->jsonl, x->plan->exact);
    bool ok = table == WIDE       ? wide_write(&x->wide, &sheet, err)
              : table == CODEBOOK ? wide_codebook(&x->wide, &sheet, err)
                                  : write_view(x, &sheet, views[table], err);
    x->guarded += sheet.cells.guarded;
    sheet_stop(&sheet);
    return ok && result_written(out, err);
}

/* files */

static bool make_folder(const char *path, struct error *err)
{
    struct stat about;
    if (mkdir(path, 0700) == 0)
        return true;
    if (errno == EEXIST && stat(path, &about) == 0 && S_ISDIR(about.st_mode))
        return true;
    error_set(err, errno == EEXIST ? ERR_USAGE : ERR_SYSTEM,
        (struct place){.file = path}, "%s",
        errno == EEXIST ? "is a file, not a folder" : strerror(errno));
    return error_hint(err, "-o wants a folder, which is made");
}

/* Reviews are private: the files are their owner's. */
static FILE *make_file(const char *path, bool force, struct error *err)
{
    int flags = O_WRONLY | O_CREAT | (force ? O_TRUNC : O_EXCL);
    int fd = open(path, flags, 0600);
    FILE *file = fd < 0 ? NULL : fdopen(fd, "wb");
    if (file)
        return file;
    bool there = errno == EEXIST;
    error_set(err, there ? ERR_USAGE : ERR_SYSTEM, (struct place){.file = path},
        "%s", there ? "is there already" : strerror(errno));
    if (there)
        error_hint(err, "name another folder, or say --force");
    return NULL;
}

static bool write_metadata(struct exporting *x, FILE *out, struct error *err)
{
    return datasette_write(x->db->path, out, x->arena, err) &&
           result_written(out, err);
}

static bool write_file(
    struct exporting *x, enum export_table table, struct error *err)
{
    struct str path =
        x->plan->datasette
            ? arena_format(x->arena, "%s/metadata.json", x->plan->output)
            : arena_format(x->arena, "%s/%s.%s", x->plan->output, names[table],
                  x->plan->jsonl ? "jsonl" : "csv");
    FILE *file = make_file(path.p, x->plan->force, err);
    if (!file)
        return false;
    bool ok = x->plan->datasette ? write_metadata(x, file, err)
                                 : write_table(x, table, file, err);
    if (fclose(file) != 0 && ok)
        ok = error_set(err, ERR_SYSTEM, (struct place){.file = path.p}, "%s",
            strerror(errno));
    return ok;
}

static bool write_all(struct exporting *x, FILE *out, struct error *err)
{
    bool ok = !x->plan->output || make_folder(x->plan->output, err);
    for (int i = 0; ok && i < TABLES; i++)
        if (x->wanted[i])
            ok = x->plan->output
                     ? write_file(x, (enum export_table)i, err)
                     : write_table(x, (enum export_table)i, out, err);
    return ok;
}

static bool with_lexicon(struct exporting *x, FILE *out, struct error *err)
{
    struct lexicon lexicon;
    if (!manifest_stored(x->db, &lexicon, x->arena, err))
        return false;
    wide_start(&x->wide, x->db, &lexicon, x->plan->where, x->arena);
    bool ok = write_all(x, out, err);
    lexicon_close(&lexicon);
    return ok;
}

static bool describe(struct exporting *x, FILE *out, struct error *err)
{
    if (x->plan->table || x->plan->where || x->plan->jsonl)
        return error_set(err, ERR_USAGE, (struct place){0},
            "--datasette writes metadata.json and nothing else");
    if (!x->plan->output)
        return write_metadata(x, out, err);
    return make_folder(x->plan->output, err) && write_file(x, TABLES, err);
}

static bool answer(struct exporting *x, FILE *out, struct error *err)
{
    struct choice choice;
    if (x->plan->datasette)
        return describe(x, out, err);
    if (!read_tables(x, err))
        return false;
    if (!x->plan->output && count_tables(x) != 1) {
        error_set(err, ERR_USAGE, (struct place){0}, "say where to");
        return error_hint(
            err, "-o FOLDER for all tables; --table wide for one, printed");
    }
    return filter_parse("--where", x->plan->where, &choice, x->arena, err) &&
           (!x->plan->where || choice_make(x->db, &choice, err)) &&
           with_lexicon(x, out, err);
}

static void notice_guarded(const struct exporting *x, struct error *notice)
{
    if (!x->guarded || notice->text[0])
        return;
    error_set(notice, ERR_NONE, (struct place){0},
        "cells that begin like a formula have a ' before them: %llu",
        (unsigned long long)x->guarded);
    error_hint(notice, "--exact or --jsonl leave them as they are");
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    struct db db;
    struct error notice;
    struct exporting x = {.plan = state, .db = &db, .arena = setup->keep};
    if (!result_open(&db, operands, &notice, err))
        return -1;
    bool ok = answer(&x, out, err);
    if (ok)
        notice_guarded(&x, &notice);
    return result_close(&db, ok, &notice, err);
}

static const struct opt opts[] = {
    {
        .type = OPT_TEXT,
        .letter = 'o',
        .name = "output",
        .arg = "FOLDER",
        .offset = offsetof(struct plan, output),
        .help = "write each table there as a file of its own",
    },
    {
        .type = OPT_TEXT,
        .name = "table",
        .arg = "LIST",
        .offset = offsetof(struct plan, table),
        .help = "reviews, codes, scores, hits, wide, codebook; else all",
    },
    FILTER_OPT_WHERE(struct plan, where),
    {
        .type = OPT_FLAG,
        .name = "jsonl",
        .offset = offsetof(struct plan, jsonl),
        .help = "JSON Lines, not CSV",
    },
    {
        .type = OPT_FLAG,
        .name = "exact",
        .offset = offsetof(struct plan, exact),
        .help = "no ' before what begins like a formula",
    },
    {
        .type = OPT_FLAG,
        .name = "datasette",
        .offset = offsetof(struct plan, datasette),
        .help = "only metadata.json, for Datasette: what tables mean",
    },
    {
        .type = OPT_FLAG,
        .name = "force",
        .offset = offsetof(struct plan, force),
        .help = "write over files that are there",
    },
    {.type = OPT_END},
};

const struct command command_export = {
    .name = "export",
    .operands = "DB",
    .summary = "tables for R, pandas and spreadsheets, with a codebook",
    .help =
        "  reviews   one row per review, with title, text and codes\n"
        "  codes     one row per code given, with its probability and flags\n"
        "  scores    the same for all probabilities over 0\n"
        "  hits      one row per hit: the evidence\n"
        "  wide      one row per review, without its text: for each factor "
        "and\n"
        "            pole its code (0 or 1), probability and flags; weights\n"
        "  codebook  what the columns of `wide` mean\n"
        "\n"
        "CSV (RFC 4180, UTF-8) with empty cells for what is not known: a\n"
        "review in no coded language has no codes, not codes of 0. A cell "
        "that\n"
        "begins with = + - @ would be run by a spreadsheet; it gets a ' "
        "before\n"
        "it, and standard error says how many did. JSON Lines and --exact\n"
        "leave texts as they are. Files are readable by their owner alone.\n"
        "\n"
        "datasette reviews.db --metadata metadata.json shows a database in "
        "the\n"
        "browser, with what --datasette says of its tables, and some queries.\n"
        "\n" FILTER_HELP,
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

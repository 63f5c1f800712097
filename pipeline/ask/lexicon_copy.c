#include "ask/command.h"
#include "base/buf.h"
#include "record/json.h"
#include "text/lexicon.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

struct plan {
    const char *lexicons;
    bool json;
};

static bool fail(const char *path, struct error *err)
{
    return error_set(
        err, ERR_SYSTEM, (struct place){.file = path}, "%s", strerror(errno));
}

/* A new folder, or an empty one. */
static bool take_folder(const char *dir, struct error *err)
{
    bool empty = true;
    if (mkdir(dir, 0777) == 0)
        return true;
    DIR *d = errno == EEXIST ? opendir(dir) : NULL;
    if (!d)
        return fail(dir, err);
    for (struct dirent *e; (e = readdir(d));)
        empty = empty && e->d_name[0] == '.';
    closedir(d);
    if (empty)
        return true;
    error_set(err, ERR_USAGE, (struct place){.file = dir},
        "this folder is not empty");
    return error_hint(err, "nothing is overwritten: name a new folder");
}

static bool write_file(const char *path, struct str text, struct error *err)
{
    FILE *f = fopen(path, "wbx");
    if (!f)
        return fail(path, err);
    bool ok = fwrite(text.p, 1, text.n, f) == text.n;
    ok = fclose(f) == 0 && ok;
    return ok || fail(path, err);
}

static bool copy_file(const char *dir, const struct lexicon_file *file,
    struct arena *arena, struct error *err)
{
    struct str lang, name;
    if (str_cut(file->path, '/', &lang, &name)) {
        const char *folder =
            arena_format(arena, "%s/" STR_FMT, dir, STR_ARG(lang)).p;
        if (mkdir(folder, 0777) != 0 && errno != EEXIST)
            return fail(folder, err);
    }
    return write_file(
        arena_format(arena, "%s/" STR_FMT, dir, STR_ARG(file->path)).p,
        file->text, err);
}

/* The page on the language lies beside the folders; it may be missing. */
static bool copy_page(const char *dir, const struct lexicon_file *beside,
    struct arena *arena, struct error *err)
{
    size_t n = strlen(beside->shown) - beside->path.n;
    struct str from =
        arena_format(arena, "%.*sREADME.md", (int)n, beside->shown);
    struct buf text = {.arena = arena};
    char bytes[4096];
    FILE *f = fopen(from.p, "rb");
    if (!f)
        return true;
    for (size_t got; (got = fread(bytes, 1, sizeof bytes, f)) > 0;)
        buf_add(&text, (struct str){bytes, got});
    fclose(f);
    return write_file(
        arena_format(arena, "%s/README.md", dir).p, buf_str(&text), err);
}

static bool copy(const char *dir, const struct lexicon *l, struct arena *arena,
    struct error *err)
{
    if (!take_folder(dir, err) || !copy_page(dir, &l->files[0], arena, err))
        return false;
    for (size_t i = 0; i < l->file_count; i++)
        if (!copy_file(dir, &l->files[i], arena, err))
            return false;
    return true;
}

static void print(const struct plan *plan, const char *dir, size_t files,
    struct arena *arena, FILE *out)
{
    struct buf b = {.arena = arena};
    if (!plan->json) {
        fprintf(out,
            "%zu lexicon files copied to %s; use them with -l %s\n"
            "%s/README.md explains the language\n",
            files, dir, dir, dir);
        return;
    }
    buf_format(&b, "{\"files\":%zu,\"folder\":", files);
    json_write(&b, str_of(dir));
    buf_add(&b, STR("}\n"));
    fwrite(b.p, 1, b.n, out);
}

static int run(void *state, const struct operands *operands,
    struct setup *setup, FILE *out, struct error *err)
{
    const struct plan *plan = state;
    const struct lexicon *l;
    if (operands->count != 1) {
        error_set(err, ERR_USAGE, (struct place){0}, "name one new folder");
        error_hint(err, "mindsift lexicon copy my-lexicons");
        return -1;
    }
    const char *dir = operands->words[0];
    if (!setup_lexicon(setup, plan->lexicons, &l, err) ||
        !copy(dir, l, setup->keep, err))
        return -1;
    print(plan, dir, l->file_count, setup->keep, out);
    return 0;
}

static const struct opt opts[] = {
    SETUP_OPT_LEXICONS(struct plan),
    {
        .type = OPT_FLAG,
        .name = "json",
        .offset = offsetof(struct plan, json),
        .help = "say what was done as one JSON object",
    },
    {.type = OPT_END},
};

const struct command command_lexicon_copy = {
    .name = "lexicon copy",
    .operands = "DIR",
    .summary = "copy the lexicons into a folder of your own, to edit them",
    .help =
        "DIR is made, or empty; nothing is ever overwritten. With -l another\n"
        "folder of lexicons is copied than the usual one.\n",
    .opts = opts,
    .plan_size = sizeof(struct plan),
    .run = run,
};

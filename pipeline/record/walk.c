#include "record/walk.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *const extensions[] = {
    ".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".txt"};

/* Not read, but named: whoever keeps reviews so should know. */
static const char *const wrappings[] = {
    ".zip", ".xlsx", ".xls", ".zst", ".xz", ".bz2", ".7z", ".rar", ".parquet"};

/* A folder and those it lies in, to see a loop of symbolic links. */
struct folder {
    const struct folder *above;
    dev_t dev;
    ino_t ino;
};

struct names {
    const char **items;
    size_t count, room;
};

static bool cut_end(struct str *name, struct str end)
{
    if (name->n <= end.n ||
        !str_eq_nocase(str_from(*name, name->n - end.n), end))
        return false;
    name->n -= end.n;
    return true;
}

static bool cut_extension(struct str *name)
{
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
        if (cut_end(name, str_of(extensions[i])))
            return true;
    return false;
}

static bool named_like_dump(const char *file)
{
    struct str name = str_of(file);
    for (size_t i = 0; i < sizeof wrappings / sizeof *wrappings; i++)
        if (cut_end(&name, str_of(wrappings[i])))
            return true;
    cut_end(&name, STR(".gz"));
    return cut_extension(&name);
}

struct str walk_stem(struct str path)
{
    struct str name = path;
    for (size_t i = path.n; i > 0; i--) {
        if (path.p[i - 1] == '/') {
            name = str_from(path, i);
            break;
        }
    }
    cut_end(&name, STR(".gz"));
    cut_extension(&name);
    return name;
}

static struct walk_file *add_file(
    struct walk *w, const char *path, struct arena *keep)
{
    struct walk_file *file = ARENA_PUSH(keep, w->files, w->count, &w->room);
    *file = (struct walk_file){.path = path};
    return file;
}

static const char *join(struct arena *keep, const char *dir, const char *name)
{
    size_t n = strlen(dir);
    const char *slash = n && dir[n - 1] == '/' ? "" : "/";
    return arena_format(keep, "%s%s%s", dir, slash, name).p;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int compare_files(const void *a, const void *b)
{
    const struct walk_file *x = a, *y = b;
    return strcmp(x->path, y->path);
}

/* All at once, so that no folder stays open while those below are read. */
static bool list(const char *dir, struct names *names, struct arena *keep)
{
    DIR *open = opendir(dir);
    if (!open)
        return false;
    struct dirent *entry;
    while ((entry = readdir(open))) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
            continue;
        *ARENA_PUSH(keep, names->items, names->count, &names->room) =
            arena_cstr(keep, str_of(entry->d_name));
    }
    closedir(open);
    if (names->count)
        qsort(names->items, names->count, sizeof *names->items, compare_names);
    return true;
}

static bool inside_itself(const struct folder *folder)
{
    for (const struct folder *f = folder->above; f; f = f->above)
        if (f->dev == folder->dev && f->ino == folder->ino)
            return true;
    return false;
}

static void descend(struct walk *w, const char *dir, const struct stat *info,
    const struct folder *above, struct arena *keep)
{
    struct folder here = {above, info->st_dev, info->st_ino};
    struct names names = {0};
    if (inside_itself(&here))
        return;
    if (!list(dir, &names, keep)) {
        add_file(w, dir, keep)->problem = "this folder cannot be read";
        return;
    }
    for (size_t i = 0; i < names.count; i++) {
        const char *name = names.items[i], *path = join(keep, dir, name);
        struct stat below;
        if (name[0] == '.' || stat(path, &below) != 0) {
            w->passed_over++;
        } else if (S_ISDIR(below.st_mode)) {
            descend(w, path, &below, &here, keep);
        } else if (S_ISREG(below.st_mode) && named_like_dump(name)) {
            add_file(w, path, keep);
            w->bytes += (uint64_t)below.st_size;
        } else {
            w->passed_over++;
        }
    }
}

void walk_add(struct walk *w, const char *operand, struct arena *keep)
{
    struct stat info;
    bool known = strcmp(operand, "-") != 0 && stat(operand, &info) == 0;
    if (!known || !S_ISDIR(info.st_mode)) {
        add_file(w, operand, keep);
        if (known && S_ISREG(info.st_mode))
            w->bytes += (uint64_t)info.st_size;
        return;
    }
    size_t before = w->count;
    descend(w, operand, &info, NULL, keep);
    if (w->count == before)
        add_file(w, operand, keep)->problem = "no dumps in this folder";
    qsort(
        w->files + before, w->count - before, sizeof *w->files, compare_files);
}

#include "stage/setup.h"

#include "text/lexicon.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct setup_lexicon {
    struct str dir;
    struct lexicon lexicon;
    struct setup_lexicon *next;
};

struct folder {
    const char *dir;
    struct lexicon_file *files;
    size_t count, room;
    struct arena *keep;
};

static bool is_folder(const char *path)
{
    struct stat s;
    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

/* The size that the file tells is only a guess: it may be edited just now. */
static bool read_bytes(FILE *file, struct arena *keep, struct str *text)
{
    struct stat s;
    bool told = fstat(fileno(file), &s) == 0 && s.st_size > 0;
    size_t room = told ? (size_t)s.st_size + 1 : 4096, n = 0, more;
    char *p = arena_room(keep, room, 1);
    while ((more = fread(p + n, 1, room - n, file)) > 0) {
        n += more;
        if (n < room)
            continue;
        p = memcpy(arena_room(keep, room * 2, 1), p, n);
        room *= 2;
    }
    *text = (struct str){p, n};
    return !ferror(file);
}

static bool read_file(
    struct folder *f, const char *path, struct str name, struct error *err)
{
    struct place at = {.file = path};
    struct str text;
    FILE *file = fopen(path, "rb");
    if (!file)
        return error_set(err, ERR_LEXICON, at, "%s", strerror(errno));
    bool ok = read_bytes(file, f->keep, &text);
    fclose(file);
    if (!ok)
        return error_set(err, ERR_LEXICON, at, "cannot be read");
    *ARENA_PUSH(f->keep, f->files, f->count, &f->room) =
        (struct lexicon_file){.path = name, .shown = path, .text = text};
    return true;
}

/* The .lex files of the folder and of the languages' folders in it. */
static bool read_folder(
    struct folder *f, const char *dir, struct str prefix, struct error *err)
{
    DIR *d = opendir(dir);
    if (!d)
        return error_set(err, ERR_LEXICON, (struct place){.file = dir}, "%s",
            strerror(errno));
    bool ok = true;
    for (struct dirent *e; ok && (e = readdir(d));) {
        struct str path = arena_format(f->keep, "%s/%s", dir, e->d_name);
        struct str name =
            arena_format(f->keep, STR_FMT "%s", STR_ARG(prefix), e->d_name);
        if (e->d_name[0] == '.')
            continue;
        if (str_ends(name, STR(".lex")))
            ok = read_file(f, path.p, name, err);
        else if (!prefix.n && is_folder(path.p))
            ok = read_folder(
                f, path.p, arena_format(f->keep, "%s/", e->d_name), err);
    }
    closedir(d);
    return ok;
}

static struct str folder_of(struct str path)
{
    while (path.n && path.p[path.n - 1] != '/')
        path.n--;
    return path.n > 1 ? str_slice(path, 0, path.n - 1) : STR(".");
}

static struct str program_folder(struct setup *setup)
{
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);
    if (n > 0 && (size_t)n < sizeof path)
        return arena_copy(
            setup->keep, folder_of((struct str){path, (size_t)n}));
    return folder_of(str_of(setup->program));
}

/* The folder that holds when the user names none; NULL when there is none. */
static const char *usual_folder(struct setup *setup)
{
    const char *said = getenv("MINDSIFT_LEXICONS");
    if (said && *said)
        return said;
    struct str beside = program_folder(setup);
    const char *places[] = {
        arena_format(setup->keep, STR_FMT "/lexicons", STR_ARG(beside)).p,
        arena_format(
            setup->keep, STR_FMT "/../share/mindsift/lexicons", STR_ARG(beside))
            .p,
        MINDSIFT_LEXICONS_INSTALLED,
    };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (is_folder(places[i]))
            return places[i];
    return NULL;
}

static struct setup_lexicon *find(const struct setup *setup, struct str dir)
{
    for (struct setup_lexicon *l = setup->lexicons; l; l = l->next)
        if (str_eq(l->dir, dir))
            return l;
    return NULL;
}

struct loading {
    struct lexicon *lexicon;
    struct error *err;
    bool sound;
};

static void load_piece(void *state, int worker, size_t piece)
{
    struct loading *l = state;
    (void)worker;
    if (piece == 0)
        l->sound = lexicon_compile(l->lexicon, l->err);
    else
        lexicon_digest(l->lexicon);
}

/* The digest takes as long as a third of all else: it is taken beside. */
static bool compile(
    const struct setup *setup, struct lexicon *lexicon, struct error *err)
{
    struct loading l = {lexicon, err, false};
    struct labour two = setup->labour;
    if (two.threads > 2)
        two.threads = 2;
    labour_run(&two, 2, load_piece, &l);
    return l.sound;
}

static bool load(struct setup *setup, const char *dir, bool flawed,
    struct setup_lexicon **loaded, struct error *err)
{
    struct folder f = {.dir = dir, .keep = setup->keep};
    struct str path = str_of(dir);
    while (path.n > 1 && path.p[path.n - 1] == '/')
        path.n--;
    if (!read_folder(&f, arena_cstr(setup->keep, path), STR(""), err))
        return false;
    if (!f.count) {
        error_set(err, ERR_LEXICON, (struct place){.file = dir},
            "no lexicons in this folder");
        return error_hint(err, "it holds folders such as en with .lex files");
    }
    struct setup_lexicon *l = ARENA_NEW(setup->keep, struct setup_lexicon, 1);
    l->dir = path;
    lexicon_begin(&l->lexicon, f.files, f.count, setup->keep);
    bool sound = compile(setup, &l->lexicon, err);
    if (!sound && !flawed) {
        size_t more = l->lexicon.mistake_count - 1;
        if (more && !err->hint[0])
            error_hint(err, "%zu more mistake%s in the lexicons", more,
                more > 1 ? "s" : "");
        return false;
    }
    *loaded = l;
    if (!sound)
        return true;
    l->next = setup->lexicons;
    setup->lexicons = l;
    return true;
}

static bool load_once(struct setup *setup, const char *dir, bool flawed,
    const struct lexicon **lexicon, struct error *err)
{
    if (!dir)
        dir = usual_folder(setup);
    if (!dir) {
        error_set(err, ERR_LEXICON, (struct place){0}, "no lexicons found");
        return error_hint(err, "name their folder with -l DIR");
    }
    struct setup_lexicon *l = find(setup, str_of(dir));
    if (!l && !load(setup, dir, flawed, &l, err))
        return false;
    *lexicon = &l->lexicon;
    return true;
}

bool setup_lexicon(struct setup *setup, const char *dir,
    const struct lexicon **lexicon, struct error *err)
{
    return load_once(setup, dir, false, lexicon, err);
}

bool setup_lexicon_flawed(struct setup *setup, const char *dir,
    const struct lexicon **lexicon, struct error *err)
{
    return load_once(setup, dir, true, lexicon, err);
}

void setup_close(struct setup *setup)
{
    for (struct setup_lexicon *l = setup->lexicons; l; l = l->next)
        lexicon_close(&l->lexicon);
    setup->lexicons = NULL;
}

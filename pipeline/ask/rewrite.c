#include "ask/rewrite.h"

#include "base/buf.h"

#include <assert.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void split(struct rewrite_file *f, struct str text, struct arena *arena)
{
    size_t room = 0;
    struct str line;
    while (text.n) {
        str_cut(text, '\n', &line, &text);
        *ARENA_PUSH(arena, f->lines, f->count, &room) = line;
    }
}

void rewrite_start(
    struct rewrite *r, const struct lexicon *lexicon, struct arena *arena)
{
    *r = (struct rewrite){.lexicon = lexicon, .arena = arena};
    r->files = ARENA_NEW(arena, struct rewrite_file, lexicon->file_count);
    for (size_t i = 0; i < lexicon->file_count; i++)
        split(&r->files[i], lexicon->files[i].text, arena);
}

static struct rewrite_file *file_at(const struct rewrite *r, struct place at)
{
    size_t i = 0;
    while (strcmp(r->lexicon->files[i].shown, at.file) != 0)
        i++;
    assert(at.line >= 1 && (size_t)at.line <= r->files[i].count);
    return &r->files[i];
}

struct str rewrite_line(const struct rewrite *r, struct place at)
{
    return file_at(r, at)->lines[at.line - 1];
}

void rewrite_set(struct rewrite *r, struct place at, struct str line)
{
    struct rewrite_file *f = file_at(r, at);
    f->changed |= !str_eq(f->lines[at.line - 1], line);
    f->lines[at.line - 1] = line;
}

static struct str text_of(const struct rewrite *r, size_t i)
{
    const struct rewrite_file *f = &r->files[i];
    struct buf text = {.arena = r->arena};
    for (size_t k = 0; k < f->count; k++) {
        buf_add(&text, f->lines[k]);
        if (k + 1 < f->count || str_ends(r->lexicon->files[i].text, STR("\n")))
            buf_byte(&text, '\n');
    }
    return buf_str(&text);
}

bool rewrite_build(
    const struct rewrite *r, struct lexicon *built, struct error *err)
{
    size_t count = r->lexicon->file_count;
    struct lexicon_file *files =
        ARENA_NEW(r->arena, struct lexicon_file, count);
    for (size_t i = 0; i < count; i++)
        files[i] = (struct lexicon_file){.path = r->lexicon->files[i].path,
            .shown = r->lexicon->files[i].shown,
            .text = text_of(r, i)};
    *built = (struct lexicon){0};
    return lexicon_build(built, files, count, r->arena, err);
}

static bool fail(const char *path, struct error *err)
{
    return error_set(
        err, ERR_SYSTEM, (struct place){.file = path}, "%s", strerror(errno));
}

/* Beside it first, then in its place: a file is never half written. */
static bool replace(
    const char *path, struct str text, struct arena *arena, struct error *err)
{
    const char *new = arena_format(arena, "%s.new", path).p;
    struct stat about;
    if (stat(path, &about) != 0)
        return fail(path, err);
    FILE *f = fopen(new, "wb");
    if (!f)
        return fail(new, err);
    bool ok = fwrite(text.p, 1, text.n, f) == text.n;
    ok = fchmod(fileno(f), about.st_mode & 0777) == 0 && ok;
    ok = fclose(f) == 0 && ok;
    if (ok && rename(new, path) == 0)
        return true;
    fail(path, err);
    unlink(new);
    return false;
}

bool rewrite_save(const struct rewrite *r, size_t *files, struct error *err)
{
    *files = 0;
    for (size_t i = 0; i < r->lexicon->file_count; i++) {
        if (!r->files[i].changed)
            continue;
        if (!replace(r->lexicon->files[i].shown, text_of(r, i), r->arena, err))
            return false;
        ++*files;
    }
    return true;
}

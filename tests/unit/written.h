/* Lexicons written in unit tests. */
#ifndef UNIT_WRITTEN_H
#define UNIT_WRITTEN_H

#include "text/lexicon.h"
#include "unit/check.h"

enum { WRITTEN_MOST = 8 };

/* One file; the path is "en/name.lex". */
struct written {
    const char *path, *text;
};

/* A lexicon of these files, up to one without a path, and of an English
 * language.lex; in `keep`. Ended by lexicon_close. */
static inline struct lexicon written_lexicon(
    const struct written *files, struct arena *keep)
{
    struct lexicon lexicon;
    struct error err = {0};
    struct lexicon_file *all =
        ARENA_NEW(keep, struct lexicon_file, WRITTEN_MOST + 1);
    size_t count = 0;
    all[count++] = (struct lexicon_file){STR("en/language.lex"),
        "en/language.lex", STR("default\nstemmer english\n")};
    for (; files->path && count <= WRITTEN_MOST; files++)
        all[count++] = (struct lexicon_file){
            str_of(files->path), files->path, str_of(files->text)};
    CHECK(!files->path);
    bool sound = lexicon_build(&lexicon, all, count, keep, &err);
    CHECK(sound);
    if (!sound)
        error_print(&err, stderr);
    return lexicon;
}

#endif

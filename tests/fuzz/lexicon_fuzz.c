/* Bytes as a lexicon file; the first one says which of the six kinds. */
#include "text/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"en/a.lex", "en/context.lex",
        "en/language.lex", "en/lists.lex", "en/tokens.lex", "ladder.lex"};
    if (size == 0)
        return 0;
    const char *name = names[data[0] % (sizeof names / sizeof *names)];
    struct arena keep = {0};
    struct lexicon lexicon;
    struct lexicon_file file = {.path = str_of(name),
        .shown = name,
        .text = {(const char *)data + 1, size - 1}};
    struct error err;
    if (lexicon_build(&lexicon, &file, 1, &keep, &err))
        lexicon_close(&lexicon);
    arena_free(&keep);
    return 0;
}

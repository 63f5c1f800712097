#include "ask/caret.h"

#include "base/utf8.h"
#include "text/lexline.h"

#include <string.h>

enum { LONGEST = 100, BEFORE = 60 };

static struct str line_of(const struct lexicon *l, struct place at)
{
    struct str rest = {0}, line = {0};
    for (size_t i = 0; i < l->file_count; i++)
        if (at.file && strcmp(l->files[i].shown, at.file) == 0)
            rest = l->files[i].text;
    for (long n = 0; n < at.line; n++)
        if (!str_cut(rest, '\n', &line, &rest))
            rest = (struct str){0};
    return line;
}

/* The part of a long line around the caret, which moves along. */
static struct str window(struct str line, size_t *caret)
{
    size_t begin = line.n > LONGEST && *caret > BEFORE ? *caret - BEFORE : 0;
    while (utf8_inside(line, begin))
        begin++;
    size_t end = line.n - begin > LONGEST ? begin + LONGEST : line.n;
    while (utf8_inside(line, end))
        end++;
    *caret -= begin;
    return str_slice(line, begin, end);
}

void caret_print(const struct screen *s, const struct lexicon *l,
    struct place at, struct arena *scratch)
{
    struct str line = lexline_plain(line_of(l, at), scratch);
    if (at.line < 1 || !line.n)
        return;
    size_t caret = at.col > 0 ? (size_t)at.col - 1 : 0;
    if (caret > line.n)
        caret = line.n;
    bool point = at.col > 0;
    line = window(line, &caret);
    fputs("    ", s->out);
    screen_text(s, line, 0);
    fputc('\n', s->out);
    if (!point)
        return;
    fputs("    ", s->out);
    for (size_t i = 0; i < caret && i < line.n;) {
        utf8_next(line, &i);
        fputc(' ', s->out);
    }
    fputs("^\n", s->out);
}

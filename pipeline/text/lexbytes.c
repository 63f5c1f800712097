#include "text/lexbytes.h"
#include "base/utf8.h"
#include "record/encoding.h"

#include <string.h>

/* No line is named: what it looks like in ASCII would only confuse. */
static bool refuse_encoding(
    const struct lexicon_file *file, const char *name, struct error *err)
{
    error_set(err, ERR_LEXICON, (struct place){.file = file->shown},
        "this file is %s, a lexicon is utf-8", name);
    return error_hint(err, "save it as UTF-8");
}

bool lexbytes_check(const struct lexicon_file *file, struct error *err)
{
    struct str s = file->text;
    struct place at = {.file = file->shown, .line = 1};
    size_t mark, line = 0, here = 0;
    const char *name = encoding_marked(s, &mark);
    if (!name)
        name = encoding_wide(s);
    if (name && strcmp(name, "utf-8") != 0)
        return refuse_encoding(file, name, err);
    if (utf8_valid(s))
        return true;
    for (size_t i = 0; i < s.n;) {
        here = i;
        if ((unsigned char)s.p[i] < 0x80)
            i++;
        else if (utf8_next(s, &i) == UTF8_BAD)
            break;
        if (s.p[here] == '\n') {
            at.line++;
            line = i;
        }
        here = i;
    }
    at.col = (long)(here - line) + 1;
    error_set(err, ERR_LEXICON, at, "byte %02X is no UTF-8",
        (unsigned char)s.p[here]);
    return error_hint(err, "save the file as UTF-8");
}

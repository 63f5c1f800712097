#include "stage/asked.h"

#include "record/encoding.h"
#include "record/person.h"

const char *const asked_formats[] = {
    [FORMAT_AUTO] = "auto",
    [FORMAT_CSV] = "csv",
    [FORMAT_TSV] = "tsv",
    [FORMAT_JSON] = "json",
    [FORMAT_JSONL] = "jsonl",
    [FORMAT_LINES] = "lines",
    NULL,
};

bool asked_read(struct asked *asked, struct arena *keep, struct error *err)
{
    struct intake *in = &asked->intake;
    in->format = (enum intake_format)asked->format;
    in->day_first = asked->day_first;
    if (asked->encoding && !encoding_known(asked->encoding)) {
        error_set(err, ERR_USAGE, (struct place){0}, "unknown encoding '%s'",
            asked->encoding);
        return error_hint(err, "`iconv -l` lists the names");
    }
    if (asked->author_key) {
        in->author_key = person_key_read(asked->author_key, keep, err);
        if (!in->author_key)
            return false;
    }
    for (size_t i = 0; i < asked->maps.count; i++)
        if (!intake_map(in, asked->maps.words[i], keep, err))
            return false;
    for (size_t i = 0; i < asked->sets.count; i++)
        if (!intake_set(in, asked->sets.words[i], err))
            return false;
    return !asked->aliases || intake_aliases(in, asked->aliases, keep, err);
}

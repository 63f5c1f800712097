#include "record/foreign.h"

/* Archives of office documents name their parts in the first bytes. */
static bool names(struct str head, struct str part)
{
    for (size_t i = 0; i + part.n <= head.n; i++)
        if (str_starts(str_from(head, i), part))
            return true;
    return false;
}

static const char *zip(struct str head)
{
    if (names(head, STR("[Content_Types].xml")) || names(head, STR("xl/")) ||
        names(head, STR("_rels/")))
        return "an Excel workbook: save it as CSV UTF-8, and give that";
    return "a ZIP archive: unpack it (unzip FILE), and give what is in it";
}

bool foreign_database(struct str head)
{
    return str_starts(head, STR("SQLite format 3"));
}

const char *foreign_advice(struct str head)
{
    static const struct {
        struct str magic;
        const char *advice;
    } kinds[] = {
        {{"\x28\xB5\x2F\xFD", 4},
            "compressed by zstd: zstd -dc FILE | mindsift ... -"},
        {{"\xFD\x37zXZ", 5}, "compressed by xz: xz -dc FILE | mindsift ... -"},
        {{"BZh", 3}, "compressed by bzip2: bzip2 -dc FILE | mindsift ... -"},
        {{"7z\xBC\xAF", 4}, "a 7z archive: unpack it, and give what is in it"},
        {{"Rar!", 4}, "a RAR archive: unpack it, and give what is in it"},
        {{"\xD0\xCF\x11\xE0", 4},
            "an old Excel workbook: save it as CSV UTF-8, and give that"},
        {{"PAR1", 4}, "a Parquet file: write it as CSV, and give that"},
        {{"%PDF-", 5}, "a PDF, no dump of reviews"},
    };
    if (str_starts(head, STR("PK\x03\x04")))
        return zip(head);
    if (foreign_database(head))
        return "a database, no dump: `mindsift merge` puts several together";
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_starts(head, kinds[i].magic))
            return kinds[i].advice;
    return NULL;
}

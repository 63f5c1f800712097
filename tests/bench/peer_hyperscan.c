/* A peer to measure against: all entries as Hyperscan patterns, line by line.
 * peer_hyperscan LEXICON.tsv CORPUS.txt */
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 30000, LINE = 1 << 20 };

static int count(unsigned id, unsigned long long from, unsigned long long to,
    unsigned flags, void *hits)
{
    (void)id, (void)from, (void)to, (void)flags;
    ++*(unsigned long *)hits;
    return 0;
}

/* "stem f00 3 word*" by tabs: \bword\w*, and so on. */
static char *pattern_of(char *line)
{
    char *out = malloc(600);
    char *kind = strtok(line, "\t\n");
    strtok(NULL, "\t\n");
    strtok(NULL, "\t\n");
    char *what = strtok(NULL, "\t\n");
    char *gap = strstr(what, " .. ");
    if (strcmp(kind, "regex") == 0)
        snprintf(out, 600, "%s", what);
    else if (gap)
        snprintf(out, 600, "\\b%.*s\\W+(\\w+\\W+){0,3}%s\\b", (int)(gap - what),
            what, gap + 4);
    else if (strcmp(kind, "stem") == 0)
        snprintf(out, 600, "\\b%.*s", (int)strlen(what) - 1, what);
    else
        snprintf(out, 600, "\\b%s\\b", what);
    return out;
}

int main(int argc, char **argv)
{
    static char line[LINE];
    static const char *patterns[MOST];
    static unsigned flags[MOST], ids[MOST];
    unsigned n = 0;
    unsigned long hits = 0;
    FILE *lexicon = argc == 3 ? fopen(argv[1], "r") : NULL;
    FILE *corpus = argc == 3 ? fopen(argv[2], "r") : NULL;
    hs_database_t *db;
    hs_compile_error_t *why;
    hs_scratch_t *scratch = NULL;
    if (!lexicon || !corpus)
        return 2;
    for (; n < MOST && fgets(line, sizeof line, lexicon); n++) {
        patterns[n] = pattern_of(line);
        flags[n] = HS_FLAG_CASELESS;
        ids[n] = n;
    }
    if (hs_compile_multi(patterns, flags, ids, n, HS_MODE_BLOCK, NULL, &db,
            &why) != HS_SUCCESS ||
        hs_alloc_scratch(db, &scratch) != HS_SUCCESS)
        return 1;
    while (fgets(line, sizeof line, corpus))
        hs_scan(db, line, (unsigned)strlen(line), 0, scratch, count, &hits);
    printf("%lu\n", hits);
    return 0;
}

/*
 * Our JSON reader beside others, on lines of JSON or on a suite's files.
 *   g++ -O2 -march=native -c json_peer.cpp
 *   gcc -O2 -I../../pipeline json.c json_peer.o ../../build/release/librecord.a
 *       ../../build/release/libbase.a -o json -lsimdjson -ljansson -lnettle
 *       -lz -luchardet -lstdc++
 *   json FILE.jsonl        megabytes a second, in turn, three times
 *   json --suite FILE...   where the readers and the file's name disagree
 */
#include "record/json.h"
#include "base/clock.h"
#include "json_peer.h"
#include "record/ndjson.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PADDING = 64 };

static struct arena arena;

static bool ours(const char *text, size_t n)
{
    struct error why;
    arena_reset(&arena);
    return json_read((struct str){text, n}, &arena, &why) != NULL;
}

static bool ours_record(const char *text, size_t n)
{
    struct error why;
    struct review r;
    arena_reset(&arena);
    return ndjson_read((struct str){text, n}, &r, &arena, &why);
}

static const struct {
    const char *name;
    bool (*reads)(const char *text, size_t n);
} readers[] = {
    {"ours: json_read", ours},
    {"ours: ndjson_read", ours_record},
    {"simdjson on demand", json_peer_on_demand},
    {"simdjson tree", json_peer_tree},
    {"jansson", json_peer_jansson},
};

enum { READERS = sizeof readers / sizeof *readers };

static char *load(const char *path, size_t *n)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) {
        perror(path);
        exit(2);
    }
    *n = (size_t)ftell(file);
    rewind(file);
    char *text = calloc(1, *n + PADDING);
    if (!text || fread(text, 1, *n, file) != *n)
        exit(2);
    fclose(file);
    return text;
}

/* Counts the lines it refuses. */
static size_t go_over(int reader, const char *text, size_t n)
{
    size_t bad = 0;
    for (const char *end, *at = text; at < text + n; at = end + 1) {
        end = memchr(at, '\n', (size_t)(text + n - at));
        if (!end)
            end = text + n;
        bad += !readers[reader].reads(at, (size_t)(end - at));
    }
    return bad;
}

static void race(const char *path)
{
    size_t n;
    char *text = load(path, &n);
    for (int turn = 0; turn < 3; turn++)
        for (int i = 0; i < READERS; i++) {
            uint64_t begun = clock_thread();
            size_t bad = go_over(i, text, n);
            double ns = (double)(clock_thread() - begun);
            printf("%-20s %8.0f MB/s %8zu refused\n", readers[i].name,
                (double)n * 1e3 / ns, bad);
        }
    free(text);
}

/* On demand checks only what is asked for: it is not asked here. */
static void compare(const char *path)
{
    size_t n;
    char *text = load(path, &n);
    const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    bool mine = ours(text, n), tree = json_peer_tree(text, n);
    bool other = json_peer_jansson(text, n);
    if (mine != tree || mine != other || (*name == 'y') != mine)
        printf("%-56s ours %d, simdjson %d, jansson %d\n", name, mine, tree,
            other);
    free(text);
}

int main(int argc, char **argv)
{
    bool suite = argc > 2 && strcmp(argv[1], "--suite") == 0;
    if (argc < 2)
        return 2;
    for (int i = suite ? 2 : 1; i < argc; i++)
        if (suite)
            compare(argv[i]);
        else
            race(argv[i]);
    arena_free(&arena);
    return 0;
}

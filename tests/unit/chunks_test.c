/* A first load goes in in pieces that leave the file to readers. */
#include "db/write.h"
#include "unit/written.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

enum { REVIEWS = 60, HITS = 100, LONG = 10000 };

/* Little text, and many long hits: a megabyte. */
static struct review make_review(struct arena *arena)
{
    char *text = arena_alloc(arena, LONG, 1, 1);
    struct review r = {.id = STR("a:b:1"), .store = STR("a"), .app = STR("b")};
    r.hits = ARENA_NEW(arena, struct hit, HITS);
    for (size_t i = 0; i < LONG; i++)
        text[i] = 'a';
    r.prose[IN_TEXT].bytes = (struct str){text, LONG};
    r.hit_count = HITS;
    for (size_t i = 0; i < HITS; i++)
        r.hits[i] = (struct hit){.in = IN_TEXT, .at = {0, LONG}};
    return r;
}

/* How often the cache did not hold what one transaction had changed: then the
 * file is locked to its end. */
static int spills(const struct store *s)
{
    int count = -1, most;
    sqlite3_db_status(s->db.sql, SQLITE_DBSTATUS_CACHE_SPILL, &count, &most, 0);
    return count;
}

static void check_load(
    const struct lexicon *lexicon, const char *path, struct arena *arena)
{
    struct manifest m = {.command = "mindsift run", .program = "0"};
    struct error err = {0};
    struct store s;
    struct review reviews[REVIEWS];
    struct batch batch = {.reviews = reviews, .count = REVIEWS};
    for (size_t i = 0; i < REVIEWS; i++)
        reviews[i] = make_review(arena);
    CHECK(store_open(&s, path, lexicon, &m, false, &err));
    CHECK(store_batch(&s, &batch, &err));
    CHECK_INT(spills(&s), 0);
    CHECK(sqlite3_total_changes(s.db.sql) > REVIEWS * HITS);
    store_close(&s);
}

int main(void)
{
    const char *home = getenv("TMPDIR");
    char dir[256], path[300];
    struct arena arena = {0};
    const struct written files[] = {
        {"en/f.lex", "factor f\nbarrier\n  crash~\n"}, {0}};
    struct lexicon lexicon = written_lexicon(files, &arena);
    snprintf(dir, sizeof dir, "%s/mindsift-db-XXXXXX", home ? home : "/tmp");
    CHECK(mkdtemp(dir) != NULL);
    snprintf(path, sizeof path, "%s/reviews.db", dir);
    check_load(&lexicon, path, &arena);
    unlink(path);
    CHECK(rmdir(dir) == 0);
    lexicon_close(&lexicon);
    arena_free(&arena);
    return check_done("chunks");
}

/* The database: filled, added to, in any order; and what it refuses. */
#include "check.h"

#include "db/bind.h"
#include "db/listing.h"
#include "db/prevalence.h"
#include "db/write.h"
#include "text/lexicon.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { EDITIONS = 8 };

/* What all tests share: a folder, a lexicon of two entries, some editions. */
struct bench {
    char dir[256], path[300];
    struct lexicon lexicon;
    struct factor factors[2];
    struct block blocks[2];
    struct entry entries[2];
    struct pack pack, *packs[1];
    struct lexicon_file file;
    struct review editions[EDITIONS];
    struct arena arena;
};

static void make_lexicon(struct bench *t)
{
    t->file = (struct lexicon_file){
        .path = STR("en/technical.lex"), .text = STR("factor technical\n")};
    t->factors[0] = (struct factor){.id = STR("technical"),
        .name = STR("Technical"),
        .group = STR("technology"),
        .rung = 1};
    t->factors[1] = (struct factor){.id = STR("usability"),
        .name = STR("Usability, design"),
        .group = STR("technology"),
        .order = 1};
    for (uint32_t i = 0; i < 2; i++) {
        t->blocks[i] = (struct block){.pack = &t->pack,
            .factor = i,
            .pole = i ? POLE_FACILITATOR : POLE_BARRIER};
        t->entries[i] = (struct entry){.name = STR("en/technical.lex:5"),
            .written = i ? STR("easy") : STR("crash~"),
            .block = &t->blocks[i],
            .weight = 9000};
    }
    t->pack = (struct pack){.lang = STR("en"), .preset = true};
    t->packs[0] = &t->pack;
    t->lexicon = (struct lexicon){.hash = STR("0123456789abcdef"),
        .files = &t->file,
        .file_count = 1,
        .factors = t->factors,
        .factor_count = 2,
        .packs = t->packs,
        .pack_count = 1,
        .entries = t->entries,
        .entry_count = 2};
}

static struct hit find(const struct review *r, struct str word, uint32_t entry)
{
    struct str text = r->prose[IN_TEXT].bytes;
    size_t b = 0;
    while (!str_starts(str_from(text, b), word))
        b++;
    return (struct hit){.index = entry,
        .in = IN_TEXT,
        .at = {(uint32_t)b, (uint32_t)(b + word.n)},
        .weight = 9000,
        .codes_as = entry ? POLE_FACILITATOR : POLE_BARRIER};
}

static void code(struct bench *t, struct review *r)
{
    r->hits = ARENA_NEW(&t->arena, struct hit, 2);
    r->hits[r->hit_count++] = find(r, STR("crash"), 0);
    r->hits[r->hit_count++] = find(r, STR("easy"), 1);
    r->hits[0].cues = ARENA_NEW(&t->arena, struct cue, 1);
    r->hits[0].cues[0] = (struct cue){CUE_WISH, {0, 1}};
    r->hits[0].cue_count = 1;
    r->scores = ARENA_NEW(&t->arena, struct score, 1);
    r->scores[r->score_count++] =
        (struct score){STR("technical"), POLE_BARRIER, 9000};
    r->codes = ARENA_NEW(&t->arena, struct code, 1);
    r->codes[r->code_count++] =
        (struct code){STR("technical"), POLE_BARRIER, FLAG_WEAK | FLAG_WISH};
}

static void make_review(
    struct bench *t, int i, const char *id, const char *date, const char *text)
{
    struct review *r = &t->editions[i];
    *r = (struct review){.id = str_of(id),
        .store = STR("google_play"),
        .app = i % 2 ? STR("Calmly") : STR("Restful \"2\""),
        .date = str_of(date),
        .rating = i % 6,
        .helpful = i ? i : NO_COUNT,
        .source = {STR("a.csv"), (uint64_t)i + 1}};
    r->prose[IN_TITLE].bytes = i % 3 ? STR("") : STR("Na\xc3\xafve");
    r->prose[IN_TEXT].bytes = str_of(text);
    if (strstr(text, "crash"))
        code(t, r);
}

static void make_reviews(struct bench *t)
{
    make_review(t, 0, "a:b:1", "2024-01-01", "old \xe5\xbe\x88 crash easy");
    make_review(t, 1, "a:b:1", "2024-02-01", "new \xe5\xbe\x88 crash easy");
    make_review(t, 2, "a:b:1", "2024-02-01", "newer crash? easy");
    make_review(t, 3, "a:b:2", "", "no date");
    make_review(t, 4, "a:b:2", "2020-01-01", "a date; crashes, easy");
    make_review(t, 5, "a:b:3", "2023-05-05", "");
    make_review(t, 6, "a:b:2", "", "no date either");
    make_review(t, 7, "a:b:1", "2024-01-01", "oldest crash easy");
}

static void make_bench(struct bench *t)
{
    const char *home = getenv("TMPDIR");
    *t = (struct bench){.path = ""};
    snprintf(
        t->dir, sizeof t->dir, "%s/mindsift-db-XXXXXX", home ? home : "/tmp");
    CHECK(mkdtemp(t->dir) != NULL);
    snprintf(t->path, sizeof t->path, "%s/reviews.db", t->dir);
    make_lexicon(t);
    make_reviews(t);
}

static void drop_bench(struct bench *t)
{
    unlink(t->path);
    CHECK(rmdir(t->dir) == 0); /* nothing lies beside the database */
    arena_free(&t->arena);
}

static bool open_store(
    struct bench *t, struct store *s, const char *command, struct error *err)
{
    struct manifest m = {.command = command, .program = "0"};
    return store_open(s, t->path, &t->lexicon, &m, false, err);
}

/* Stores editions order[begin..end), one batch for each. */
static bool store(
    struct bench *t, const int *order, int begin, int end, struct tally *tally)
{
    struct error err = {0};
    struct store s;
    if (!open_store(t, &s, "mindsift run", &err))
        return false;
    bool ok = true;
    for (int i = begin; ok && i < end; i++) {
        struct batch batch = {.reviews = &t->editions[order[i]], .count = 1};
        ok = store_batch(&s, &batch, &err);
    }
    *tally = (struct tally){.rows = (uint64_t)(end - begin)};
    ok = ok && store_finish(&s, tally, &err);
    store_close(&s);
    if (!ok)
        error_print(&err, stderr);
    return ok;
}

static struct str list(struct bench *t)
{
    struct error err = {0};
    struct db db;
    struct listing l;
    struct str line;
    struct buf out = {.arena = &t->arena};
    if (!db_open(&db, t->path, DB_READ, &err))
        return str_of("cannot be read");
    bool ok = listing_open(&l, &db, &err);
    while (ok && (ok = listing_next(&l, &line, &err)) && line.n) {
        buf_add(&out, line);
        buf_byte(&out, '\n');
    }
    listing_close(&l);
    db_close(&db);
    return ok ? buf_str(&out) : str_of("failed");
}

static int64_t ask(struct bench *t, const char *sql)
{
    struct error err = {0};
    struct db db;
    struct sqlite3_stmt *stmt;
    int64_t value = -1;
    if (!db_open(&db, t->path, DB_READ, &err))
        return -2;
    if (db_prepare(&db, sql, &stmt, &err)) {
        struct bind b = bind_start(stmt);
        CHECK(bind_find(&b, &db, &value, &err));
        sqlite3_finalize(stmt);
    }
    db_close(&db);
    return value;
}

static void check_sound(struct bench *t)
{
    CHECK_INT(ask(t, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    CHECK_INT(
        ask(t, "SELECT integrity_check = 'ok' FROM pragma_integrity_check"), 1);
    CHECK_INT(ask(t, "SELECT count(*) FROM hit") > 0, 1);
    CHECK_INT(
        ask(t, "SELECT count(*) FROM hit h JOIN review r ON r.key = h.review "
               "WHERE CAST(substr(CAST(CASE h.\"in\" WHEN 'title' THEN title "
               "ELSE text END AS BLOB), b + 1, e - b) AS TEXT) IS NOT surface"),
        0);
    CHECK_INT(ask(t, "SELECT count(*) FROM run "
                     "WHERE rows_in <> new + replaced + unchanged + rejected"),
        0);
}

static void shuffle(int *order, unsigned seed)
{
    for (int i = 0; i < EDITIONS; i++)
        order[i] = i;
    for (int i = EDITIONS - 1; i > 0; i--) {
        seed = seed * 1103515245u + 12345u;
        int k = (int)(seed >> 16) % (i + 1), held = order[i];
        order[i] = order[k];
        order[k] = held;
    }
}

/* At once, or `first` at first and then the others: the same. */
static void test_orders(struct bench *t)
{
    struct tally tally, more;
    struct str want = {0};
    int order[EDITIONS];
    for (unsigned seed = 0; seed < 24; seed++) {
        shuffle(order, seed);
        CHECK(store(t, order, 0, EDITIONS, &tally));
        struct str got = list(t);
        if (!seed)
            want = got;
        CHECK(str_eq(got, want));
        CHECK_INT(tally.fresh, 3);
        CHECK_INT(tally.replaced + tally.unchanged, EDITIONS - 3);
        check_sound(t);
        unlink(t->path);

        int first = (int)(seed % EDITIONS);
        struct tally both = {0};
        CHECK(store(t, order, 0, first, &both));
        CHECK(store(t, order, first, EDITIONS, &more));
        CHECK(str_eq(list(t), want));
        CHECK_INT(both.fresh + more.fresh, 3);
        CHECK_INT(both.replaced + more.replaced, tally.replaced);
        CHECK_INT(both.unchanged + more.unchanged, tally.unchanged);
        check_sound(t);
        unlink(t->path);
    }
    CHECK(str_starts(
        want, STR("{\"review\":{\"id\":\"a:b:1\",\"row_id\":null,\"store\":")));
}

static void test_again(struct bench *t)
{
    struct tally tally;
    int order[EDITIONS];
    shuffle(order, 7);
    CHECK(store(t, order, 0, EDITIONS, &tally));
    struct str before = list(t);
    CHECK(store(t, order, 0, EDITIONS, &tally));
    CHECK_INT(tally.unchanged, EDITIONS);
    CHECK_INT(tally.fresh + tally.replaced, 0);
    CHECK(str_eq(list(t), before));

    struct stat about;
    CHECK(stat(t->path, &about) == 0);
    CHECK_INT(about.st_mode & 0777, 0600);

    t->lexicon.hash = STR("fedcba9876543210");
    struct error err = {0};
    struct store s;
    CHECK(!open_store(t, &s, "mindsift run", &err));
    CHECK_INT(err.kind, ERR_USAGE);
    CHECK(str_eq(list(t), before));
    make_lexicon(t);
    unlink(t->path);
}

/* Left in the middle: only the same command may go on, from the start. */
static void test_interrupted(struct bench *t)
{
    struct error err = {0};
    struct store s;
    struct tally tally;
    int order[EDITIONS];
    shuffle(order, 3);
    CHECK(store(t, order, 0, EDITIONS, &tally));
    struct str want = list(t);
    unlink(t->path);

    struct batch batch = {.reviews = t->editions, .count = 2};
    CHECK(open_store(t, &s, "bin/mindsift run --threads 2", &err));
    CHECK(store_batch(&s, &batch, &err));
    store_close(&s);
    CHECK_INT(ask(t, "SELECT count(*) FROM run WHERE state = 'loading'"), 1);
    CHECK(!open_store(t, &s, "mindsift run b.csv", &err));
    CHECK_INT(err.kind, ERR_USAGE);
    CHECK_STR(str_of(err.hint), "run that first: bin/mindsift run --threads 2");

    struct tally again;
    CHECK(store(t, order, 0, EDITIONS, &again));
    CHECK(str_eq(list(t), want));
    CHECK_INT(again.fresh, tally.fresh);
    CHECK_INT(again.replaced, tally.replaced);
    check_sound(t);
    unlink(t->path);
}

static void test_untouched(struct bench *t)
{
    struct error err = {0};
    struct store s;
    CHECK(open_store(t, &s, "mindsift run", &err));
    struct store second;
    CHECK(!open_store(t, &second, "mindsift run", &err));
    CHECK_INT(err.kind, ERR_SYSTEM);
    store_close(&s);
    CHECK(access(t->path, F_OK) != 0);

    FILE *other = fopen(t->path, "w");
    char head[100] = "SQLite format 3";
    CHECK(other && fwrite(head, 1, sizeof head, other) == sizeof head);
    CHECK(other && fclose(other) == 0);
    CHECK(!open_store(t, &s, "mindsift run", &err));
    CHECK_INT(err.kind, ERR_USAGE);
    CHECK_STR(str_of(err.text), "a database of another program");
    struct stat about;
    CHECK(stat(t->path, &about) == 0 && about.st_size == sizeof head);
    unlink(t->path);

    CHECK(mkdir(t->path, 0700) == 0);
    CHECK(!open_store(t, &s, "mindsift run", &err));
    CHECK_INT(err.kind, ERR_SYSTEM);
    rmdir(t->path);

    struct db db;
    CHECK(!db_open(&db, t->path, DB_READ, &err));
    CHECK_INT(err.kind, ERR_INPUT);
}

static void test_prevalence(struct bench *t)
{
    struct error err = {0};
    struct db db;
    struct overview o;
    struct prevalence *p;
    struct tally tally;
    size_t count;
    int order[EDITIONS];
    shuffle(order, 5);
    CHECK(store(t, order, 0, EDITIONS, &tally));
    CHECK(db_open(&db, t->path, DB_READ, &err));
    CHECK(prevalence_overview(&db, &o, &t->arena, &err));
    CHECK_INT(o.reviews, 3);
    CHECK_INT(o.with_text, 2);
    CHECK_INT(o.readable, 2);
    CHECK_INT(o.coded, 2);
    CHECK_STR(o.first, "2020-01-01");
    CHECK(prevalence_list(&db, &p, &count, &t->arena, &err));
    CHECK_INT(count, 2);
    CHECK_STR(p[0].factor, "technical");
    CHECK_INT(p[0].of[POLE_BARRIER].reviews, 2);
    CHECK_INT(p[0].of[POLE_BARRIER].weak, 2);
    CHECK_INT(p[1].of[POLE_FACILITATOR].reviews, 0);
    db_close(&db);
    unlink(t->path);
}

static void test_same_command(void)
{
    CHECK(manifest_same(STR("./mindsift run a.csv -o b"),
        STR("mindsift run a.csv --threads 4 -o b --quiet")));
    CHECK(!manifest_same(STR("mindsift run a.csv"), STR("mindsift run")));
    CHECK(!manifest_same(STR("mindsift run a"), STR("mindsift run b")));
}

int main(void)
{
    struct bench t;
    make_bench(&t);
    test_orders(&t);
    test_again(&t);
    test_interrupted(&t);
    test_untouched(&t);
    test_prevalence(&t);
    test_same_command();
    drop_bench(&t);
    return check_done("db");
}

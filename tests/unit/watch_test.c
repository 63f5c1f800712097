/* The watch sees what two lexicons may code differently, and passes over what
 * has nothing to do with it. */
#include "text/watch.h"

#include "base/buf.h"
#include "text/coder.h"
#include "unit/draw.h"
#include "unit/written.h"

static struct arena arena;

#define FACTOR                                                                 \
    "factor f\nbarrier\n  crash~\n  @app slow\n  a fine @app\n  "              \
    "/\\bbug\\w+/\n"                                                           \
    "  except crash course\nfacilitator\n  nice\n"
#define LISTS "list app\n  app\n  program\n"
#define CUES  "negation before\n  not\nwish before\n  please\n"

struct edit {
    const char *factor, *lists, *cues;
};

static struct lexicon made(struct edit edit, struct arena *keep)
{
    const struct written files[] = {{"de/language.lex", "stemmer german\n"},
        {"de/f.lex", "factor f\nbarrier\n  absturz\n"},
        {"en/f.lex", edit.factor}, {"en/lists.lex", edit.lists},
        {"en/context.lex", edit.cues}, {0}};
    return written_lexicon(files, keep);
}

/* Two lexicons, who codes with each, and the watch. */
struct bench {
    struct arena keep;
    struct lexicon lexicons[2];
    struct coder *coders[2];
    struct changes changes;
    struct watch *watch;
    struct watcher *watcher; /* NULL where there is no watch */
};

static void begin(struct bench *t, struct edit edit)
{
    *t = (struct bench){.watch = NULL};
    t->lexicons[0] = made((struct edit){FACTOR, LISTS, CUES}, &t->keep);
    t->lexicons[1] = made(edit, &t->keep);
    for (int side = 0; side < 2; side++)
        t->coders[side] = coder_start(&t->lexicons[side], STR("en"));
    changes_find(&t->changes, &t->lexicons[0], &t->lexicons[1], &t->keep);
    t->watch = watch_new(&t->lexicons[0], &t->changes, &t->keep);
    CHECK((t->watch != NULL) == !t->changes.everything.n);
    if (t->watch)
        t->watcher = watcher_start(t->watch);
}

static void end(struct bench *t)
{
    watcher_stop(t->watcher);
    watch_close(t->watch);
    for (int side = 0; side < 2; side++) {
        coder_stop(t->coders[side]);
        lexicon_close(&t->lexicons[side]);
    }
    arena_free(&t->keep);
}

static struct review read_review(struct bench *t, struct str text)
{
    struct review r = {.lang = STR("en")};
    r.prose[IN_TEXT].bytes = text;
    CHECK(coder_read(t->coders[0], &r, &arena) == t->lexicons[0].packs[1]);
    return r;
}

static bool sees(struct bench *t, struct str text)
{
    struct review r = read_review(t, text);
    return watcher_sees(t->watcher, t->lexicons[0].packs[1], &r);
}

/* Of single edits: a text that is seen, and two that are not. */
static void check_edits(void)
{
    static const struct {
        struct edit edit;
        const char *seen, *not, *nor;
    } edits[] = {
        {{"factor f\nbarrier\n  crash~ 0.3\n  @app slow\n  a fine @app\n"
          "  /\\bbug\\w+/\n  except crash course\nfacilitator\n  nice\n",
             LISTS, CUES},
            "It crashed", "a fine app, so slow", "not nice"},
        {{"factor f\nbarrier\n  crash~\n  @app slow\n  a fine @app\n"
          "  /\\bbug\\w+/\nfacilitator\n  nice\n",
             LISTS, CUES},
            "a crash course", "it crashed", "of course"},
        {{"factor f\nbarrier\n  crash~\n  @app slow\n  a fine @app\n"
          "  /\\bbug\\w+s/\n  except crash course\nfacilitator\n  nice\n",
             LISTS, CUES},
            "buggy", "bug", "it crashed"},
        {{FACTOR, "list app\n  app\n", CUES}, "this is a fine program",
            "the program crashed", "a fine app. A program."},
        {{FACTOR, LISTS, "negation before\n  not\n"}, "nice, please", "nice",
            "a fine app"},
    };
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        struct bench t;
        begin(&t, edits[i].edit);
        CHECK_OF(str_of(edits[i].seen), sees(&t, str_of(edits[i].seen)));
        CHECK_OF(str_of(edits[i].not ), !sees(&t, str_of(edits[i].not )));
        CHECK_OF(str_of(edits[i].nor), !sees(&t, str_of(edits[i].nor)));
        struct review r = read_review(&t, str_of(edits[i].seen));
        CHECK(!watcher_sees(t.watcher, t.lexicons[0].packs[0], &r));
        CHECK(!watcher_sees(t.watcher, NULL, &r));
        end(&t);
        arena_reset(&arena);
    }
}

/* Where nothing can be passed over, it says why. */
static void check_everything(void)
{
    struct bench t;
    begin(&t, (struct edit){FACTOR, "list app\n  app\n  (a program)?\n", CUES});
    CHECK(!t.watch);
    CHECK_STR(t.changes.everything,
        "en/lists.lex:3, which cannot be looked for alone (every word of this "
        "pattern is optional: it matches nothing)");
    end(&t);
    begin(&t, (struct edit){FACTOR, LISTS, CUES "reliability wish 0.3\n"});
    CHECK(!t.watch);
    CHECK_STR(t.changes.everything, "the reliabilities of en");
    end(&t);
}

static struct str random_text(void)
{
    static const char *const words[] = {"crash", "crashes", "course", "the",
        "app", "program", "slow", "a", "fine", "bugged", "nice", "not",
        "please", ".", ","};
    struct buf b = {.arena = &arena};
    for (uint32_t n = 1 + draw(8); n > 0; n--)
        buf_format(&b, "%s ", words[draw(sizeof words / sizeof *words)]);
    return buf_str(&b);
}

static bool same_codes(const struct review *a, const struct review *b)
{
    bool same = a->code_count == b->code_count;
    for (size_t i = 0; same && i < a->code_count; i++)
        same = str_eq(a->codes[i].factor, b->codes[i].factor) &&
               a->codes[i].pole == b->codes[i].pole;
    return same;
}

/* What it passes over is coded the same. */
static void check_codes(struct edit edit)
{
    enum { TEXTS = 3000 };
    struct bench t;
    int passed = 0, changed = 0;
    begin(&t, edit);
    for (int i = 0; i < TEXTS; i++) {
        struct str text = random_text();
        struct review old = read_review(&t, text), new = old;
        bool seen = watcher_sees(t.watcher, t.lexicons[0].packs[1], &old);
        coder_judge(t.coders[0], &old, &arena);
        coder_judge(t.coders[1], &new, &arena);
        CHECK_OF(text, seen || same_codes(&old, &new));
        changed += !same_codes(&old, &new);
        passed += !seen;
        arena_reset(&arena);
    }
    CHECK(passed > TEXTS / 10 && changed > 5);
    end(&t);
}

int main(void)
{
    check_edits();
    check_everything();
    check_codes((struct edit){
        "factor f\nbarrier\n  crash~ 0.3\n  @app slow\n  a fine @app\n"
        "  /\\bbug\\w+/\n  except crash course\nfacilitator\n  nice\n",
        LISTS, CUES});
    check_codes((struct edit){FACTOR, "list app\n  app\n", CUES});
    check_codes((struct edit){FACTOR, LISTS, "wish before\n  please\n"});
    check_codes((struct edit){
        "factor f\nbarrier\n  crash~\n  @app slow\n  a fine @app\n"
        "  /\\bbug\\w+/\nfacilitator\n  nice\n",
        LISTS, CUES});
    arena_free(&arena);
    return check_done("watch");
}

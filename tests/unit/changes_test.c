/* What differs between two lexicons, as patterns. */
#include "text/changes.h"

#include "base/buf.h"
#include "text/pattern.h"
#include "unit/written.h"

static struct arena arena;

static void add_pattern(struct buf *b, const struct pattern *p);

static void add_all(struct buf *b, const struct pattern *p, const char *between)
{
    buf_byte(b, '(');
    for (const struct pattern *one = p->first; one; one = one->next) {
        add_pattern(b, one);
        if (one->next)
            buf_add(b, str_of(between));
    }
    buf_byte(b, ')');
}

static void add_pattern(struct buf *b, const struct pattern *p)
{
    if (p->kind == PATTERN_CHOICE)
        add_all(b, p, "|");
    else if (p->kind == PATTERN_LIST)
        buf_add(b, STR("@"));
    else if (p->first)
        add_all(b, p, " ");
    else
        buf_add(b, p->text);
    if (p->kind == PATTERN_STEM)
        buf_byte(b, '~');
    if (p->optional)
        buf_byte(b, '?');
}

static struct str shown(const struct changes *changes)
{
    static const char *const parts[] = {"alone ", "line ", "user "};
    struct buf b = {.arena = &arena};
    if (changes->everything.n)
        return changes->everything;
    for (size_t i = 0; i < changes->count; i++) {
        buf_add(&b, i ? STR(", ") : STR(""));
        buf_add(&b, str_of(parts[changes->items[i].part]));
        add_pattern(&b, changes->items[i].pattern);
    }
    return buf_str(&b);
}

#define LISTS "list app\n  app\n  program\nlist whole\n  @app\n  the thing\n"
#define CUES  "negation before\n  not\nwish\n  please\n"

static struct lexicon made(
    const char *factor, const char *lists, const char *cues)
{
    const struct written files[] = {{"en/f.lex", factor},
        {"en/lists.lex", lists}, {"en/context.lex", cues}, {0}};
    return written_lexicon(files, &arena);
}

static void compare(
    const struct lexicon *a, const struct lexicon *b, const char *want)
{
    struct changes changes;
    changes_find(&changes, a, b, &arena);
    CHECK_STR(shown(&changes), want);
}

/* Of an edit of each file, in both directions. */
static void edit(const char *factor, const char *lists, const char *cues,
    const char *there, const char *back)
{
    struct lexicon old = made("factor f\nbarrier\n  crash~\n  @whole slow\n"
                              "  a fine @app\nfacilitator\n  nice\n",
        LISTS, CUES);
    struct lexicon new = made(factor, lists, cues);
    compare(&old, &new, there);
    compare(&new, &old, back);
    lexicon_close(&old);
    lexicon_close(&new);
    arena_reset(&arena);
}

#define SAME "  @whole slow\n  a fine @app\nfacilitator\n  nice\n"

static void check_edits(void)
{
    const char *same = "factor f\nbarrier\n  crash~\n" SAME;
    edit(same, LISTS, CUES, "", "");
    edit("# why\nfactor f\n\nbarrier\n  crash~ # so\n" SAME, LISTS, CUES, "",
        "");
    edit("factor f\nbarrier\n  crash~ 0.70\n" SAME, LISTS, CUES,
        "alone crash~, alone crash~", "alone crash~, alone crash~");
    edit("factor f\nbarrier\n" SAME, LISTS, CUES, "alone crash~",
        "alone crash~");
    edit("factor f\nbarrier threshold 0.9\n  crash~\n" SAME, LISTS, CUES,
        "alone crash~, alone (((app|program)|(the thing)) slow), "
        "alone (a fine (app|program)), alone nice, "
        "alone crash~, alone (((app|program)|(the thing)) slow), "
        "alone (a fine (app|program)), alone nice",
        "alone crash~, alone (((app|program)|(the thing)) slow), "
        "alone (a fine (app|program)), alone nice, "
        "alone crash~, alone (((app|program)|(the thing)) slow), "
        "alone (a fine (app|program)), alone nice");
    edit(same, LISTS, "negation before\n  not\n", "alone please",
        "alone please");
    edit(same, "list app\n  app\nlist whole\n  @app\n  the thing\n", CUES,
        "line program, user (((app|program)|(the thing)) slow), "
        "user (a fine (app|program)), user (((app)|(the thing)) slow), "
        "user (a fine (app))",
        "line program, user (((app)|(the thing)) slow), user (a fine (app)), "
        "user (((app|program)|(the thing)) slow), user (a fine (app|program))");
    edit(same, LISTS, CUES "reliability wish 0.3\n", "the reliabilities of en",
        "the reliabilities of en");
}

/* Lines that change places stay what they are, but for those passed over. */
static void check_twins(void)
{
    struct changes changes;
    struct lexicon a =
        made("factor f\nbarrier\n  one\n  two\n  two\n  three\n", "", "");
    struct lexicon b =
        made("factor f\nbarrier\n  two\n  zero\n  three\n  one\n", "", "");
    changes_find(&changes, &a, &b, &arena);
    CHECK_STR(shown(&changes), "alone one, alone two, alone zero, alone one");
    CHECK_INT(changes.twins[0], 0);
    CHECK_INT(changes.twins[1], 1);
    CHECK_INT(changes.twins[2], 0);
    CHECK_INT(changes.twins[3], 3);
    lexicon_close(&a);
    lexicon_close(&b);
    arena_reset(&arena);
}

/* `l1` to `l8`, each of which names the next one twice. */
static struct str nested(void)
{
    struct buf b = {.arena = &arena};
    for (int i = 1; i < 8; i++)
        buf_format(&b, "list l%d\n  a @l%d\n  b @l%d\n", i, i + 1, i + 1);
    buf_add(&b, STR("list l8\n  c\n"));
    buf_byte(&b, '\0');
    return buf_str(&b);
}

/* They are 128 ways, but no more patterns than they have lines. */
static void check_nested(void)
{
    struct changes changes;
    struct str lists = nested();
    struct lexicon a = made("factor f\nbarrier\n  x @l1\n", lists.p, "");
    struct lexicon b = made("factor f\nbarrier\n  y @l1\n", lists.p, "");
    changes_find(&changes, &a, &b, &arena);
    CHECK_INT(changes.count, 2);
    const struct pattern *p = changes.items[0].pattern;
    for (int depth = 1; depth < 8; depth++) {
        const struct pattern *one = p->first->next->first, *two = one->next;
        CHECK_STR(one->first->text, "a");
        CHECK_STR(two->first->text, "b");
        CHECK(one->first->next->first == two->first->next->first);
        p = one;
    }
    CHECK_STR(p->first->next->first->text, "c");
    lexicon_close(&a);
    lexicon_close(&b);
    arena_reset(&arena);
}

int main(void)
{
    check_edits();
    check_twins();
    check_nested();
    arena_free(&arena);
    return check_done("changes");
}

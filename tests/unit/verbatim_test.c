/*
 * The short way of reading a line as it was written gives what the long one by
 * way of a tree gives, on records, and on records with something changed.
 */
#include "record/ndjson.h"
#include "record/verbatim.h"
#include "unit/check.h"
#include "unit/draw.h"

#include <string.h>

static struct arena arena;

#define BASE                                                                   \
    "{\"id\":\"google_play:calm:gp:1\",\"row_id\":\"7\",\"store\":"            \
    "\"google_play\",\"app\":\"calm\",\"rating\":2,\"title\":\"Schön\","      \
    "\"text\":\"It never crashes. Can’t log in\",\"date\":"                  \
    "\"2025-05-12T15:17:56Z\",\"version\":\"1.2\",\"lang\":\"en\","            \
    "\"country\":null,\"helpful\":3,\"author\":"                               \
    "\"0123456789abcdef0123456789abcdef\",\"reply\":{\"text\":"                \
    "\"Sorry \\\"you\\\"\\n\\t\\\\\\u001b\",\"date\":null},\"source\":"        \
    "{\"file\":\"a/b.csv\",\"row\":12}"
#define CLEAN                                                                  \
    ",\"raw_title\":\"\",\"raw_text\":\"a b\",\"language\":{\"detected\":"     \
    "\"zh-Hant\",\"confidence\":9700},\"masked\":{\"email\":1,\"name\":2},"    \
    "\"text_key\":\"00ff\""
#define TOKENS                                                                 \
    ",\"title_sentences\":[[0,6]],\"sentences\":[[0,17],[18,32]],"             \
    "\"title_tokens\":[[0,6,\"schön\",\"schon\"]],\"tokens\":[[0,2,\"it\","   \
    "\"it\"],[3,8,\"never\",\"never\"],[9,16,\"crashes\",\"crash\"]]"
#define HIT                                                                    \
    "{\"entry\":\"en/x.lex:14\",\"factor\":\"tech\",\"pole\":\"barrier\","     \
    "\"in\":\"text\",\"b\":9,\"e\":16,\"surface\":\"crashes\",\"weight\":9000"
#define HITS                                                                   \
    ",\"lexicon\":\"abc\",\"hits\":[" HIT ",\"parts\":[[9,10],[12,16]]}," HIT  \
    "}],\"gave_up\":2"
#define CONTEXT                                                                \
    ",\"lexicon\":\"abc\",\"hits\":[" HIT ",\"cues\":[{\"kind\":\"negation\"," \
    "\"b\":3,\"e\":8},{\"kind\":\"wish\",\"b\":0,\"e\":2}],\"status\":"        \
    "\"negated\",\"codes_as\":\"facilitator\"}," HIT                           \
    ",\"status\":\"quoted\",\"codes_as\":null}],\"context\":true"
#define SCORES                                                                 \
    ",\"scores\":[{\"factor\":\"tech\",\"pole\":\"facilitator\",\"p\":7777},"  \
    "{\"factor\":\"ui\",\"pole\":\"barrier\",\"p\":1}],\"codes\":["            \
    "\"tech:facilitator\",\"u:b:barrier\"],\"flags\":{\"tech:facilitator\":"   \
    "[\"weak\",\"negated\"],\"u:b:barrier\":[\"lost\"]}"
#define EXTRA ",\"z\":1.50e3,\"a\\u0041\":{ \"y\":[1, 2] },\"z\":0"

static const char *const records[] = {
    BASE "}",
    BASE EXTRA "}",
    BASE CLEAN "}",
    BASE CLEAN TOKENS "}",
    BASE CLEAN TOKENS HITS "}",
    BASE CLEAN TOKENS CONTEXT EXTRA "}",
    BASE CLEAN TOKENS CONTEXT SCORES "}",
    BASE ",\"language\":null,\"masked\":{},\"text_key\":null" TOKENS
         ",\"lexicon\":\"\",\"hits\":[],\"context\":true,\"scores\":[],"
         "\"codes\":[],\"flags\":{}}",
    "{\"id\":\"i\",\"store\":null,\"app\":null,\"rating\":null,\"title\":\"\","
    "\"text\":\"\",\"date\":null,\"version\":null,\"lang\":null,\"country\":"
    "null,\"helpful\":null,\"author\":null,\"reply\":null,\"source\":{\"file\":"
    "\"\",\"row\":0}}",
};

/* What may come to stand where something else was. */
static const char *const pieces[] = {"", " ", "\"", "\\", "\\n", "\\/", "\\t",
    "\\u000a", "\\u001B", "\\u001f", "\\ud83d\\ude09", "\\ud83d", ",", ":", "{",
    "}", "[", "]", "0", "1", "-1", "00", "1.0", "1e2", "10001", "99999999999",
    "999999999999999999999", "null", "true", "\"\"", "\"x\"", "[]", "{}",
    "[[0,0]]", "ü", "’", "\xFF", "\xC3", "\x01", "\x7F", "barrier", "topic",
    "title", "text", "weak", "email", ",\"tokens\":[]", ",\"x\":1", ",\"x\" :1",
    ",\"id\":\"j\"", ",\"context\":false"};

static struct str line_of(const struct review *r)
{
    struct buf out = {.arena = &arena};
    ndjson_write(r, &out);
    out.n--;
    return buf_str(&out);
}

static bool reads_verbatim(struct str line)
{
    struct review r;
    return verbatim_read(line, &r, &arena);
}

/* Whether both ways agree; where the short one reads a line, what it read is
 * written as that line, section by section and member by member. */
static bool agrees(struct str line)
{
    struct review brief, tree;
    struct error why = {0};
    bool good = ndjson_read_tree(line, &tree, &arena, &why);
    struct str written = good ? line_of(&tree) : line;
    if (!verbatim_read(line, &brief, &arena))
        return !good || (!str_eq(written, line) && reads_verbatim(written));
    bool same = good && str_eq(written, line) && brief.parts == tree.parts;
    same = same && str_eq(line_of(&brief), line);
    review_reword(&brief);
    return same && str_eq(line_of(&brief), line);
}

static struct str changed(struct str line)
{
    struct buf out = {.arena = &arena};
    size_t at = draw(line.n + 1);
    size_t most = line.n - at < 12 ? line.n - at : 12;
    size_t gone = draw(3) ? draw(2) : draw(most + 1);
    buf_add(&out, str_slice(line, 0, at));
    buf_add(&out, str_of(pieces[draw(sizeof pieces / sizeof *pieces)]));
    buf_add(&out, str_from(line, at + (gone < most ? gone : most)));
    return buf_str(&out);
}

/* A piece in place of one value, so that most of what comes is still JSON. */
static struct str exchanged(struct str line)
{
    struct buf out = {.arena = &arena};
    size_t begin = draw(line.n);
    while (begin < line.n && !memchr(":,[", line.p[begin], 3))
        begin++;
    begin += begin < line.n;
    size_t end = begin;
    while (end < line.n && !memchr(",]}", line.p[end], 3))
        end++;
    buf_add(&out, str_slice(line, 0, begin));
    buf_add(&out, str_of(pieces[draw(sizeof pieces / sizeof *pieces)]));
    buf_add(&out, str_from(line, end));
    return buf_str(&out);
}

static void check_records(void)
{
    for (size_t i = 0; i < sizeof records / sizeof *records; i++) {
        CHECK(reads_verbatim(str_of(records[i])));
        CHECK(agrees(str_of(records[i])));
    }
}

/* Good records, but not as we write them. */
static void check_forms(void)
{
    static const char *const others[] = {
        BASE EXTRA " }",
        BASE CLEAN TOKENS ",\"tokens\":[]}",
        BASE ",\"z\": 1}",
        BASE ",\"masked\":{\"name\":2,\"email\":1},\"text_key\":null}",
        BASE CLEAN TOKENS CONTEXT ",\"scores\":[],\"codes\":[\"a:barrier\","
                                  "\"b:barrier\"],\"flags\":{\"b:barrier\":"
                                  "[\"weak\"],\"a:barrier\":[\"weak\"]}}",
        BASE CLEAN TOKENS CONTEXT ",\"scores\":[],\"codes\":[\"a:barrier\"],"
                                  "\"flags\":{\"a:barrier\":[\"lost\","
                                  "\"weak\"]}}",
        BASE CLEAN TOKENS CONTEXT ",\"scores\":[],\"codes\":[\"a:barrier\"],"
                                  "\"flags\":{\"a:barrier\":[]}}",
        BASE CLEAN ",\"lexicon\":\"\",\"hits\":[" HIT
                   ",\"status\":\"quoted\",\"codes_as\":null}]}",
        BASE CLEAN ",\"lexicon\":\"\",\"hits\":[" HIT
                   ",\"cues\":[],\"parts\":[]}],\"gave_up\":0}",
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        struct error why = {0};
        struct review r;
        CHECK(ndjson_read_tree(str_of(others[i]), &r, &arena, &why));
        CHECK(!reads_verbatim(str_of(others[i])));
        CHECK(agrees(str_of(others[i])));
    }
}

static void check_changes(void)
{
    for (int i = 0; i < 60000; i++) {
        struct str line =
            str_of(records[draw(sizeof records / sizeof *records)]);
        for (uint32_t n = 1 + draw(2); n > 0; n--)
            line = draw(2) ? changed(line) : exchanged(line);
        CHECK_OF(line, agrees(line));
        arena_reset(&arena);
    }
}

/* A stage that sets a part, or changes a text, is seen in what is written. */
static void check_stages(void)
{
    struct review r;
    CHECK(verbatim_read(str_of(records[6]), &r, &arena));
    r.scores[0].p = 8000;
    r.hits[0].weight = 1;
    r.prose[IN_TEXT].tokens[0].norm = STR("that");
    review_add(&r, HAS_SCORES);
    review_add(&r, HAS_STATUS);
    review_add(&r, HAS_TOKENS);
    struct review again;
    CHECK(verbatim_read(line_of(&r), &again, &arena));
    CHECK_INT(again.scores[0].p, 8000);
    CHECK_INT(again.hits[0].weight, 1);
    CHECK_STR(again.prose[IN_TEXT].tokens[0].norm, "that");
    r.prose[IN_TITLE].bytes = STR("Nicht");
    r.prose[IN_TITLE].sentence_count = r.prose[IN_TITLE].token_count = 0;
    review_reword(&r);
    CHECK(verbatim_read(line_of(&r), &again, &arena));
    CHECK_STR(again.prose[IN_TITLE].bytes, "Nicht");
}

int main(void)
{
    check_records();
    check_forms();
    check_changes();
    check_stages();
    arena_free(&arena);
    return check_done("verbatim");
}

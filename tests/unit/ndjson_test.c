#include "record/ndjson.h"
#include "unit/check.h"

static struct arena arena;
static struct review r;

static bool reads(struct str line, const char *reason)
{
    struct error err = {0};
    bool ok = ndjson_read(line, &r, &arena, &err);
    CHECK_STR(str_of(err.text), reason);
    return ok;
}

static void comes_back(struct str line)
{
    struct buf out = {.arena = &arena};
    if (!reads(line, ""))
        return;
    ndjson_write(&r, &out);
    CHECK(str_ends(buf_str(&out), STR("}\n")));
    out.n--;
    struct str got = buf_str(&out);
    CHECK_STR(got, arena_cstr(&arena, line));
}

#define BASE                                                                   \
    "{\"id\":\"google_play:calm:gp:1\",\"row_id\":\"7\",\"store\":"            \
    "\"google_play\",\"app\":\"calm\",\"rating\":2,\"title\":\"Schön\","      \
    "\"text\":\"It never crashes. Can’t log in\",\"date\":"                  \
    "\"2025-05-12T15:17:56Z\",\"version\":\"1.2\",\"lang\":\"en\","            \
    "\"country\":null,\"helpful\":3,\"author\":null,\"reply\":{\"text\":"      \
    "\"Sorry \\\"you\\\"\\n\",\"date\":null},\"source\":{\"file\":"            \
    "\"a/b.csv\",\"row\":12}"
#define BARE                                                                   \
    "{\"id\":\"i\",\"store\":null,\"app\":null,\"rating\":null,\"title\":"     \
    "\"\",\"text\":\"ab ü\",\"date\":null,\"version\":null,\"lang\":null,"    \
    "\"country\":null,\"helpful\":null,\"author\":null,\"reply\":null,"        \
    "\"source\":{\"file\":\"\",\"row\":0}"
#define TOKENS                                                                  \
    ",\"language\":null,\"masked\":{},\"text_key\":\"00ff\",\"title_"           \
    "sentences\":[[0,6]],\"sentences\":[[0,17]"                                 \
    ",[18,32]],\"title_tokens\":[[0,6,\"schön\",\"schon\"]],\"tokens\":[[0,2," \
    "\"it\",\"it\"],[3,8,\"never\",\"never\"],[9,16,\"crashes\",\"crash\"]]"
#define HIT                                                                    \
    "{\"entry\":\"en/x.lex:14\",\"factor\":\"tech\",\"pole\":\"barrier\","     \
    "\"in\":\"text\",\"b\":9,\"e\":16,\"surface\":\"crashes\",\"weight\":9000"

static void base(void)
{
    comes_back(STR(BASE "}"));
    CHECK_INT(r.parts, HAS_TEXT);
    CHECK_INT(r.rating, 2);
    CHECK_STR(r.reply_text, "Sorry \"you\"\n");
    CHECK_INT(r.source.row, 12);
    comes_back(STR(BARE "}"));
    CHECK_INT(r.helpful, NO_COUNT);
}

static void parts(void)
{
    comes_back(STR(BASE ",\"language\":null,\"masked\":{},\"text_key\":null}"));
    CHECK_INT(r.parts, HAS_TEXT | HAS_CLEAN);
    comes_back(STR(BASE ",\"raw_title\":\"\",\"raw_text\":\"a b\",\"language\":"
                        "{\"detected\":\"zh-Hant\",\"confidence\":9700},"
                        "\"masked\":{\"email\":1,\"name\":2},"
                        "\"text_key\":null}"));
    CHECK_STR(r.language.detected, "zh-Hant");
    CHECK_INT(r.masked[MASK_NAME], 2);
    comes_back(STR(BASE TOKENS "}"));
    CHECK_INT(r.parts, HAS_TEXT | HAS_CLEAN | HAS_TOKENS);
    CHECK_INT(r.prose[IN_TEXT].token_count, 3);
    CHECK_INT(r.prose[IN_TEXT].sentence_count, 2);
    comes_back(STR(BASE ",\"lexicon\":\"abc\",\"hits\":[]}"));
    CHECK_INT(r.parts, HAS_TEXT | HAS_HITS);
    comes_back(STR(BASE ",\"lexicon\":\"abc\",\"hits\":[],\"context\":true}"));
    CHECK_INT(r.parts, HAS_TEXT | HAS_HITS | HAS_STATUS);
}

static void coding(void)
{
    comes_back(STR(BASE ",\"lexicon\":\"abc\",\"hits\":[" HIT
                        ",\"parts\":[[9,10],[12,16]]}],\"gave_up\":2}"));
    CHECK_INT(r.hits[0].part_count, 2);
    CHECK(r.hits[0].index == NO_ENTRY);
    CHECK_INT(r.gave_up, 2);
    comes_back(STR(BASE
        ",\"lexicon\":\"abc\",\"hits\":[" HIT ",\"cues\":[{\"kind\":"
        "\"negation\",\"b\":3,\"e\":8}],\"status\":\"negated\",\"codes_as\":"
        "\"facilitator\"}," HIT
        ",\"status\":\"quoted\",\"codes_as\":null}],\"context\":true,"
        "\"scores\":[{\"factor\":\"tech\",\"pole\":\"facilitator\",\"p\":7777}"
        ",{\"factor\":\"ui\",\"pole\":\"barrier\",\"p\":1}],\"codes\":["
        "\"tech:facilitator\",\"u:b:barrier\"],\"flags\":{\"tech:facilitator\":"
        "[\"weak\",\"negated\"]}}"));
    CHECK_INT(r.hits[0].cues[0].kind, CUE_NEGATION);
    CHECK_INT(r.hits[0].status, STATUS_NEGATED);
    CHECK_INT(r.hits[1].codes_as, POLE_NONE);
    CHECK_STR(r.codes[1].factor, "u:b");
    CHECK_INT(r.codes[0].flags, FLAG_WEAK | FLAG_NEGATED);
}

/* What nobody knows goes through, as it was written, in its order. */
static void extra(void)
{
    comes_back(
        STR(BARE ",\"z\":1.50e3,\"a\\u0041\":{ \"y\":[1, 2] },\"z\":0}"));
    struct buf out = {.arena = &arena};
    CHECK(reads(STR("{\"x\" : 1,\"text\":\"t\", \"id\":\"i\"}"), ""));
    ndjson_write(&r, &out);
    CHECK(str_ends(buf_str(&out), STR("\"row\":0},\"x\":1}\n")));
}

static void refused(void)
{
    CHECK(!reads(STR("{\"id\""), "column 6: found the end, wanted ':'"));
    CHECK(!reads(STR("[]"), "not an object"));
    CHECK(!reads(STR("{\"text\":\"x\"}"), "'id' is missing"));
    CHECK(!reads(STR("{\"id\":\"x\"}"), "'text' is missing"));
    CHECK(!reads(STR("{\"id\":7,\"text\":\"x\"}"), "'id' is no string"));
    CHECK(!reads(STR("{\"id\":\"x\",\"text\":\"x\",\"rating\":6}"),
        "'rating' is no whole number in its range"));
    CHECK(!reads(STR("{\"id\":\"x\",\"text\":\"x\",\"reply\":1}"),
        "'reply' is no object"));
}

static void offsets(void)
{
    const char *bad = "'sentences' has an offset that cannot be";
    CHECK(!reads(STR(BARE ",\"sentences\":[[0,6]]}"), bad));
    CHECK(!reads(STR(BARE ",\"sentences\":[[0,4]]}"), bad));
    CHECK(!reads(STR(BARE ",\"sentences\":[[2,1]]}"), bad));
    CHECK(!reads(STR(BARE ",\"sentences\":[[0,2],[1,3]]}"), bad));
    CHECK(!reads(STR(BARE ",\"sentences\":[[0,-1]]}"), bad));
    CHECK(!reads(STR(BARE ",\"sentences\":[[0]]}"), bad));
    bad = "'tokens' has a token that cannot be";
    CHECK(!reads(STR(BARE ",\"tokens\":[[0,0,\"\",\"\"]]}"), bad));
    CHECK(!reads(STR(BARE ",\"tokens\":[[0,2,\"ab\"]]}"), bad));
    CHECK(!reads(STR(BARE ",\"tokens\":[[0,2,\"ab\",1]]}"), bad));
    CHECK(!reads(STR(BASE ",\"lexicon\":\"\",\"hits\":[{\"entry\":\"e\","
                          "\"factor\":\"f\",\"pole\":\"barrier\",\"in\":"
                          "\"text\",\"b\":0,\"e\":2,\"surface\":\"in\"}]}"),
        "'hits' has a surface that is not in the text there"));
    CHECK(!reads(
        STR(BASE ",\"lexicon\":\"\",\"context\":true,\"hits\":[" HIT "}]}"),
        "'hits' has a hit without status"));
    CHECK(!reads(STR(BARE ",\"scores\":[],\"codes\":[],\"flags\":{\"f:barrier"
                          "\":[\"weak\"]}}"),
        "'flags' has a code that is not in 'codes'"));
}

int main(void)
{
    base();
    parts();
    coding();
    extra();
    refused();
    offsets();
    arena_free(&arena);
    return check_done("ndjson");
}

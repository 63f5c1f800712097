#include "record/draft.h"
#include "record/intake.h"
#include "unit/check.h"

static struct arena arena;

static struct review r;

static const struct intake nothing;

/* The review in a CSV of these two lines; false when it is refused. */
static bool csv(struct str header, struct str row, struct str *reason)
{
    struct str names[16];
    struct layout layout = {
        .kind = LAYOUT_CSV, .intake = &nothing, .delimiter = ','};
    struct draft_memo memo = {0};
    struct error err;
    struct raw raw = {row, {STR("in/some-app.csv"), 3}, 0, &layout};
    size_t count = 0;
    for (bool more = true; more; count++)
        more = str_cut(header, ',', &names[count], &header);
    CHECK(layout_header(&layout, names, count, &arena, &err));
    return draft_review(&raw, &memo, &r, reason, &arena);
}

static bool json(struct str line, struct str *reason)
{
    static const struct layout layout = {
        .kind = LAYOUT_JSON, .intake = &nothing};
    struct draft_memo memo = {0};
    struct raw raw = {line, {STR("in/some-app.jsonl"), 3}, 0, &layout};
    return draft_review(&raw, &memo, &r, reason, &arena);
}

static void google(void)
{
    struct str reason;
    CHECK(csv(STR(",reviewId,userName,userImage,content,score,thumbsUpCount,"
                  "reviewCreatedVersion,at,replyContent,repliedAt,appVersion"),
        STR("0,cc89898a-1337-412a-9e2b-fc22ab1f8e85,Somebody,,Fine app,4,12,"
            "1.2,2025-05-12 15:17:56,Thanks,2025-05-13 00:00:00,1.3"),
        &reason));
    CHECK_STR(
        r.id, "google_play:some-app:cc89898a-1337-412a-9e2b-fc22ab1f8e85");
    CHECK_STR(r.prose[IN_TEXT].bytes, "Fine app");
    CHECK_STR(r.date, "2025-05-12T15:17:56Z");
    CHECK_STR(r.version, "1.2");
    CHECK_STR(r.reply_text, "Thanks");
    CHECK_STR(r.reply_date, "2025-05-13T00:00:00Z");
    CHECK_STR(r.author, "");
    CHECK_STR(r.row_id, "");
    CHECK_INT(r.rating, 4);
    CHECK_INT(r.helpful, 12);
    CHECK_INT(r.source.row, 3);
}

static void apple(void)
{
    struct str reason;
    CHECK(csv(STR("review,rating,date,isEdited,userName,title,app_name,app_id,"
                  "developerResponse"),
        STR("None,5.0,2020-12-02T15:10:37Z,False,Me,NA,calm,571800810,"
            "\"{'id': 1, 'body': \"\"It's\\nfine\"\", 'modified': "
            "'2020-07-03T10:00:00Z'}\""),
        &reason));
    CHECK_STR(r.store, "app_store");
    CHECK_STR(r.app, "calm");
    CHECK_STR(r.prose[IN_TITLE].bytes, "NA");
    CHECK_STR(r.prose[IN_TEXT].bytes, "None");
    CHECK_STR(r.reply_text, "It's\nfine");
    CHECK_STR(r.reply_date, "2020-07-03T10:00:00Z");
    CHECK(str_starts(r.id, STR("app_store:calm:h-")));
    CHECK_INT(r.id.n, 17 + 32);
    CHECK_INT(r.rating, 5);
    CHECK_INT(r.helpful, NO_COUNT);
}

static void replies(void)
{
    struct str reason, header = STR("text,developerResponse");
    CHECK(csv(header, STR("x,Plain words"), &reason));
    CHECK_STR(r.reply_text, "Plain words");
    CHECK(csv(header, STR("x,{'body': 'cut off"), &reason));
    CHECK_STR(r.reply_text, "");
    CHECK(csv(header, STR("x,{'body': '\\u00fc\\'\\x41\\\\'}"), &reason));
    CHECK_STR(r.reply_text, "ü'A\\");
    CHECK(json(STR("{\"text\":\"x\",\"developerResponse\":{\"id\":1,"
                   "\"body\":\"b\",\"modified\":\"2020-07-03\"}}"),
        &reason));
    CHECK_STR(r.reply_text, "b");
    CHECK_STR(r.reply_date, "2020-07-03");
}

static void generic(void)
{
    struct str reason, header = STR("App Name,PLATFORM,review_id,Stars,Review");
    CHECK(csv(header, STR("calm,iOS,R00001,7,ok"), &reason));
    CHECK_STR(r.store, "app_store");
    CHECK_STR(r.row_id, "R00001");
    CHECK_INT(r.rating, 0);
    CHECK(csv(header, STR("calm,Android,2,nan,ok"), &reason));
    CHECK_STR(r.store, "google_play");
    CHECK_INT(r.rating, 0);
    CHECK(csv(STR("text"), STR("ok"), &reason));
    CHECK_STR(r.store, "unknown");
    CHECK_STR(r.app, "some-app");
    CHECK_STR(r.date, "");
    CHECK(csv(STR("text,rating"), STR("caf\xE9,4"), &reason));
    CHECK_STR(r.prose[IN_TEXT].bytes, "caf\xEF\xBF\xBD");
}

static void lines(void)
{
    struct str reason;
    CHECK(json(STR("{\"content\":null,\"score\":\"3\",\"at\":1775114413000,"
                   "\"userName\":\"Me\",\"reviewId\":\"gp:AOq1\","
                   "\"review_id\":2}"),
        &reason));
    CHECK_STR(r.id, "unknown:some-app:gp:AOq1");
    CHECK_STR(r.row_id, "2");
    CHECK_STR(r.prose[IN_TEXT].bytes, "");
    CHECK_STR(r.date, "2026-04-02T07:20:13Z");
    CHECK_INT(r.rating, 3);
    CHECK(json(STR("{\"text\":\"\\u00fc\xFF\"}"), &reason));
    CHECK_STR(r.prose[IN_TEXT].bytes, "ü\xEF\xBF\xBD");
}

/* A record of ours keeps its id and is still normalised. */
static void ours(void)
{
    struct str reason;
    CHECK(
        json(STR("{\"id\":\"mine\",\"store\":\"iOS\",\"app\":\"calm\","
                 "\"rating\":9,\"text\":\"t\",\"date\":\"Apr 1, 2017\","
                 "\"row_id\":\"4\",\"reply\":{\"text\":\"r\",\"date\":null}}"),
            &reason));
    CHECK_STR(r.id, "mine");
    CHECK_STR(r.row_id, "4");
    CHECK_STR(r.store, "app_store");
    CHECK_STR(r.date, "2017-04-01");
    CHECK_STR(r.reply_text, "r");
    CHECK_INT(r.rating, 0);
    CHECK(json(STR("{\"ID\":\"mine\",\"store\":\"s\",\"app\":\"calm\","
                   "\"text\":\"t\"}"),
        &reason));
    CHECK(str_starts(r.id, STR("s:calm:h-")));
    CHECK_STR(r.row_id, "mine");
}

static void refused(void)
{
    struct str reason;
    CHECK(!csv(STR("text,rating"), STR("a,b,c"), &reason));
    CHECK_STR(reason, "3 fields, header has 2");
    CHECK(!json(STR("{\"text\":\"a\""), &reason));
    CHECK_STR(reason, "column 12: found the end, wanted ',' or '}'");
    CHECK(!json(STR("[1]"), &reason));
    CHECK_STR(reason, "not an object");
    CHECK(!json(STR("{\"rating\":1}"), &reason));
    struct layout layout = {.intake = &nothing};
    struct error err;
    struct str names[] = {STR("user"), STR("mood")};
    CHECK(!layout_header(&layout, names, 2, &arena, &err));
    CHECK_STR(str_of(err.text),
        "no column holds a review's text: found 'user, mood', wanted "
        "'content', 'review' or 'text'; --map text=COLUMN names it");
}

/* The table is searched by halves: every line has to be found. */
static void table(void)
{
    static const char *const some[] = {"app", "Version", "title", "at",
        "thumbsUpCount", "developerResponse.body", "review text", "uid",
        "isEdited", "USER_NAME", "stars", "body", "reviewCreatedVersion"};
    for (size_t i = 0; i < sizeof some / sizeof *some; i++)
        CHECK(layout_find(str_of(some[i])) != NULL);
    CHECK(layout_find(STR("")) == NULL);
    CHECK(layout_find(STR("sentiment")) == NULL);
    CHECK_INT(layout_find(STR("author"))->cell, CELL_PERSON);
}

int main(void)
{
    google();
    apple();
    replies();
    generic();
    lines();
    ours();
    refused();
    table();
    arena_free(&arena);
    return check_done("layout");
}

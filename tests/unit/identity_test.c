#include "record/hash.h"
#include "record/identity.h"
#include "record/walk.h"
#include "unit/check.h"

static struct arena arena;

static struct review sample(void)
{
    struct review r = {
        .source = {STR("dumps/calm.csv.gz"), 7},
        .store = STR("app_store"),
        .app = STR("calm"),
        .date = STR("2020-01-01"),
        .rating = 4,
    };
    r.prose[IN_TITLE].bytes = STR("Nice");
    r.prose[IN_TEXT].bytes = STR("Sleeps well");
    return r;
}

static struct str make(const struct review *r)
{
    return identity_make(r, STR(""), &arena);
}

static void native(void)
{
    CHECK(identity_native(STR("cc89898a-1337-412a-9e2b-fc22ab1f8e85")));
    CHECK(identity_native(STR("gp:AOqpTOE_x-1")));
    CHECK(identity_native(STR("1472864600")));
    CHECK(identity_native(STR("123456789")));
    CHECK(!identity_native(STR("12345678")));
    CHECK(!identity_native(STR("R00001")));
    CHECK(!identity_native(STR("gp:")));
    CHECK(!identity_native(STR("")));
    CHECK(!identity_native(STR("cc89898a-1337-412a-9e2b-fc22ab1f8e8g")));
    struct review r = sample();
    CHECK_STR(identity_make(&r, STR("1472864600"), &arena),
        "app_store:calm:1472864600");
}

/* An id, once given, stays: this one is pinned. */
static void fingerprint(void)
{
    struct review r = sample(), other = r;
    struct str id = make(&r);
    CHECK_STR(id, "app_store:calm:h-74ee762ae6d15b83f698045a5f2955d0");
    other.source.row = 8;
    CHECK(str_eq(make(&other), id));
    other.author = STR("someone");
    CHECK(str_eq(make(&other), id));
    other.rating = 5;
    CHECK(!str_eq(make(&other), id));
    other = r;
    other.prose[IN_TITLE].bytes = STR("NiceS");
    other.prose[IN_TEXT].bytes = STR("leeps well");
    CHECK(!str_eq(make(&other), id));
}

/* Without a date the file and the row tell equals apart. */
static void undated(void)
{
    struct review r = sample();
    r.date = STR("");
    struct review other = r;
    other.source.file = STR("elsewhere/calm.json");
    CHECK(str_eq(make(&r), make(&other)));
    other.source.row = 8;
    CHECK(!str_eq(make(&r), make(&other)));
    other.source = r.source;
    other.source.file = STR("calm2.csv.gz");
    CHECK(!str_eq(make(&r), make(&other)));
}

static void stems(void)
{
    CHECK_STR(walk_stem(STR("a/b.c/woebot.csv.gz")), "woebot");
    CHECK_STR(walk_stem(STR("com.example.app.jsonl")), "com.example.app");
    CHECK_STR(walk_stem(STR("DUMP.CSV")), "DUMP");
    CHECK_STR(walk_stem(STR("com.example.app")), "com.example.app");
    CHECK_STR(walk_stem(STR(".csv")), ".csv");
    CHECK_STR(walk_stem(STR("-")), "-");
}

static void hashes(void)
{
    CHECK_STR(hash_of(STR("abc"), &arena),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_STR(hash_of(STR(""), &arena),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

int main(void)
{
    native();
    fingerprint();
    undated();
    stems();
    hashes();
    arena_free(&arena);
    return check_done("identity");
}

/*
 * What JSON adds to a draft. Members are the columns of a table, but some
 * dumps wrap them:
 *
 *     {"content":{"label":"text"}}                     the RSS feed
 *     {"type":...,"attributes":{"body":"text"}}        App Store Connect
 *     {"comments":[{"userComment":{"text":"text"}},    Play Developer API
 *                  {"developerComment":{...}}]}
 */
#include "base/buf.h"
#include "record/drafting.h"

#include <string.h>

#define APPLE  "app_store"
#define GOOGLE "google_play"

static const struct layout_name reply_text = {"", CELL_REPLY, 1, NULL},
                                reply_date = {"", CELL_REPLY_DATE, 1, NULL};

static void put_member(struct draft *d, const struct json *m,
    struct draft_memo *memo, struct arena *arena);

static void put_members(struct draft *d, const struct json *object,
    struct draft_memo *memo, struct arena *arena)
{
    for (const struct json *m = object->child; m; m = m->next)
        put_member(d, m, memo, arena);
}

static const struct layout_name *recall(
    const struct draft *d, struct draft_memo *memo, struct str key)
{
    size_t i = memo->at++;
    if (i >= sizeof memo->seen / sizeof *memo->seen)
        return intake_find(d->intake, key);
    if (!memo->seen[i].key.p || !str_eq(memo->seen[i].key, key)) {
        memo->seen[i].key = key;
        memo->seen[i].name = intake_find(d->intake, key);
    }
    return memo->seen[i].name;
}

static const struct json *object_in(const struct json *object, struct str key)
{
    const struct json *m = json_member(object, key);
    return m && m->type == JSON_OBJECT ? m : NULL;
}

/* The one thing that an object says; NULL where it says several. */
static const struct json *unwrap(enum cell cell, const struct json *object)
{
    const struct json *attributes = object_in(object, STR("attributes"));
    if (cell == CELL_DATE || cell == CELL_REPLY_DATE)
        return json_member(object, json_member(object, STR("seconds"))
                                       ? STR("seconds")
                                       : STR("label"));
    if (cell == CELL_PERSON && json_member(object, STR("name"))) {
        const struct json *name = json_member(object, STR("name"));
        return name->type == JSON_OBJECT ? json_member(name, STR("label"))
                                         : name;
    }
    if (cell == CELL_LINK && attributes)
        return json_member(attributes, STR("href"));
    return json_member(object, STR("label"));
}

static void put_string(struct draft *d, const struct layout_name *name,
    const struct json *value, struct arena *arena)
{
    if (value && value->type == JSON_STRING)
        drafting_put(d, name, value->text, arena);
}

/* A reply of our own record, or a developerResponse that is still a tree. */
static void put_reply_tree(
    struct draft *d, const struct json *reply, struct arena *arena)
{
    put_string(d, &reply_text, json_member(reply, STR("text")), arena);
    put_string(d, &reply_text, json_member(reply, STR("body")), arena);
    put_string(d, &reply_date, json_member(reply, STR("date")), arena);
    put_string(d, &reply_date, json_member(reply, STR("modified")), arena);
}

static void put_developer_comment(
    struct draft *d, const struct json *comment, struct arena *arena)
{
    const struct json *when = object_in(comment, STR("lastModified"));
    put_string(d, &reply_text, json_member(comment, STR("text")), arena);
    if (when)
        put_string(d, &reply_date, json_member(when, STR("seconds")), arena);
}

static void put_comments(struct draft *d, const struct json *comments,
    struct draft_memo *memo, struct arena *arena)
{
    for (const struct json *c = comments->child; c; c = c->next) {
        const struct json *user = object_in(c, STR("userComment")),
                          *developer = object_in(c, STR("developerComment"));
        if (user) {
            d->tabbed = true;
            put_members(d, user, memo, arena);
        }
        if (developer)
            put_developer_comment(d, developer, arena);
    }
}

static void put_named(struct draft *d, const struct layout_name *name,
    const struct json *value, struct arena *arena)
{
    d->store = layout_store(d->store, name);
    if (value->type == JSON_OBJECT) {
        const struct json *inner = unwrap(name->cell, value);
        if (!inner && name->cell == CELL_REPLY)
            put_reply_tree(d, value, arena);
        value = inner;
    }
    if (!value || value->type == JSON_ARRAY || value->type == JSON_OBJECT)
        return;
    d->text = d->text || name->cell == CELL_TEXT;
    if (value->type != JSON_NULL)
        drafting_put(d, name, value->text, arena);
}

static void put_member(struct draft *d, const struct json *m,
    struct draft_memo *memo, struct arena *arena)
{
    const struct layout_name *name = recall(d, memo, m->key);
    if (m->type == JSON_OBJECT && str_eq(m->key, STR("attributes")))
        put_members(d, m, memo, arena);
    else if (m->type == JSON_ARRAY && str_eq(m->key, STR("comments")))
        put_comments(d, m, memo, arena);
    else if (name && !(d->own_id.n && name->cell == CELL_ID))
        put_named(d, name, m, arena);
}

void drafting_object(struct draft *d, const struct json *object,
    struct draft_memo *memo, struct arena *arena)
{
    put_members(d, object, memo, arena);
}

void drafting_response(
    struct draft *d, const struct json *response, struct arena *arena)
{
    const struct json *attributes = object_in(response, STR("attributes"));
    if (!attributes)
        return;
    put_string(
        d, &reply_text, json_member(attributes, STR("responseBody")), arena);
    put_string(d, &reply_date, json_member(attributes, STR("lastModifiedDate")),
        arena);
}

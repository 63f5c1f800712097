#include "ask/gold.h"

#include "record/feed.h"
#include "record/json.h"

#include <string.h>

static struct str text_of(const struct json *object, const char *name)
{
    const struct json *member = json_member(object, str_of(name));
    return member && member->type == JSON_STRING ? member->text : STR("");
}

static bool read_code(const struct json *code, bool contested,
    struct gold_review *r, struct arena *arena, struct error *err)
{
    struct gold_code c = {.contested = contested};
    c.factor = text_of(code, "factor");
    c.evidence = text_of(code, "evidence");
    struct str pole = text_of(code, "pole");
    if (!c.factor.n || !pole_of(pole, &c.pole) ||
        (c.pole != POLE_BARRIER && c.pole != POLE_FACILITATOR)) {
        error_set(err, ERR_INPUT, (struct place){0},
            "a code without factor or pole: " STR_FMT,
            (int)(code->raw.n < 80 ? code->raw.n : 80), code->raw.p);
        return error_hint(err,
            "a code is {\"factor\": ..., \"pole\": \"barrier\" or "
            "\"facilitator\"}");
    }
    *ARENA_PUSH(arena, r->codes, r->code_count, &r->code_room) = c;
    return true;
}

static bool read_codes(const struct json *object, const char *name,
    struct gold_review *r, struct arena *arena, struct error *err)
{
    const struct json *list = json_member(object, str_of(name));
    if (!list || list->type != JSON_ARRAY)
        return true;
    for (const struct json *code = list->child; code; code = code->next)
        if (!read_code(code, name[2] == 'n', r, arena, err))
            return false;
    return true;
}

static bool read_review(
    struct gold *gold, struct str line, struct arena *arena, struct error *err)
{
    const struct json *object = json_read(line, arena, err);
    if (!object)
        return false;
    if (object->type != JSON_OBJECT || !json_member(object, STR("codes"))) {
        error_set(err, ERR_INPUT, (struct place){0}, "this is no coded review");
        return error_hint(err, "a line is an object with text and codes");
    }
    struct gold_review *r =
        ARENA_PUSH(arena, gold->reviews, gold->count, &gold->room);
    long long rating = 0;
    const struct json *stars = json_member(object, STR("rating"));
    if (stars && json_int(stars, 1, 5, &rating))
        r->rating = (int)rating;
    r->id = text_of(object, "id");
    r->app = text_of(object, "app");
    r->lang = text_of(object, "lang");
    r->title = text_of(object, "title");
    r->text = text_of(object, "text");
    return read_codes(object, "codes", r, arena, err) &&
           read_codes(object, "contested", r, arena, err);
}

/* The next line of the feed, in the arena; false at the end. */
static bool next_line(struct feed *feed, struct arena *arena, struct str *line)
{
    const char *end;
    size_t looked = 0;
    while (
        !(end = memchr(feed->rest.p + looked, '\n', feed->rest.n - looked))) {
        looked = feed->rest.n;
        if (!feed_more(feed))
            break;
    }
    size_t n = end ? (size_t)(end - feed->rest.p) : feed->rest.n;
    if (!end && !n)
        return false;
    *line = str_trim(arena_copy(arena, str_slice(feed->rest, 0, n)));
    feed_take(feed, n + (end != NULL));
    return true;
}

bool gold_read(
    struct gold *gold, const char *path, struct arena *arena, struct error *err)
{
    struct feed feed = {0};
    struct place at = {.file = path};
    struct str line;
    bool ok = true;
    feed_init(&feed, arena);
    if (!feed_open(&feed, path))
        return error_set(err, ERR_INPUT, at, "%s", feed.bytes.damage);
    while (ok && next_line(&feed, arena, &line)) {
        at.line++;
        if (line.n && !read_review(gold, line, arena, err)) {
            at.col = err->at.col;
            err->kind = ERR_INPUT;
            err->at = at;
            ok = false;
        }
    }
    bytes_close(&feed.bytes, arena);
    if (ok && feed.bytes.damage[0])
        return error_set(err, ERR_INPUT, at, "%s", feed.bytes.damage);
    if (ok && !gold->count)
        return error_set(err, ERR_INPUT, at, "no coded reviews in this file");
    return ok;
}

#include "ask/gold.h"

#include "ask/gold_sheet.h"
#include "record/feed.h"
#include "record/foreign.h"
#include "record/json.h"

static struct str text_of(const struct json *object, const char *name)
{
    const struct json *member = json_member(object, str_of(name));
    return member && member->type == JSON_STRING ? member->text : STR("");
}

bool gold_name(struct str name, struct gold_code *code)
{
    struct str pole;
    *code = (struct gold_code){0};
    return str_cut(str_trim(name), ':', &code->factor, &pole) &&
           code->factor.n && pole_of(pole, &code->pole) &&
           (code->pole == POLE_BARRIER || code->pole == POLE_FACILITATOR);
}

const struct gold_code *gold_find(
    const struct gold_review *r, struct str factor, enum pole pole)
{
    for (size_t i = 0; i < r->code_count; i++)
        if (r->codes[i].pole == pole && str_eq(r->codes[i].factor, factor))
            return &r->codes[i];
    return NULL;
}

static bool parse_code(const struct json *code, struct gold_code *c)
{
    if (code->type == JSON_STRING)
        return gold_name(code->text, c);
    *c = (struct gold_code){0};
    c->factor = text_of(code, "factor");
    c->evidence = text_of(code, "evidence");
    return c->factor.n && pole_of(text_of(code, "pole"), &c->pole) &&
           (c->pole == POLE_BARRIER || c->pole == POLE_FACILITATOR);
}

static bool read_code(const struct json *code, bool contested,
    struct gold_review *r, struct arena *arena, struct error *err)
{
    struct gold_code c;
    if (!parse_code(code, &c)) {
        error_set(err, ERR_INPUT, (struct place){0},
            "a code without factor or pole: " STR_FMT,
            (int)(code->raw.n < 80 ? code->raw.n : 80), code->raw.p);
        return error_hint(err,
            "a code is {\"factor\": ..., \"pole\": \"barrier\" or "
            "\"facilitator\"}");
    }
    c.contested = contested;
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

static bool read_lines(struct gold *gold, struct str bytes, const char *path,
    struct arena *arena, struct error *err)
{
    struct place at = {.file = path};
    struct str line;
    while (bytes.n) {
        str_cut(bytes, '\n', &line, &bytes);
        line = str_trim(line);
        at.line++;
        if (!line.n || read_review(gold, line, arena, err))
            continue;
        at.col = err->at.col;
        err->kind = ERR_INPUT;
        err->at = at;
        return false;
    }
    return true;
}

static bool read_bytes(struct gold *gold, struct str bytes, const char *path,
    struct arena *arena, struct error *err)
{
    bool lines = str_starts(str_trim(bytes), STR("{"));
    if (!(lines ? read_lines : gold_sheet_read)(gold, bytes, path, arena, err))
        return false;
    return gold->count || error_set(err, ERR_INPUT, (struct place){path, 0, 0},
                              "no coded reviews in this file");
}

/* Of these the encoding would be complained of, which helps nobody. */
static bool is_text(const char *path, struct str head, struct error *err)
{
    const char *advice = foreign_advice(head);
    struct place at = {.file = path};
    if (!advice)
        return true;
    if (!foreign_database(head))
        return error_set(err, ERR_INPUT, at, "%s", advice);
    error_set(err, ERR_INPUT, at, "a database, no coded file");
    return error_hint(err, "`mindsift sample DB` makes a sheet to code");
}

bool gold_read(
    struct gold *gold, const char *path, struct arena *arena, struct error *err)
{
    struct feed feed = {0};
    struct place at = {.file = path};
    feed_init(&feed, arena);
    if (!feed_open(&feed, path, NULL))
        return error_set(err, ERR_INPUT, at, "%s", feed.bytes.damage);
    if (!is_text(path, feed.bytes.head, err)) {
        feed_close(&feed, arena);
        return false;
    }
    while (feed_more(&feed))
        ;
    feed_close(&feed, arena);
    if (feed.bytes.damage[0])
        return error_set(err, ERR_INPUT, at, "%s", feed.bytes.damage);
    if (feed.decode.bad)
        return error_set(err, ERR_INPUT, at, "%llu bytes that are no %s",
            (unsigned long long)feed.decode.bad, feed.decode.name);
    return read_bytes(gold, feed.rest, path, arena, err);
}

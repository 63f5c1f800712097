#include "record/responses.h"
#include "record/cutter.h"
#include "record/json.h"

static const struct json *path(
    const struct json *value, const struct str *names, size_t count)
{
    for (size_t i = 0; i < count && value; i++)
        value =
            value->type == JSON_OBJECT ? json_member(value, names[i]) : NULL;
    return value;
}

static void add(struct responses *r, struct str raw)
{
    struct error err;
    struct str kept = arena_copy(&r->arena, raw);
    const struct json *value = json_read(kept, &r->arena, &err);
    const struct json *id = value ? path(value, &STR("id"), 1) : NULL;
    if (!id || id->type != JSON_STRING)
        return;
    *ARENA_PUSH(&r->arena, r->raws, r->count, &r->room) = kept;
    *table_at(&r->ids, &r->arena, id->text) = (uint32_t)r->count;
}

/* {"included":[...]} */
static struct cutter begin(void)
{
    struct cutter c = {.fixed = true, .sequence = true};
    c.place = (struct cutter_place){.depth = 2, .array = true};
    c.place.keys[0] = cutter_key(STR("included"));
    return c;
}

bool responses_find(struct responses *r, struct feed *feed, size_t limit)
{
    struct cutter c = begin();
    struct cutter_cut at;
    for (;;) {
        switch (cutter_next(&c, feed->rest, feed->ended, &at)) {
        case CUTTER_RECORD:
            add(r, str_slice(feed->rest, at.begin, at.end));
            break;
        case CUTTER_MORE:
            if (feed->rest.n >= limit)
                return false;
            feed_more(feed);
            break;
        default:
            return true; /* who reads the reviews meets the defect, too */
        }
    }
}

struct str responses_to(
    const struct responses *r, struct str review, struct arena *scratch)
{
    static const struct str names[] = {
        {"relationships", 13}, {"response", 8}, {"data", 4}, {"id", 2}};
    struct error err;
    const struct json *value = json_read(review, scratch, &err);
    const struct json *id = value ? path(value, names, 4) : NULL;
    const uint32_t *at =
        id && id->type == JSON_STRING ? table_find(&r->ids, id->text) : NULL;
    return at ? r->raws[*at - 1] : (struct str){"", 0};
}

void responses_free(struct responses *r)
{
    arena_free(&r->arena);
    *r = (struct responses){0};
}

#include "db/cue.h"

#include "record/json.h"

static bool read_offset(const struct json *cue, struct str name, uint32_t *at)
{
    const struct json *value = json_member(cue, name);
    long long number;
    if (!value || !json_int(value, 0, UINT32_MAX, &number))
        return false;
    *at = (uint32_t)number;
    return true;
}

struct cue *cue_read(struct str json, size_t *count, struct arena *arena)
{
    struct error ignored;
    const struct json *list = json.n ? json_read(json, arena, &ignored) : NULL;
    struct cue *cues = NULL, cue;
    size_t room = 0;
    *count = 0;
    if (!list || list->type != JSON_ARRAY)
        return NULL;
    for (const struct json *c = list->child; c; c = c->next) {
        const struct json *kind = json_member(c, STR("kind"));
        if (kind && cue_of(kind->text, &cue.kind) &&
            read_offset(c, STR("b"), &cue.at.b) &&
            read_offset(c, STR("e"), &cue.at.e) && cue.at.b <= cue.at.e)
            *ARENA_PUSH(arena, cues, *count, &room) = cue;
    }
    return cues;
}

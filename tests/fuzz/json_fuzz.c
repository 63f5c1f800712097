/*
 * What json_read accepts lies inside its source, is UTF-8, and comes back
 * the same when its strings are written and read again. What it refuses has
 * a place inside the source, or just behind it.
 */
#include "base/utf8.h"
#include "record/json.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool held)
{
    if (!held)
        abort();
}

static void check_string(struct str text, struct arena *arena)
{
    struct buf out = {.arena = arena};
    struct error err;
    demand(utf8_valid(text));
    json_write(&out, text);
    const struct json *again = json_read(buf_str(&out), arena, &err);
    demand(again && again->type == JSON_STRING && str_eq(again->text, text));
}

/* Depth is bounded by JSON_DEPTH, so this may call itself. */
static void check_node(
    const struct json *node, struct str source, struct arena *arena)
{
    demand(node->raw.p >= source.p && node->raw.n > 0);
    demand(node->raw.p + node->raw.n <= source.p + source.n);
    if (node->type == JSON_STRING)
        check_string(node->text, arena);
    uint32_t count = 0;
    for (const struct json *c = node->child; c; c = c->next, count++) {
        check_node(c, source, arena);
        if (node->type == JSON_OBJECT) {
            check_string(c->key, arena);
            demand(json_member(node, c->key) != NULL);
        }
    }
    demand(count == node->count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct str source = {(const char *)data, size};
    struct error err = {0};
    const struct json *top = json_read(source, &arena, &err);
    if (top)
        check_node(top, source, &arena);
    else
        demand(err.kind == ERR_INPUT && err.at.col >= 1 &&
               (size_t)err.at.col <= size + 1);
    arena_free(&arena);
    return 0;
}

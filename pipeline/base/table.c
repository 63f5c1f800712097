#include "base/table.h"

/* The slot of `key`, or the free one where it belongs. */
static struct table_slot *seek(
    const struct table *t, struct str key, uint64_t hash)
{
    size_t i = hash & (t->room - 1);
    while (t->slots[i].used &&
           (t->slots[i].hash != hash || !str_eq(t->slots[i].key, key)))
        i = (i + 1) & (t->room - 1);
    return &t->slots[i];
}

static void grow(struct table *t, struct arena *a)
{
    struct table old = *t;
    t->room = old.room ? old.room * 2 : 64;
    t->slots = ARENA_NEW(a, struct table_slot, t->room);
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i].used)
            *seek(t, old.slots[i].key, old.slots[i].hash) = old.slots[i];
}

uint32_t *table_at(struct table *t, struct arena *a, struct str key)
{
    if (t->count * 2 >= t->room)
        grow(t, a);
    uint64_t hash = str_hash(key);
    struct table_slot *slot = seek(t, key, hash);
    if (!slot->used) {
        *slot = (struct table_slot){.key = key, .hash = hash, .used = true};
        t->count++;
    }
    return &slot->value;
}

const uint32_t *table_find(const struct table *t, struct str key)
{
    if (!t->room)
        return NULL;
    struct table_slot *slot = seek(t, key, str_hash(key));
    return slot->used ? &slot->value : NULL;
}

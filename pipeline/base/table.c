#include "base/table.h"

static struct str key_of(const struct table_slot *slot)
{
    return (struct str){slot->p, slot->n};
}

/* The slot of `key`, or the free one where it belongs. */
static struct table_slot *seek(
    const struct table *t, struct str key, uint32_t hash)
{
    size_t i = hash & (t->room - 1);
    while (t->slots[i].p &&
           (t->slots[i].hash != hash || !str_eq(key_of(&t->slots[i]), key)))
        i = (i + 1) & (t->room - 1);
    return &t->slots[i];
}

static void grow(struct table *t, struct arena *a)
{
    struct table old = *t;
    t->room = old.room ? old.room * 2 : 64;
    t->slots = ARENA_NEW(a, struct table_slot, t->room);
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i].p)
            *seek(t, key_of(&old.slots[i]), old.slots[i].hash) = old.slots[i];
}

uint32_t *table_at(struct table *t, struct arena *a, struct str key)
{
    if (t->count * 2 >= t->room)
        grow(t, a);
    uint32_t hash = (uint32_t)str_hash(key);
    struct table_slot *slot = seek(t, key, hash);
    if (!slot->p) {
        *slot = (struct table_slot){
            .p = key.p ? key.p : "", .n = (uint32_t)key.n, .hash = hash};
        t->count++;
    }
    return &slot->value;
}

const uint32_t *table_find(const struct table *t, struct str key)
{
    if (!t->room)
        return NULL;
    struct table_slot *slot = seek(t, key, (uint32_t)str_hash(key));
    return slot->p ? &slot->value : NULL;
}

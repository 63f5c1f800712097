#include "base/table.h"

#include <string.h>

enum { LARGE_ROOM = 1 << 16 };

static struct str key_of(const struct table_slot *slot)
{
    return (struct str){slot->p, slot->n};
}

static uint64_t eight_at(const char *p)
{
    uint64_t eight;
    memcpy(&eight, p, sizeof eight);
    return eight;
}

static uint64_t four_at(const char *p)
{
    uint32_t four;
    memcpy(&four, p, sizeof four);
    return four;
}

static uint64_t mix(uint64_t h, uint64_t bytes)
{
    h = (h ^ bytes) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 32;
}

/* Of at most eight bytes: all of them, whichever their number. */
static uint64_t few_bytes(struct str s)
{
    if (s.n == 8)
        return eight_at(s.p);
    if (s.n >= 4)
        return four_at(s.p) << 32 | four_at(s.p + s.n - 4);
    if (!s.n)
        return 0;
    return (uint64_t)(unsigned char)s.p[0] << 16 |
           (uint64_t)(unsigned char)s.p[s.n / 2] << 8 |
           (unsigned char)s.p[s.n - 1];
}

static uint32_t hash_of(struct str key)
{
    uint64_t h = key.n;
    if (key.n <= 8)
        return (uint32_t)mix(mix(h, few_bytes(key)), 0);
    for (size_t i = 0; i + 8 < key.n; i += 8)
        h = mix(h, eight_at(key.p + i));
    return (uint32_t)mix(mix(h, eight_at(key.p + key.n - 8)), 0);
}

static bool same(const struct table_slot *slot, struct str key)
{
    if (slot->n != key.n)
        return false;
    if (key.n > 16)
        return str_eq(key_of(slot), key);
    if (key.n > 8)
        return eight_at(slot->p) == eight_at(key.p) &&
               eight_at(slot->p + key.n - 8) == eight_at(key.p + key.n - 8);
    return few_bytes(key_of(slot)) == few_bytes(key);
}

/* The slot of `key`, or the free one where it belongs. */
static struct table_slot *seek(
    const struct table *t, struct str key, uint32_t hash)
{
    size_t i = hash & (t->room - 1);
    while (
        t->slots[i].p && (t->slots[i].hash != hash || !same(&t->slots[i], key)))
        i = (i + 1) & (t->room - 1);
    return &t->slots[i];
}

static void grow(struct table *t, struct arena *a)
{
    struct table old = *t;
    t->room = !old.room               ? 64
              : old.room < LARGE_ROOM ? old.room * 4
                                      : old.room * 2;
    t->slots = ARENA_NEW(a, struct table_slot, t->room);
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i].p)
            *seek(t, key_of(&old.slots[i]), old.slots[i].hash) = old.slots[i];
}

uint32_t *table_at(struct table *t, struct arena *a, struct str key)
{
    if (t->count * 3 >= t->room * 2)
        grow(t, a);
    uint32_t hash = hash_of(key);
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
    struct table_slot *slot = seek(t, key, hash_of(key));
    return slot->p ? &slot->value : NULL;
}

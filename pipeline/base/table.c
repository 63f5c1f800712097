#include "base/table.h"

#include <string.h>

enum { LARGE_ROOM = 1 << 16 };

static struct str key_of(const struct table_slot *slot)
{
    return (struct str){slot->p, slot->n};
}

static uint64_t mix(uint64_t h, uint64_t bytes)
{
    h = (h ^ bytes) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 32;
}

/* The last bytes, at most eight; those before them may count twice. */
static uint64_t last_bytes(struct str s)
{
    uint64_t eight;
    uint32_t head, tail;
    if (s.n >= 8) {
        memcpy(&eight, s.p + s.n - 8, 8);
        return eight;
    }
    if (s.n >= 4) {
        memcpy(&head, s.p, 4);
        memcpy(&tail, s.p + s.n - 4, 4);
        return (uint64_t)head << 32 | tail;
    }
    if (!s.n)
        return 0;
    return (uint64_t)(unsigned char)s.p[0] << 16 |
           (uint64_t)(unsigned char)s.p[s.n / 2] << 8 |
           (unsigned char)s.p[s.n - 1];
}

static uint32_t hash_of(struct str key)
{
    uint64_t h = key.n;
    for (size_t i = 0; i + 8 < key.n; i += 8) {
        uint64_t bytes;
        memcpy(&bytes, key.p + i, 8);
        h = mix(h, bytes);
    }
    h = mix(h, last_bytes(key));
    return (uint32_t)(h ^ h >> 29);
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

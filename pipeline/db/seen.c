#include "db/seen.h"

#ifndef SEEN_MOST /* the dev build forgets sooner */
#define SEEN_MOST (2u << 20)
#endif

static uint32_t hash_of(struct str id)
{
    uint64_t hash = str_hash(id);
    uint32_t folded = (uint32_t)(hash ^ hash >> 32);
    return folded ? folded : 1;
}

static uint32_t *place(const struct seen_set *set, uint32_t hash)
{
    size_t i = hash & (set->room - 1);
    while (set->slots[i] && set->slots[i] != hash)
        i = (i + 1) & (set->room - 1);
    return &set->slots[i];
}

static void grow(struct seen_set *set)
{
    struct seen_set old = *set;
    set->room = old.room ? old.room * 2 : 1024;
    set->arena = (struct arena){0};
    set->slots = ARENA_NEW(&set->arena, uint32_t, set->room);
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i])
            *place(set, old.slots[i]) = old.slots[i];
    arena_free(&old.arena);
}

/* Whether it is new. */
static bool add(struct seen_set *set, uint32_t hash)
{
    if (set->count * 2 >= set->room)
        grow(set);
    uint32_t *slot = place(set, hash);
    if (*slot)
        return false;
    *slot = hash;
    set->count++;
    return true;
}

void seen_add(struct seen *s, struct str id)
{
    uint32_t hash = hash_of(id);
    if (s->lost)
        return;
    if (!add(&s->once, hash))
        add(&s->again, hash);
    if (s->once.count < (s->most ? s->most : SEEN_MOST))
        return;
    seen_free(s);
    s->lost = true;
}

bool seen_any_again(const struct seen *s)
{
    return s->lost || s->again.count;
}

bool seen_again(const struct seen *s, struct str id)
{
    return s->lost || (s->again.count && *place(&s->again, hash_of(id)) != 0);
}

void seen_free(struct seen *s)
{
    arena_free(&s->once.arena);
    arena_free(&s->again.arena);
    *s = (struct seen){0};
}

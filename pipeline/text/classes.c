#include "text/classes.h"

#include <stdlib.h>
#include <string.h>

/* A class costs about so many bytes of patterns, seldom fewer. */
enum { CLASS_BYTES = 40, SORT_BY_HAND = 32, SLOTS_FIRST = 4096 };

struct class_slot {
    uint32_t hash, class; /* class + 1; 0: free */
};

struct classes {
    struct matcher *matcher;
    struct arena *keep, *scratch;
    uint32_t *alone; /* by atom: the class of it alone + 1; 0: none yet */
    size_t alone_count, alone_room;
    struct class_slot *slots;       /* by atoms, open addressing */
    size_t slots_taken, slot_count; /* the latter a power of two */
};

struct classes *classes_start(struct matcher *matcher, size_t bytes,
    struct arena *keep, struct arena *scratch)
{
    struct classes *c = ARENA_NEW(scratch, struct classes, 1);
    *c = (struct classes){.matcher = matcher,
        .keep = keep,
        .scratch = scratch,
        .slots = ARENA_NEW(scratch, struct class_slot, SLOTS_FIRST),
        .slot_count = SLOTS_FIRST};
    matcher->class_room = bytes / CLASS_BYTES + 1;
    matcher->classes =
        arena_room(keep, matcher->class_room, sizeof *matcher->classes);
    return c;
}

uint32_t classes_atom(struct classes *c, enum atom_kind kind, struct str text)
{
    struct matcher *m = c->matcher;
    const uint32_t *known = table_find(&m->atoms[kind], text);
    if (known)
        return *known - 1;
    uint32_t atom = (uint32_t)m->atom_count++;
    (void)ARENA_PUSH(c->scratch, c->alone, c->alone_count, &c->alone_room);
    *table_at(&m->atoms[kind], c->keep, arena_copy(c->keep, text)) = atom + 1;
    if (kind == ATOM_PREFIX) {
        if (text.n > m->longest_prefix)
            m->longest_prefix = text.n;
        if (!m->shortest_prefix || text.n < m->shortest_prefix)
            m->shortest_prefix = text.n;
    }
    return atom;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void sort(uint32_t *ids, size_t count)
{
    if (count > SORT_BY_HAND) {
        qsort(ids, count, sizeof *ids, by_number);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        uint32_t id = ids[i];
        size_t at = i;
        for (; at > 0 && ids[at - 1] > id; at--)
            ids[at] = ids[at - 1];
        ids[at] = id;
    }
}

static void sort_once(struct atom_set *set)
{
    size_t n = 1;
    sort(set->ids, set->count);
    for (size_t i = 1; i < set->count; i++)
        if (set->ids[i] != set->ids[n - 1])
            set->ids[n++] = set->ids[i];
    set->count = n;
}

static uint32_t hash_of(const uint32_t *ids, size_t count)
{
    uint64_t h = count;
    for (size_t i = 0; i < count; i++)
        h = (h ^ ids[i] ^ h >> 32) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(h >> 32);
}

/* The slot of these atoms, or the free one where they belong. */
static struct class_slot *place(
    const struct classes *c, const struct atom_set *set, uint32_t hash)
{
    size_t mask = c->slot_count - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        struct class_slot *slot = &c->slots[i];
        if (!slot->class)
            return slot;
        const struct id_list *atoms = &c->matcher->classes[slot->class - 1];
        if (slot->hash == hash && atoms->count == set->count &&
            memcmp(atoms->ids, set->ids, set->count * sizeof *set->ids) == 0)
            return slot;
    }
}

static void grow(struct classes *c)
{
    struct class_slot *old = c->slots;
    size_t count = c->slot_count;
    c->slot_count *= 2;
    c->slots = ARENA_NEW(c->scratch, struct class_slot, c->slot_count);
    size_t mask = c->slot_count - 1;
    for (size_t i = 0; i < count; i++) {
        size_t at = old[i].hash & mask;
        if (!old[i].class)
            continue;
        while (c->slots[at].class)
            at = (at + 1) & mask;
        c->slots[at] = old[i];
    }
}

static uint32_t new_class(struct classes *c, const struct atom_set *set)
{
    struct matcher *m = c->matcher;
    uint32_t *atoms = ARENA_NEW(c->keep, uint32_t, set->count);
    memcpy(atoms, set->ids, set->count * sizeof *atoms);
    *ARENA_PUSH(c->keep, m->classes, m->class_count, &m->class_room) =
        (struct id_list){atoms, set->count, set->count};
    return (uint32_t)m->class_count - 1;
}

static uint32_t class_alone(struct classes *c, const struct atom_set *set)
{
    uint32_t *known = &c->alone[set->ids[0]];
    if (!*known)
        *known = new_class(c, set) + 1;
    return *known - 1;
}

uint32_t classes_of(struct classes *c, struct atom_set *set)
{
    sort_once(set);
    if (set->count == 1)
        return class_alone(c, set);
    if (c->slots_taken * 3 >= c->slot_count * 2)
        grow(c);
    uint32_t hash = hash_of(set->ids, set->count);
    struct class_slot *slot = place(c, set, hash);
    if (!slot->class) {
        *slot = (struct class_slot){hash, new_class(c, set) + 1};
        c->slots_taken++;
    }
    return slot->class - 1;
}

/* All lists side by side: counted, given their room, then filled. */
void classes_end(struct classes *c)
{
    struct matcher *m = c->matcher;
    struct id_list *lists = ARENA_NEW(c->keep, struct id_list, m->atom_count);
    size_t all = 0;
    for (size_t i = 0; i < m->class_count; i++) {
        all += m->classes[i].count;
        for (size_t k = 0; k < m->classes[i].count; k++)
            lists[m->classes[i].ids[k]].room++;
    }
    uint32_t *ids = ARENA_NEW(c->keep, uint32_t, all);
    for (size_t i = 0; i < m->atom_count; i++) {
        lists[i].ids = ids;
        ids += lists[i].room;
    }
    for (size_t i = 0; i < m->class_count; i++)
        for (size_t k = 0; k < m->classes[i].count; k++) {
            struct id_list *list = &lists[m->classes[i].ids[k]];
            list->ids[list->count++] = (uint32_t)i;
        }
    m->atom_classes = lists;
}

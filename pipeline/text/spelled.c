#include "text/spelled.h"

#include "text/face.h"

enum { ROOM_FIRST = 4096 };

struct spelled_slot {
    uint64_t head, tail;
    uint32_t length_kind;
    uint32_t atom; /* atom + 1; 0: free */
};

static uint32_t length_kind(const struct face *f, enum atom_kind kind)
{
    return f->length * ATOM_KINDS + kind;
}

/* The slot of the word, or the free one where it belongs. */
static struct spelled_slot *place(const struct spelled *s, uint64_t hash,
    uint64_t head, uint64_t tail, uint32_t length_kind)
{
    size_t mask = s->room - 1;
    for (size_t i = (hash + length_kind) & mask;; i = (i + 1) & mask) {
        struct spelled_slot *slot = &s->slots[i];
        if (!slot->atom || (slot->head == head && slot->tail == tail &&
                               slot->length_kind == length_kind))
            return slot;
    }
}

static uint64_t hash_of(uint64_t head, uint64_t tail)
{
    uint64_t h = head * 0x9E3779B97F4A7C15u;
    h = (h ^ h >> 32 ^ tail) * 0xC2B2AE3D27D4EB4Fu;
    return h >> 32;
}

bool spelled_find(const struct spelled *s, enum atom_kind kind, struct str word,
    uint32_t *atom)
{
    struct face f = face_of(word);
    if (!s->room || !face_tells(&f))
        return false;
    const struct spelled_slot *slot = place(
        s, hash_of(f.head, f.tail), f.head, f.tail, length_kind(&f, kind));
    *atom = slot->atom - 1;
    return slot->atom > 0;
}

static void grow(struct spelled *s, struct arena *arena)
{
    struct spelled old = *s;
    s->room = old.room ? old.room * 4 : ROOM_FIRST;
    s->slots = ARENA_NEW(arena, struct spelled_slot, s->room);
    for (size_t i = 0; i < old.room; i++) {
        const struct spelled_slot *one = &old.slots[i];
        if (one->atom)
            *place(s, hash_of(one->head, one->tail), one->head, one->tail,
                one->length_kind) = *one;
    }
}

void spelled_keep(struct spelled *s, struct arena *arena, enum atom_kind kind,
    struct str word, uint32_t atom)
{
    struct face f = face_of(word);
    if (!face_tells(&f))
        return;
    if (s->count * 3 >= s->room * 2)
        grow(s, arena);
    struct spelled_slot slot = {
        f.head, f.tail, length_kind(&f, kind), atom + 1};
    *place(s, hash_of(slot.head, slot.tail), slot.head, slot.tail,
        slot.length_kind) = slot;
    s->count++;
}

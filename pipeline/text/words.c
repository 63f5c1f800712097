#include "text/words.h"

#include <string.h>

/*
 * Its first and last eight bytes (or fewer) and its length tell a word of up
 * to 16 bytes from all others, so that most look-ups compare three numbers
 * and touch no text. This is the hot spot of tokenize.
 */
struct face {
    uint64_t head, tail;
    uint32_t length;
};

struct word_slot {
    struct face face;
    uint32_t index; /* into all, from 1; 0: free */
};

enum { FACE_WHOLE = 16 };

static struct face face_of(struct str s)
{
    struct face f = {0, 0, (uint32_t)s.n};
    if (s.n >= 8) {
        memcpy(&f.head, s.p, 8);
        memcpy(&f.tail, s.p + s.n - 8, 8);
    } else if (s.n >= 4) {
        memcpy(&f.head, s.p, 4);
        memcpy(&f.tail, s.p + s.n - 4, 4);
    } else if (s.n) {
        unsigned char first = (unsigned char)s.p[0];
        unsigned char middle = (unsigned char)s.p[s.n / 2];
        unsigned char last = (unsigned char)s.p[s.n - 1];
        f.head = (uint64_t)first << 16 | (uint64_t)middle << 8 | last;
    }
    return f;
}

static uint64_t hash_of(struct face f, struct str s)
{
    uint64_t h = f.head * 0x9E3779B97F4A7C15u ^ f.length;
    h = (h ^ h >> 32 ^ f.tail) * 0xC2B2AE3D27D4EB4Fu;
    if (s.n > FACE_WHOLE)
        h ^= str_hash(s);
    return h ^ h >> 29;
}

/* The slot of the word, or the free one where it belongs. */
static struct word_slot *place(
    const struct words *words, struct face f, struct str surface)
{
    size_t mask = words->slot_count - 1;
    for (size_t i = hash_of(f, surface) & mask;; i = (i + 1) & mask) {
        struct word_slot *slot = &words->slots[i];
        if (!slot->index)
            return slot;
        if (slot->face.head == f.head && slot->face.tail == f.tail &&
            slot->face.length == f.length &&
            (surface.n <= FACE_WHOLE ||
                str_eq(words->all[slot->index - 1].surface, surface)))
            return slot;
    }
}

static void grow(struct words *words)
{
    words->slot_count = words->slot_count ? words->slot_count * 2 : 64;
    words->slots = ARENA_NEW(words->arena, struct word_slot, words->slot_count);
    for (size_t i = 0; i < words->count; i++) {
        struct str surface = words->all[i].surface;
        struct face f = face_of(surface);
        *place(words, f, surface) = (struct word_slot){f, (uint32_t)i + 1};
    }
}

struct word *words_put(struct words *words, struct str surface)
{
    if (words->count * 2 >= words->slot_count)
        grow(words);
    struct face f = face_of(surface);
    struct word_slot *slot = place(words, f, surface);
    if (slot->index)
        return &words->all[slot->index - 1];
    struct word *word =
        ARENA_PUSH(words->arena, words->all, words->count, &words->room);
    word->surface = arena_copy(words->arena, surface);
    *slot = (struct word_slot){f, (uint32_t)words->count};
    return word;
}

const struct word *words_find(const struct words *words, struct str surface)
{
    if (!words->count)
        return NULL;
    struct word_slot *slot = place(words, face_of(surface), surface);
    return slot->index ? &words->all[slot->index - 1] : NULL;
}

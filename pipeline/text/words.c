#include "text/words.h"

#include "text/face.h"

struct word_slot {
    struct face face;
    uint32_t index; /* into all, from 1; 0: free */
};

/* The slot of the word, or the free one where it belongs. */
static struct word_slot *place(
    const struct words *words, struct face f, struct str surface)
{
    size_t mask = words->slot_count - 1;
    for (size_t i = face_hash(&f, surface) & mask;; i = (i + 1) & mask) {
        struct word_slot *slot = &words->slots[i];
        if (!slot->index)
            return slot;
        if (face_eq(&slot->face, &f) &&
            (face_tells(&f) ||
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

/*
 * What words of reviews mean to the patterns of one language: one worker's
 * memory of it, of bounded size.
 */
#ifndef TEXT_VOCABULARY_H
#define TEXT_VOCABULARY_H

#include "record/review.h"
#include "text/bits.h"
#include "text/matcher.h"
#include "text/states.h"

/* What a word means to one graph. */
struct word {
    struct id_bits inner; /* its classes that nodes behind the root ask for */
    const uint32_t *inner_slots; /* the same, number + 1, hashed; 0: free */
    const uint32_t *atoms;       /* its own */
    uint32_t atom_count;
    uint32_t number;          /* from 1; its name until vocabulary_forget */
    const struct state *root; /* where it leads as a first word, or NULL */
};

static inline bool word_has_class(const struct word *word, uint32_t class)
{
    if (!id_bits_may_have(&word->inner, class))
        return false;
    uint32_t mask = id_bits_slot_mask(&word->inner);
    for (uint32_t i = class & mask;; i = (i + 1) & mask) {
        if (word->inner_slots[i] == class + 1)
            return true;
        if (word->inner_slots[i] == 0)
            return false;
    }
}

/* False: nothing goes on from `state` with `word` over `leap` others. */
static inline bool state_may_lead(
    const struct state *state, const struct word *word, uint32_t leap)
{
    const struct id_bits *asked = leap ? &state->later : &state->next;
    for (uint32_t i = 0; i < word->atom_count; i++)
        if (id_bits_may_have(asked, word->atoms[i]))
            return true;
    return false;
}

enum vocabulary_of {
    VOCABULARY_ENTRIES,
    VOCABULARY_CUES,
    VOCABULARY_COUNT,
};

struct vocabulary;

/* First words lead to states of `states`. NULL when memory is short. */
struct vocabulary *vocabulary_start(
    const struct pack *pack, struct states *const states[VOCABULARY_COUNT]);
void vocabulary_stop(struct vocabulary *v); /* NULL is fine */
/* It has grown large: time to forget. */
bool vocabulary_full(const struct vocabulary *v);
/* Words and their numbers are no longer what they were. */
void vocabulary_forget(struct vocabulary *v);
/*
 * Of the norm of one of the prose's tokens; good until vocabulary_forget. Runs
 * of three or more of a letter also count as two and as one. A number that was
 * seen before is not looked up again: so a tokenizer lives longer than `v`, or
 * no other follows it.
 */
const struct word *vocabulary_word(struct vocabulary *v,
    const struct prose *prose, const struct token *token,
    enum vocabulary_of what);

#endif

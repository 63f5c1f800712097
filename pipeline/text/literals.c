#include "text/literals.h"

#include <string.h>

/* Letters, digits, and one sign each for the others that literals use. */
enum { WIDTH = 64 };

struct state {
    uint32_t next[WIDTH]; /* 0: none yet; behind literals_end: always right */
    uint32_t fail;
    uint64_t *owners; /* bits; NULL: no literal ends here */
};

struct literals {
    struct arena *keep;
    struct state *states; /* 0 is the beginning */
    size_t count, room;
    size_t words;            /* of a set of owners */
    unsigned char sign[256]; /* byte to column; 0: in no literal */
    unsigned char signs;
    /* For the walk states are numbered anew, those near the beginning first:
     * they are visited most. By state, then sign: the next state twice, odd
     * where literals end. */
    uint32_t *steps;
    uint32_t *set_of; /* by state: where its owners stand in `sets` */
    uint64_t *sets;
};

static uint32_t new_state(struct literals *l)
{
    (void)ARENA_PUSH(l->keep, l->states, l->count, &l->room);
    return (uint32_t)l->count - 1;
}

struct literals *literals_new(
    size_t owner_count, size_t letters, struct arena *keep)
{
    struct literals *l = ARENA_NEW(keep, struct literals, 1);
    l->keep = keep;
    l->words = (owner_count + 63) / 64;
    l->room = letters + 1;
    l->states = arena_room(keep, l->room, sizeof *l->states);
    new_state(l);
    return l;
}

/* The column of a byte; the last one is shared by all that found no room:
 * then more is found than there is, never less. */
static unsigned char sign_of(struct literals *l, unsigned char c)
{
    if (!l->sign[c]) {
        if (l->signs + 1 < WIDTH)
            l->signs++;
        l->sign[c] = l->signs;
        if (c >= 'a' && c <= 'z')
            l->sign[c - 'a' + 'A'] = l->signs;
    }
    return l->sign[c];
}

static void own(struct literals *l, uint32_t state, const uint64_t *owners)
{
    struct state *s = &l->states[state];
    if (!s->owners)
        s->owners = ARENA_NEW(l->keep, uint64_t, l->words);
    for (size_t i = 0; i < l->words; i++)
        s->owners[i] |= owners[i];
}

void literals_add(struct literals *l, struct str literal, size_t owner)
{
    uint32_t at = 0;
    for (size_t i = 0; i < literal.n; i++) {
        unsigned char sign = sign_of(l, (unsigned char)literal.p[i]);
        if (!l->states[at].next[sign]) {
            uint32_t made = new_state(l);
            l->states[at].next[sign] = made;
        }
        at = l->states[at].next[sign];
    }
    uint64_t *owners = ARENA_NEW(l->keep, uint64_t, l->words);
    owners[owner / 64] = (uint64_t)1 << (owner % 64);
    own(l, at, owners);
}

/* Sign 0 leads back to the beginning. */
static void lay_out(struct literals *l, const uint32_t *order)
{
    size_t width = l->signs + 1u, sets = 0;
    uint32_t *number = ARENA_NEW(l->keep, uint32_t, l->count);
    for (size_t i = 0; i < l->count; i++) {
        number[order[i]] = (uint32_t)i;
        sets += l->states[order[i]].owners != NULL;
    }
    l->steps = ARENA_NEW(l->keep, uint32_t, l->count * width);
    l->set_of = ARENA_NEW(l->keep, uint32_t, l->count);
    l->sets = ARENA_NEW(l->keep, uint64_t, sets * l->words);
    uint32_t end = 0;
    for (size_t i = 0; i < l->count; i++) {
        const struct state *s = &l->states[order[i]];
        for (size_t sign = 1; sign < width; sign++) {
            bool ends = l->states[s->next[sign]].owners != NULL;
            l->steps[i * width + sign] = number[s->next[sign]] * 2 + ends;
        }
        if (!s->owners)
            continue;
        memcpy(&l->sets[end], s->owners, l->words * sizeof *l->sets);
        l->set_of[i] = end;
        end += (uint32_t)l->words;
    }
}

/* Breadth first: the failure of a state is finished before its own. */
void literals_end(struct literals *l)
{
    uint32_t *queue = ARENA_NEW(l->keep, uint32_t, l->count);
    size_t head = 0, tail = 0;
    queue[tail++] = 0;
    while (head < tail) {
        uint32_t at = queue[head++];
        for (size_t sign = 1; sign <= l->signs; sign++) {
            uint32_t fallback =
                at ? l->states[l->states[at].fail].next[sign] : 0;
            uint32_t next = l->states[at].next[sign];
            if (!next) {
                l->states[at].next[sign] = fallback;
                continue;
            }
            l->states[next].fail = fallback;
            if (l->states[fallback].owners)
                own(l, next, l->states[fallback].owners);
            queue[tail++] = next;
        }
    }
    lay_out(l, queue);
}

void literals_find(const struct literals *l, struct str text, uint64_t *found)
{
    size_t width = l->signs + 1u;
    uint32_t at = 0;
    for (size_t i = 0; i < text.n; i++) {
        uint32_t step =
            l->steps[at * width + l->sign[(unsigned char)text.p[i]]];
        at = step / 2;
        if (step % 2 == 0)
            continue;
        const uint64_t *owners = &l->sets[l->set_of[at]];
        for (size_t w = 0; w < l->words; w++)
            found[w] |= owners[w];
    }
}

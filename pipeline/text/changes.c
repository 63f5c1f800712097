#include "text/changes.h"

#include "base/buf.h"
#include "base/table.h"
#include "text/pattern.h"
#include "text/settings.h"
#include "text/twins.h"

enum { SIDES = 2 };

struct comparison {
    const struct lexicon *lexicons[SIDES];
    struct arena *arena;
    struct changes *found;
    struct twins entries[SIDES];
    const struct pattern **patterns[SIDES]; /* by entry */
    size_t pack;                            /* at hand: its number */
    const struct pack *packs[SIDES];
    struct table used[SIDES]; /* names of its lists that patterns name */
    struct table lists;       /* names of its lists that differ */
    struct pattern *
        *lines[SIDES]; /* of its lists; NULL: not asked for so far */
};

/* keys */

/* Reads back in one way only: fixed bytes, a name up to its NUL, what is in
 * it, an end. */
static void add_pattern(struct buf *b, const struct pattern *p)
{
    buf_byte(b, (char)(1 + p->kind));
    buf_byte(b, (char)p->optional);
    buf_byte(b, (char)p->gap);
    buf_byte(b, (char)p->reach);
    buf_add(b, p->text);
    buf_byte(b, '\0');
    for (const struct pattern *one = p->first; one; one = one->next)
        add_pattern(b, one);
    buf_byte(b, '\0');
}

static struct str key_of_pattern(
    struct comparison *c, const struct pattern *pattern)
{
    struct buf b = {.arena = c->arena};
    add_pattern(&b, pattern);
    return buf_str(&b);
}

static struct str key_of_entry(struct comparison *c, int side, size_t i)
{
    const struct lexicon *l = c->lexicons[side];
    const struct entry *e = &l->entries[i];
    struct buf b = {.arena = c->arena};
    buf_format(&b, "%d %d %d %d %d %d ", (int)e->block->pole, e->except,
        e->both, e->weak, (int)e->on_negation, e->weight);
    buf_add(&b, e->block->pack->lang);
    buf_byte(&b, '\n');
    buf_add(&b, l->factors[e->block->factor].id);
    buf_byte(&b, '\n');
    add_pattern(&b, c->patterns[side][i]);
    return buf_str(&b);
}

static struct str key_of_cue(struct comparison *c, const struct cue_rule *cue)
{
    struct buf b = {.arena = c->arena};
    buf_format(&b, "%d %d %d %d ", (int)cue->kind, (int)cue->side, cue->within,
        (int)cue->pole);
    add_pattern(&b, cue->pattern);
    return buf_str(&b);
}

static void add_key(struct comparison *c, struct twins *all, struct str key)
{
    *ARENA_PUSH(c->arena, all->items, all->count, &all->room) =
        (struct twin){.key = key};
}

/* changes */

static struct pattern *without_lists(
    struct comparison *c, int side, const struct pattern *p);

/* The lines of the list of this name, one copy for all who name it: lists that
 * name lists twice would double at each step. */
static struct pattern *lines_of(struct comparison *c, int side, struct str name)
{
    const struct pack *pack = c->packs[side];
    const struct list *list = lexicon_list(pack, name);
    struct pattern **first = &c->lines[side][list - pack->lists], **end = first;
    if (*first)
        return *first;
    for (size_t i = 0; i < list->count; i++) {
        *end = without_lists(c, side, list->patterns[i]);
        end = &(*end)->next;
    }
    return *first;
}

/* A copy in which `@name` is a choice of the lines of that list. */
static struct pattern *without_lists(
    struct comparison *c, int side, const struct pattern *p)
{
    struct pattern *copy = ARENA_NEW(c->arena, struct pattern, 1);
    struct pattern **end = &copy->first;
    *copy = *p;
    copy->first = copy->next = NULL;
    if (p->kind == PATTERN_LIST) {
        copy->kind = PATTERN_CHOICE;
        copy->first = lines_of(c, side, p->text);
    }
    for (const struct pattern *one = p->first; one; one = one->next) {
        *end = without_lists(c, side, one);
        end = &(*end)->next;
    }
    return copy;
}

static void add_change(struct comparison *c, int side, enum change_part part,
    const struct pattern *p)
{
    struct changes *f = c->found;
    *ARENA_PUSH(c->arena, f->items, f->count, &f->room) =
        (struct change){part, c->pack, without_lists(c, side, p)};
}

/* lists */

/* What no pattern names is not compiled, and may be anything. */
static void note_used(struct comparison *c, int side, const struct pattern *p)
{
    if (p->kind == PATTERN_LIST) {
        const struct list *list = lexicon_list(c->packs[side], p->text);
        uint32_t *known = table_at(&c->used[side], c->arena, p->text);
        if (*known)
            return;
        *known = 1;
        for (size_t i = 0; i < list->count; i++)
            note_used(c, side, list->patterns[i]);
    }
    for (const struct pattern *one = p->first; one; one = one->next)
        note_used(c, side, one);
}

static void find_used(struct comparison *c, int side)
{
    const struct lexicon *l = c->lexicons[side];
    const struct pack *pack = c->packs[side];
    c->used[side] = (struct table){0};
    for (size_t i = 0; i < l->entry_count; i++)
        if (l->entries[i].block->pack == pack)
            note_used(c, side, c->patterns[side][i]);
    for (size_t i = 0; i < pack->cue_count; i++)
        note_used(c, side, pack->cues[i].pattern);
}

static bool list_differs(const struct comparison *c, struct str name)
{
    return table_find(&c->lists, name) != NULL;
}

/* Whether it names a list that differs, or one that names such a list. */
static bool uses_changed(
    const struct comparison *c, int side, const struct pattern *p)
{
    if (p->kind == PATTERN_LIST) {
        const struct list *list = lexicon_list(c->packs[side], p->text);
        if (list_differs(c, p->text))
            return true;
        for (size_t i = 0; i < list->count; i++)
            if (uses_changed(c, side, list->patterns[i]))
                return true;
    }
    for (const struct pattern *one = p->first; one; one = one->next)
        if (uses_changed(c, side, one))
            return true;
    return false;
}

/* Its lines that no list of this name has on the other side. */
static void compare_list(
    struct comparison *c, int side, const struct list *list)
{
    struct table there = {0};
    const struct list *other = lexicon_list(c->packs[!side], list->name);
    for (size_t i = 0; other && i < other->count; i++)
        *table_at(&there, c->arena, key_of_pattern(c, other->patterns[i])) = 1;
    for (size_t i = 0; i < list->count; i++) {
        if (table_find(&there, key_of_pattern(c, list->patterns[i])))
            continue;
        *table_at(&c->lists, c->arena, list->name) = 1;
        add_change(c, side, CHANGE_LINE, list->patterns[i]);
    }
}

static void compare_lists(struct comparison *c)
{
    c->lists = (struct table){0};
    for (int side = 0; side < SIDES; side++) {
        const struct pack *pack = c->packs[side];
        c->lines[side] =
            ARENA_NEW(c->arena, struct pattern *, pack->list_count);
        find_used(c, side);
        for (size_t i = 0; i < pack->list_count; i++)
            if (table_find(&c->used[side], pack->lists[i].name))
                compare_list(c, side, &pack->lists[i]);
    }
}

/* cues */

static void compare_cues(struct comparison *c)
{
    struct twins cues[SIDES] = {0};
    for (int side = 0; side < SIDES; side++)
        for (size_t i = 0; i < c->packs[side]->cue_count; i++)
            add_key(c, &cues[side], key_of_cue(c, &c->packs[side]->cues[i]));
    twins_pair(&cues[0], &cues[1], c->arena);
    for (int side = 0; side < SIDES; side++)
        for (size_t i = 0; i < cues[side].count; i++) {
            const struct pattern *p = c->packs[side]->cues[i].pattern;
            if (!cues[side].items[i].other)
                add_change(c, side, CHANGE_ALONE, p);
            else if (uses_changed(c, side, p))
                add_change(c, side, CHANGE_USER, p);
        }
}

/* entries */

/* Notes that these two blocks are one; false when one of them is another one's
 * already. */
static bool join(struct comparison *c, struct table blocks[SIDES],
    const struct entry *const entries[SIDES])
{
    bool same = true;
    for (int side = 0; side < SIDES; side++) {
        struct str key = {
            (const char *)&entries[side]->block, sizeof(struct block *)};
        const struct entry *other = entries[!side];
        const struct lexicon *l = c->lexicons[!side];
        uint32_t *first = table_at(&blocks[side], c->arena, key);
        if (!*first)
            *first = (uint32_t)(other - l->entries) + 1;
        same = same && l->entries[*first - 1].block == other->block;
    }
    return same;
}

/* An `except` silences its own block: twins stand in twin blocks. */
static void part_blocks(struct comparison *c)
{
    struct table blocks[SIDES] = {0};
    for (size_t i = 0; i < c->entries[0].count; i++) {
        struct twin *one = &c->entries[0].items[i];
        if (!one->other)
            continue;
        struct twin *other = &c->entries[1].items[one->other - 1];
        const struct entry *const entries[SIDES] = {&c->lexicons[0]->entries[i],
            &c->lexicons[1]->entries[one->other - 1]};
        if (!join(c, blocks, entries))
            one->other = other->other = 0;
    }
}

static void read_patterns(struct comparison *c, int side)
{
    const struct lexicon *l = c->lexicons[side];
    c->patterns[side] =
        ARENA_NEW(c->arena, const struct pattern *, l->entry_count);
    for (size_t i = 0; i < l->entry_count; i++)
        c->patterns[side][i] = pattern_of(&l->entries[i], c->arena);
}

static void pair_entries(struct comparison *c)
{
    for (int side = 0; side < SIDES; side++) {
        const struct lexicon *l = c->lexicons[side];
        read_patterns(c, side);
        for (size_t i = 0; i < l->entry_count; i++)
            add_key(c, &c->entries[side], key_of_entry(c, side, i));
    }
    twins_pair(&c->entries[0], &c->entries[1], c->arena);
    part_blocks(c);
}

static bool same_scale(const struct scale *a, const struct scale *b)
{
    return a->calibrated == b->calibrated && a->a == b->a && a->b == b->b;
}

/* Thresholds and calibrations of the factor this entry speaks for. */
static bool same_scales(
    const struct comparison *c, int side, const struct entry *e)
{
    uint32_t here = e->block->factor;
    uint32_t there =
        lexicon_factor(c->lexicons[!side], c->lexicons[side]->factors[here].id);
    const struct pack *a = c->packs[side], *b = c->packs[!side];
    bool same = there != NO_FACTOR;
    for (int pole = POLE_BARRIER; same && pole <= POLE_FACILITATOR; pole++)
        same = same_scale(&a->scales[here][pole - POLE_BARRIER],
                   &b->scales[there][pole - POLE_BARRIER]) &&
               lexicon_threshold(a, here, (enum pole)pole) ==
                   lexicon_threshold(b, there, (enum pole)pole);
    return same;
}

static void compare_entries(struct comparison *c)
{
    for (int side = 0; side < SIDES; side++) {
        const struct lexicon *l = c->lexicons[side];
        for (size_t i = 0; i < l->entry_count; i++) {
            const struct entry *e = &l->entries[i];
            const struct pattern *p = c->patterns[side][i];
            bool twin = c->entries[side].items[i].other != 0;
            if (e->block->pack != c->packs[side])
                continue;
            if (!twin || !same_scales(c, side, e))
                add_change(c, side, CHANGE_ALONE, p);
            else if (uses_changed(c, side, p))
                add_change(c, side, CHANGE_USER, p);
        }
    }
}

void changes_find(struct changes *found, const struct lexicon *a,
    const struct lexicon *b, struct arena *arena)
{
    struct comparison c = {.lexicons = {a, b}, .arena = arena, .found = found};
    *found = (struct changes){0};
    found->everything = settings_changed(a, b, arena);
    if (found->everything.n)
        return;
    pair_entries(&c);
    found->twins = ARENA_NEW(arena, uint32_t, a->entry_count);
    for (size_t i = 0; i < a->entry_count; i++)
        found->twins[i] = c.entries[0].items[i].other;
    for (c.pack = 0; c.pack < a->pack_count; c.pack++) {
        c.packs[0] = a->packs[c.pack];
        c.packs[1] = b->packs[c.pack];
        compare_lists(&c);
        compare_cues(&c);
        compare_entries(&c);
    }
}

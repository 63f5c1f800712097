#include "ask/recode_rows.h"

#include "base/buf.h"

#include <stdlib.h>

static int by_id(const void *a, const void *b)
{
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

void recode_rows_make(struct recode *r)
{
    size_t count = 0;
    const struct lexicon *const *l = r->lexicons;
    struct str *ids = ARENA_NEW(
        r->arena, struct str, l[0]->factor_count + l[1]->factor_count);
    for (int side = 0; side < RECODE_SIDES; side++)
        for (size_t i = 0; i < l[side]->factor_count; i++)
            if (!(*table_at(&r->factors, r->arena, l[side]->factors[i].id))++)
                ids[count++] = l[side]->factors[i].id;
    if (count)
        qsort(ids, count, sizeof *ids, by_id);
    r->rows = ARENA_NEW(r->arena, struct recode_row, 2 * count);
    r->row_count = 2 * count;
    for (size_t i = 0; i < count; i++) {
        *table_at(&r->factors, r->arena, ids[i]) = (uint32_t)i + 1;
        r->rows[2 * i].factor = r->rows[2 * i + 1].factor = ids[i];
        r->rows[2 * i].pole = POLE_BARRIER;
        r->rows[2 * i + 1].pole = POLE_FACILITATOR;
    }
}

/* NO_ROW when neither lexicon has the factor. */
#define NO_ROW SIZE_MAX
static size_t row_of(const struct recode *r, struct str factor, enum pole pole)
{
    const uint32_t *number = table_find(&r->factors, factor);
    return number ? 2 * (*number - 1) + (pole == POLE_FACILITATOR) : NO_ROW;
}

/* changes */

static void count_entry(struct recode *r, size_t row, enum recode_side side,
    const struct entry *entry)
{
    struct recode_row *at = &r->rows[row];
    uint32_t key[2] = {
        (uint32_t)row, (uint32_t)(entry - r->lexicons[side]->entries)};
    struct str bytes = {(const char *)key, sizeof key};
    const uint32_t *known = table_find(&r->seen[side], bytes);
    if (!known) {
        ARENA_PUSH(r->arena, at->entries[side], at->entry_count[side],
            &at->entry_room[side])
            ->entry = entry;
        *table_at(&r->seen[side], r->arena, arena_copy(r->arena, bytes)) =
            (uint32_t)at->entry_count[side];
        known = table_find(&r->seen[side], bytes);
    }
    at->entries[side][*known - 1].reviews++;
}

static bool has_entry(const struct recode_change *ch, const struct entry *e)
{
    for (size_t i = 0; i < ch->entry_count; i++)
        if (ch->entries[i] == e)
            return true;
    return false;
}

static void note_change(struct recode *r, size_t row, enum recode_side side,
    const struct review *review)
{
    struct recode_change *ch =
        ARENA_PUSH(r->arena, r->changes, r->change_count, &r->change_room);
    struct buf words = {.arena = r->arena};
    *ch = (struct recode_change){.row = row, .side = side};
    ch->id = arena_copy(r->arena, review->id);
    for (size_t i = 0; i < review->hit_count; i++) {
        const struct hit *h = &review->hits[i];
        const struct entry *e = &r->lexicons[side]->entries[h->index];
        if (h->codes_as == POLE_NONE ||
            row_of(r, h->factor, h->codes_as) != row)
            continue;
        buf_format(&words, "%s\"" STR_FMT "\"", words.n ? " " : "",
            STR_ARG(str_slice(review->prose[h->in].bytes, h->at.b, h->at.e)));
        if (has_entry(ch, e))
            continue;
        *ARENA_PUSH(r->arena, ch->entries, ch->entry_count, &ch->entry_room) =
            e;
        count_entry(r, row, side, e);
    }
    ch->words = buf_str(&words);
    r->rows[row].only[side]++;
}

static bool gives(const struct review *r, const struct recode_row *row)
{
    for (size_t i = 0; i < r->code_count; i++)
        if (r->codes[i].pole == row->pole &&
            str_eq(r->codes[i].factor, row->factor))
            return true;
    return false;
}

static const struct gold_code *truth_of(
    const struct gold_review *g, const struct recode_row *row)
{
    for (size_t i = 0; g && i < g->code_count; i++)
        if (g->codes[i].pole == row->pole &&
            str_eq(g->codes[i].factor, row->factor))
            return &g->codes[i];
    return NULL;
}

void recode_rows_compare(struct recode *r, const struct review *sides,
    const struct gold_review *gold)
{
    size_t before = r->change_count;
    for (size_t i = 0; i < r->row_count; i++) {
        struct recode_row *row = &r->rows[i];
        const struct gold_code *truth = truth_of(gold, row);
        bool contested = truth && truth->contested;
        bool given[RECODE_SIDES];
        row->truth += truth && !contested;
        for (int side = 0; side < RECODE_SIDES; side++) {
            given[side] = gives(&sides[side], row);
            row->given[side] += given[side];
            row->counted[side] += given[side] && !contested;
            row->hit[side] += given[side] && truth && !contested;
        }
        if (given[RECODE_OLD] && !given[RECODE_NEW])
            note_change(r, i, RECODE_OLD, &sides[RECODE_OLD]);
        if (given[RECODE_NEW] && !given[RECODE_OLD])
            note_change(r, i, RECODE_NEW, &sides[RECODE_NEW]);
    }
    r->changed += r->change_count > before;
}

/* Where the codes of one side stand in the database, so do those of the other:
 * they differ by what was found. */
bool recode_rows_stored(struct recode *r, enum recode_side side,
    const struct stored_count *counts, size_t count)
{
    for (size_t i = 0; i < r->row_count; i++)
        r->rows[i].given[side] = 0;
    for (size_t i = 0; i < count; i++) {
        size_t row = row_of(r, counts[i].factor, counts[i].pole);
        if (row != NO_ROW)
            r->rows[row].given[side] = counts[i].reviews;
    }
    for (size_t i = 0; i < r->row_count; i++) {
        struct recode_row *row = &r->rows[i];
        if (row->given[side] < row->only[side])
            return false;
        row->given[!side] =
            row->given[side] - row->only[side] + row->only[!side];
    }
    return true;
}

static int by_reviews(const void *a, const void *b)
{
    const struct recode_entry *x = a, *y = b;
    if (x->reviews != y->reviews)
        return x->reviews > y->reviews ? -1 : 1;
    return (x->entry > y->entry) - (x->entry < y->entry);
}

void recode_rows_end(struct recode *r)
{
    for (size_t i = 0; i < r->row_count; i++)
        for (int side = 0; side < RECODE_SIDES; side++)
            if (r->rows[i].entry_count[side])
                qsort(r->rows[i].entries[side], r->rows[i].entry_count[side],
                    sizeof(struct recode_entry), by_reviews);
}

struct agreement recode_agreement(
    const struct recode_row *row, enum recode_side side)
{
    return (struct agreement){row->truth, row->counted[side], row->hit[side]};
}

#include "ask/recode.h"

#include "base/buf.h"
#include "db/texts.h"
#include "run/crew.h"

#include <stdlib.h>
#include <string.h>

/* So many reviews are held at once, and so many coded in one go. */
enum { HELD = 2000, PIECE = 50 };

struct worker {
    struct coder *coders[RECODE_SIDES];
    struct arena arena; /* of what it coded */
};

struct recoding {
    struct recode *all;
    struct worker *workers;
    int threads;
    struct review (*held)[RECODE_SIDES]; /* HELD of them */
    const struct gold_review **gold;     /* of each, or NULL */
    size_t held_count;
    struct table factors; /* id to number among the rows' factors, + 1 */
    struct table entries[RECODE_SIDES]; /* row and entry to its place, + 1 */
};

/* rows */

static int by_id(const void *a, const void *b)
{
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void make_rows(struct recoding *c)
{
    struct recode *r = c->all;
    size_t count = 0;
    const struct lexicon *const *l = r->lexicons;
    struct str *ids = ARENA_NEW(
        r->arena, struct str, l[0]->factor_count + l[1]->factor_count);
    for (int side = 0; side < RECODE_SIDES; side++)
        for (size_t i = 0; i < l[side]->factor_count; i++)
            if (!(*table_at(&c->factors, r->arena, l[side]->factors[i].id))++)
                ids[count++] = l[side]->factors[i].id;
    if (count)
        qsort(ids, count, sizeof *ids, by_id);
    r->rows = ARENA_NEW(r->arena, struct recode_row, 2 * count);
    r->row_count = 2 * count;
    for (size_t i = 0; i < count; i++) {
        *table_at(&c->factors, r->arena, ids[i]) = (uint32_t)i + 1;
        r->rows[2 * i].factor = r->rows[2 * i + 1].factor = ids[i];
        r->rows[2 * i].pole = POLE_BARRIER;
        r->rows[2 * i + 1].pole = POLE_FACILITATOR;
    }
}

/* NO_ROW when neither lexicon has the factor. */
#define NO_ROW SIZE_MAX
static size_t row_of(
    const struct recoding *c, struct str factor, enum pole pole)
{
    const uint32_t *number = table_find(&c->factors, factor);
    return number ? 2 * (*number - 1) + (pole == POLE_FACILITATOR) : NO_ROW;
}

/* changes */

static void count_entry(struct recoding *c, size_t row, enum recode_side side,
    const struct entry *entry)
{
    struct recode *r = c->all;
    struct recode_row *at = &r->rows[row];
    uint32_t key[2] = {
        (uint32_t)row, (uint32_t)(entry - r->lexicons[side]->entries)};
    struct str bytes = {(const char *)key, sizeof key};
    const uint32_t *known = table_find(&c->entries[side], bytes);
    if (!known) {
        ARENA_PUSH(r->arena, at->entries[side], at->entry_count[side],
            &at->entry_room[side])
            ->entry = entry;
        *table_at(&c->entries[side], r->arena, arena_copy(r->arena, bytes)) =
            (uint32_t)at->entry_count[side];
        known = table_find(&c->entries[side], bytes);
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

static void note_change(struct recoding *c, size_t row, enum recode_side side,
    const struct review *review)
{
    struct recode *r = c->all;
    struct recode_change *ch =
        ARENA_PUSH(r->arena, r->changes, r->change_count, &r->change_room);
    struct buf words = {.arena = r->arena};
    *ch = (struct recode_change){.row = row, .side = side};
    ch->id = arena_copy(r->arena, review->id);
    for (size_t i = 0; i < review->hit_count; i++) {
        const struct hit *h = &review->hits[i];
        const struct entry *e = &r->lexicons[side]->entries[h->index];
        if (h->codes_as == POLE_NONE ||
            row_of(c, h->factor, h->codes_as) != row)
            continue;
        buf_format(&words, "%s\"" STR_FMT "\"", words.n ? " " : "",
            STR_ARG(str_slice(review->prose[h->in].bytes, h->at.b, h->at.e)));
        if (has_entry(ch, e))
            continue;
        *ARENA_PUSH(r->arena, ch->entries, ch->entry_count, &ch->entry_room) =
            e;
        count_entry(c, row, side, e);
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

static void compare(struct recoding *c, const struct review *sides,
    const struct gold_review *gold)
{
    struct recode *r = c->all;
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
            note_change(c, i, RECODE_OLD, &sides[RECODE_OLD]);
        if (given[RECODE_NEW] && !given[RECODE_OLD])
            note_change(c, i, RECODE_NEW, &sides[RECODE_NEW]);
    }
    r->reviews++;
    r->changed += r->change_count > before;
}

static void code_piece(void *state, int worker, size_t piece)
{
    struct recoding *c = state;
    struct worker *w = &c->workers[worker];
    size_t end = (piece + 1) * PIECE;
    for (size_t i = piece * PIECE; i < end && i < c->held_count; i++) {
        for (int side = 0; side < RECODE_SIDES; side++) {
            coder_code(w->coders[side], &c->held[i][side], &w->arena);
            coder_rest(w->coders[side]);
        }
    }
}

/* Codes what is held on all threads, then compares it in order. */
static void work_off(struct recoding *c)
{
    crew_run(c->threads, (c->held_count + PIECE - 1) / PIECE, code_piece, c);
    for (size_t i = 0; i < c->held_count; i++)
        compare(c, c->held[i], c->gold[i]);
    for (int i = 0; i < c->threads; i++)
        arena_reset(&c->workers[i].arena);
    c->held_count = 0;
}

static void hold(struct recoding *c, const struct review *review,
    const struct gold_review *gold)
{
    for (int side = 0; side < RECODE_SIDES; side++)
        c->held[c->held_count][side] = *review;
    c->gold[c->held_count++] = gold;
}

/* where the reviews come from */

static bool is_database(const char *path)
{
    char head[16] = "";
    FILE *f = fopen(path, "rb");
    bool yes = f && fread(head, 1, sizeof head, f) == sizeof head &&
               memcmp(head, "SQLite format 3", sizeof head) == 0;
    if (f)
        fclose(f);
    return yes;
}

static bool read_database(
    struct recoding *c, const char *path, struct error *err)
{
    struct db db;
    struct texts texts;
    struct review review;
    struct arena arena = {0};
    bool more = true;
    if (!db_open(&db, path, DB_READ, err))
        return false;
    bool ok = texts_open(&texts, &db, err);
    while (
        ok && (ok = texts_next(&texts, &review, &more, &arena, err)) && more) {
        hold(c, &review, NULL);
        if (c->held_count < HELD)
            continue;
        work_off(c);
        arena_reset(&arena);
    }
    work_off(c);
    texts_close(&texts);
    db_close(&db);
    arena_free(&arena);
    return ok;
}

static bool read_gold(struct recoding *c, const char *path, struct error *err)
{
    struct gold gold = {0};
    if (!gold_read(&gold, path, c->all->arena, err))
        return false;
    c->all->gold = true;
    for (size_t i = 0; i < gold.count; i++) {
        const struct gold_review *g = &gold.reviews[i];
        struct review review = {.id = g->id, .lang = g->lang};
        review.prose[IN_TITLE].bytes = g->title;
        review.prose[IN_TEXT].bytes = g->text;
        hold(c, &review, g);
        if (c->held_count == HELD)
            work_off(c);
    }
    work_off(c);
    return true;
}

static int by_reviews(const void *a, const void *b)
{
    const struct recode_entry *x = a, *y = b;
    if (x->reviews != y->reviews)
        return x->reviews > y->reviews ? -1 : 1;
    return (x->entry > y->entry) - (x->entry < y->entry);
}

static void sort_entries(struct recode *r)
{
    for (size_t i = 0; i < r->row_count; i++)
        for (int side = 0; side < RECODE_SIDES; side++)
            if (r->rows[i].entry_count[side])
                qsort(r->rows[i].entries[side], r->rows[i].entry_count[side],
                    sizeof(struct recode_entry), by_reviews);
}

static bool hire(struct recoding *c, struct error *err)
{
    struct recode *r = c->all;
    if (!crew_threads(r->threads, &c->threads, err))
        return false;
    c->workers = ARENA_NEW(r->arena, struct worker, (size_t)c->threads);
    c->held =
        arena_alloc(r->arena, HELD, sizeof *c->held, _Alignof(struct review));
    c->gold = ARENA_NEW(r->arena, const struct gold_review *, HELD);
    for (int i = 0; i < c->threads; i++) {
        for (int side = 0; side < RECODE_SIDES; side++) {
            struct coder *coder = coder_start(r->lexicons[side], r->lang);
            c->workers[i].coders[side] = coder;
            if (!coder)
                return error_set(
                    err, ERR_SYSTEM, (struct place){0}, "no memory");
        }
    }
    return true;
}

static void dismiss(struct recoding *c)
{
    for (int i = 0; i < c->threads; i++) {
        for (int side = 0; side < RECODE_SIDES; side++)
            coder_stop(c->workers[i].coders[side]);
        arena_free(&c->workers[i].arena);
    }
}

bool recode_all(struct recode *r, const char *path, struct error *err)
{
    struct recoding c = {.all = r};
    make_rows(&c);
    bool ok = hire(&c, err);
    if (ok)
        ok = is_database(path) ? read_database(&c, path, err)
                               : read_gold(&c, path, err);
    dismiss(&c);
    sort_entries(r);
    return ok;
}

struct agreement recode_agreement(
    const struct recode_row *row, enum recode_side side)
{
    return (struct agreement){row->truth, row->counted[side], row->hit[side]};
}

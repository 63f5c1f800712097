#include "db/prevalence.h"

#include "base/table.h"

#include <sqlite3.h>
#include <stdlib.h>

static const char counts[] =
    "SELECT reviews, with_text, readable, first, last, apps, coded "
    "FROM overview";

static const char last_run[] =
    "SELECT lexicon, ended, coalesce(rows_in, 0), coalesce(new, 0), "
    "coalesce(replaced, 0), coalesce(unchanged, 0), coalesce(rejected, 0), "
    "(SELECT count(*) FROM run) FROM run ORDER BY key DESC LIMIT 1";

static const char factors[] =
    "SELECT id, name, group_name FROM factor ORDER BY ord";

/* Counted here and not by GROUP BY, which would sort all codes first. */
static const char codes[] =
    "SELECT c.factor, c.pole, instr(c.flags, 'weak') > 0 "
    "FROM review_facet r CROSS JOIN code c ON c.review = r.key";

static uint64_t number(struct sqlite3_stmt *stmt, int column)
{
    return (uint64_t)sqlite3_column_int64(stmt, column);
}

static void read_counts(
    struct overview *o, struct sqlite3_stmt *stmt, struct arena *arena)
{
    o->reviews = number(stmt, 0);
    o->with_text = number(stmt, 1);
    o->readable = number(stmt, 2);
    o->first = arena_copy(arena, db_text(stmt, 3));
    o->last = arena_copy(arena, db_text(stmt, 4));
    o->apps = number(stmt, 5);
    o->coded = number(stmt, 6);
}

static void read_run(
    struct overview *o, struct sqlite3_stmt *stmt, struct arena *arena)
{
    o->lexicon = arena_copy(arena, db_text(stmt, 0));
    o->ended = arena_copy(arena, db_text(stmt, 1));
    o->account.rows = number(stmt, 2);
    o->account.fresh = number(stmt, 3);
    o->account.replaced = number(stmt, 4);
    o->account.unchanged = number(stmt, 5);
    o->account.rejected = number(stmt, 6);
    o->runs = number(stmt, 7);
}

bool prevalence_overview(
    struct db *db, struct overview *o, struct arena *arena, struct error *err)
{
    static const struct {
        const char *sql;
        void (*read)(struct overview *, struct sqlite3_stmt *, struct arena *);
    } parts[] = {{counts, read_counts}, {last_run, read_run}};
    *o = (struct overview){0};
    bool row, ok = true;
    for (size_t i = 0; ok && i < sizeof parts / sizeof *parts; i++) {
        struct sqlite3_stmt *stmt;
        if (!db_prepare(db, parts[i].sql, &stmt, err))
            return false;
        ok = db_step(db, stmt, &row, err);
        if (ok && row)
            parts[i].read(o, stmt, arena);
        sqlite3_finalize(stmt);
    }
    return ok;
}

bool prevalence_held(struct db *db, uint64_t *reviews, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    *reviews = 0;
    if (!db_prepare(db, "SELECT count(*) FROM review", &stmt, err))
        return false;
    bool ok = db_step(db, stmt, &row, err);
    if (ok && row)
        *reviews = number(stmt, 0);
    sqlite3_finalize(stmt);
    return ok;
}

bool prevalence_reasons(struct db *db, struct reject_reason **list,
    size_t *count, struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row, ok;
    *list = NULL;
    *count = 0;
    if (!db_prepare(db,
            "SELECT reason, rows FROM reject_reason ORDER BY rows DESC, reason",
            &stmt, err))
        return false;
    while ((ok = db_step(db, stmt, &row, err)) && row) {
        struct reject_reason *r = ARENA_PUSH(arena, *list, *count, &room);
        r->text = arena_copy(arena, db_text(stmt, 0));
        r->rows = number(stmt, 1);
    }
    sqlite3_finalize(stmt);
    return ok;
}

bool prevalence_masks(struct db *db, struct mask_count **list, size_t *count,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row, ok;
    *list = NULL;
    *count = 0;
    if (!db_prepare(db,
            "SELECT kind, reviews, times FROM mask_kind "
            "ORDER BY reviews DESC, kind",
            &stmt, err))
        return false;
    while ((ok = db_step(db, stmt, &row, err)) && row) {
        struct mask_count *m = ARENA_PUSH(arena, *list, *count, &room);
        m->kind = arena_copy(arena, db_text(stmt, 0));
        m->reviews = number(stmt, 1);
        m->times = number(stmt, 2);
    }
    sqlite3_finalize(stmt);
    return ok;
}

static bool read_factors(struct db *db, struct prevalence **list, size_t *count,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row, ok;
    *list = NULL;
    *count = 0;
    if (!db_prepare(db, factors, &stmt, err))
        return false;
    while ((ok = db_step(db, stmt, &row, err)) && row) {
        struct prevalence *p = ARENA_PUSH(arena, *list, *count, &room);
        p->factor = arena_copy(arena, db_text(stmt, 0));
        p->name = arena_copy(arena, db_text(stmt, 1));
        p->group = arena_copy(arena, db_text(stmt, 2));
    }
    sqlite3_finalize(stmt);
    return ok;
}

static void count_code(struct prevalence *list, const struct table *numbers,
    struct sqlite3_stmt *stmt)
{
    const uint32_t *factor = table_find(numbers, db_text(stmt, 0));
    enum pole pole;
    if (!factor || !pole_of(db_text(stmt, 1), &pole) || pole > POLE_FACILITATOR)
        return;
    struct prevalence *p = &list[*factor - 1];
    p->of[pole].reviews++;
    p->of[pole].weak += number(stmt, 2);
}

static bool count_codes(
    struct db *db, struct prevalence *list, size_t count, struct error *err)
{
    struct arena arena = {0};
    struct table numbers = {0}; /* of factors, from 1 */
    struct sqlite3_stmt *stmt;
    bool row, ok;
    if (!db_prepare(db, codes, &stmt, err))
        return false;
    for (size_t i = 0; i < count; i++)
        *table_at(&numbers, &arena, list[i].factor) = (uint32_t)i + 1;
    while ((ok = db_step(db, stmt, &row, err)) && row)
        count_code(list, &numbers, stmt);
    sqlite3_finalize(stmt);
    arena_free(&arena);
    return ok;
}

static uint64_t both_poles(const struct prevalence *p)
{
    return p->of[POLE_BARRIER].reviews + p->of[POLE_FACILITATOR].reviews;
}

static int by_group(const void *a, const void *b)
{
    const struct prevalence *x = a, *y = b;
    int order = str_cmp(x->group, y->group);
    if (order)
        return order;
    if (both_poles(x) != both_poles(y))
        return both_poles(x) < both_poles(y) ? 1 : -1;
    return str_cmp(x->factor, y->factor);
}

bool prevalence_list(struct db *db, struct prevalence **list, size_t *count,
    struct arena *arena, struct error *err)
{
    if (!read_factors(db, list, count, arena, err) ||
        !count_codes(db, *list, *count, err))
        return false;
    if (*count)
        qsort(*list, *count, sizeof **list, by_group);
    return true;
}

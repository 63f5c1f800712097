#include "db/prevalence.h"

#include <sqlite3.h>

static const char counts[] =
    "SELECT reviews, with_text, readable, first, last, apps, coded "
    "FROM overview";

static const char last_run[] =
    "SELECT lexicon, ended, coalesce(rows_in, 0), coalesce(new, 0), "
    "coalesce(replaced, 0), coalesce(unchanged, 0), coalesce(rejected, 0), "
    "(SELECT count(*) FROM run) FROM run ORDER BY key DESC LIMIT 1";

static const char factors[] =
    "SELECT factor, name, group_name, pole, reviews, weak, percent "
    "FROM factor_prevalence ORDER BY group_name, "
    "sum(reviews) OVER (PARTITION BY factor) DESC, ord, pole";

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

/* Rows come in pairs: the poles of one factor. */
static bool read_factors(struct db *db, struct sqlite3_stmt *stmt,
    struct prevalence **list, size_t *count, struct arena *arena,
    struct error *err)
{
    size_t room = 0;
    bool row;
    enum pole pole;
    *list = NULL;
    *count = 0;
    if (!db_step(db, stmt, &row, err))
        return false;
    for (; row;) {
        struct str factor = db_text(stmt, 0);
        if (!*count || !str_eq(factor, (*list)[*count - 1].factor)) {
            struct prevalence *p = ARENA_PUSH(arena, *list, *count, &room);
            p->factor = arena_copy(arena, factor);
            p->name = arena_copy(arena, db_text(stmt, 1));
            p->group = arena_copy(arena, db_text(stmt, 2));
        }
        struct prevalence *p = &(*list)[*count - 1];
        if (pole_of(db_text(stmt, 3), &pole) && pole <= POLE_FACILITATOR) {
            p->of[pole].reviews = number(stmt, 4);
            p->of[pole].weak = number(stmt, 5);
            p->of[pole].percent = sqlite3_column_double(stmt, 6);
        }
        if (!db_step(db, stmt, &row, err))
            return false;
    }
    return true;
}

bool prevalence_list(struct db *db, struct prevalence **list, size_t *count,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    if (!db_prepare(db, factors, &stmt, err))
        return false;
    bool ok = read_factors(db, stmt, list, count, arena, err);
    sqlite3_finalize(stmt);
    return ok;
}

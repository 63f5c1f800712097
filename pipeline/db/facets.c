#include "db/facets.h"

#include "base/release.h"
#include "base/table.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

/* Of one facet. Counted here, and not by GROUP BY, which sorts first. */
static const char sizes[] = "SELECT %s, with_text, readable FROM review_facet";
static const char codes[] =
    "SELECT r.%s, c.factor, c.pole, instr(c.flags, 'weak') > 0 "
    "FROM review_facet r CROSS JOIN code c ON c.review = r.key";

enum { POLES = 2 };

/* Where things are found again while they are read; numbers from 1. */
struct reader {
    struct db *db;
    struct arena *arena;
    struct facets *f;
    struct table groups, factors;
    uint32_t unknown; /* group */
    size_t room;
};

/* What the row says of the facet, borrowed. */
struct value {
    bool known;
    struct str text;
};

/* Once for each row, and the type first: SQLite leaves it open what the type
 * of a number is that was read as text. */
static struct value read_value(struct sqlite3_stmt *stmt)
{
    if (sqlite3_column_type(stmt, 0) == SQLITE_NULL)
        return (struct value){false, STR("none")};
    return (struct value){true, db_text(stmt, 0)};
}

/* The number of its group; 0: it is new. */
static uint32_t find_group(const struct reader *r, struct value value)
{
    if (!value.known)
        return r->unknown;
    const uint32_t *found = table_find(&r->groups, value.text);
    return found ? *found : 0;
}

static uint32_t add_group(struct reader *r, struct value value)
{
    struct facets *f = r->f;
    struct facet_group *g = ARENA_PUSH(r->arena, f->groups, f->count, &r->room);
    uint32_t number = (uint32_t)f->count;
    g->known = value.known;
    g->value = arena_copy(r->arena, value.text);
    if (g->known)
        *table_at(&r->groups, r->arena, g->value) = number;
    else
        r->unknown = number;
    return number;
}

static void add_review(struct reader *r, struct sqlite3_stmt *stmt)
{
    struct value value = read_value(stmt);
    uint32_t number = find_group(r, value);
    if (!number)
        number = add_group(r, value);
    struct facet_group *g = &r->f->groups[number - 1];
    g->reviews++;
    g->with_text += sqlite3_column_int(stmt, 1) != 0;
    g->readable += sqlite3_column_int(stmt, 2) != 0;
}

static int by_release(const void *a, const void *b)
{
    const struct facet_group *x = a, *y = b;
    if (x->known != y->known)
        return x->known ? -1 : 1;
    int order = release_cmp(x->value, y->value);
    return order ? order : str_cmp(x->value, y->value);
}

static int by_size(const void *a, const void *b)
{
    const struct facet_group *x = a, *y = b;
    if (x->known != y->known)
        return x->known ? -1 : 1;
    if (x->reviews != y->reviews)
        return x->reviews < y->reviews ? 1 : -1;
    return str_cmp(x->value, y->value);
}

/* Months and stars, too, are numbers in order of release. */
static void order(struct facets *f, const char *facet)
{
    bool named = strcmp(facet, "app") == 0 || strcmp(facet, "country") == 0 ||
                 strcmp(facet, "lang") == 0;
    if (f->count)
        qsort(f->groups, f->count, sizeof *f->groups,
            named ? by_size : by_release);
}

static void index_groups(struct reader *r)
{
    for (size_t i = 0; i < r->f->count; i++) {
        const struct facet_group *g = &r->f->groups[i];
        if (g->known)
            *table_at(&r->groups, r->arena, g->value) = (uint32_t)i + 1;
        else
            r->unknown = (uint32_t)i + 1;
    }
}

static void add_code(struct reader *r, struct sqlite3_stmt *stmt)
{
    uint32_t group = find_group(r, read_value(stmt));
    const uint32_t *factor = table_find(&r->factors, db_text(stmt, 1));
    enum pole pole;
    if (!group || !factor || !pole_of(db_text(stmt, 2), &pole) ||
        pole > POLE_FACILITATOR)
        return;
    struct facet_cell *cell =
        &r->f->cells[((group - 1) * r->f->factors + *factor - 1) * POLES +
                     (size_t)(pole - POLE_BARRIER)];
    cell->reviews++;
    cell->weak += sqlite3_column_int(stmt, 3) != 0;
}

static bool each(struct reader *r, const char *sql, const char *facet,
    void (*take)(struct reader *, struct sqlite3_stmt *), struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row, ok;
    if (!db_prepare(r->db, arena_format(r->arena, sql, facet).p, &stmt, err))
        return false;
    while ((ok = db_step(r->db, stmt, &row, err)) && row)
        take(r, stmt);
    sqlite3_finalize(stmt);
    return ok;
}

bool facets_read(struct db *db, const char *facet,
    const struct prevalence *list, size_t count, struct facets *f,
    struct arena *arena, struct error *err)
{
    struct reader r = {.db = db, .arena = arena, .f = f};
    *f = (struct facets){.factors = count};
    for (size_t i = 0; i < count; i++)
        *table_at(&r.factors, arena, list[i].factor) = (uint32_t)i + 1;
    if (!each(&r, sizes, facet, add_review, err))
        return false;
    order(f, facet);
    if (!count)
        return true;
    index_groups(&r);
    f->cells = ARENA_NEW(arena, struct facet_cell, f->count * count * POLES);
    return each(&r, codes, facet, add_code, err);
}

struct facet_cell facets_cell(
    const struct facets *f, size_t group, size_t factor, enum pole pole)
{
    return f->cells[(group * f->factors + factor) * POLES +
                    (size_t)(pole - POLE_BARRIER)];
}

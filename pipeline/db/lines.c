#include "db/lines.h"

#include "base/buf.h"
#include "base/table.h"
#include "db/bind.h"

#include <sqlite3.h>
#include <stdlib.h>

/*
 * The best few of some hundred thousand hits: kept while they are read, in
 * the order of the file. To rank all of them in SQL takes ten times as long.
 */
static const char hits[] =
    "SELECT CASE WHEN ?1 THEN f.version END, e.factor, h.codes_as, f.key, h.n, "
    "  e.weak, h.weight, r.id "
    "FROM review_facet f CROSS JOIN hit h ON h.review = f.key "
    "JOIN lexicon_entry e ON e.key = h.entry JOIN review r ON r.key = f.key "
    "WHERE h.codes_as IS NOT NULL";

/* A hit may speak for a code that its review does not reach. */
static const char coded[] =
    "SELECT 1 FROM code WHERE review = ? AND factor = ? AND pole = ?";

static const char one[] =
    "SELECT r.date, r.rating, h.b, h.e, "
    "  CASE h.\"in\" WHEN 'title' THEN r.title ELSE r.text END "
    "FROM hit h JOIN review r ON r.key = h.review "
    "WHERE h.review = ? AND h.n = ?";

struct spot {
    int64_t review, n;
    int weak, weight;
    struct str id;
};

/* The best of one code, from the best down. */
struct best {
    struct str version, factor;
    enum pole pole;
    struct spot *spots;
    size_t count;
};

struct reader {
    struct db *db;
    struct sqlite3_stmt *coded;
    struct arena *arena;
    struct buf name;
    struct table codes; /* of version, factor and pole: number in list */
    struct best *list;
    size_t count, room, most;
};

/* Equal ones of one review: the first in it. */
static bool before(const struct spot *x, const struct spot *y)
{
    if (x->weak != y->weak)
        return x->weak < y->weak;
    if (x->weight != y->weight)
        return x->weight > y->weight;
    int order = x->review == y->review ? 0 : str_cmp(x->id, y->id);
    return order ? order < 0 : x->n < y->n;
}

static struct best *find(struct reader *r, struct sqlite3_stmt *hit)
{
    r->name.n = 0;
    for (int i = 0; i < 3; i++) {
        buf_add(&r->name, db_text(hit, i));
        buf_byte(&r->name, '\0');
    }
    struct str name = buf_str(&r->name);
    const uint32_t *known = table_find(&r->codes, name);
    if (known)
        return &r->list[*known];
    *table_at(&r->codes, r->arena, arena_copy(r->arena, name)) =
        (uint32_t)r->count;
    struct best *b = ARENA_PUSH(r->arena, r->list, r->count, &r->room);
    b->version = arena_copy(r->arena, db_text(hit, 0));
    b->factor = arena_copy(r->arena, db_text(hit, 1));
    if (!pole_of(db_text(hit, 2), &b->pole))
        b->pole = POLE_NONE;
    b->spots = ARENA_NEW(r->arena, struct spot, r->most + 1);
    return b;
}

/* One a review: a better one takes the place of the one that is there. */
static void keep(struct reader *r, struct best *b, struct spot spot)
{
    size_t at = 0;
    while (at < b->count && b->spots[at].review != spot.review)
        at++;
    if (at < b->count && before(&b->spots[at], &spot))
        return;
    if (at == b->count)
        b->count++;
    for (; at && before(&spot, &b->spots[at - 1]); at--)
        b->spots[at] = b->spots[at - 1];
    spot.id = arena_copy(r->arena, spot.id);
    b->spots[at] = spot;
    if (b->count > r->most)
        b->count = r->most;
}

static bool is_coded(struct reader *r, struct sqlite3_stmt *hit, int64_t review,
    bool *yes, struct error *err)
{
    int64_t found = 0;
    struct bind b = bind_start(r->coded);
    bind_int(&b, review);
    bind_text(&b, db_text(hit, 1));
    bind_text(&b, db_text(hit, 2));
    bool ok = bind_find(&b, r->db, &found, err);
    *yes = found != 0;
    return ok;
}

/* Most hits are no better than what is there: only the others cost more. */
static bool look(struct reader *r, struct sqlite3_stmt *hit, struct error *err)
{
    struct spot spot = {.review = sqlite3_column_int64(hit, 3),
        .n = sqlite3_column_int64(hit, 4),
        .weak = sqlite3_column_int(hit, 5),
        .weight = sqlite3_column_int(hit, 6),
        .id = db_text(hit, 7)};
    bool yes;
    struct best *b = find(r, hit);
    if (b->count == r->most && !before(&spot, &b->spots[b->count - 1]))
        return true;
    if (!is_coded(r, hit, spot.review, &yes, err))
        return false;
    if (yes)
        keep(r, b, spot);
    return true;
}

static bool look_at_all(struct reader *r, bool versions, struct error *err)
{
    struct sqlite3_stmt *stmt;
    bool row;
    if (!db_prepare(r->db, hits, &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bind_int(&b, versions);
    bool ok = b.fault == SQLITE_OK || db_fail(r->db, err);
    while (ok && (ok = db_step(r->db, stmt, &row, err)) && row)
        ok = look(r, stmt, err);
    sqlite3_finalize(stmt);
    return ok;
}

static int by_name(const void *a, const void *b)
{
    const struct best *x = a, *y = b;
    int order = str_cmp(x->version, y->version);
    order = order ? order : str_cmp(x->factor, y->factor);
    return order ? order : (x->pole > y->pole) - (x->pole < y->pole);
}

static bool take(struct db *db, struct sqlite3_stmt *stmt,
    const struct best *best, const struct spot *spot, struct line *l,
    struct arena *arena, struct error *err)
{
    bool row;
    sqlite3_reset(stmt);
    struct bind b = bind_start(stmt);
    bind_int(&b, spot->review);
    bind_int(&b, spot->n);
    if (b.fault != SQLITE_OK)
        return db_fail(db, err);
    if (!db_step(db, stmt, &row, err))
        return false;
    *l = (struct line){.version = best->version,
        .factor = best->factor,
        .pole = best->pole,
        .id = spot->id};
    if (!row)
        return true;
    l->date = arena_copy(arena, db_text(stmt, 0));
    l->rating = sqlite3_column_int(stmt, 1);
    l->text = arena_copy(arena, db_text(stmt, 4));
    l->at = db_span(stmt, 2, l->text);
    return true;
}

static bool write(struct reader *r, struct line **list, size_t *count,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool ok = true;
    if (r->count)
        qsort(r->list, r->count, sizeof *r->list, by_name);
    if (!db_prepare(r->db, one, &stmt, err))
        return false;
    for (size_t i = 0; ok && i < r->count; i++)
        for (size_t k = 0; ok && k < r->list[i].count; k++)
            ok = take(r->db, stmt, &r->list[i], &r->list[i].spots[k],
                ARENA_PUSH(arena, *list, *count, &room), arena, err);
    sqlite3_finalize(stmt);
    return ok;
}

bool lines_read(struct db *db, bool versions, int most, struct line **list,
    size_t *count, struct arena *arena, struct error *err)
{
    struct reader r = {.db = db,
        .arena = arena,
        .name = {.arena = arena},
        .most = (size_t)most};
    *list = NULL;
    *count = 0;
    if (!db_prepare(db, coded, &r.coded, err))
        return false;
    bool ok = look_at_all(&r, versions, err);
    sqlite3_finalize(r.coded);
    return ok && write(&r, list, count, arena, err);
}

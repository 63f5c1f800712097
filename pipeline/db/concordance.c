#include "db/concordance.h"

#include "base/buf.h"
#include "db/bind.h"

#include <sqlite3.h>

static const char uncoded[] =
    "SELECT f.key, 0, r.id FROM review_facet f JOIN review r ON r.key = f.key "
    "WHERE f.readable AND NOT EXISTS "
    "(SELECT 1 FROM code c WHERE c.review = f.key) "
    "ORDER BY r.date DESC, r.id";

static const char one_hit[] =
    "SELECT id, app, store, date, version, rating, factor, cue, entry, "
    "pattern, surface, pole, codes_as, status, weight, \"in\", b, e, context, "
    "'' FROM evidence WHERE key = ? AND n = ?";

static const char one_review[] =
    "SELECT r.id, a.name, a.store, r.date, r.version, r.rating, '', '', '', "
    "'', '', '', '', '', 0, 'text', 0, 0, r.text, r.title "
    "FROM review r JOIN app a ON a.key = r.app WHERE r.key = ? AND 0 = ?";

/* The conditions, and the values that belong to them, in order. */
struct writer {
    struct buf sql;
    struct str values[3];
    int count;
};

static void where(struct writer *w, const char *condition, struct str value)
{
    buf_format(&w->sql, "%s %s", w->count ? " AND" : " WHERE", condition);
    w->values[w->count++] = value;
}

static void write_hits(struct writer *w, const struct concordance_ask *ask)
{
    buf_add(&w->sql, STR("SELECT key, n, id FROM evidence"));
    if (ask->factor.n)
        where(w, "factor = ?", ask->factor);
    if (ask->pole)
        where(w, "coalesce(codes_as, pole) = ?", str_of(pole_name(ask->pole)));
    if (ask->of == CONCORDANCE_STATUS)
        where(w, "status = ?", str_of(status_name(ask->status)));
    if (ask->of == CONCORDANCE_CODED)
        buf_add(&w->sql, w->count ? STR(" AND coded") : STR(" WHERE coded"));
    if (ask->chosen)
        buf_format(&w->sql, " %s key IN (SELECT key FROM review_facet)",
            w->count || ask->of == CONCORDANCE_CODED ? "AND" : "WHERE");
    buf_add(&w->sql, STR(" ORDER BY date DESC, id, n"));
}

static bool prepare(struct db *db, const struct concordance_ask *ask,
    struct sqlite3_stmt **stmt, struct error *err)
{
    struct arena arena = {0};
    struct writer w = {.sql = {.arena = &arena}};
    if (ask->of == CONCORDANCE_UNCODED)
        buf_add(&w.sql, str_of(uncoded));
    else
        write_hits(&w, ask);
    buf_byte(&w.sql, '\0');
    bool ok = db_prepare(db, w.sql.p, stmt, err);
    arena_free(&arena);
    if (!ok)
        return false;
    for (int i = 0; i < w.count; i++)
        if (sqlite3_bind_text(*stmt, i + 1, w.values[i].p, (int)w.values[i].n,
                SQLITE_TRANSIENT) != SQLITE_OK)
            return db_fail(db, err);
    return true;
}

bool concordance_find(struct db *db, const struct concordance_ask *ask,
    struct spot **spots, size_t *count, uint64_t *reviews, struct arena *arena,
    struct error *err)
{
    struct sqlite3_stmt *stmt = NULL;
    size_t room = 0;
    int64_t last = 0;
    bool row = false, ok = prepare(db, ask, &stmt, err);
    *spots = NULL;
    *count = 0;
    *reviews = 0;
    while (ok && (ok = db_step(db, stmt, &row, err)) && row) {
        struct spot *s = ARENA_PUSH(arena, *spots, *count, &room);
        s->review = sqlite3_column_int64(stmt, 0);
        s->n = sqlite3_column_int(stmt, 1);
        s->id = arena_copy(arena, db_text(stmt, 2));
        *reviews += s->review != last; /* those of one stand together */
        last = s->review;
    }
    sqlite3_finalize(stmt);
    return ok;
}

bool concordance_apps(struct db *db, bool chosen, struct str **names,
    size_t *count, struct arena *arena, struct error *err)
{
    return db_texts(db,
        chosen ? "SELECT DISTINCT app FROM review_facet ORDER BY 1"
               : "SELECT DISTINCT name FROM app ORDER BY 1",
        names, count, arena, err);
}

bool concordance_open(struct concordance *c, struct db *db,
    enum concordance_of of, struct error *err)
{
    *c = (struct concordance){.db = db, .of = of};
    return db_prepare(
        db, of == CONCORDANCE_UNCODED ? one_review : one_hit, &c->line, err);
}

static void read_coding(struct sqlite3_stmt *stmt, struct concordance_line *l)
{
    l->factor = db_text(stmt, 6);
    l->cues = db_text(stmt, 7);
    l->entry = db_text(stmt, 8);
    l->pattern = db_text(stmt, 9);
    l->words = db_text(stmt, 10);
    l->weight = sqlite3_column_int(stmt, 14);
    l->at = db_span(stmt, 16, l->context);
    if (!pole_of(db_text(stmt, 11), &l->pole))
        l->pole = POLE_NONE;
    if (!pole_of(db_text(stmt, 12), &l->codes_as))
        l->codes_as = POLE_NONE;
    if (!status_of(db_text(stmt, 13), &l->status))
        l->status = STATUS_ASSERTED;
    if (!field_of(db_text(stmt, 15), &l->in))
        l->in = IN_TEXT;
}

bool concordance_read(struct concordance *c, const struct spot *spot,
    struct concordance_line *line, struct error *err)
{
    sqlite3_reset(c->line);
    struct bind b = bind_start(c->line);
    bool row;
    *line = (struct concordance_line){0};
    bind_int(&b, spot->review);
    bind_int(&b, c->of == CONCORDANCE_UNCODED ? 0 : spot->n);
    if (b.fault != SQLITE_OK)
        return db_fail(c->db, err);
    if (!db_step(c->db, c->line, &row, err))
        return false;
    if (!row) /* changed since it was found */
        return error_set(err, ERR_SYSTEM, (struct place){.file = c->db->path},
            "a review has gone while it was being shown");
    line->id = db_text(c->line, 0);
    line->app = db_text(c->line, 1);
    line->store = db_text(c->line, 2);
    line->date = db_text(c->line, 3);
    line->version = db_text(c->line, 4);
    line->rating = sqlite3_column_int(c->line, 5);
    line->context = db_text(c->line, 18);
    line->title = db_text(c->line, 19);
    read_coding(c->line, line);
    return true;
}

void concordance_close(struct concordance *c)
{
    sqlite3_finalize(c->line);
    c->line = NULL;
}

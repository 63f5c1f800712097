#include "db/answers.h"
#include "db/bind.h"
#include "db/cue.h"
#include "db/fault.h"

#include <sqlite3.h>

enum part { HITS, SCORES, CODES };

static const char *const sql[ANSWERS_PARTS] = {
    [HITS] = "SELECT e.name, e.factor, e.pole, h.\"in\", h.b, h.e, h.weight, "
             "h.status, h.codes_as, h.cue FROM hit h "
             "JOIN lexicon_entry e ON e.key = h.entry "
             "WHERE h.review = ? ORDER BY h.n",
    [SCORES] = "SELECT factor, pole, p FROM score WHERE review = ? "
               "ORDER BY factor, pole",
    [CODES] = "SELECT factor, pole, flags FROM code WHERE review = ? "
              "ORDER BY factor, pole",
};

static const char review[] =
    "SELECT r.key, r.id, a.name, r.rating, r.lang, r.title, r.text, a.store, "
    "r.date, r.version, r.country, r.helpful "
    "FROM review r JOIN app a ON a.key = r.app WHERE r.id = ?";

bool answers_open(struct answers *a, struct db *db, struct error *err)
{
    *a = (struct answers){.db = db};
    bool ok = db_prepare(db, review, &a->review, err);
    for (int i = 0; ok && i < ANSWERS_PARTS; i++)
        ok = db_prepare(db, sql[i], &a->parts[i], err);
    if (!ok)
        answers_close(a);
    return ok;
}

void answers_close(struct answers *a)
{
    sqlite3_finalize(a->review);
    for (int i = 0; i < ANSWERS_PARTS; i++)
        sqlite3_finalize(a->parts[i]);
    *a = (struct answers){0};
}

static struct str text(
    struct sqlite3_stmt *stmt, int column, struct arena *arena)
{
    return arena_copy(arena, db_text(stmt, column));
}

static void read_columns(
    struct sqlite3_stmt *stmt, struct review *r, struct arena *arena)
{
    r->id = text(stmt, 1, arena);
    r->app = text(stmt, 2, arena);
    r->rating = sqlite3_column_int(stmt, 3);
    r->lang = text(stmt, 4, arena);
    r->prose[IN_TITLE].bytes = text(stmt, 5, arena);
    r->prose[IN_TEXT].bytes = text(stmt, 6, arena);
    r->store = text(stmt, 7, arena);
    r->date = text(stmt, 8, arena);
    r->version = text(stmt, 9, arena);
    r->country = text(stmt, 10, arena);
    r->helpful = sqlite3_column_type(stmt, 11) == SQLITE_NULL
                     ? NO_COUNT
                     : (long)sqlite3_column_int64(stmt, 11);
}

static bool read_review(struct answers *a, struct str id, struct review *r,
    int64_t *key, struct arena *arena, struct error *err)
{
    struct bind b = bind_start(a->review);
    bool row;
    *key = 0;
    bind_text(&b, id);
    if (b.fault != SQLITE_OK)
        return db_fail(a->db, err);
    if (!db_step(a->db, a->review, &row, err))
        return false;
    if (!row)
        return true;
    *key = sqlite3_column_int64(a->review, 0);
    read_columns(a->review, r, arena);
    sqlite3_reset(a->review);
    return true;
}

static void read_hit(
    struct sqlite3_stmt *stmt, struct review *r, struct arena *arena)
{
    struct hit *h = &r->hits[r->hit_count++];
    h->entry = text(stmt, 0, arena);
    h->index = NO_ENTRY;
    h->factor = text(stmt, 1, arena);
    h->weight = sqlite3_column_int(stmt, 6);
    h->cues = cue_read(text(stmt, 9, arena), &h->cue_count, arena);
    if (!pole_of(db_text(stmt, 2), &h->pole) ||
        !field_of(db_text(stmt, 3), &h->in) ||
        !status_of(db_text(stmt, 7), &h->status) ||
        !pole_of(db_text(stmt, 8), &h->codes_as))
        h->codes_as = POLE_NONE;
    h->at = db_span(stmt, 4, r->prose[h->in].bytes);
}

static void read_score(
    struct sqlite3_stmt *stmt, struct review *r, struct arena *arena)
{
    struct score *s = &r->scores[r->score_count++];
    s->factor = text(stmt, 0, arena);
    s->p = sqlite3_column_int(stmt, 2);
    if (!pole_of(db_text(stmt, 1), &s->pole))
        s->pole = POLE_NONE;
}

static void read_code(
    struct sqlite3_stmt *stmt, struct review *r, struct arena *arena)
{
    struct code *c = &r->codes[r->code_count++];
    struct str flags = db_text(stmt, 2), flag;
    unsigned bit;
    c->factor = text(stmt, 0, arena);
    if (!pole_of(db_text(stmt, 1), &c->pole))
        c->pole = POLE_NONE;
    while (flags.n) {
        str_cut(flags, ',', &flag, &flags);
        if (flag_of(flag, &bit))
            c->flags |= bit;
    }
}

static bool read_part(struct answers *a, enum part part, int64_t key,
    struct review *r, struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt = a->parts[part];
    struct bind b = bind_start(stmt);
    bool row;
    size_t room = 0, count = 0;
    bind_int(&b, key);
    if (b.fault != SQLITE_OK)
        return db_fail(a->db, err);
    for (;;) {
        if (!db_step(a->db, stmt, &row, err))
            return false;
        if (!row)
            return true;
        if (part == HITS) {
            (void)ARENA_PUSH(arena, r->hits, count, &room);
            read_hit(stmt, r, arena);
        } else if (part == SCORES) {
            (void)ARENA_PUSH(arena, r->scores, count, &room);
            read_score(stmt, r, arena);
        } else {
            (void)ARENA_PUSH(arena, r->codes, count, &room);
            read_code(stmt, r, arena);
        }
    }
}

/* Whether figures may rest on it: the program writes no others. */
static bool possible(const struct review *r)
{
    bool fits = r->rating >= 0 && r->rating <= 5;
    for (size_t i = 0; i < r->score_count; i++)
        fits = fits && r->scores[i].p >= 0 && r->scores[i].p <= UNIT;
    return fits;
}

bool answers_find(struct answers *a, struct str id, struct review *r,
    bool *found, struct arena *arena, struct error *err)
{
    int64_t key;
    *r = (struct review){0};
    if (!read_review(a, id, r, &key, arena, err))
        return false;
    *found = key != 0;
    for (int i = 0; *found && i < ANSWERS_PARTS; i++)
        if (!read_part(a, (enum part)i, key, r, arena, err))
            return false;
    return possible(r) || fault_damage(a->db->path, err);
}

bool answers_factors(struct db *db, struct str **ids, size_t *count,
    struct arena *arena, struct error *err)
{
    return db_texts(
        db, "SELECT id FROM factor ORDER BY ord", ids, count, arena, err);
}

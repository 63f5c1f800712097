#include "db/coded.h"

#include <sqlite3.h>

/* FAIL: what a statement that fails has written is not taken back on its own,
 * which would need a journal of each statement; the transaction is. */
static const char *const sql[CODED_TABLES] = {
    [CODED_HITS] =
        "INSERT OR FAIL INTO hit (review, n, entry, \"in\", b, e, surface, "
        "status, cue, codes_as, weight) SELECT * FROM new_hit",
    [CODED_SCORES] = "INSERT OR FAIL INTO score (review, factor, pole, p) "
                     "SELECT * FROM new_score",
    [CODED_CODES] = "INSERT OR FAIL INTO code (review, factor, pole, flags) "
                    "SELECT * FROM new_code",
};

static size_t hit_count(const struct review *r)
{
    return r->hit_count;
}

static size_t score_count(const struct review *r)
{
    return r->score_count;
}

static size_t code_count(const struct review *r)
{
    return r->code_count;
}

static bool step(
    struct coded *c, bool again, size_t (*count)(const struct review *))
{
    c->row = again ? 0 : c->row + 1;
    c->at = again ? 0 : c->at;
    for (; c->at < c->count; c->at++, c->row = 0)
        if (c->row < count(c->waiting[c->at].review))
            return true;
    return false;
}

static bool next_hit(void *from, bool again)
{
    return step(from, again, hit_count);
}

static bool next_score(void *from, bool again)
{
    return step(from, again, score_count);
}

static bool next_code(void *from, bool again)
{
    return step(from, again, code_count);
}

static void give_text(struct sqlite3_context *answer, struct str s)
{
    sqlite3_result_text64(
        answer, s.p ? s.p : "", s.n, SQLITE_STATIC, SQLITE_UTF8);
}

static void give_maybe(struct sqlite3_context *answer, struct str s)
{
    if (s.n) /* of a result that nobody sets, SQLite makes NULL */
        give_text(answer, s);
}

static struct str cues_as_json(struct buf *out, const struct hit *hit)
{
    out->n = 0;
    for (size_t i = 0; i < hit->cue_count; i++) {
        const struct cue *cue = &hit->cues[i];
        buf_format(out, "%c{\"kind\":\"%s\",\"b\":%u,\"e\":%u}", i ? ',' : '[',
            cue_name(cue->kind), (unsigned)cue->at.b, (unsigned)cue->at.e);
    }
    if (out->n)
        buf_byte(out, ']');
    return buf_str(out);
}

static void hit_column(void *from, int column, struct sqlite3_context *answer)
{
    struct coded *c = from;
    const struct review *r = c->waiting[c->at].review;
    const struct hit *hit = &r->hits[c->row];
    switch (column) {
    case 0:
        sqlite3_result_int64(answer, c->waiting[c->at].key);
        break;
    case 1:
        sqlite3_result_int64(answer, (int64_t)c->row);
        break;
    case 2:
        sqlite3_result_int64(answer, (int64_t)hit->index + 1);
        break;
    case 3:
        give_text(answer, str_of(field_name(hit->in)));
        break;
    case 4:
        sqlite3_result_int64(answer, hit->at.b);
        break;
    case 5:
        sqlite3_result_int64(answer, hit->at.e);
        break;
    case 6:
        give_text(
            answer, str_slice(r->prose[hit->in].bytes, hit->at.b, hit->at.e));
        break;
    case 7:
        give_text(answer, str_of(status_name(hit->status)));
        break;
    case 8:
        give_maybe(answer, cues_as_json(&c->text, hit));
        break;
    case 9:
        if (hit->codes_as != POLE_NONE)
            give_text(answer, str_of(pole_name(hit->codes_as)));
        break;
    default:
        sqlite3_result_int64(answer, hit->weight);
    }
}

/* The first three of scores and codes: of which review, and of what. */
static void give_owner(struct sqlite3_context *answer, int column, int64_t key,
    struct str factor, enum pole pole)
{
    if (column == 0)
        sqlite3_result_int64(answer, key);
    else
        give_text(answer, column == 1 ? factor : str_of(pole_name(pole)));
}

static void score_column(void *from, int column, struct sqlite3_context *answer)
{
    const struct coded *c = from;
    const struct coded_review *one = &c->waiting[c->at];
    const struct score *score = &one->review->scores[c->row];
    if (column < 3)
        give_owner(answer, column, one->key, score->factor, score->pole);
    else
        sqlite3_result_int64(answer, score->p);
}

static struct str flags_as_text(struct buf *out, unsigned flags)
{
    out->n = 0;
    for (unsigned i = 0; flags && i < FLAG_COUNT; i++) {
        if (!(flags & 1u << i))
            continue;
        if (out->n)
            buf_byte(out, ',');
        buf_add(out, str_of(flag_name(1u << i)));
    }
    return buf_str(out);
}

static void code_column(void *from, int column, struct sqlite3_context *answer)
{
    struct coded *c = from;
    const struct coded_review *one = &c->waiting[c->at];
    const struct code *code = &one->review->codes[c->row];
    if (column < 3)
        give_owner(answer, column, one->key, code->factor, code->pole);
    else
        give_text(answer, flags_as_text(&c->text, code->flags));
}

static const struct supply supplies[CODED_TABLES] = {
    [CODED_HITS] =
        {
            .table = "new_hit",
            .columns = "review, n, entry, field, b, e, surface, status, cue, "
                       "codes_as, weight",
            .next = next_hit,
            .column = hit_column,
        },
    [CODED_SCORES] =
        {
            .table = "new_score",
            .columns = "review, factor, pole, p",
            .next = next_score,
            .column = score_column,
        },
    [CODED_CODES] =
        {
            .table = "new_code",
            .columns = "review, factor, pole, flags",
            .next = next_code,
            .column = code_column,
        },
};

bool coded_start(
    struct coded *c, struct db *db, struct arena *keep, struct error *err)
{
    *c = (struct coded){.db = db, .keep = keep, .text = {.arena = keep}};
    for (int i = 0; i < CODED_TABLES; i++) {
        c->supplies[i] = supplies[i];
        c->supplies[i].from = c;
        if (!supply_open(db, &c->supplies[i], err) ||
            !db_prepare(db, sql[i], &c->stmts[i], err))
            return false;
    }
    return true;
}

void coded_stop(struct coded *c)
{
    for (int i = 0; i < CODED_TABLES; i++)
        sqlite3_finalize(c->stmts[i]);
}

bool coded_add(
    struct coded *c, const struct review *r, int64_t key, struct error *err)
{
    for (size_t i = 0; i < r->hit_count; i++) {
        const struct hit *hit = &r->hits[i];
        if (hit->index == NO_ENTRY || hit->at.b > hit->at.e ||
            hit->at.e > r->prose[hit->in].bytes.n)
            return error_set(err, ERR_INPUT, (struct place){0},
                "review '" STR_FMT "': hit %zu does not lie in its %s",
                STR_ARG(r->id), i + 1, field_name(hit->in));
    }
    *ARENA_PUSH(c->keep, c->waiting, c->count, &c->room) =
        (struct coded_review){r, key};
    return true;
}

bool coded_write(struct coded *c, struct error *err)
{
    bool ok = true, row;
    for (int i = 0; ok && c->count && i < CODED_TABLES; i++)
        ok = db_step(c->db, c->stmts[i], &row, err);
    c->count = 0;
    return ok;
}

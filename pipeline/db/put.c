#include "db/put.h"
#include "db/bind.h"
#include "db/edition.h"

#include <sqlite3.h>

/* review, in the order of bind_review; the key comes last. */
#define COLUMNS                                                                \
    "id, row_id, app, rating, title, text, date, version, lang, country, "     \
    "helpful, author, reply_text, reply_date, text_key, tokens, coded_in, "    \
    "gave_up, input, row, options_of, language, language_confidence, masked, " \
    "raw_title, raw_text"
#define VALUES                                                                 \
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "    \
    "?, ?, ?"

static const char *const sql[PUT_STATEMENTS] = {
    [PUT_INSERT] = "INSERT INTO review (" COLUMNS ") VALUES (" VALUES ")",
    [PUT_UPDATE] = "UPDATE review SET (" COLUMNS ") = (" VALUES ") "
                   "WHERE key = ?",
    [PUT_FIND] = "SELECT " EDITION_COLUMNS ", r.key, (SELECT options FROM run "
                 "WHERE key = r.options_of) IS NOT (SELECT options FROM run "
                 "WHERE key = ?2)" EDITION_FROM "WHERE r.id = ?1",
    [PUT_AGAIN] = "UPDATE review SET (tokens, coded_in, gave_up, "
                  "options_of) = (?, ?, ?, ifnull(?, options_of)) "
                  "WHERE key = ?",
    [PUT_DROP_HITS] = "DELETE FROM hit WHERE review = ?",
    [PUT_DROP_SCORES] = "DELETE FROM score WHERE review = ?",
    [PUT_DROP_CODES] = "DELETE FROM code WHERE review = ?",
    [PUT_FIND_APP] = "SELECT key FROM app WHERE store = ? AND name = ?",
    [PUT_ADD_APP] = "INSERT INTO app (store, name) VALUES (?, ?)",
    [PUT_FIND_INPUT] = "SELECT key FROM input WHERE run = ? AND file = ?",
    [PUT_ADD_INPUT] = "INSERT INTO input (run, file) VALUES (?, ?)",
    [PUT_INPUT] = ("UPDATE input SET (size, sha256, format, encoding, rows, "
                   "rejected, damage, bad_bytes, bad_ratings, dates) = "
                   "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE key = ?"),
    [PUT_REJECT] = ("INSERT INTO reject (input, row, \"offset\", length, "
                    "reason) VALUES (?, ?, ?, ?, ?)"),
};

bool put_start(struct put *put, struct db *db, int64_t run, bool blindly,
    struct error *err)
{
    *put = (struct put){.db = db, .run = run, .blindly = blindly};
    put->file.arena = put->tolls.keep = &put->keep;
    for (int i = 0; i < PUT_STATEMENTS; i++)
        if (!db_prepare(db, sql[i], &put->stmts[i], err))
            return false;
    return coded_start(&put->coded, db, &put->keep, err);
}

void put_stop(struct put *put)
{
    for (int i = 0; i < PUT_STATEMENTS; i++)
        sqlite3_finalize(put->stmts[i]);
    coded_stop(&put->coded);
    seen_free(&put->seen);
    arena_free(&put->keep);
    arena_free(&put->scratch);
    *put = (struct put){0};
}

/* The key of a row found by the values bound, or made with the same. */
static bool find_or_add(struct put *put, struct bind *find, struct bind *add,
    int64_t *key, struct error *err)
{
    *key = 0;
    if (!bind_find(find, put->db, key, err))
        return false;
    if (*key)
        return true;
    if (!bind_run(add, put->db, err))
        return false;
    *key = sqlite3_last_insert_rowid(put->db->sql);
    return true;
}

static bool find_app(
    struct put *put, const struct review *r, int64_t *key, struct error *err)
{
    struct put_memo *memo =
        &put->apps[(str_hash(r->store) * 31 + str_hash(r->app)) % 64];
    if (memo->key && str_eq(memo->app, r->app) &&
        str_eq(memo->store, r->store)) {
        *key = memo->key;
        return true;
    }
    struct bind find = bind_start(put->stmts[PUT_FIND_APP]);
    struct bind add = bind_start(put->stmts[PUT_ADD_APP]);
    bind_text(&find, r->store);
    bind_text(&find, r->app);
    bind_text(&add, r->store);
    bind_text(&add, r->app);
    if (!find_or_add(put, &find, &add, key, err))
        return false;
    if (!memo->key) {
        memo->store = arena_copy(&put->keep, r->store);
        memo->app = arena_copy(&put->keep, r->app);
        memo->key = *key;
    }
    return true;
}

static bool find_input(struct put *put, struct str file, struct error *err)
{
    if (put->input && str_eq(file, buf_str(&put->file)))
        return true;
    struct bind find = bind_start(put->stmts[PUT_FIND_INPUT]);
    struct bind add = bind_start(put->stmts[PUT_ADD_INPUT]);
    bind_int(&find, put->run);
    bind_text(&find, file);
    bind_int(&add, put->run);
    bind_text(&add, file);
    put->file.n = 0;
    buf_add(&put->file, file);
    return find_or_add(put, &find, &add, &put->input, err);
}

static void bind_known(struct bind *b, int64_t value, bool known)
{
    if (known)
        bind_int(b, value);
    else
        bind_null(b);
}

/* {"email":1}, or empty. */
static struct str masked_as_json(struct put *put, const struct review *r)
{
    struct buf out = {.arena = &put->scratch};
    for (int i = 0; i < MASK_KINDS; i++)
        if (r->masked[i])
            buf_format(&out, "%c\"%s\":%u", out.n ? ',' : '{',
                mask_name((enum mask_kind)i), (unsigned)r->masked[i]);
    if (out.n)
        buf_byte(&out, '}');
    return buf_str(&out);
}

static void bind_review(struct bind *b, const struct put *put,
    const struct review *r, int64_t app, struct str coded_in, struct str masked)
{
    const struct prose *title = &r->prose[IN_TITLE];
    const struct prose *text = &r->prose[IN_TEXT];
    bind_text(b, r->id);
    bind_maybe(b, r->row_id);
    bind_int(b, app);
    bind_known(b, r->rating, r->rating != 0);
    bind_text(b, title->bytes);
    bind_text(b, text->bytes);
    bind_maybe(b, r->date);
    bind_maybe(b, r->version);
    bind_maybe(b, r->lang);
    bind_maybe(b, r->country);
    bind_known(b, r->helpful, r->helpful != NO_COUNT);
    bind_maybe(b, r->author);
    bind_maybe(b, r->reply_text);
    bind_maybe(b, r->reply_date);
    bind_maybe(b, r->text_key);
    bind_int(b, (int64_t)(title->token_count + text->token_count));
    bind_maybe(b, coded_in);
    bind_int(b, r->gave_up);
    bind_int(b, put->input);
    bind_int(b, (int64_t)r->source.row);
    bind_int(b, put->run);
    bind_maybe(b, r->language.detected);
    bind_known(b, r->language.confidence, r->language.detected.n > 0);
    bind_maybe(b, masked);
    for (int field = 0; field < FIELD_COUNT; field++)
        if (r->raw[field].p)
            bind_text(b, r->raw[field]);
        else
            bind_null(b);
}

bool put_drop(struct put *put, int64_t key, struct error *err)
{
    for (int i = PUT_DROP_HITS; i <= PUT_DROP_CODES; i++) {
        struct bind b = bind_start(put->stmts[i]);
        bind_int(&b, key);
        if (!bind_run(&b, put->db, err))
            return false;
    }
    return true;
}

/* The edition in the database. */
struct held {
    int64_t key;    /* 0: there is none */
    bool beaten;    /* the new one is newer */
    bool otherwise; /* coded with other options than those of this run */
};

static bool find_held(struct put *put, const struct review *r,
    struct held *held, struct error *err)
{
    struct sqlite3_stmt *stmt = put->stmts[PUT_FIND];
    bool row;
    *held = (struct held){0};
    struct bind b = bind_start(stmt);
    bind_text(&b, r->id);
    bind_int(&b, put->run);
    if (!db_step(put->db, stmt, &row, err))
        return false;
    if (!row)
        return true;
    struct review before;
    struct buf old = {.arena = &put->scratch}, new = {.arena = &put->scratch};
    edition_read(stmt, &before);
    held->key = sqlite3_column_int64(stmt, EDITION_WIDTH);
    held->otherwise = sqlite3_column_int(stmt, EDITION_WIDTH + 1) != 0;
    held->beaten =
        edition_beats(edition_of(&new, r), edition_of(&old, &before));
    sqlite3_reset(stmt);
    return true;
}

/* Replaces the edition of `key`, which keeps its key; 0: adds one. */
static bool write_review(struct put *put, const struct review *r,
    struct str coded_in, int64_t key, struct error *err)
{
    int64_t app;
    if (!find_app(put, r, &app, err) || !find_input(put, r->source.file, err))
        return false;
    struct bind b = bind_start(put->stmts[key ? PUT_UPDATE : PUT_INSERT]);
    bind_review(&b, put, r, app, coded_in, masked_as_json(put, r));
    if (key)
        bind_int(&b, key);
    if (!bind_run(&b, put->db, err))
        return false;
    if (key && !put_drop(put, key, err))
        return false;
    return coded_add(&put->coded, r,
        key ? key : sqlite3_last_insert_rowid(put->db->sql), err);
}

bool put_review(struct put *put, const struct review *r, struct str coded_in,
    struct error *err)
{
    struct held held = {0};
    arena_reset(&put->scratch);
    tolls_review(&put->tolls, r);
    if (put->blindly)
        seen_add(&put->seen, r->id);
    else if (!find_held(put, r, &held, err))
        return false;
    if (held.key && !held.beaten) {
        put->unchanged++;
        put->otherwise += held.otherwise;
        return true;
    }
    uint64_t *count = held.key ? &put->replaced : &put->fresh;
    ++*count;
    /* The same id may come again in the same batch. */
    return write_review(put, r, coded_in, held.key, err) &&
           (put->blindly || coded_write(&put->coded, err));
}

bool put_again(struct put *put, const struct review *r, int64_t key,
    struct str coded_in, struct error *err)
{
    struct bind b = bind_start(put->stmts[PUT_AGAIN]);
    arena_reset(&put->scratch);
    bind_int(&b, (int64_t)(r->prose[IN_TITLE].token_count +
                           r->prose[IN_TEXT].token_count));
    bind_maybe(&b, coded_in);
    bind_int(&b, r->gave_up);
    bind_known(&b, put->run, put->rules);
    bind_int(&b, key);
    put->recoded++;
    return bind_run(&b, put->db, err) && coded_add(&put->coded, r, key, err);
}

bool put_settle(struct put *put, struct error *err)
{
    return coded_write(&put->coded, err);
}

bool put_reject(struct put *put, const struct reject *reject, struct error *err)
{
    if (!find_input(put, reject->source.file, err))
        return false;
    tolls_reject(&put->tolls, reject);
    struct bind b = bind_start(put->stmts[PUT_REJECT]);
    bind_int(&b, put->input);
    bind_int(&b, (int64_t)reject->source.row);
    bind_int(&b, (int64_t)reject->offset);
    bind_int(&b, (int64_t)reject->length);
    bind_text(&b, reject->reason);
    return bind_run(&b, put->db, err);
}

bool put_input(struct put *put, const struct input *input, struct error *err)
{
    if (!find_input(put, input->file, err))
        return false;
    const struct toll *toll = tolls_of(&put->tolls, input->file);
    struct bind b = bind_start(put->stmts[PUT_INPUT]);
    bind_int(&b, (int64_t)input->size);
    bind_maybe(&b, input->sha256);
    bind_maybe(&b, input->format);
    bind_maybe(&b, input->encoding);
    bind_int(&b, (int64_t)input->rows);
    bind_int(&b, (int64_t)toll->rejected);
    bind_maybe(&b, input->damage);
    bind_int(&b, (int64_t)input->bad_bytes);
    bind_int(&b, (int64_t)toll->bad_ratings);
    bind_maybe(&b, tolls_dates(toll, &put->scratch));
    bind_int(&b, put->input);
    return bind_run(&b, put->db, err);
}

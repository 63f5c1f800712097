#include "db/manifest.h"
#include "base/buf.h"
#include "db/bind.h"
#include "record/hash.h"
#include "text/lexicon.h"

#include <sqlite3.h>

#define NOW "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

struct str manifest_options(
    const struct coding_options *how, struct arena *arena)
{
    struct buf out = {.arena = arena};
    if (how->lang.n)
        buf_format(&out, "lang=" STR_FMT, STR_ARG(how->lang));
    if (how->threshold)
        buf_format(&out, "%sthreshold=%.4f", out.n ? " " : "",
            (double)how->threshold / UNIT);
    return buf_str(&out);
}

struct coding_options manifest_read_options(struct str options)
{
    struct coding_options how = {0};
    struct str option, name, value;
    while (options.n) {
        str_cut(options, ' ', &option, &options);
        str_cut(option, '=', &name, &value);
        if (str_eq(name, STR("lang")))
            how.lang = value;
        /* Four decimals: the digits are the units. */
        for (size_t i = 0; str_eq(name, STR("threshold")) && i < value.n; i++)
            if (str_digit(value.p[i]) && how.threshold <= UNIT)
                how.threshold = how.threshold * 10 + (value.p[i] - '0');
    }
    return how;
}

bool manifest_begin(struct db *db, const struct manifest *m, struct str lexicon,
    const char *state, int64_t *run, struct error *err)
{
    struct sqlite3_stmt *stmt;
    if (!db_prepare(db,
            "INSERT INTO run (state, command, options, program, pcre2, "
            "snowball, sqlite, unicode, lexicon, kind, started) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " NOW ")",
            &stmt, err))
        return false;
    struct arena arena = {0};
    struct bind b = bind_start(stmt);
    bind_text(&b, str_of(state));
    bind_text(&b, str_of(m->command));
    bind_maybe(&b, manifest_options(&m->options, &arena));
    bind_maybe(&b, str_of(m->program));
    bind_maybe(&b, str_of(m->pcre2));
    bind_maybe(&b, str_of(m->snowball));
    bind_text(&b, str_of(sqlite3_libversion()));
    bind_maybe(&b, str_of(m->unicode));
    bind_text(&b, lexicon);
    bind_text(&b, str_of(m->kind));
    bool ok = bind_run(&b, db, err);
    sqlite3_finalize(stmt);
    arena_free(&arena);
    *run = sqlite3_last_insert_rowid(db->sql);
    return ok;
}

static bool add_file(
    struct db *db, struct sqlite3_stmt *stmt, const void *at, struct error *err)
{
    const struct lexicon_file *file = at;
    struct arena arena = {0};
    struct bind b = bind_start(stmt);
    bind_text(&b, file->path);
    bind_text(&b, hash_of(file->text, &arena));
    bind_text(&b, file->text);
    bool ok = bind_run(&b, db, err);
    arena_free(&arena);
    return ok;
}

static bool add_factors(struct db *db, struct sqlite3_stmt *stmt,
    const struct lexicon *lexicon, struct error *err)
{
    for (size_t i = 0; i < lexicon->factor_count; i++) {
        const struct factor *factor = &lexicon->factors[i];
        struct bind b = bind_start(stmt);
        bind_text(&b, factor->id);
        bind_text(&b, factor->name);
        bind_text(&b, factor->group);
        bind_int(&b, factor->order);
        if (factor->rung)
            bind_int(&b, factor->rung);
        else
            bind_null(&b);
        if (!bind_run(&b, db, err))
            return false;
    }
    return true;
}

static bool add_files(struct db *db, struct sqlite3_stmt *stmt,
    const struct lexicon *lexicon, struct error *err)
{
    for (size_t i = 0; i < lexicon->file_count; i++)
        if (!add_file(db, stmt, &lexicon->files[i], err))
            return false;
    return true;
}

static bool add_entries(struct db *db, struct sqlite3_stmt *stmt,
    const struct lexicon *lexicon, struct error *err)
{
    for (size_t i = 0; i < lexicon->entry_count; i++) {
        const struct entry *entry = &lexicon->entries[i];
        struct bind b = bind_start(stmt);
        bind_int(&b, (int64_t)i + 1);
        bind_text(&b, entry->name);
        bind_text(&b, lexicon->factors[entry->block->factor].id);
        bind_text(&b, str_of(pole_name(entry->block->pole)));
        bind_text(&b, entry->written);
        bind_int(&b, entry->weight);
        bind_int(&b, entry->weak);
        bind_int(&b, entry->except);
        if (!bind_run(&b, db, err))
            return false;
    }
    return true;
}

bool manifest_lexicon(
    struct db *db, const struct lexicon *lexicon, struct error *err)
{
    static const struct {
        const char *sql;
        bool (*add)(struct db *, struct sqlite3_stmt *, const struct lexicon *,
            struct error *);
    } tables[] = {
        {"INSERT INTO lexicon_file (path, sha256, text) VALUES (?, ?, ?)",
            add_files},
        {"INSERT INTO factor (id, name, group_name, ord, rung) "
         "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
         "(name, group_name, ord, rung) = (excluded.name, "
         "excluded.group_name, excluded.ord, excluded.rung)",
            add_factors},
        {"INSERT INTO lexicon_entry (key, name, factor, pole, pattern, weight, "
         "weak, silences) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
         "ON CONFLICT (key) DO UPDATE SET (name, factor, pole, pattern, "
         "weight, weak, silences) = (excluded.name, excluded.factor, "
         "excluded.pole, excluded.pattern, excluded.weight, excluded.weak, "
         "excluded.silences)",
            add_entries},
    };
    bool ok = db_exec(
        db, "DELETE FROM lexicon_file; UPDATE factor SET ord = -1", err);
    for (size_t i = 0; ok && i < sizeof tables / sizeof *tables; i++) {
        struct sqlite3_stmt *stmt;
        if (!db_prepare(db, tables[i].sql, &stmt, err))
            return false;
        ok = tables[i].add(db, stmt, lexicon, err);
        sqlite3_finalize(stmt);
    }
    return ok;
}

bool manifest_prune(
    struct db *db, const struct lexicon *lexicon, struct error *err)
{
    struct sqlite3_stmt *stmt;
    if (!db_prepare(db, "DELETE FROM lexicon_entry WHERE key > ?", &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bind_int(&b, (int64_t)lexicon->entry_count);
    bool ok = bind_run(&b, db, err);
    sqlite3_finalize(stmt);
    return ok && db_exec(db, "DELETE FROM factor WHERE ord = -1", err);
}

bool manifest_files(struct db *db, struct lexicon_file **files, size_t *count,
    struct arena *arena, struct error *err)
{
    struct sqlite3_stmt *stmt;
    size_t room = 0;
    bool row = true, ok;
    *files = NULL;
    *count = 0;
    if (!db_prepare(db, "SELECT path, text FROM lexicon_file ORDER BY path",
            &stmt, err))
        return false;
    while ((ok = db_step(db, stmt, &row, err)) && row) {
        struct lexicon_file *f = ARENA_PUSH(arena, *files, *count, &room);
        f->path = arena_copy(arena, db_text(stmt, 0));
        f->shown = arena_cstr(arena, f->path);
        f->text = arena_copy(arena, db_text(stmt, 1));
    }
    sqlite3_finalize(stmt);
    return ok;
}

bool manifest_stored(struct db *db, struct lexicon *lexicon,
    struct arena *arena, struct error *err)
{
    struct lexicon_file *files;
    size_t count;
    struct error flaw;
    if (!manifest_files(db, &files, &count, arena, err))
        return false;
    if (lexicon_build(lexicon, files, count, arena, &flaw))
        return true;
    /* The file's name is in the arena, and ends with it. */
    error_set(err, ERR_LEXICON, (struct place){.file = db->path},
        "this program cannot read its lexicon: %s:%ld: %s",
        flaw.at.file ? flaw.at.file : "", flaw.at.line, flaw.text);
    return error_hint(
        err, "code it with one that it can read: mindsift rerun -l DIR");
}

/* A row is refused where it is cut or where it is read; here both are known. */
static bool count_rejects(struct db *db, int64_t run, struct error *err)
{
    struct sqlite3_stmt *stmt;
    if (!db_prepare(db,
            "UPDATE input SET rejected = c.n FROM (SELECT input, count(*) AS n "
            "FROM reject GROUP BY input) c "
            "WHERE c.input = input.key AND input.run = ?",
            &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bind_int(&b, run);
    bool ok = bind_run(&b, db, err);
    sqlite3_finalize(stmt);
    return ok;
}

/* {"clean": 0.123, ...}: seconds of processor time before the run's end;
 * empty when nobody measured. */
static struct str timings_json(const struct tally *t, struct arena *arena)
{
    struct buf out = {.arena = arena};
    for (size_t i = 0; i + 1 < t->timing_count; i++)
        buf_format(&out, "%s\"%s\": %.3f", i ? ", " : "{", t->timings[i].part,
            (double)t->timings[i].ns / 1e9);
    if (out.n)
        buf_byte(&out, '}');
    return buf_str(&out);
}

bool manifest_end(
    struct db *db, int64_t run, const struct tally *tally, struct error *err)
{
    struct arena arena = {0};
    struct sqlite3_stmt *stmt;
    if (!db_prepare(db,
            "UPDATE run SET (state, ended, files, damaged, rows_in, new, "
            "replaced, unchanged, rejected, recoded, without_text, gave_up, "
            "timings) = "
            "('done', " NOW ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE key = ?",
            &stmt, err))
        return false;
    struct bind b = bind_start(stmt);
    bind_int(&b, (int64_t)tally->files);
    bind_int(&b, (int64_t)tally->damaged);
    bind_int(&b, (int64_t)tally->rows);
    bind_int(&b, (int64_t)tally->fresh);
    bind_int(&b, (int64_t)tally->replaced);
    bind_int(&b, (int64_t)tally->unchanged);
    bind_int(&b, (int64_t)tally->rejected);
    bind_int(&b, (int64_t)tally->recoded);
    bind_int(&b, (int64_t)tally->without_text);
    bind_int(&b, (int64_t)tally->gave_up);
    bind_maybe(&b, timings_json(tally, &arena));
    bind_int(&b, run);
    bool ok = bind_run(&b, db, err);
    sqlite3_finalize(stmt);
    arena_free(&arena);
    return ok && count_rejects(db, run, err);
}

/* Options that change how a run goes and not what comes of it. */
static bool passes(struct str word, bool *with_value)
{
    static const char *const flags[] = {
        "--quiet", "-q", "--no-progress", "--strict", "--timings"};
    static const char *const values[] = {"--threads", "--rejects"};
    *with_value = false;
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (str_eq(word, str_of(flags[i])))
            return true;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        struct str name, value;
        *with_value = !str_cut(word, '=', &name, &value);
        if (str_eq(name, str_of(values[i])))
            return true;
    }
    return false;
}

/* The next word that bears on the result; false at the end. */
static bool next_word(struct str *command, struct str *word)
{
    struct str value;
    bool with_value;
    while (command->n) {
        str_cut(*command, ' ', word, command);
        if (word->n && !passes(*word, &with_value))
            return true;
        if (word->n && with_value)
            str_cut(*command, ' ', &value, command);
    }
    return false;
}

bool manifest_same(struct str command, struct str other)
{
    struct str a, b;
    str_cut(command, ' ', &a, &command);
    str_cut(other, ' ', &b, &other);
    while (next_word(&command, &a))
        if (!next_word(&other, &b) || !str_eq(a, b))
            return false;
    return !next_word(&other, &b);
}

#include "ask/rater.h"

#include "record/foreign.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum rater_kind rater_kind_of(const char *path)
{
    struct stat s;
    char head[16] = "";
    if (!path || (stat(path, &s) == 0 && S_ISDIR(s.st_mode)))
        return RATER_LEXICON;
    FILE *f = fopen(path, "rb");
    bool db = f && fread(head, 1, sizeof head, f) == sizeof head &&
              foreign_database((struct str){head, sizeof head});
    if (f)
        fclose(f);
    return db ? RATER_DB : RATER_FILE;
}

static void set_factors(
    struct rater *r, const struct str *ids, size_t count, struct arena *arena)
{
    r->code_count = 2 * count;
    r->codes = ARENA_NEW(arena, struct gold_code, r->code_count);
    for (size_t i = 0; i < r->code_count; i++) {
        r->codes[i].factor = ids[i / 2];
        r->codes[i].pole = i % 2 ? POLE_FACILITATOR : POLE_BARRIER;
    }
}

bool rater_of_lexicon(struct rater *r, const struct lexicon *lexicon,
    const char *lang, struct arena *arena, struct error *err)
{
    size_t count = lexicon->factor_count;
    struct str *ids = ARENA_NEW(arena, struct str, count);
    *r = (struct rater){.kind = RATER_LEXICON, .lexicon = lexicon};
    for (size_t i = 0; i < count; i++)
        ids[i] = lexicon->factors[i].id;
    set_factors(r, ids, count, arena);
    r->has_p = true;
    r->coder = coder_start(r->lexicon, str_of(lang));
    return r->coder ||
           error_set(err, ERR_SYSTEM, (struct place){0}, "no memory");
}

static bool open_db(struct rater *r, struct arena *arena, struct error *err)
{
    struct str *ids;
    size_t count;
    r->has_p = true;
    if (!db_open(&r->db, r->path, DB_READ, err))
        return false;
    if (!answers_open(&r->answers, &r->db, err) ||
        !answers_factors(&r->db, &ids, &count, arena, err))
        return false;
    set_factors(r, ids, count, arena);
    return true;
}

static int by_name(const void *a, const void *b)
{
    const struct gold_code *x = a, *y = b;
    int order = str_cmp(x->factor, y->factor);
    return order ? order : (int)x->pole - (int)y->pole;
}

static void collect_codes(struct rater *r, struct arena *arena)
{
    size_t count = 0, room = 0;
    for (size_t i = 0; i < r->gold.count; i++)
        for (size_t k = 0; k < r->gold.reviews[i].code_count; k++)
            *ARENA_PUSH(arena, r->codes, count, &room) =
                r->gold.reviews[i].codes[k];
    for (size_t i = 0; i < r->gold.asked_count; i++)
        *ARENA_PUSH(arena, r->codes, count, &room) = r->gold.asked[i];
    if (count)
        qsort(r->codes, count, sizeof *r->codes, by_name);
    for (size_t i = 0; i < count; i++)
        if (!i || by_name(&r->codes[i], &r->codes[r->code_count - 1]) != 0)
            r->codes[r->code_count++] = r->codes[i];
}

static bool open_file(struct rater *r, struct arena *arena, struct error *err)
{
    if (!gold_read(&r->gold, r->path, arena, err))
        return false;
    for (size_t i = 0; i < r->gold.count; i++)
        *table_at(&r->ids, arena, r->gold.reviews[i].id) = (uint32_t)i + 1;
    collect_codes(r, arena);
    return true;
}

bool rater_open(struct rater *r, const char *path, const char *lang,
    struct setup *setup, struct error *err)
{
    const struct lexicon *lexicon;
    *r = (struct rater){.kind = rater_kind_of(path), .path = path};
    switch (r->kind) {
    case RATER_LEXICON:
        if (!setup_lexicon(setup, path, &lexicon, err) ||
            !rater_of_lexicon(r, lexicon, lang, setup->keep, err))
            return false;
        r->path = path;
        return true;
    case RATER_DB:
        return open_db(r, setup->keep, err);
    default:
        return open_file(r, setup->keep, err);
    }
}

static void code_by_file(
    const struct gold_review *g, struct review *said, struct arena *arena)
{
    said->codes = ARENA_NEW(arena, struct code, g->code_count);
    for (size_t i = 0; i < g->code_count; i++)
        if (!g->codes[i].contested)
            said->codes[said->code_count++] =
                (struct code){g->codes[i].factor, g->codes[i].pole, 0};
}

bool rater_code(struct rater *r, const struct gold_review *of,
    struct review *said, bool *found, struct arena *arena, struct error *err)
{
    *found = true;
    if (r->kind == RATER_DB)
        return answers_find(&r->answers, of->id, said, found, arena, err);
    *said = (struct review){.lang = of->lang};
    said->prose[IN_TITLE].bytes = of->title;
    said->prose[IN_TEXT].bytes = of->text;
    if (r->kind == RATER_LEXICON) {
        coder_rest(r->coder);
        coder_prepare(r->coder, said, arena);
        coder_code(r->coder, said, arena);
        return true;
    }
    const uint32_t *known = table_find(&r->ids, of->id);
    *found = known != NULL;
    if (known)
        code_by_file(&r->gold.reviews[*known - 1], said, arena);
    return true;
}

void rater_close(struct rater *r)
{
    if (r->kind == RATER_DB) {
        answers_close(&r->answers);
        if (r->db.sql)
            db_close(&r->db);
    }
    coder_stop(r->coder);
    *r = (struct rater){0};
}

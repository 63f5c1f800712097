#include "record/verbatim.h"
#include "record/person.h"
#include "record/reading.h"
#include "record/taking.h"

#include <limits.h>

static bool take_author(struct taking *t)
{
    struct str *author = &t->r->author;
    return take(t, STR("null")) ||
           (take_text(t, author) && person_is_hash(*author));
}

static bool take_reply(struct taking *t)
{
    struct review *r = t->r;
    if (take(t, STR("null")))
        return true;
    return take(t, STR("{\"text\":")) && take_text(t, &r->reply_text) &&
           take(t, MEMBER("date")) && take_word_or_null(t, &r->reply_date) &&
           take(t, STR("}")) && (r->reply_text.n || r->reply_date.n);
}

static bool take_rating(struct taking *t)
{
    uint64_t n = 0;
    if (take(t, STR("null")))
        return true;
    bool ok = take_number(t, 5, &n) && n;
    t->r->rating = (int)n;
    return ok;
}

static bool take_helpful(struct taking *t)
{
    uint64_t n = 0;
    t->r->helpful = NO_COUNT;
    if (take(t, STR("null")))
        return true;
    bool ok = take_number(t, LONG_MAX, &n);
    t->r->helpful = (long)n;
    return ok;
}

static bool take_source(struct taking *t)
{
    struct source *source = &t->r->source;
    return take(t, STR("{\"file\":")) && take_text(t, &source->file) &&
           take(t, MEMBER("row")) && take_number(t, LLONG_MAX, &source->row) &&
           take(t, STR("}"));
}

static bool take_base(struct taking *t)
{
    struct review *r = t->r;
    return take(t, STR("{\"id\":")) && take_word(t, &r->id) &&
           (!take(t, MEMBER("row_id")) || take_word(t, &r->row_id)) &&
           take(t, MEMBER("store")) && take_word_or_null(t, &r->store) &&
           take(t, MEMBER("app")) && take_word_or_null(t, &r->app) &&
           take(t, MEMBER("rating")) && take_rating(t) &&
           take(t, MEMBER("title")) &&
           take_text(t, &r->prose[IN_TITLE].bytes) && take(t, MEMBER("text")) &&
           take_text(t, &r->prose[IN_TEXT].bytes) && take(t, MEMBER("date")) &&
           take_word_or_null(t, &r->date) && take(t, MEMBER("version")) &&
           take_word_or_null(t, &r->version) && take(t, MEMBER("lang")) &&
           take_word_or_null(t, &r->lang) && take(t, MEMBER("country")) &&
           take_word_or_null(t, &r->country) && take(t, MEMBER("helpful")) &&
           take_helpful(t) && take(t, MEMBER("author")) && take_author(t) &&
           take(t, MEMBER("reply")) && take_reply(t) &&
           take(t, MEMBER("source")) && take_source(t);
}

static bool take_language(struct taking *t)
{
    struct language *l = &t->r->language;
    uint64_t confidence = 0;
    if (take(t, STR("null")))
        return true;
    bool ok = take(t, STR("{\"detected\":")) && take_word(t, &l->detected) &&
              take(t, MEMBER("confidence")) &&
              take_number(t, UNIT, &confidence) && take(t, STR("}"));
    l->confidence = (int)confidence;
    return ok;
}

static bool take_masked(struct taking *t)
{
    size_t kinds = 0;
    if (!take(t, STR("{")))
        return false;
    for (int i = 0; i < MASK_KINDS && !taking_at(t, STR("}")); i++) {
        struct taking before = *t;
        struct str kind = str_of(mask_name((enum mask_kind)i));
        uint64_t n = 0;
        if (!take_comma(t, kinds) || !take(t, STR("\"")) || !take(t, kind)) {
            *t = before;
            continue;
        }
        if (!take(t, STR("\":")) || !take_number(t, UINT32_MAX, &n) || !n)
            return false;
        t->r->masked[i] = (uint32_t)n;
        kinds++;
    }
    return take(t, STR("}"));
}

static bool take_clean(struct taking *t)
{
    struct review *r = t->r;
    return (!take(t, MEMBER("raw_title")) || take_text(t, &r->raw[IN_TITLE])) &&
           (!take(t, MEMBER("raw_text")) || take_text(t, &r->raw[IN_TEXT])) &&
           take(t, MEMBER("language")) && take_language(t) &&
           take(t, MEMBER("masked")) && take_masked(t) &&
           take(t, MEMBER("text_key")) && take_word_or_null(t, &r->text_key);
}

/* [b,e,"norm","stem"]... */
static bool take_tokens(struct taking *t, struct prose *prose)
{
    size_t room = 0;
    uint32_t from = 0;
    if (!take(t, STR("[")))
        return false;
    while (!take(t, STR("]"))) {
        if (!take_comma(t, prose->token_count) || !take(t, STR("[")))
            return false;
        struct token *token =
            ARENA_PUSH(t->arena, prose->tokens, prose->token_count, &room);
        struct span *at = &token->at;
        if (!take_offset(t, prose->bytes, from, &at->b) || !take(t, STR(",")) ||
            !take_offset(t, prose->bytes, at->b + 1, &at->e) ||
            !take(t, STR(",")) || !take_text(t, &token->norm) ||
            !take(t, STR(",")) || !take_text(t, &token->stem) ||
            !take(t, STR("]")))
            return false;
        from = token->at.e;
    }
    return true;
}

static bool take_words(struct taking *t)
{
    struct prose *title = &t->r->prose[IN_TITLE];
    struct prose *body = &t->r->prose[IN_TEXT];
    return take(t, MEMBER("title_sentences")) &&
           take_spans(
               t, title->bytes, &title->sentences, &title->sentence_count) &&
           take(t, MEMBER("sentences")) &&
           take_spans(
               t, body->bytes, &body->sentences, &body->sentence_count) &&
           take(t, MEMBER("title_tokens")) && take_tokens(t, title) &&
           take(t, MEMBER("tokens")) && take_tokens(t, body);
}

/* Members nobody knows, without blanks between them; and the end. */
static bool take_extra(struct taking *t, struct str line)
{
    struct error ignored;
    const char *begin = t->p, *at = begin;
    if (take(t, STR("}")))
        return t->p == t->end;
    if (!take(t, STR(",")))
        return false;
    const struct json *rest =
        json_read_rest(line, (size_t)(t->p - line.p), t->arena, &ignored);
    for (const struct json *m = rest ? rest->child : NULL; m; m = m->next) {
        if (reading_known(m->key) || m->raw_key.p != at + 1 ||
            m->raw.p != m->raw_key.p + m->raw_key.n + 1)
            return false;
        at = m->raw.p + m->raw.n;
    }
    t->r->extra = (struct str){begin, (size_t)(at - begin)};
    return rest && line.p + line.n == at + 1;
}

static bool section(
    struct taking *t, enum review_section which, bool (*taker)(struct taking *))
{
    const char *begin = t->p;
    if (!taker(t))
        return false;
    t->r->verbatim[which] = (struct str){begin, (size_t)(t->p - begin)};
    return true;
}

static bool parts(struct taking *t)
{
    unsigned *parts = &t->r->parts;
    *parts = HAS_TEXT;
    if (taking_at(t, STR(",\"language\":")) || taking_at(t, STR(",\"raw_t"))) {
        *parts |= HAS_CLEAN;
        if (!section(t, SECTION_CLEAN, take_clean))
            return false;
    }
    if (taking_at(t, MEMBER("title_sentences"))) {
        *parts |= HAS_TOKENS;
        if (!section(t, SECTION_TOKENS, take_words))
            return false;
    }
    if (taking_at(t, MEMBER("lexicon")) && !section(t, SECTION_HITS, take_hits))
        return false;
    if (!taking_at(t, MEMBER("scores")))
        return true;
    *parts |= HAS_SCORES;
    return section(t, SECTION_SCORES, take_scores);
}

bool verbatim_read(struct str line, struct review *r, struct arena *arena)
{
    struct taking t = {line.p, line.p + line.n, r, arena};
    *r = (struct review){0};
    return section(&t, SECTION_TEXT, take_base) && parts(&t) &&
           take_extra(&t, line);
}

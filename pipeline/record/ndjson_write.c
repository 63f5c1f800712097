#include "record/json.h"
#include "record/ndjson.h"

/* Offsets are most of a record with tokens: no printf for them. Written
 * backwards, ending at `end`; where it begins. */
static char *digits(char *end, uint64_t n)
{
    do {
        *--end = (char)('0' + n % 10);
        n /= 10;
    } while (n);
    return end;
}

static void write_number(struct buf *out, uint64_t n)
{
    char room[20], *end = room + sizeof room, *begin = digits(end, n);
    buf_add(out, (struct str){begin, (size_t)(end - begin)});
}

static void name(struct buf *out, const char *member)
{
    buf_add(out, STR(",\""));
    buf_add(out, str_of(member));
    buf_add(out, STR("\":"));
}

static void text(struct buf *out, const char *member, struct str value)
{
    name(out, member);
    json_write(out, value);
}

static void text_or_null(struct buf *out, const char *member, struct str value)
{
    if (value.n) {
        text(out, member, value);
    } else {
        name(out, member);
        buf_add(out, STR("null"));
    }
}

static void number(struct buf *out, const char *member, uint64_t n)
{
    name(out, member);
    write_number(out, n);
}

static void number_or_null(
    struct buf *out, const char *member, bool known, uint64_t n)
{
    name(out, member);
    if (known)
        write_number(out, n);
    else
        buf_add(out, STR("null"));
}

/* Between two values of an array. */
static void comma(struct buf *out, size_t i)
{
    if (i)
        buf_byte(out, ',');
}

static void write_reply(struct buf *out, const struct review *r)
{
    name(out, "reply");
    if (!r->reply_text.n && !r->reply_date.n) {
        buf_add(out, STR("null"));
        return;
    }
    buf_add(out, STR("{\"text\":"));
    json_write(out, r->reply_text);
    text_or_null(out, "date", r->reply_date);
    buf_byte(out, '}');
}

static void write_base(struct buf *out, const struct review *r)
{
    buf_add(out, STR("{\"id\":"));
    json_write(out, r->id);
    if (r->row_id.n)
        text(out, "row_id", r->row_id);
    text_or_null(out, "store", r->store);
    text_or_null(out, "app", r->app);
    number_or_null(out, "rating", r->rating > 0, (uint64_t)r->rating);
    text(out, "title", r->prose[IN_TITLE].bytes);
    text(out, "text", r->prose[IN_TEXT].bytes);
    text_or_null(out, "date", r->date);
    text_or_null(out, "version", r->version);
    text_or_null(out, "lang", r->lang);
    text_or_null(out, "country", r->country);
    number_or_null(
        out, "helpful", r->helpful != NO_COUNT, (uint64_t)r->helpful);
    text_or_null(out, "author", r->author);
    write_reply(out, r);
    buf_add(out, STR(",\"source\":{\"file\":"));
    json_write(out, r->source.file);
    number(out, "row", r->source.row);
    buf_byte(out, '}');
}

/* [b,e and `mark`, behind a comma where it is not the first. */
static void write_span(struct buf *out, size_t i, struct span s, char mark)
{
    char room[32], *end = room + sizeof room, *begin = end;
    *--begin = mark;
    begin = digits(begin, s.e);
    *--begin = ',';
    begin = digits(begin, s.b);
    *--begin = '[';
    if (i)
        *--begin = ',';
    buf_add(out, (struct str){begin, (size_t)(end - begin)});
}

static void write_spans(
    struct buf *out, const char *member, const struct span *spans, size_t count)
{
    name(out, member);
    buf_byte(out, '[');
    for (size_t i = 0; i < count; i++)
        write_span(out, i, spans[i], ']');
    buf_byte(out, ']');
}

static void write_tokens(
    struct buf *out, const char *member, const struct prose *prose)
{
    name(out, member);
    buf_byte(out, '[');
    for (size_t i = 0; i < prose->token_count; i++) {
        const struct token *t = &prose->tokens[i];
        write_span(out, i, t->at, ',');
        json_write(out, t->norm);
        buf_byte(out, ',');
        json_write(out, t->stem);
        buf_byte(out, ']');
    }
    buf_byte(out, ']');
}

static void write_prose(struct buf *out, const struct review *r)
{
    const struct prose *title = &r->prose[IN_TITLE], *body = &r->prose[IN_TEXT];
    write_spans(
        out, "title_sentences", title->sentences, title->sentence_count);
    write_spans(out, "sentences", body->sentences, body->sentence_count);
    write_tokens(out, "title_tokens", title);
    write_tokens(out, "tokens", body);
}

static void write_cues(struct buf *out, const struct hit *h)
{
    name(out, "cues");
    buf_byte(out, '[');
    for (size_t i = 0; i < h->cue_count; i++) {
        comma(out, i);
        buf_add(out, STR("{\"kind\":"));
        json_write(out, str_of(cue_name(h->cues[i].kind)));
        number(out, "b", h->cues[i].at.b);
        number(out, "e", h->cues[i].at.e);
        buf_byte(out, '}');
    }
    buf_byte(out, ']');
}

static void write_status(struct buf *out, const struct hit *h)
{
    if (h->cue_count)
        write_cues(out, h);
    text(out, "status", str_of(status_name(h->status)));
    text_or_null(
        out, "codes_as", str_of(h->codes_as ? pole_name(h->codes_as) : NULL));
}

static void write_hit(
    struct buf *out, const struct review *r, const struct hit *h)
{
    struct str field = r->prose[h->in].bytes;
    buf_add(out, STR("{\"entry\":"));
    json_write(out, h->entry);
    text(out, "factor", h->factor);
    text(out, "pole", str_of(pole_name(h->pole)));
    text(out, "in", str_of(field_name(h->in)));
    number(out, "b", h->at.b);
    number(out, "e", h->at.e);
    text(out, "surface", str_slice(field, h->at.b, h->at.e));
    number(out, "weight", (uint64_t)h->weight);
    if (h->part_count)
        write_spans(out, "parts", h->parts, h->part_count);
    if (r->parts & HAS_STATUS)
        write_status(out, h);
    buf_byte(out, '}');
}

static void write_hits(struct buf *out, const struct review *r)
{
    text(out, "lexicon", r->lexicon);
    name(out, "hits");
    buf_byte(out, '[');
    for (size_t i = 0; i < r->hit_count; i++) {
        comma(out, i);
        write_hit(out, r, &r->hits[i]);
    }
    buf_byte(out, ']');
    if (r->gave_up)
        number(out, "gave_up", r->gave_up);
    if (r->parts & HAS_STATUS)
        buf_add(out, STR(",\"context\":true"));
}

/* "factor:pole" in quotes. */
static void write_code(struct buf *out, const struct code *c)
{
    struct str pole = str_of(pole_name(c->pole));
    json_write(out, c->factor);
    out->n--; /* the closing quote moves behind the pole */
    buf_byte(out, ':');
    buf_add(out, pole);
    buf_byte(out, '"');
}

static void write_flags(struct buf *out, const struct review *r)
{
    size_t coded = 0;
    name(out, "flags");
    buf_byte(out, '{');
    for (size_t i = 0; i < r->code_count; i++) {
        size_t said = 0;
        if (!r->codes[i].flags)
            continue;
        comma(out, coded++);
        write_code(out, &r->codes[i]);
        buf_add(out, STR(":["));
        for (unsigned bit = 0; bit < FLAG_COUNT; bit++) {
            if (!(r->codes[i].flags & 1u << bit))
                continue;
            comma(out, said++);
            json_write(out, str_of(flag_name(1u << bit)));
        }
        buf_byte(out, ']');
    }
    buf_byte(out, '}');
}

static void write_scores(struct buf *out, const struct review *r)
{
    name(out, "scores");
    buf_byte(out, '[');
    for (size_t i = 0; i < r->score_count; i++) {
        const struct score *s = &r->scores[i];
        comma(out, i);
        buf_add(out, STR("{\"factor\":"));
        json_write(out, s->factor);
        text(out, "pole", str_of(pole_name(s->pole)));
        number(out, "p", (uint64_t)s->p);
        buf_byte(out, '}');
    }
    buf_byte(out, ']');
    name(out, "codes");
    buf_byte(out, '[');
    for (size_t i = 0; i < r->code_count; i++) {
        comma(out, i);
        write_code(out, &r->codes[i]);
    }
    buf_byte(out, ']');
    write_flags(out, r);
}

static void write_masked(struct buf *out, const struct review *r)
{
    size_t kinds = 0;
    name(out, "masked");
    buf_byte(out, '{');
    for (int i = 0; i < MASK_KINDS; i++) {
        if (!r->masked[i])
            continue;
        comma(out, kinds++);
        json_write(out, str_of(mask_name((enum mask_kind)i)));
        buf_byte(out, ':');
        write_number(out, r->masked[i]);
    }
    buf_byte(out, '}');
}

static void write_clean(struct buf *out, const struct review *r)
{
    if (r->raw[IN_TITLE].p)
        text(out, "raw_title", r->raw[IN_TITLE]);
    if (r->raw[IN_TEXT].p)
        text(out, "raw_text", r->raw[IN_TEXT]);
    name(out, "language");
    if (r->language.detected.n) {
        buf_add(out, STR("{\"detected\":"));
        json_write(out, r->language.detected);
        number(out, "confidence", (uint64_t)r->language.confidence);
        buf_byte(out, '}');
    } else {
        buf_add(out, STR("null"));
    }
    write_masked(out, r);
    text_or_null(out, "text_key", r->text_key);
}

void ndjson_write(const struct review *r, struct buf *out)
{
    write_base(out, r);
    if (r->parts & HAS_CLEAN)
        write_clean(out, r);
    if (r->parts & HAS_TOKENS)
        write_prose(out, r);
    if (r->parts & HAS_HITS)
        write_hits(out, r);
    if (r->parts & HAS_SCORES)
        write_scores(out, r);
    buf_add(out, r->extra);
    buf_add(out, STR("}\n"));
}

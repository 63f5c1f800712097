#include "record/json.h"
#include "record/member.h"
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

static void text(struct buf *out, struct str member, struct str value)
{
    buf_add(out, member);
    json_write(out, value);
}

static void text_or_null(struct buf *out, struct str member, struct str value)
{
    buf_add(out, member);
    if (value.n)
        json_write(out, value);
    else
        buf_add(out, STR("null"));
}

static void number(struct buf *out, struct str member, uint64_t n)
{
    buf_add(out, member);
    write_number(out, n);
}

static void number_or_null(
    struct buf *out, struct str member, bool known, uint64_t n)
{
    buf_add(out, member);
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
    buf_add(out, MEMBER("reply"));
    if (!r->reply_text.n && !r->reply_date.n) {
        buf_add(out, STR("null"));
        return;
    }
    buf_add(out, STR("{\"text\":"));
    json_write(out, r->reply_text);
    text_or_null(out, MEMBER("date"), r->reply_date);
    buf_byte(out, '}');
}

static void write_base(struct buf *out, const struct review *r)
{
    buf_add(out, STR("{\"id\":"));
    json_write(out, r->id);
    if (r->row_id.n)
        text(out, MEMBER("row_id"), r->row_id);
    text_or_null(out, MEMBER("store"), r->store);
    text_or_null(out, MEMBER("app"), r->app);
    number_or_null(out, MEMBER("rating"), r->rating > 0, (uint64_t)r->rating);
    text(out, MEMBER("title"), r->prose[IN_TITLE].bytes);
    text(out, MEMBER("text"), r->prose[IN_TEXT].bytes);
    text_or_null(out, MEMBER("date"), r->date);
    text_or_null(out, MEMBER("version"), r->version);
    text_or_null(out, MEMBER("lang"), r->lang);
    text_or_null(out, MEMBER("country"), r->country);
    number_or_null(
        out, MEMBER("helpful"), r->helpful != NO_COUNT, (uint64_t)r->helpful);
    text_or_null(out, MEMBER("author"), r->author);
    write_reply(out, r);
    buf_add(out, STR(",\"source\":{\"file\":"));
    json_write(out, r->source.file);
    number(out, MEMBER("row"), r->source.row);
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
    struct buf *out, struct str member, const struct span *spans, size_t count)
{
    buf_add(out, member);
    buf_byte(out, '[');
    for (size_t i = 0; i < count; i++)
        write_span(out, i, spans[i], ']');
    buf_byte(out, ']');
}

static void write_tokens(
    struct buf *out, struct str member, const struct prose *prose)
{
    buf_add(out, member);
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
    write_spans(out, MEMBER("title_sentences"), title->sentences,
        title->sentence_count);
    write_spans(
        out, MEMBER("sentences"), body->sentences, body->sentence_count);
    write_tokens(out, MEMBER("title_tokens"), title);
    write_tokens(out, MEMBER("tokens"), body);
}

static void write_cues(struct buf *out, const struct hit *h)
{
    buf_add(out, STR(",\"cues\":["));
    for (size_t i = 0; i < h->cue_count; i++) {
        comma(out, i);
        buf_add(out, STR("{\"kind\":"));
        json_write(out, str_of(cue_name(h->cues[i].kind)));
        number(out, MEMBER("b"), h->cues[i].at.b);
        number(out, MEMBER("e"), h->cues[i].at.e);
        buf_byte(out, '}');
    }
    buf_byte(out, ']');
}

static void write_status(struct buf *out, const struct hit *h)
{
    if (h->cue_count)
        write_cues(out, h);
    text(out, MEMBER("status"), str_of(status_name(h->status)));
    text_or_null(out, MEMBER("codes_as"),
        str_of(h->codes_as ? pole_name(h->codes_as) : NULL));
}

static void write_hit(
    struct buf *out, const struct review *r, const struct hit *h)
{
    struct str field = r->prose[h->in].bytes;
    buf_add(out, STR("{\"entry\":"));
    json_write(out, h->entry);
    text(out, MEMBER("factor"), h->factor);
    text(out, MEMBER("pole"), str_of(pole_name(h->pole)));
    text(out, MEMBER("in"), str_of(field_name(h->in)));
    number(out, MEMBER("b"), h->at.b);
    number(out, MEMBER("e"), h->at.e);
    text(out, MEMBER("surface"), str_slice(field, h->at.b, h->at.e));
    number(out, MEMBER("weight"), (uint64_t)h->weight);
    if (h->part_count)
        write_spans(out, MEMBER("parts"), h->parts, h->part_count);
    if (r->parts & HAS_STATUS)
        write_status(out, h);
    buf_byte(out, '}');
}

static void write_hits(struct buf *out, const struct review *r)
{
    text(out, MEMBER("lexicon"), r->lexicon);
    buf_add(out, STR(",\"hits\":["));
    for (size_t i = 0; i < r->hit_count; i++) {
        comma(out, i);
        write_hit(out, r, &r->hits[i]);
    }
    buf_byte(out, ']');
    if (r->gave_up)
        number(out, MEMBER("gave_up"), r->gave_up);
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
    buf_add(out, STR(",\"flags\":{"));
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
    buf_add(out, STR(",\"scores\":["));
    for (size_t i = 0; i < r->score_count; i++) {
        const struct score *s = &r->scores[i];
        comma(out, i);
        buf_add(out, STR("{\"factor\":"));
        json_write(out, s->factor);
        text(out, MEMBER("pole"), str_of(pole_name(s->pole)));
        number(out, MEMBER("p"), (uint64_t)s->p);
        buf_byte(out, '}');
    }
    buf_byte(out, ']');
    buf_add(out, STR(",\"codes\":["));
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
    buf_add(out, STR(",\"masked\":{"));
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
        text(out, MEMBER("raw_title"), r->raw[IN_TITLE]);
    if (r->raw[IN_TEXT].p)
        text(out, MEMBER("raw_text"), r->raw[IN_TEXT]);
    buf_add(out, MEMBER("language"));
    if (r->language.detected.n) {
        buf_add(out, STR("{\"detected\":"));
        json_write(out, r->language.detected);
        number(out, MEMBER("confidence"), (uint64_t)r->language.confidence);
        buf_byte(out, '}');
    } else {
        buf_add(out, STR("null"));
    }
    write_masked(out, r);
    text_or_null(out, MEMBER("text_key"), r->text_key);
}

/* Adds a section of the line as it was read, where it still stands so. */
static bool again(
    struct buf *out, const struct review *r, enum review_section section)
{
    buf_add(out, r->verbatim[section]);
    return r->verbatim[section].n > 0;
}

void ndjson_write(const struct review *r, struct buf *out)
{
    if (!again(out, r, SECTION_TEXT))
        write_base(out, r);
    if ((r->parts & HAS_CLEAN) && !again(out, r, SECTION_CLEAN))
        write_clean(out, r);
    if ((r->parts & HAS_TOKENS) && !again(out, r, SECTION_TOKENS))
        write_prose(out, r);
    if ((r->parts & HAS_HITS) && !again(out, r, SECTION_HITS))
        write_hits(out, r);
    if ((r->parts & HAS_SCORES) && !again(out, r, SECTION_SCORES))
        write_scores(out, r);
    buf_add(out, r->extra);
    buf_add(out, STR("}\n"));
}

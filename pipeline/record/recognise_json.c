/*
 * JSON that begins like a dump: objects on lines of their own, or one
 * document, whose records are the first objects in it that hold a text.
 */
#include "record/draft.h"
#include "record/dumping.h"

#include <string.h>

enum { LINES_TRIED = 20 };

/* Whether one of the first lines is an object with a text. */
static bool has_line_of_text(struct dump *d, int lines)
{
    struct arena scratch = {0};
    struct feed rest = d->feed;
    struct str line;
    struct error err;
    size_t length;
    bool found = false;
    while (!found && lines-- > 0 && dumping_line(&rest, &line, &length)) {
        const struct json *value = json_read(line, &scratch, &err);
        found = value && draft_holds_text(value, d->intake, &scratch);
        rest.rest = str_from(rest.rest, length);
        arena_reset(&scratch);
    }
    arena_free(&scratch);
    return found;
}

static bool begins_with_line_of_text(struct dump *d)
{
    struct str line;
    size_t length;
    while (!dumping_line(&d->feed, &line, &length))
        if (d->feed.rest.n >= d->limit || !feed_more(&d->feed))
            return false;
    return has_line_of_text(d, 1);
}

/* A first line that is too long to be looked at: as a line it is refused, and
 * those behind it are read. */
static bool endless_line(const struct dump *d)
{
    return d->feed.rest.n >= d->limit &&
           !memchr(d->feed.rest.p, '\n', d->feed.rest.n);
}

enum outcome { FOUND, NOTHING, DEFECT, TOO_FAR };

static bool is_review(struct dump *d, struct str value, struct arena *scratch)
{
    struct error err;
    const struct json *object = json_read(value, scratch, &err);
    bool text = object && draft_holds_text(object, d->intake, scratch);
    arena_reset(scratch);
    return text;
}

/* Behind a defect in what may be a record. */
static bool search(struct dump *d, struct cutter *probe)
{
    for (bool ended = false; !ended && d->feed.rest.n < d->limit;) {
        ended = d->feed.ended;
        if (cutter_search(probe, d->feed.rest, ended))
            return true;
        feed_more(&d->feed);
    }
    return false;
}

/* Walks the document, without taking it, up to the first review. `defect`
 * says what stood in the way. */
static enum outcome find_review(
    struct dump *d, struct cutter *probe, char *defect, size_t size)
{
    struct arena scratch = {0};
    struct cutter_cut at;
    enum outcome outcome = TOO_FAR;
    for (bool on = true; on;) {
        enum cutter_found found =
            cutter_next(probe, d->feed.rest, d->feed.ended, &at);
        if (found == CUTTER_MORE) {
            on = d->feed.rest.n < d->limit;
            feed_more(&d->feed);
        } else if (found == CUTTER_RECORD) {
            on = !is_review(
                d, str_slice(d->feed.rest, at.begin, at.end), &scratch);
            outcome = on ? outcome : FOUND;
            probe->head_n = on ? 0 : probe->head_n;
        } else if (found == CUTTER_END) {
            outcome = *defect ? DEFECT : NOTHING;
            on = false;
        } else {
            if (!*defect)
                dumping_defect(d, probe, defect, size);
            on = found == CUTTER_BROKEN && search(d, probe);
            outcome = on ? outcome : DEFECT;
        }
    }
    arena_free(&scratch);
    return outcome;
}

static bool is_connect(struct dump *d, const struct cutter *probe)
{
    struct arena scratch = {0};
    struct error err;
    struct str value = str_slice(d->feed.rest, probe->begin, probe->at);
    const struct json *review = json_read(value, &scratch, &err);
    const struct json *type = review ? json_member(review, STR("type")) : NULL;
    bool connect = type && type->type == JSON_STRING &&
                   str_eq(type->text, STR("customerReviews"));
    arena_free(&scratch);
    return connect;
}

static bool empty_array(const struct json *value)
{
    return value && value->type == JSON_ARRAY && !value->count;
}

/* What the stores answer where there are no reviews. */
static bool is_empty_page(const struct json *page)
{
    if (page->type != JSON_OBJECT)
        return empty_array(page);
    const struct json *feed = json_member(page, STR("feed"));
    if (feed)
        return feed->type == JSON_OBJECT && !json_member(feed, STR("entry"));
    return !page->count || json_member(page, STR("tokenPagination")) ||
           empty_array(json_member(page, STR("data"))) ||
           empty_array(json_member(page, STR("reviews")));
}

static const struct cutter_place at_top = {.depth = 0, .array = true},
                                 nowhere = {.depth = -1};

/* The first of the documents behind each other; NULL: it is not all here. */
static const struct json *first_document(
    const struct dump *d, struct arena *scratch)
{
    struct cutter top = {.fixed = true, .place = at_top, .sequence = true};
    struct cutter_cut at;
    struct error err;
    struct str rest = d->feed.rest;
    if (cutter_next(&top, rest, d->feed.ended, &at) != CUTTER_RECORD)
        return NULL;
    return json_read(str_slice(rest, at.begin, at.end), scratch, &err);
}

/* Nowhere is a list of reviews: then each document may be one. */
static bool read_singles(struct dump *d, bool whole, struct cutter_place *place)
{
    struct arena scratch = {0};
    const struct json *page = first_document(d, &scratch);
    bool review = page && draft_holds_text(page, d->intake, &scratch);
    bool known = page && is_empty_page(page);
    bool told = d->intake->format == FORMAT_JSON;
    arena_free(&scratch);
    *place = review ? at_top : nowhere;
    if (review)
        return true;
    if (!whole)
        return dumping_damage(
            d, "no review in its first %zu MB", d->limit >> 20);
    if (!known && !told)
        return dumping_damage(d,
            "JSON without reviews: no array in it has objects with 'content', "
            "'review' or 'text'; --map text=NAME names it");
    d->remark = "JSON without reviews";
    return true;
}

static bool read_document(struct dump *d, struct arena *keep)
{
    bool told = d->intake->format == FORMAT_JSON;
    struct cutter probe = {.sequence = !told};
    char defect[160] = "";
    enum outcome outcome = find_review(d, &probe, defect, sizeof defect);
    struct cutter_place place = probe.place;
    if (outcome == DEFECT)
        return dumping_damage(d, "no JSON: %s", defect);
    /* Else the first record is longer than may be: it will be refused. */
    bool single = outcome == NOTHING || (outcome == TOO_FAR && !probe.inside);
    if (single && !read_singles(d, outcome == NOTHING, &place))
        return false;
    dumping_layout(d, LAYOUT_DOCUMENT, keep);
    d->cutter = probe;
    d->cutter = (struct cutter){
        .fixed = true,
        .place = place,
        .head_n = probe.head_n,
        .sequence = probe.sequence,
    };
    for (size_t i = 0; i < probe.head_n; i++)
        d->cutter.head[i] = probe.head[i];
    if (outcome == FOUND && is_connect(d, &probe) &&
        !responses_find(&d->responses, &d->feed, d->limit))
        d->remark = "the developers' responses stand too far behind the "
                    "reviews, and are left out";
    return true;
}

bool dumping_recognise_json(struct dump *d, struct arena *keep)
{
    bool lines = d->intake->format == FORMAT_JSONL;
    bool told = d->intake->format != FORMAT_AUTO;
    if (!lines && !told && d->feed.rest.p[0] != '[')
        lines = begins_with_line_of_text(d) || endless_line(d);
    if (!lines && read_document(d, keep))
        return true;
    if (!lines && (told || !has_line_of_text(d, LINES_TRIED)))
        return false;
    d->damage[0] = '\0';
    dumping_layout(d, LAYOUT_JSON, keep);
    return true;
}

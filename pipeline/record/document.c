/* Cutting a JSON document into its values; what it cannot follow it skips. */
#include "record/dumping.h"

#include <stdio.h>

enum { SAMPLE = 4096 };

const char *dumping_defect(
    const struct dump *d, const struct cutter *c, char *out, size_t size)
{
    struct str rest = d->feed.rest;
    unsigned char byte = c->at < rest.n ? (unsigned char)rest.p[c->at] : 0;
    char found[20] = "the end";
    if (c->at < rest.n && byte > 0x20 && byte < 0x7F)
        snprintf(found, sizeof found, "'%c'", byte);
    else if (c->at < rest.n)
        snprintf(found, sizeof found, "byte 0x%02X", byte);
    snprintf(out, size, "byte %llu: found %s, wanted %s",
        (unsigned long long)(d->feed.offset + c->at + 1), found, c->wanted);
    return out;
}

static void take(struct dump *d, size_t n)
{
    feed_take(&d->feed, n);
    cutter_take(&d->cutter, n);
}

static void keep_sample(struct dump *d, struct arena *arena, struct raw *raw)
{
    struct str kept = d->feed.rest;
    kept.n = kept.n < SAMPLE ? kept.n : SAMPLE;
    raw->bytes = arena_copy(arena, kept);
}

/* A defect: what stands from the record's beginning to the next is refused,
 * `length` bytes of it already taken. */
static void refuse_broken(
    struct dump *d, uint64_t length, struct arena *arena, struct raw *raw)
{
    struct feed *f = &d->feed;
    char reason[160];
    bool found = false;
    dumping_defect(d, &d->cutter, reason, sizeof reason);
    bool torn = d->cutter.at == f->rest.n && f->ended;
    for (bool ended = false; !found && !ended;) {
        ended = f->ended;
        found = cutter_search(&d->cutter, f->rest, ended);
        length += d->cutter.at;
        take(d, d->cutter.at);
        if (!found)
            feed_more(f);
    }
    d->stopped = !found;
    if (torn && !found)
        dumping_damage(d, "%s",
            f->bytes.damage[0] ? f->bytes.damage
                               : "cut short: the JSON ends before its end");
    if (raw->bytes.n > length)
        raw->bytes.n = (size_t)length;
    dumping_refuse(raw, length, reason, arena);
}

/* A record too long to be kept is followed to its end. */
static void refuse_long(struct dump *d, struct arena *arena, struct raw *raw)
{
    struct feed *f = &d->feed;
    struct cutter_cut at;
    enum cutter_found found;
    uint64_t length = 0;
    do {
        length += d->cutter.at;
        take(d, d->cutter.at);
        feed_more(f);
        found = cutter_next(&d->cutter, f->rest, f->ended, &at);
    } while (found == CUTTER_MORE);
    if (found != CUTTER_RECORD) {
        refuse_broken(d, length, arena, raw);
        return;
    }
    take(d, at.end);
    dumping_refuse(raw, length + at.end, dumping_too_long(d, arena), arena);
}

/* One that does not go on: its first bytes are kept, the rest passed over. */
static void refuse_value(struct dump *d, enum cutter_found found,
    struct cutter_cut at, struct arena *arena, struct raw *raw)
{
    size_t length = at.end - at.begin;
    take(d, at.begin);
    dumping_begin(d, raw);
    keep_sample(d, arena, raw);
    if (found == CUTTER_BROKEN) {
        refuse_broken(d, 0, arena, raw);
    } else if (found == CUTTER_MORE) {
        refuse_long(d, arena, raw);
    } else {
        take(d, length);
        dumping_refuse(raw, length, dumping_too_long(d, arena), arena);
    }
}

/* Old feeds put the app itself before its reviews. */
static bool is_app(const struct dump *d, struct str value)
{
    struct arena scratch = {0};
    struct error err;
    if (d->row)
        return false;
    const struct json *entry = json_read(value, &scratch, &err);
    bool app = entry && entry->type == JSON_OBJECT &&
               json_member(entry, STR("im:name")) &&
               !json_member(entry, STR("im:rating"));
    arena_free(&scratch);
    return app;
}

static const struct layout *link_response(
    struct dump *d, struct str value, struct arena *arena)
{
    struct arena scratch = {0};
    struct str response = responses_to(&d->responses, value, &scratch);
    struct layout *layout = NULL;
    if (response.n) {
        layout = ARENA_NEW(arena, struct layout, 1);
        *layout = *d->layout;
        layout->linked = arena_copy(arena, response);
    }
    arena_free(&scratch);
    return layout ? layout : d->layout;
}

static bool keep_value(
    struct dump *d, struct cutter_cut at, struct arena *arena, struct raw *raw)
{
    struct str value = str_slice(d->feed.rest, at.begin, at.end);
    bool app = is_app(d, value);
    if (!app) {
        take(d, at.begin);
        value = str_slice(d->feed.rest, 0, value.n);
        dumping_begin(d, raw);
        raw->bytes = arena_copy(arena, value);
        if (d->responses.count)
            raw->layout = link_response(d, value, arena);
    }
    take(d, app ? at.end : value.n);
    return !app;
}

/* An end, good or bad. */
static bool stop(struct dump *d, enum cutter_found found)
{
    char reason[160];
    d->stopped = true;
    if (d->feed.bytes.damage[0])
        return dumping_damage(d, "%s", d->feed.bytes.damage);
    if (found == CUTTER_FAILED)
        return dumping_damage(
            d, "%s", dumping_defect(d, &d->cutter, reason, sizeof reason));
    return false;
}

bool dumping_value(struct dump *d, struct arena *arena, struct raw *raw)
{
    struct feed *f = &d->feed;
    struct cutter_cut at;
    while (!d->stopped) {
        enum cutter_found found =
            cutter_next(&d->cutter, f->rest, f->ended, &at);
        bool too_long = found == CUTTER_RECORD && at.end - at.begin > d->limit;
        if (found == CUTTER_END || found == CUTTER_FAILED)
            return stop(d, found);
        if (found == CUTTER_RECORD && !too_long) {
            if (keep_value(d, at, arena, raw))
                return true;
        } else if (found == CUTTER_MORE && f->rest.n - at.begin <= d->limit) {
            take(d, at.begin);
            feed_more(f);
        } else {
            refuse_value(d, found, at, arena, raw);
            return true;
        }
    }
    return false;
}

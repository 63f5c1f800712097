#include "db/tolls.h"

#include "base/buf.h"
#include "record/date.h"

struct toll *tolls_of(struct tolls *t, struct str file)
{
    if (!t->place || !str_eq(t->last, file)) {
        const uint32_t *known = table_find(&t->files, file);
        if (known) {
            t->place = *known;
            t->last = t->items[t->place - 1].file;
        } else {
            t->last = arena_copy(t->keep, file);
            ARENA_PUSH(t->keep, t->items, t->count, &t->room)->file = t->last;
            t->place = t->count;
            *table_at(&t->files, t->keep, t->last) = (uint32_t)t->count;
        }
    }
    return &t->items[t->place - 1];
}

void tolls_review(struct tolls *t, const struct review *r)
{
    if (!r->notes)
        return;
    struct toll *toll = tolls_of(t, r->source.file);
    toll->notes |= r->notes;
    toll->bad_ratings += (r->notes & NOTE_BAD_RATING) != 0;
}

void tolls_reject(struct tolls *t, const struct reject *reject)
{
    tolls_of(t, reject->source.file)->rejected++;
}

struct str tolls_dates(const struct toll *toll, struct arena *arena)
{
    struct buf out = {.arena = arena};
    for (int i = 0; i < DATE_NOTES; i++) {
        if (!(toll->notes & 1u << i))
            continue;
        if (out.n)
            buf_add(&out, STR("; "));
        buf_add(&out, str_of(date_note(i)));
    }
    return buf_str(&out);
}

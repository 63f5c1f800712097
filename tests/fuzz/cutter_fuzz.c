/*
 * The first byte says how many bytes come at a time, and whether documents may
 * follow one another. Whatever it is, a document is cut into the same records
 * with the same defects as at once; pieces never overlap; and a document that
 * is cut without a defect is one that json_read accepts, but for UTF-8.
 */
#include "base/utf8.h"
#include "record/cutter.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { EVENTS = 64 };

struct event {
    enum cutter_found found;
    size_t begin, end; /* in the input */
};

static void demand(bool held)
{
    if (!held)
        abort();
}

/* The window on the input: [begin, seen). */
struct walk {
    struct cutter cutter;
    struct str input;
    size_t begin, seen, step;
};

static void more(struct walk *w)
{
    size_t left = w->input.n - w->seen;
    w->seen += left < w->step ? left : w->step;
}

static void take(struct walk *w, size_t n)
{
    demand(n <= w->seen - w->begin);
    w->begin += n;
    cutter_take(&w->cutter, n);
}

static bool ended(const struct walk *w)
{
    return w->seen == w->input.n;
}

static struct str rest(const struct walk *w)
{
    return str_slice(w->input, w->begin, w->seen);
}

/* False: no record begins any more. */
static bool search(struct walk *w)
{
    for (bool end = false; !end; more(w)) {
        end = ended(w);
        bool found = cutter_search(&w->cutter, rest(w), end);
        take(w, w->cutter.at);
        if (found)
            return true;
    }
    return false;
}

static struct event next(struct walk *w)
{
    struct cutter_cut at;
    for (;;) {
        enum cutter_found found =
            cutter_next(&w->cutter, rest(w), ended(w), &at);
        demand(at.begin <= at.end && at.end <= w->seen - w->begin);
        struct event e = {found, w->begin + at.begin, w->begin + at.end};
        if (found == CUTTER_MORE) {
            take(w, at.begin);
            more(w);
            continue;
        }
        if (found == CUTTER_RECORD)
            take(w, at.end);
        else if (found == CUTTER_BROKEN)
            take(w, at.begin);
        else
            demand(found == CUTTER_END || w->cutter.wanted);
        if (found == CUTTER_BROKEN && !search(w))
            e.found = CUTTER_FAILED;
        return e;
    }
}

static size_t run(struct walk w, struct event *events, bool *good)
{
    size_t count = 0, last = 0;
    *good = true;
    for (;;) {
        struct event e = next(&w);
        demand(e.begin >= last || e.found != CUTTER_RECORD);
        last = e.found == CUTTER_RECORD ? e.end : last;
        if (count < EVENTS)
            events[count++] = e;
        *good = *good && e.found != CUTTER_BROKEN && e.found != CUTTER_FAILED;
        if (e.found == CUTTER_END || e.found == CUTTER_FAILED)
            return count;
    }
}

static void compare(struct walk whole, struct walk pieces)
{
    struct event a[EVENTS], b[EVENTS];
    bool good, also;
    size_t count = run(whole, a, &good);
    demand(run(pieces, b, &also) == count && good == also);
    for (size_t i = 0; i < count; i++)
        demand(a[i].found == b[i].found &&
               (a[i].found != CUTTER_RECORD ||
                   (a[i].begin == b[i].begin && a[i].end == b[i].end)));
    if (whole.cutter.sequence || !utf8_valid(whole.input))
        return;
    struct arena arena = {0};
    struct error err;
    demand(good == (json_read(whole.input, &arena, &err) != NULL));
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    struct walk whole = {
        .input = {(const char *)data + 1, size - 1},
        .seen = size - 1,
        .step = 1,
    };
    struct walk pieces = whole;
    pieces.seen = 0;
    pieces.step = 1 + (data[0] >> 2) % 16;
    whole.cutter.sequence = pieces.cutter.sequence = data[0] & 1;
    compare(whole, pieces);
    whole.cutter.fixed = pieces.cutter.fixed = true;
    whole.cutter.place.array = pieces.cutter.place.array = true;
    whole.cutter.place.depth = pieces.cutter.place.depth = 1;
    compare(whole, pieces);
    return 0;
}

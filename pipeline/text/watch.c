#include "text/watch.h"

#include "text/matcher.h"
#include "text/scan.h"

#include <stdlib.h>

struct watch {
    const struct lexicon *lexicon;
    struct lexicon small;    /* its entries are the changes */
    enum change_part *parts; /* by entry */
    bool *idle;              /* by pack: nothing changed in it */
};

struct watcher {
    const struct watch *watch;
    struct scanners scanners;
};

/* Packs of the same rules, with a matcher of their own. */
static void copy_packs(struct watch *w, struct arena *arena)
{
    const struct lexicon *l = w->lexicon;
    w->small.pack_count = l->pack_count;
    w->small.packs = ARENA_NEW(arena, struct pack *, l->pack_count);
    w->idle = ARENA_NEW(arena, bool, l->pack_count);
    for (size_t i = 0; i < l->pack_count; i++) {
        struct pack *pack = ARENA_NEW(arena, struct pack, 1);
        *pack = *l->packs[i];
        pack->lists = NULL;
        pack->cues = NULL;
        pack->list_count = pack->cue_count = 0;
        pack->matcher = NULL;
        w->small.packs[i] = pack;
        w->idle[i] = true;
    }
}

static void add_entries(
    struct watch *w, const struct changes *changes, struct arena *arena)
{
    size_t count = changes->count;
    struct block *blocks = ARENA_NEW(arena, struct block, w->small.pack_count);
    w->small.entries = ARENA_NEW(arena, struct entry, count);
    w->small.entry_count = count;
    w->parts = ARENA_NEW(arena, enum change_part, count);
    for (size_t i = 0; i < count; i++) {
        const struct change *change = &changes->items[i];
        struct block *block = &blocks[change->pack];
        block->pack = w->small.packs[change->pack];
        w->small.entries[i] =
            (struct entry){.pattern = change->pattern, .block = block};
        w->parts[i] = change->part;
        w->idle[change->pack] = false;
    }
}

struct watch *watch_new(
    const struct lexicon *lexicon, struct changes *changes, struct arena *arena)
{
    if (changes->everything.n)
        return NULL;
    struct watch *w = ARENA_NEW(arena, struct watch, 1);
    w->lexicon = lexicon;
    w->small.keep = arena;
    copy_packs(w, arena);
    add_entries(w, changes, arena);
    for (size_t i = 0; i < w->small.pack_count; i++)
        matcher_build(&w->small, w->small.packs[i]);
    if (!w->small.mistake_count)
        return w;
    /* `so?` may stand in a list, and is no pattern by itself. */
    const struct error *first = &w->small.mistakes[0];
    changes->everything =
        arena_format(arena, "%s:%ld, which cannot be looked for alone (%s)",
            first->at.file, first->at.line, first->text);
    watch_close(w);
    return NULL;
}

void watch_close(struct watch *w)
{
    if (w)
        lexicon_close(&w->small);
}

struct watcher *watcher_start(const struct watch *watch)
{
    struct watcher *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->watch = watch;
    if (scanners_start(&w->scanners, &watch->small))
        return w;
    free(w);
    return NULL;
}

void watcher_stop(struct watcher *w)
{
    if (!w)
        return;
    scanners_stop(&w->scanners);
    free(w);
}

static bool sees_sentence(
    struct watcher *w, struct scanner *scanner, const struct sentence *s)
{
    struct found_list found = {0};
    unsigned gave_up = 0;
    bool line = false, user = false;
    scan(scanner, SCAN_ENTRIES, s, scanner_scratch(scanner), &found, &gave_up);
    for (size_t i = 0; i < found.count; i++) {
        enum change_part part = w->watch->parts[found.items[i].target];
        if (part == CHANGE_ALONE)
            return true;
        line = line || part == CHANGE_LINE;
        user = user || part == CHANGE_USER;
    }
    return (line && user) || gave_up;
}

static bool sees_prose(
    struct watcher *w, struct scanner *scanner, const struct prose *prose)
{
    uint32_t token = 0;
    for (size_t i = 0; i < prose->sentence_count; i++) {
        struct sentence s = sentence_of(prose, i, token);
        if (sees_sentence(w, scanner, &s))
            return true;
        token = s.end;
    }
    return false;
}

bool watcher_sees(
    struct watcher *w, const struct pack *pack, const struct review *r)
{
    const struct watch *watch = w->watch;
    size_t i = 0;
    if (!pack)
        return false;
    while (watch->lexicon->packs[i] != pack)
        i++;
    if (watch->idle[i])
        return false;
    struct scanner *scanner = scanners_of(&w->scanners, watch->small.packs[i]);
    for (int field = 0; field < FIELD_COUNT; field++)
        if (sees_prose(w, scanner, &r->prose[field]))
            return true;
    return false;
}

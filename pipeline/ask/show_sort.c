/* Lines in order of the words beside their hits: the same turns of phrase then
 * stand together. */
#include "ask/show.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "text/rune.h"

#include <stdlib.h>
#include <string.h>

/* So many words from the hit outwards, and no more bytes than that. */
enum { WORDS = 6, REACH = 400 };

struct line {
    struct spot spot;
    struct str key;
    size_t at; /* among all as they were found */
};

struct words {
    struct str items[WORDS];
    size_t count;
};

static enum rune_kind kind_at(struct str s, size_t *at)
{
    uint32_t rune = utf8_next(s, at);
    return rune == UTF8_BAD ? RUNE_OTHER : rune_kind(rune);
}

static bool begins_word(enum rune_kind kind)
{
    return kind == RUNE_LETTER || kind == RUNE_DIGIT || kind == RUNE_ALONE;
}

static bool goes_on(enum rune_kind kind)
{
    return kind == RUNE_LETTER || kind == RUNE_DIGIT || kind == RUNE_MARK ||
           kind == RUNE_APOSTROPHE;
}

/* The first from *at on, which moves behind it; empty when there is none. */
static struct str next_word(struct str s, size_t *at)
{
    size_t begin, next = *at;
    enum rune_kind kind;
    do {
        if (next == s.n)
            return STR("");
        begin = next;
        kind = kind_at(s, &next);
    } while (!begins_word(kind));
    *at = next;
    while (kind != RUNE_ALONE && next < s.n && goes_on(kind_at(s, &next)))
        *at = next;
    return str_slice(s, begin, *at);
}

static struct words first_words(struct str s)
{
    struct words w = {.count = 0};
    struct str word;
    size_t at = 0;
    while (w.count < WORDS && (word = next_word(s, &at)).n)
        w.items[w.count++] = word;
    return w;
}

/* The last one first. */
static struct words last_words(struct str s)
{
    struct words w = {.count = 0};
    struct str word;
    size_t at = s.n > REACH ? s.n - REACH : 0;
    while (utf8_inside(s, at))
        at++;
    while ((word = next_word(s, &at)).n) {
        w.count += w.count < WORDS;
        memmove(&w.items[1], w.items, (w.count - 1) * sizeof *w.items);
        w.items[0] = word;
    }
    return w;
}

static struct str key_of(const struct concordance_line *line,
    enum show_side side, struct arena *arena)
{
    struct buf key = {.arena = arena};
    struct words w = side == SHOW_LEFT
                         ? last_words(str_slice(line->context, 0, line->at.b))
                         : first_words(str_from(line->context, line->at.e));
    for (size_t i = 0; i < w.count; i++) {
        char *room = buf_room(&key, RUNE_FOLD_ROOM(w.items[i].n));
        key.n += rune_fold(w.items[i], room).n;
        buf_byte(&key, ' ');
    }
    return buf_str(&key);
}

static int by_key(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    int order = str_cmp(x->key, y->key);
    return order ? order : (x->at > y->at) - (x->at < y->at);
}

bool show_sort(struct db *db, const struct showing *show, struct spot *spots,
    struct arena *arena, struct error *err)
{
    struct concordance c;
    struct concordance_line found;
    struct line *lines = ARENA_NEW(arena, struct line, show->hits);
    bool ok = concordance_open(&c, db, show->ask.of, err);
    for (size_t i = 0; ok && i < show->hits; i++) {
        ok = concordance_read(&c, &spots[i], &found, err);
        if (ok)
            lines[i] =
                (struct line){spots[i], key_of(&found, show->side, arena), i};
    }
    concordance_close(&c);
    if (!ok || !show->hits)
        return ok;
    qsort(lines, show->hits, sizeof *lines, by_key);
    for (size_t i = 0; i < show->hits; i++)
        spots[i] = lines[i].spot;
    return true;
}

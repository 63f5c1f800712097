#include "ask/caught.h"

#include "base/buf.h"
#include "base/table.h"
#include "db/texts.h"
#include "text/pattern.h"
#include "text/token.h"

#include <stdlib.h>
#include <string.h>

/* The words of the reviews in one language, and the catchers of its files. */
struct catching {
    const struct lexicon *lexicon;
    const struct pack *pack;
    struct tokenizer *tokenizer;
    struct arena *arena;
    struct table counts; /* norm to number */
    struct table known;  /* "ad~" to index into out->items, + 1 */
    struct caught_list *out;
    size_t first; /* of out->items that belongs to this pack */
};

static void note_catcher(struct catching *c, const struct pattern *p)
{
    struct str key = arena_format(c->arena, STR_FMT "%c", STR_ARG(p->text),
        p->kind == PATTERN_STEM ? '~' : '*');
    uint32_t *known = table_at(&c->known, c->arena, key);
    if (!*known) {
        *ARENA_PUSH(c->arena, c->out->items, c->out->count, &c->out->room) =
            (struct caught){.written = key, .at = p->at};
        *known = (uint32_t)c->out->count;
    }
    c->out->items[*known - 1].places++;
}

static void find_catchers(struct catching *c, const struct pattern *p)
{
    if (p->kind == PATTERN_STEM || p->kind == PATTERN_PREFIX)
        note_catcher(c, p);
    for (const struct pattern *one = p->first; one; one = one->next)
        find_catchers(c, one);
}

static void find_all_catchers(struct catching *c)
{
    const struct lexicon *l = c->lexicon;
    for (size_t i = 0; i < l->entry_count; i++)
        if (l->entries[i].block->pack == c->pack)
            find_catchers(c, pattern_of(&l->entries[i], c->arena));
    for (size_t i = 0; i < c->pack->list_count; i++)
        for (size_t k = 0; k < c->pack->lists[i].count; k++)
            find_catchers(c, c->pack->lists[i].patterns[k]);
    for (size_t i = 0; i < c->pack->cue_count; i++)
        find_catchers(c, c->pack->cues[i].pattern);
}

static void count_words(struct catching *c, struct review *r)
{
    struct arena scratch = {0};
    for (int field = 0; field < FIELD_COUNT; field++) {
        struct prose *prose = &r->prose[field];
        tokenize(c->tokenizer, prose, &scratch);
        for (size_t i = 0; i < prose->token_count; i++) {
            struct str norm = prose->tokens[i].norm;
            const uint32_t *known = table_find(&c->counts, norm);
            if (!known)
                norm = arena_copy(c->arena, norm);
            ++*table_at(&c->counts, c->arena, norm);
        }
    }
    arena_free(&scratch);
    tokenizer_rest(c->tokenizer);
}

/* The last word of what was written: `feature request~` catches requests. */
static struct str last_word(struct catching *c, struct str text)
{
    struct prose prose = {.bytes = text};
    tokenize(c->tokenizer, &prose, c->arena);
    if (!prose.token_count)
        return text;
    struct span at = prose.tokens[prose.token_count - 1].at;
    return str_slice(text, at.b, at.e);
}

static int by_count(const void *a, const void *b)
{
    const struct caught_word *x = a, *y = b;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return str_cmp(x->word, y->word);
}

static void add_word(
    struct catching *c, struct caught *to, struct str word, uint64_t count)
{
    *ARENA_PUSH(c->arena, to->words, to->count, &to->room) =
        (struct caught_word){word, count};
}

static void fill(struct catching *c, struct caught *to)
{
    struct str norm, stem, other_norm, other_stem;
    bool by_stem = str_ends(to->written, STR("~"));
    struct str text = str_slice(to->written, 0, to->written.n - 1);
    tokenizer_word(c->tokenizer, last_word(c, text), &norm, &stem);
    for (size_t i = 0; i < c->counts.room; i++) {
        const struct table_slot *slot = &c->counts.slots[i];
        struct str word = {slot->p, slot->n};
        if (!slot->p)
            continue;
        if (str_eq(word, norm)) {
            to->own = slot->value;
            continue;
        }
        if (!by_stem && !str_starts(word, norm))
            continue;
        tokenizer_word(c->tokenizer, word, &other_norm, &other_stem);
        if (!by_stem || str_eq(other_stem, stem))
            add_word(c, to, word, slot->value);
    }
    if (to->count)
        qsort(to->words, to->count, sizeof *to->words, by_count);
}

static bool read_texts(
    struct catching *c, size_t count, struct db *db, struct error *err)
{
    struct texts texts;
    struct review r;
    struct arena arena = {0};
    bool more;
    bool ok = texts_open(&texts, db, err);
    while (ok && (ok = texts_next(&texts, &r, &more, &arena, err)) && more) {
        const struct pack *pack = lexicon_pack(c->lexicon, &r, STR(""));
        for (size_t i = 0; i < count; i++)
            if (c[i].pack == pack)
                count_words(&c[i], &r);
        arena_reset(&arena);
    }
    texts_close(&texts);
    arena_free(&arena);
    return ok;
}

static int by_place(const void *a, const void *b)
{
    const struct caught *x = a, *y = b;
    int order = strcmp(x->at.file, y->at.file);
    if (!order)
        order = (x->at.line > y->at.line) - (x->at.line < y->at.line);
    return order ? order : (x->at.col > y->at.col) - (x->at.col < y->at.col);
}

bool caught_read(const struct lexicon *l, struct db *db, struct arena *arena,
    struct caught_list *out, struct error *err)
{
    struct catching *all = ARENA_NEW(arena, struct catching, l->pack_count);
    for (size_t i = 0; i < l->pack_count; i++) {
        struct catching *c = &all[i];
        *c = (struct catching){
            .lexicon = l, .pack = l->packs[i], .arena = arena, .out = out};
        c->tokenizer = tokenizer_start(l->packs[i]->rules);
        c->first = out->count;
        find_all_catchers(c);
    }
    bool ok = read_texts(all, l->pack_count, db, err);
    for (size_t i = 0; i < l->pack_count; i++) {
        size_t end = i + 1 < l->pack_count ? all[i + 1].first : out->count;
        for (size_t k = all[i].first; ok && k < end; k++)
            fill(&all[i], &out->items[k]);
        tokenizer_stop(all[i].tokenizer);
    }
    if (out->count)
        qsort(out->items, out->count, sizeof *out->items, by_place);
    return ok;
}

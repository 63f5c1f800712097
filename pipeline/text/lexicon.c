#include "text/lexicon.h"

#include "record/hash.h"
#include "text/language.h"
#include "text/lexparse.h"
#include "text/matcher.h"

#include <stdlib.h>
#include <string.h>

enum { LINE_MOST = 100000000 };

static int by_path(const void *a, const void *b)
{
    const struct lexicon_file *x = a, *y = b;
    return str_cmp(x->path, y->path);
}

static int by_lang(const void *a, const void *b)
{
    const struct pack *const *x = a, *const *y = b;
    return str_cmp((*x)->lang, (*y)->lang);
}

static bool is_ladder(const struct lexicon_file *file)
{
    return str_ends(file->path, STR("ladder.lex"));
}

void lexicon_begin(struct lexicon *l, struct lexicon_file *files, size_t count,
    struct arena *keep)
{
    char *digits = arena_room(keep, HASH_DIGITS, 1);
    *l = (struct lexicon){.keep = keep,
        .digits = digits,
        .hash = {digits, HASH_DIGITS},
        .files = files,
        .file_count = count};
    if (count)
        qsort(files, count, sizeof *files, by_path);
}

void lexicon_digest(const struct lexicon *l)
{
    struct arena own = {0};
    struct hash *all = hash_new(&own);
    for (size_t i = 0; i < l->file_count; i++) {
        const struct lexicon_file *f = &l->files[i];
        hash_add_field(all, f->path);
        hash_add_field(all, f->text);
    }
    memcpy(l->digits, hash_end(all, HASH_DIGITS, &own).p, HASH_DIGITS);
    arena_free(&own);
}

/* There are no more entries than lines, and no more examples: so neither array
 * ever moves. */
static void make_room(struct lexicon *l)
{
    size_t lines = 0;
    for (size_t i = 0; i < l->file_count; i++) {
        struct str rest = l->files[i].text, line;
        for (; rest.n; lines++)
            str_cut(rest, '\n', &line, &rest);
    }
    l->entry_room = l->example_room = lines;
    l->entries = arena_room(l->keep, lines, sizeof *l->entries);
    l->examples = arena_room(l->keep, lines, sizeof *l->examples);
}

static void read_files(struct lexicon *l)
{
    make_room(l);
    for (size_t i = 0; i < l->file_count; i++)
        if (!is_ladder(&l->files[i]))
            lexparse_file(l, &l->files[i]);
    for (size_t i = 0; i < l->file_count; i++)
        if (is_ladder(&l->files[i]))
            lexparse_file(l, &l->files[i]);
    if (l->pack_count)
        qsort(l->packs, l->pack_count, sizeof *l->packs, by_lang);
}

/* One pack is the default by itself; of several, one says so. */
static void choose_default(struct lexicon *l)
{
    size_t count = 0;
    if (l->pack_count == 1)
        l->packs[0]->preset = true;
    for (size_t i = 0; i < l->pack_count; i++)
        count += l->packs[i]->preset;
    if (!l->pack_count || count == 1)
        return;
    struct error *mistake = lexparse_mistake(l);
    error_set(mistake, ERR_LEXICON, (struct place){0},
        "%zu languages say that they are the default", count);
    error_hint(mistake, "write `default` into the language.lex of one");
}

static void order_factors(struct lexicon *l)
{
    for (size_t i = 0; i < l->factor_count; i++)
        for (size_t k = 0; k < l->factor_count; k++)
            l->factors[i].order +=
                str_cmp(l->factors[k].id, l->factors[i].id) < 0;
}

static int by_place(const void *a, const void *b)
{
    const struct place *x = &((const struct error *)a)->at;
    const struct place *y = &((const struct error *)b)->at;
    int order = strcmp(x->file ? x->file : "", y->file ? y->file : "");
    if (!order)
        order = (x->line > y->line) - (x->line < y->line);
    return order ? order : (x->col > y->col) - (x->col < y->col);
}

bool lexicon_compile(struct lexicon *l, struct error *err)
{
    read_files(l);
    for (size_t i = 0; i < l->pack_count; i++)
        matcher_build(l, l->packs[i]);
    order_factors(l);
    choose_default(l);
    if (l->mistake_count) {
        qsort(l->mistakes, l->mistake_count, sizeof *l->mistakes, by_place);
        *err = l->mistakes[0];
        lexicon_close(l);
        return false;
    }
    return true;
}

bool lexicon_build(struct lexicon *l, struct lexicon_file *files, size_t count,
    struct arena *keep, struct error *err)
{
    lexicon_begin(l, files, count, keep);
    lexicon_digest(l);
    return lexicon_compile(l, err);
}

void lexicon_close(struct lexicon *l)
{
    for (size_t i = 0; i < l->pack_count; i++)
        matcher_close(l->packs[i]->matcher);
}

static const struct pack *pack_of(const struct lexicon *l, struct str lang)
{
    struct str head, tail;
    str_cut(lang, '-', &head, &tail); /* en-GB */
    str_cut(head, '_', &head, &tail);
    for (size_t i = 0; head.n && i < l->pack_count; i++)
        if (str_eq_nocase(l->packs[i]->lang, head))
            return l->packs[i];
    return NULL;
}

bool lexicon_speaks(const struct lexicon *l, struct str lang, struct error *err)
{
    char all[120] = "";
    if (!lang.n || pack_of(l, lang))
        return true;
    for (size_t i = 0; i < l->pack_count; i++) {
        size_t n = strlen(all);
        snprintf(all + n, sizeof all - n, "%s" STR_FMT, i ? ", " : "",
            STR_ARG(l->packs[i]->lang));
    }
    error_set(err, ERR_USAGE, (struct place){0},
        "no lexicon reads the language '" STR_FMT "'", STR_ARG(lang));
    return error_hint(err, "there are: %s", all);
}

const struct pack *lexicon_pack(
    const struct lexicon *l, const struct review *r, struct str lang)
{
    if (language_sure(&r->language))
        return pack_of(l, r->language.detected);
    const struct pack *pack = pack_of(l, r->lang);
    if (!pack)
        pack = pack_of(l, lang);
    for (size_t i = 0; !pack && i < l->pack_count; i++)
        if (l->packs[i]->preset)
            pack = l->packs[i];
    return pack;
}

struct str lexicon_coded_in(
    const struct lexicon *l, const struct review *r, struct str lang)
{
    if (!r->prose[IN_TITLE].bytes.n && !r->prose[IN_TEXT].bytes.n)
        return STR("");
    const struct pack *pack = lexicon_pack(l, r, lang);
    return pack ? pack->lang : STR("");
}

uint32_t lexicon_factor(const struct lexicon *l, struct str id)
{
    for (size_t i = 0; i < l->factor_count; i++)
        if (str_eq(l->factors[i].id, id))
            return (uint32_t)i;
    return NO_FACTOR;
}

/* The line of "en/cost_billing.lex:14", in up to nine digits, and *name without
 * it and the colon. A name without a line, which no entry has, gives 0 and may
 * lose a byte: it is found nowhere all the same. */
static long cut_line(struct str *name)
{
    long line = 0, place = 1;
    size_t n = name->n;
    for (; n && place <= LINE_MOST; place *= 10) {
        char c = name->p[--n];
        if (c < '0' || c > '9')
            break;
        line += (c - '0') * place;
    }
    *name = str_slice(*name, 0, n - (n && name->p[n - 1] == ':'));
    return line;
}

static int entry_cmp(const struct entry *e, struct str path, long line)
{
    struct str own = e->name;
    long own_line = cut_line(&own);
    int order = str_cmp(own, path);
    return order ? order : (own_line > line) - (own_line < line);
}

uint32_t lexicon_entry(const struct lexicon *l, struct str name)
{
    struct str path = name;
    long line = cut_line(&path);
    size_t low = 0, high = l->entry_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (entry_cmp(&l->entries[middle], path, line) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < l->entry_count && str_eq(l->entries[low].name, name);
    return found ? (uint32_t)low : NO_ENTRY;
}

const struct list *lexicon_list(const struct pack *pack, struct str name)
{
    for (size_t i = 0; i < pack->list_count; i++)
        if (str_eq(pack->lists[i].name, name))
            return &pack->lists[i];
    return NULL;
}

int lexicon_strength(const struct pack *pack, const struct hit *hit)
{
    return hit->weight * pack->reliability[hit->status][hit->pole] / UNIT;
}

int lexicon_threshold(const struct pack *pack, uint32_t factor, enum pole pole)
{
    int said = pack->scales[factor][pole - POLE_BARRIER].threshold;
    return said ? said : LEXICON_THRESHOLD;
}

static bool in_order(const struct hit *a, const struct hit *b)
{
    return a->in != b->in ? a->in < b->in : a->at.b <= b->at.b;
}

bool lexicon_resolve(
    const struct lexicon *l, struct review *r, struct error *err)
{
    struct place at = {.file = "record"};
    if (!str_eq(r->lexicon, l->hash)) {
        error_set(err, ERR_LEXICON, at,
            "the hits of " STR_FMT " were made with another lexicon",
            STR_ARG(r->id));
        return error_hint(err, "give every stage the same -l DIR");
    }
    for (size_t i = 0; i < r->hit_count; i++) {
        struct hit *h = &r->hits[i];
        if (h->index == NO_ENTRY)
            h->index = lexicon_entry(l, h->entry);
        if (h->index == NO_ENTRY)
            return error_set(err, ERR_LEXICON, at,
                "the lexicon has no entry '" STR_FMT "'", STR_ARG(h->entry));
        if (i && !in_order(h - 1, h))
            return error_set(err, ERR_LEXICON, at,
                "the hits of " STR_FMT " are not in order of place",
                STR_ARG(r->id));
    }
    return true;
}

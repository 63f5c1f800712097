#include "text/coder.h"

#include "text/clean.h"
#include "text/cleaning.h"
#include "text/context.h"
#include "text/language.h"
#include "text/match.h"
#include "text/score.h"
#include "text/token.h"

#include <stdlib.h>

struct coder {
    const struct lexicon *lexicon;
    struct str lang;
    int threshold;
    struct scanners scanners;
    struct tokenizer **tokenizers; /* by pack */
    const struct detector *detector;
    struct arena keep;
};

struct coder *coder_start(const struct lexicon *lexicon, struct str lang)
{
    struct coder *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    c->lexicon = lexicon;
    coder_ask(c, lang, 0);
    c->detector = detector_new(&c->keep);
    c->tokenizers = calloc(lexicon->pack_count + 1, sizeof(struct tokenizer *));
    if (!c->tokenizers || !scanners_start(&c->scanners, lexicon)) {
        coder_stop(c);
        return NULL;
    }
    for (size_t i = 0; i < lexicon->pack_count; i++)
        c->tokenizers[i] = tokenizer_start(lexicon->packs[i]->rules);
    return c;
}

void coder_ask(struct coder *c, struct str lang, int threshold)
{
    c->lang = lang;
    c->threshold = threshold ? threshold : SCORE_THRESHOLDS_OF_LEXICON;
}

void coder_stop(struct coder *c)
{
    if (!c)
        return;
    for (size_t i = 0; c->tokenizers && i < c->lexicon->pack_count; i++)
        tokenizer_stop(c->tokenizers[i]);
    free(c->tokenizers);
    scanners_stop(&c->scanners);
    arena_free(&c->keep);
    free(c);
}

void coder_rest(struct coder *c)
{
    for (size_t i = 0; i < c->lexicon->pack_count; i++)
        tokenizer_rest(c->tokenizers[i]);
}

static struct tokenizer *tokenizer_of(
    const struct coder *c, const struct pack *pack)
{
    for (size_t i = 0; i < c->lexicon->pack_count; i++)
        if (c->lexicon->packs[i] == pack)
            return c->tokenizers[i];
    return NULL;
}

const struct pack *coder_prepare(
    struct coder *c, struct review *r, struct arena *arena)
{
    struct cleaning how = {.detector = c->detector, .mask = true};
    uint64_t found[MASK_KINDS] = {0};
    struct language known = r->language;
    cleaning_review(&how, r, found, arena);
    if (known.detected.n)
        r->language = known;
    return lexicon_pack(c->lexicon, r, c->lang);
}

static void tell_language(const struct coder *c, struct review *r)
{
    if (!r->language.detected.n)
        r->language = language_of(
            c->detector, r->prose[IN_TITLE].bytes, r->prose[IN_TEXT].bytes);
}

const struct pack *coder_read(
    struct coder *c, struct review *r, struct arena *arena)
{
    for (int field = 0; field < FIELD_COUNT; field++)
        r->prose[field].bytes = clean_text(r->prose[field].bytes, arena);
    tell_language(c, r);
    const struct pack *pack = lexicon_pack(c->lexicon, r, c->lang);
    for (int field = 0; pack && field < FIELD_COUNT; field++)
        tokenize(tokenizer_of(c, pack), &r->prose[field], arena);
    r->parts = HAS_TEXT | HAS_CLEAN | HAS_TOKENS;
    return pack;
}

void coder_judge(struct coder *c, struct review *r, struct arena *arena)
{
    const struct pack *pack = lexicon_pack(c->lexicon, r, c->lang);
    struct scanner *scanner = scanners_of(&c->scanners, pack);
    match_review(c->lexicon, scanner, r, arena);
    context_review(c->lexicon, scanner, r, arena);
    if (pack)
        score_review(c->lexicon, pack, c->threshold, r, arena);
    r->parts |= HAS_HITS | HAS_STATUS | HAS_SCORES;
}

void coder_code(struct coder *c, struct review *r, struct arena *arena)
{
    coder_read(c, r, arena);
    coder_judge(c, r, arena);
}

/*
 * Any bytes through clean and tokenize: cleaning is idempotent and gives
 * valid UTF-8; sentences and tokens stand in order, inside the text.
 */
#include "base/utf8.h"
#include "text/clean.h"
#include "text/token.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool held)
{
    if (!held)
        abort();
}

static void check_spans(const struct prose *p)
{
    uint32_t last = 0;
    for (size_t i = 0; i < p->sentence_count; i++) {
        demand(p->sentences[i].b >= last && p->sentences[i].e <= p->bytes.n);
        last = p->sentences[i].e;
    }
    size_t home = 0;
    last = 0;
    for (size_t i = 0; i < p->token_count; i++) {
        struct span at = p->tokens[i].at;
        demand(at.b >= last && at.b < at.e && at.e <= p->bytes.n);
        demand(utf8_valid(str_slice(p->bytes, at.b, at.e)));
        while (home < p->sentence_count && p->sentences[home].e <= at.b)
            home++;
        demand(home < p->sentence_count && at.b >= p->sentences[home].b &&
               at.e <= p->sentences[home].e);
        last = at.e;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct str raw = {(const char *)data, size};
    struct str clean = clean_text(raw, &arena);
    demand(utf8_valid(clean));
    demand(str_eq(clean_text(clean, &arena), clean));

    struct token_rules *rules = token_rules_new(&arena);
    demand(token_rules_stemmer(rules, STR("english")));
    token_rules_fold(rules, STR("cant"), STR("can't"));
    token_rules_abbreviation(rules, STR("e.g"));
    struct tokenizer *t = tokenizer_start(rules);
    struct prose prose = {.bytes = clean};
    tokenize(t, &prose, &arena);
    check_spans(&prose);
    tokenizer_stop(t);
    arena_free(&arena);
    return 0;
}

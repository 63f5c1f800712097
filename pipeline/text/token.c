#include "text/token.h"
#include "base/utf8.h"
#include "text/mask.h"
#include "text/rune.h"
#include "text/sentence.h"
#include "text/words.h"

#include <assert.h>
#include <libstemmer.h>
#include <string.h>

/* When a memo is as large as this, it is emptied between batches. */
enum { MEMO_WORDS = 30000, MEMO_BYTES = 6 << 20 };

/* Longer ones are no words of any language: they are their own stem. */
enum { STEM_LONGEST = 200, PLAIN_LONGEST = 200 };

struct token_rules {
    struct arena *keep;
    const char *stemmer; /* NULL: a word is its own stem */
    struct words folds;  /* norm to norm */
    struct words abbreviations;
};

struct tokenizer {
    const struct token_rules *rules;
    struct sb_stemmer *stemmer;
    struct arena own; /* this struct and the two arrays */
    struct arena memo_arena;
    struct words memo;
    size_t memo_bytes;
    uint64_t forgotten;     /* words of memos before: no number comes twice */
    struct span *sentences; /* of the prose at hand, to be copied */
    size_t sentence_count, sentence_room;
    struct token *tokens;
    size_t token_count, token_room;
};

struct token_rules *token_rules_new(struct arena *keep)
{
    struct token_rules *rules = ARENA_NEW(keep, struct token_rules, 1);
    rules->keep = rules->folds.arena = rules->abbreviations.arena = keep;
    return rules;
}

bool token_rules_stemmer(struct token_rules *rules, struct str name)
{
    rules->stemmer = NULL;
    if (str_eq(name, STR("none")))
        return true;
    const char *algorithm = arena_cstr(rules->keep, name);
    struct sb_stemmer *stemmer = sb_stemmer_new(algorithm, "UTF_8");
    if (!stemmer)
        return false;
    sb_stemmer_delete(stemmer);
    rules->stemmer = algorithm;
    return true;
}

static struct str fold(struct str word, struct arena *arena)
{
    return rune_fold(word, arena_alloc(arena, RUNE_FOLD_ROOM(word.n), 1, 1));
}

void token_rules_fold(struct token_rules *rules, struct str from, struct str to)
{
    struct word *word = words_put(&rules->folds, fold(from, rules->keep));
    word->norm = fold(to, rules->keep);
}

void token_rules_abbreviation(struct token_rules *rules, struct str word)
{
    struct str bare = word;
    while (bare.n && bare.p[bare.n - 1] == '.')
        bare.n--;
    struct str folded = fold(bare, rules->keep);
    words_put(&rules->abbreviations, folded)->norm =
        arena_copy(rules->keep, word);
}

struct tokenizer *tokenizer_start(const struct token_rules *rules)
{
    struct arena own = {0};
    struct tokenizer *t = ARENA_NEW(&own, struct tokenizer, 1);
    t->own = own;
    t->rules = rules;
    t->memo.arena = &t->memo_arena;
    if (rules->stemmer)
        t->stemmer = sb_stemmer_new(rules->stemmer, "UTF_8");
    return t;
}

void tokenizer_stop(struct tokenizer *t)
{
    if (!t)
        return;
    sb_stemmer_delete(t->stemmer);
    arena_free(&t->memo_arena);
    struct arena own = t->own; /* it holds t itself */
    arena_free(&own);
}

void tokenizer_rest(struct tokenizer *t)
{
    if (t->memo.count < MEMO_WORDS && t->memo_bytes < MEMO_BYTES)
        return;
    t->forgotten += t->memo.count;
    arena_reset(&t->memo_arena);
    t->memo = (struct words){.arena = &t->memo_arena};
    t->memo_bytes = 0;
}

static bool has_letter(struct str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t rune = utf8_next(s, &at);
        if (rune != UTF8_BAD && rune_kind(rune) == RUNE_LETTER)
            return true;
    }
    return false;
}

static struct str stem(
    struct tokenizer *t, struct str norm, struct arena *arena)
{
    bool plain = !t->stemmer || norm.n > STEM_LONGEST || norm.n == 0 ||
                 norm.p[0] == '[' || !has_letter(norm);
    if (plain)
        return norm;
    const sb_symbol *p =
        sb_stemmer_stem(t->stemmer, (const sb_symbol *)norm.p, (int)norm.n);
    if (!p)
        return norm;
    size_t n = (size_t)sb_stemmer_length(t->stemmer);
    struct str found = {(const char *)p, n};
    return str_eq(found, norm) ? norm : arena_copy(arena, found);
}

struct str tokenizer_norm_once(
    struct tokenizer *t, struct str word, struct arena *arena)
{
    struct str folded = fold(word, arena);
    const struct word *other = words_find(&t->rules->folds, folded);
    return other ? other->norm : folded;
}

void tokenizer_word_once(struct tokenizer *t, struct str word,
    struct arena *arena, struct str *norm, struct str *found_stem)
{
    *norm = tokenizer_norm_once(t, word, arena);
    *found_stem = stem(t, *norm, arena);
}

static void learn(struct tokenizer *t, struct word *word)
{
    tokenizer_word_once(
        t, word->surface, &t->memo_arena, &word->norm, &word->stem);
    t->memo_bytes += sizeof *word + word->surface.n +
                     RUNE_FOLD_ROOM(word->surface.n) + word->stem.n;
}

static const struct word *recall(struct tokenizer *t, struct str surface)
{
    struct word *word = words_put(&t->memo, surface);
    if (!word->norm.p)
        learn(t, word);
    return word;
}

static enum rune_kind kind_at(struct str s, size_t at)
{
    if (at >= s.n)
        return RUNE_OTHER;
    unsigned char c = (unsigned char)s.p[at];
    if (c < 128)
        return (enum rune_kind)rune_ascii[c];
    uint32_t rune = utf8_next(s, &at);
    return rune == UTF8_BAD ? RUNE_OTHER : rune_kind(rune);
}

/* Does the rune between hold two parts of one word together? */
static bool binds(enum rune_kind before, uint32_t rune, enum rune_kind after)
{
    if (rune == '.' || rune == ',' || rune == ':')
        return before == RUNE_DIGIT && after == RUNE_DIGIT;
    if (rune == '_')
        return after == RUNE_LETTER || after == RUNE_DIGIT;
    return rune_kind(rune) == RUNE_APOSTROPHE && before == RUNE_LETTER &&
           after == RUNE_LETTER;
}

/* The usual case: ASCII letters, and then no part of a word; else `at`. */
static size_t simple_end(struct str s, size_t at)
{
    size_t end = at;
    while (end < s.n && (unsigned char)s.p[end] < 128 &&
           rune_ascii[(unsigned char)s.p[end]] == RUNE_LETTER)
        end++;
    if (end == s.n)
        return end;
    unsigned char c = (unsigned char)s.p[end];
    bool ended = c < 128 && c != '_' && rune_ascii[c] != RUNE_DIGIT &&
                 rune_ascii[c] != RUNE_APOSTROPHE;
    return ended ? end : at;
}

/* `at` stands on a letter or digit. */
static size_t word_end(struct str s, size_t at)
{
    size_t simple = simple_end(s, at);
    if (simple > at)
        return simple;
    enum rune_kind before = RUNE_OTHER;
    while (at < s.n) {
        size_t next = at;
        uint32_t rune = utf8_next(s, &next);
        enum rune_kind kind = rune == UTF8_BAD ? RUNE_OTHER : rune_kind(rune);
        if (kind == RUNE_LETTER || kind == RUNE_DIGIT)
            before = kind;
        else if (kind != RUNE_MARK &&
                 (rune == UTF8_BAD || !binds(before, rune, kind_at(s, next))))
            break;
        at = next;
    }
    return at;
}

static size_t marks_end(struct str s, size_t at)
{
    do
        utf8_next(s, &at);
    while (kind_at(s, at) == RUNE_MARK);
    return at;
}

/* The end of the token that begins at `at`; `at` when none does. */
static size_t token_end(struct str s, size_t at)
{
    switch (kind_at(s, at)) {
    case RUNE_DIGIT:
        return rune_emoji_end(s, at) > at ? rune_emoji_end(s, at)
                                          : word_end(s, at);
    case RUNE_LETTER:
        return word_end(s, at);
    case RUNE_ALONE:
        return marks_end(s, at);
    case RUNE_OTHER:
        return s.p[at] == '[' ? mask_end(s, at) : rune_emoji_end(s, at);
    default:
        return at;
    }
}

static size_t next_rune(struct str s, size_t at)
{
    if ((unsigned char)s.p[at] < 128)
        return at + 1;
    utf8_next(s, &at);
    return at;
}

static void reserve(struct tokenizer *t, size_t more)
{
    size_t room = t->token_room ? t->token_room : 256;
    while (room - t->token_count < more)
        room *= 2;
    if (room == t->token_room)
        return;
    struct token *tokens = ARENA_NEW(&t->own, struct token, room);
    if (t->token_count)
        memcpy(tokens, t->tokens, t->token_count * sizeof *tokens);
    t->tokens = tokens;
    t->token_room = room;
}

static void add_token(struct tokenizer *t, struct str s, struct span at)
{
    const struct word *word = recall(t, str_slice(s, at.b, at.e));
    t->tokens[t->token_count++] = (struct token){.at = at,
        .norm = word->norm,
        .stem = word->stem,
        .number = t->forgotten + (uint64_t)(word - t->memo.all) + 1};
}

static void find_tokens(struct tokenizer *t, struct str s, struct span sentence)
{
    struct str part = str_slice(s, 0, sentence.e);
    reserve(t, sentence.e - sentence.b); /* no token is empty */
    for (size_t at = sentence.b; at < part.n;) {
        if (part.p[at] == ' ') {
            at++;
            continue;
        }
        size_t end = token_end(part, at);
        if (end == at) {
            at = next_rune(part, at);
            continue;
        }
        add_token(t, part, (struct span){(uint32_t)at, (uint32_t)end});
        at = end;
    }
}

static void add_sentence(struct tokenizer *t, struct str s, struct span span)
{
    *ARENA_PUSH(&t->own, t->sentences, t->sentence_count, &t->sentence_room) =
        span;
    find_tokens(t, s, span);
}

bool token_plain(struct str s)
{
    return s.n && s.n <= PLAIN_LONGEST && simple_end(s, 0) == s.n;
}

void tokenize(struct tokenizer *t, struct prose *prose, struct arena *arena)
{
    struct str s = prose->bytes;
    assert(s.n <= UINT32_MAX);
    t->token_count = t->sentence_count = 0;
    struct span span = {0, (uint32_t)s.n};
    if (token_plain(s))
        add_sentence(t, s, span);
    else
        for (size_t at = 0;
             sentence_next(s, &at, &t->rules->abbreviations, &span);)
            add_sentence(t, s, span);
    prose->sentence_count = t->sentence_count;
    prose->sentences = ARENA_NEW(arena, struct span, t->sentence_count);
    prose->token_count = t->token_count;
    prose->numbered_by = t;
    prose->tokens = arena_room(arena, t->token_count, sizeof *prose->tokens);
    if (t->sentence_count)
        memcpy(prose->sentences, t->sentences,
            t->sentence_count * sizeof *t->sentences);
    if (t->token_count)
        memcpy(prose->tokens, t->tokens, t->token_count * sizeof *t->tokens);
}

void tokenizer_word(
    struct tokenizer *t, struct str word, struct str *norm, struct str *stem)
{
    const struct word *known = recall(t, word);
    *norm = known->norm;
    *stem = known->stem;
}

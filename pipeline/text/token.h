/*
 * Sentences, tokens with byte ranges, and their stems.
 *
 * A token is a word (letters, digits, inner apostrophes, an inner underscore,
 * inner . , : between digits), one Han or kana character, one emoji sequence,
 * or one mask ("[email]"). Punctuation is no token. Hyphens and slashes
 * split. `norm` is the token with case folded, apostrophes unified and skin
 * tones dropped, then replaced by its fold where tokens.lex has one; a mask's
 * norm keeps its brackets, so that no word equals it. `stem` is Snowball's
 * stem of norm; what holds no letter is its own stem.
 *
 * Every token lies in exactly one sentence. Sentences are in order, disjoint,
 * not empty, without blanks around them; between them is nothing but blanks.
 */
#ifndef TEXT_TOKEN_H
#define TEXT_TOKEN_H

#include "record/review.h"

/* What a language says about tokens. Const after it is filled; shared. */
struct token_rules;

/* Without folds and abbreviations, stemmer "none". */
struct token_rules *token_rules_new(struct arena *keep);
/* "english", "german", ... as Snowball names them, or "none". False when
 * Snowball has no such algorithm; the caller knows the place. */
bool token_rules_stemmer(struct token_rules *rules, struct str name);
/* A token whose norm is `from` counts as `to`. Last one said wins. Case and
 * apostrophes of both are folded here. */
void token_rules_fold(
    struct token_rules *rules, struct str from, struct str to);
/*
 * A full stop behind `word` ends no sentence, how it is written says when:
 * "e.g", "vs." (a stop in it) and "Dr" (a capital) never; "etc" only when a
 * lower-case word follows. In texts its case does not count.
 */
void token_rules_abbreviation(struct token_rules *rules, struct str word);

/* One worker's scratch: a stemmer and a memo of distinct words. */
struct tokenizer;

/* NULL rules are not allowed. Never NULL; ended by tokenizer_stop. */
struct tokenizer *tokenizer_start(const struct token_rules *rules);
void tokenizer_stop(struct tokenizer *t); /* NULL is fine */
/*
 * Empties a memo that has grown large. Norms and stems live in the memo, so
 * this is for the beginning of a batch, when nobody holds tokens of the one
 * before; a worker carries one batch at a time through the whole chain.
 */
void tokenizer_rest(struct tokenizer *t);
/*
 * Fills sentences and tokens of `prose` from its bytes. The arrays are in
 * `arena`, norms and stems in the memo: good until tokenizer_rest. Tokens with
 * the same number have the same norm, as long as the tokenizer lives.
 */
void tokenize(struct tokenizer *t, struct prose *prose, struct arena *arena);
/* Norm and stem of one word in any case; good until tokenizer_rest. */
void tokenizer_word(
    struct tokenizer *t, struct str word, struct str *norm, struct str *stem);

/* The same for callers who remember by themselves: in `arena`. */
void tokenizer_word_once(struct tokenizer *t, struct str word,
    struct arena *arena, struct str *norm, struct str *stem);
/* The norm alone. */
struct str tokenizer_norm_once(
    struct tokenizer *t, struct str word, struct arena *arena);
/* ASCII letters and nothing else: one token, all of it. Most words of patterns
 * are, and some reviews. */
bool token_plain(struct str word);

#endif

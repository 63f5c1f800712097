/*
 * Regexes of the lexicon language: PCRE2, caseless, UTF and UCP, over one
 * sentence at a time, under limits.
 */
#ifndef TEXT_REGEX_H
#define TEXT_REGEX_H

#include "text/matcher.h"

/* Adds the regex `text` for `target`; `at` is the place of its first byte. */
bool regex_add(struct regexes *list, struct str text, struct place at,
    uint32_t target, struct arena *keep, struct error *err) MUST_CHECK;
/* The same for a piece of text as it stands, not inside longer words. */
bool regex_add_literal(struct regexes *list, struct str text, struct place at,
    uint32_t target, struct arena *keep, struct error *err) MUST_CHECK;
/* After the last one: makes ready to tell which are worth running, and numbers
 * them, beginning with `first`. */
void regex_ready(struct regexes *list, size_t first, struct arena *keep);
void regex_free(struct regexes *list);

/* One worker's scratch, for the regexes of one pack. */
struct regex_work;
struct regex_work *regex_start(void);
void regex_stop(struct regex_work *work);

/* A sentence, and whether it is nothing but ASCII. */
struct subject {
    struct str text;
    bool ascii;
};
struct subject regex_subject(struct str text);

/*
 * Which regexes can match in `subject`: bit i % 64 of word i / 64 for item i,
 * and no bit behind the last one. In `arena`.
 */
const uint64_t *regex_candidates(const struct regexes *list,
    const struct subject *subject, struct arena *arena);

/*
 * The next match of `regex` in `subject` at or behind *from, which moves
 * behind it. Empty matches do not count. *gave_up is counted up when a limit
 * ended the search.
 */
bool regex_next(struct regex_work *work, const struct regex *regex,
    const struct subject *subject, size_t *from, struct span *match,
    unsigned *gave_up);

#endif

/*
 * Personal data in texts: each find becomes one token that names its kind,
 * "[email]", "[phone]", "[link]", "[handle]", "[number]", "[name]".
 *
 * What is masked is what hardly is anything else: prices, versions, dates,
 * times and amounts stay, and so do numbers that belong to nobody: those of
 * up to seven digits (988, 911, 116 123, 13 11 14, text lines) and toll-free
 * ones (1-800-..., 0800 ...), since help in a crisis must stay readable.
 */
#ifndef TEXT_MASK_H
#define TEXT_MASK_H

#include "record/review.h"

/*
 * The cleaned text with its masks, in `arena`, or `s` itself where nothing
 * is masked; counts[kind] grow.

 */
struct str mask_text(
    struct str s, uint32_t counts[MASK_KINDS], struct arena *arena);
/* A name in the greeting a reply begins with. */
struct str mask_greeting(
    struct str reply, uint32_t counts[MASK_KINDS], struct arena *arena);
/* The end of the mask that begins at `at`; `at` when none does. */
size_t mask_end(struct str s, size_t at);
/* The longest phone, card or other number of a person that begins at `at`,
 * on a digit, + or (; its end, and *kind. `at` when there is none. */
size_t mask_number(struct str s, size_t at, enum mask_kind *kind);

#endif

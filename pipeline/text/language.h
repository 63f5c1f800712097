/* What language a text is written in. */
#ifndef TEXT_LANGUAGE_H
#define TEXT_LANGUAGE_H

#include "record/review.h"

/* Fewer letters are not looked at. A character that is a word by itself (Han,
 * kana) counts as three, which is what it says. */
enum { LANGUAGE_LETTERS = 25 };

/* Const, shared by all workers. */
struct detector;

struct detector *detector_new(struct arena *keep);
/*
 * The language of the cleaned title and text together, by their beginning:
 * depends on nothing else. The confidence is 10,000 where the usual words of
 * a language settle it; else the share of the text that is in it, halved
 * where the library does not call its guess reliable.
 */
struct language language_of(
    const struct detector *detector, struct str title, struct str text);
/* Whether what was detected is to be believed. */
bool language_sure(const struct language *language);

#endif

/* One line of a .lex file: its words, its comment, its end. */
#ifndef TEXT_LEXLINE_H
#define TEXT_LEXLINE_H

#include "text/lexicon.h"

struct lexline {
    struct str text; /* without comment, blanks at the end, CR */
    struct place at; /* of its first byte that is no blank */
    bool indented;
};

/* What stands behind an entry's pattern. */
struct tail {
    int weight;
    bool weighted, weak, both;
    enum on_negation on_negation;
    bool negation_said;
};

/*
 * The next line of `rest` that says something, cut off it; false at the end.
 * Blanks and quotation marks of word processors become plain ones (but not in
 * examples, which are kept as they stand).
 */
bool lexline_next(struct str *rest, struct place *at, struct arena *keep,
    struct lexline *line);
/* A whole line with plain blanks and quotation marks, without BOM and CR: what
 * columns of places count in. */
struct str lexline_plain(struct str line, struct arena *arena);
/* The first word, cut off the line, with its place; false when none is left */
bool lexline_word(struct lexline *line, struct str *word, struct place *at);
/* Cuts weight, [weak], [both] and `not: ...` off the end of an entry. */
bool lexline_tail(
    struct lexline *line, struct tail *tail, struct error *err) MUST_CHECK;
/* "0.85" to 8500. False unless 0 <= x <= 1 in plain digits. */
bool lexline_unit(struct str word, int *unit);
bool lexline_negation(struct str word, enum on_negation *what);

#endif

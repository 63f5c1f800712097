/*
 * Patterns of the lexicon language, as a tree.
 *
 *     pattern  = near { "|" near }          alternatives (inside parentheses)
 *     near     = sequence { "<n>" sequence }
 *     sequence = item { [".." [n]] item }
 *     item     = (word | "@"list | "(" pattern ")" | quoted | regex) ["?"]
 *     word     = letters ["~" | "*"]
 *
 * lexicons/README.md explains it with examples.
 */
#ifndef TEXT_PATTERN_H
#define TEXT_PATTERN_H

#include "text/lexicon.h"

enum pattern_kind {
    PATTERN_WORD,     /* text: as written */
    PATTERN_STEM,     /* word~ */
    PATTERN_PREFIX,   /* word* */
    PATTERN_LIST,     /* text: the list's name */
    PATTERN_SEQUENCE, /* first: its items in order */
    PATTERN_CHOICE,   /* first: its alternatives */
    PATTERN_NEAR,     /* first: two sides; reach: tokens between */
    PATTERN_QUOTED,   /* text: between the quotes */
    PATTERN_REGEX,    /* text: between the slashes */
};

struct pattern {
    enum pattern_kind kind;
    struct str text;
    bool optional;
    int gap;   /* tokens allowed between the item before and this one */
    int reach; /* of PATTERN_NEAR */
    struct pattern *first, *next;
    struct place at;
};

enum { PATTERN_GAP = 3, PATTERN_GAP_MOST = 20 };

/* Parses the whole of `text`; `at` is the place of its first byte. NULL with
 * err filled when it does not parse. Quoted and regex stand alone, but for
 * quoted words. The tree borrows `text`. */
struct pattern *pattern_parse(
    struct str text, struct place at, struct arena *arena, struct error *err);
/* The pattern of an entry of a sound lexicon. One from a file is parsed anew:
 * the trees of all entries take ten times the room of their text, and only who
 * explains lexicons asks for them. */
const struct pattern *pattern_of(const struct entry *e, struct arena *arena);

#endif

/*
 * What differs between two lexicons, as patterns: a review in which none of
 * them matches gets the same codes from both.
 *
 * An entry (or a cue) is the same in both where all that bears on codes is the
 * same: its pattern, what stands behind it, its block, and its place among the
 * others, which decides ties. It differs where it stands in one of them only.
 * Where a line of a list differs, an entry that names the list gives other
 * matches only where that line matches, too. A threshold or a calibration
 * concerns all entries of its factor.
 *
 * What bears on every word or every hit is no pattern: stemmer, tokens,
 * abbreviations, reliabilities, the ladder, and which languages there are.
 */
#ifndef TEXT_CHANGES_H
#define TEXT_CHANGES_H

#include "text/lexicon.h"

enum change_part {
    CHANGE_ALONE, /* it may change a code by itself */
    CHANGE_LINE,  /* of a list */
    CHANGE_USER,  /* of such a list: only beside a CHANGE_LINE */
};

struct change {
    enum change_part part;
    size_t pack; /* number in both lexicons */
    /* Without lists: their lines stand in it, and are shared by all changes
     * that name the same one. */
    const struct pattern *pattern;
};

struct changes {
    struct str everything; /* why any review may change; empty: no reason */
    struct change *items;  /* else: where reviews may change */
    size_t count, room;
    /* By entry of `a`: the number in `b` of the entry that is the same, + 1; 0:
     * there is none, or it stands out of order. NULL with `everything`. */
    uint32_t *twins;
};

/* Fills *found, which lives in `arena` and borrows from `a` and `b`, two sound
 * lexicons. Cannot fail. */
void changes_find(struct changes *found, const struct lexicon *a,
    const struct lexicon *b, struct arena *arena);

#endif

/*
 * What the patterns of one language become.
 *
 *     word of a review ─► its classes ─► graph of classes ─► entries, cues
 *
 * An atom is one thing a pattern says of a token: this norm, this stem, this
 * prefix. A class is a set of atoms (the alternatives of one place); patterns
 * are paths of classes with gaps between, all in one graph. So a token costs
 * one look-up of its classes (remembered per distinct word), one for each word
 * that may follow it (remembered per pair of words), and the walk of the paths
 * that both really begin, however many entries there are.
 */
#ifndef TEXT_MATCHER_H
#define TEXT_MATCHER_H

#include "base/table.h"
#include "text/lexicon.h"
#include "text/required.h"

struct literals;

enum atom_kind { ATOM_NORM, ATOM_STEM, ATOM_PREFIX, ATOM_KINDS };

#define NO_TARGET UINT32_MAX
enum { STEPS_MOST = 24 };

struct node {
    uint32_t first_edge, edge_count;
    uint32_t targets; /* first link, from 1; 0: none ends here */
};

struct target_link {
    uint32_t target, next; /* next: from 1; 0: the last */
};

/* To a token of `class`, over at most `gap` others. */
struct edge {
    uint32_t class, gap, child;
};

struct graph {
    struct node *nodes; /* node 0 is the root */
    size_t node_count, node_room;
    struct edge *edges; /* by node, then class */
    size_t edge_count, edge_room;
    struct target_link *links; /* links[0] is not used */
    size_t link_count, link_room;
    uint32_t *roots;           /* by class: the child of the root, or 0 */
    bool *inner;               /* by class: other nodes have edges of it */
    struct graph_draft *draft; /* while it is being built */
};

struct regex {
    void *code; /* pcre2_code; workers compile their own when they need it */
    struct str text;
    struct required required;
    const struct block *silences; /* of an except; else NULL */
    uint32_t target;
    uint32_t number; /* among all of the pack, from 0; by regex_ready */
};

struct regexes {
    struct regex *items;
    size_t count, room;
    /* Owners: by number of the clause, then item. */
    struct literals *literals;
    /* Bits by item: those without such a clause, those that ask for a digit. */
    uint64_t *without[CLAUSES_MOST], *digit;
};

struct id_list {
    uint32_t *ids;
    size_t count, room;
};

struct matcher {
    struct table atoms[ATOM_KINDS]; /* text to atom + 1 */
    struct id_list *atom_classes;   /* by atom: the classes it belongs to */
    size_t atom_count;
    struct id_list *classes; /* by class: its atoms, ascending */
    size_t class_count, class_room;
    size_t longest_prefix, shortest_prefix;
    struct graph entries, cues; /* targets: indices of entries, of pack->cues */
    const struct entry *of;     /* by target: those of the lexicon */
    struct regexes entry_regexes, cue_regexes;
};

/* Compiles the patterns of `pack` into pack->matcher; what cannot be compiled
 * becomes a mistake of the lexicon. */
void matcher_build(struct lexicon *lexicon, struct pack *pack);
void matcher_close(struct matcher *matcher);

#endif

/*
 * What the words of a review were found to say: hits, the cues around them,
 * scores and codes. Names are those of the record (NDJSON), the database and
 * the answers alike; each exists once, in coding.c.
 */
#ifndef RECORD_CODING_H
#define RECORD_CODING_H

#include "base/str.h"

/* Probabilities, weights and reliabilities are integers of 1/10,000. */
enum { UNIT = 10000 };

enum pole {
    POLE_NONE,
    POLE_BARRIER,
    POLE_FACILITATOR,
    POLE_TOPIC,   /* codes only when wished for, missing, praised or blamed */
    POLE_MENTION, /* never codes */
};

enum field { IN_TITLE, IN_TEXT, FIELD_COUNT };

/* Byte offsets into one field of the review, end exclusive. */
struct span {
    uint32_t b, e;
};

enum cue_kind {
    CUE_NEGATION,
    CUE_CESSATION, /* no longer, used to, until the update */
    CUE_WISH,
    CUE_HYPOTHETICAL,
    CUE_QUOTATION,
    CUE_OTHER_APP,
    CUE_CONTRAST, /* ends scopes, and no gap passes it */
    CUE_BORDER,   /* ends scopes: "and it" */
    CUE_MISSING,  /* turns a topic into a barrier */
    CUE_PRAISE,   /* give a topic its pole */
    CUE_COMPLAINT,
    CUE_NEUTRAL, /* looks like a cue and is none: "not only" */
    CUE_KIND_COUNT,
};

struct cue {
    enum cue_kind kind;
    struct span at;
};

/* What context made of a hit. */
enum status {
    STATUS_ASSERTED,
    STATUS_NEGATED,      /* codes the other pole, or its own with not: keep */
    STATUS_RESOLVED,     /* a barrier that is gone: facilitator */
    STATUS_LOST,         /* a facilitator that is gone: barrier */
    STATUS_WISH,         /* barrier of what is missing */
    STATUS_HYPOTHETICAL, /* from here on: no code */
    STATUS_QUOTED,
    STATUS_OTHER_APP,
    STATUS_DROPPED, /* negated, and its entry says not: drop */
    STATUS_BARE,    /* a topic merely mentioned, or a mention */
    STATUS_LADDER,  /* another factor has these words */
    STATUS_COUNT,
};

#define NO_ENTRY UINT32_MAX

struct hit {
    struct str entry; /* "en/cost_billing.lex:14" */
    uint32_t index;   /* of that entry in this process's lexicon, or NO_ENTRY */
    struct str factor; /* its id */
    enum pole pole;    /* of the entry's block */
    enum field in;
    struct span at;
    struct span *parts; /* literal tokens as ranges; none: all of `at` */
    size_t part_count;
    int weight;
    struct cue *cues; /* that acted on it, in order of place */
    size_t cue_count;
    enum status status;
    enum pole codes_as; /* POLE_NONE: no code */
};

struct score {
    struct str factor;
    enum pole pole;
    int p;
};

/* Why a code deserves a second look, as bits of code.flags. */
enum code_flag {
    FLAG_WEAK = 1 << 0, /* only single vague words speak for it */
    FLAG_WISH = 1 << 1,
    FLAG_RESOLVED = 1 << 2,
    FLAG_LOST = 1 << 3,
    FLAG_NEGATED = 1 << 4,
    FLAG_COUNT = 5,
};

struct code {
    struct str factor;
    enum pole pole;
    unsigned flags;
};

/* Static names, never NULL; the _of functions give false for unknown ones. */
const char *pole_name(enum pole pole);
const char *field_name(enum field field);
const char *cue_name(enum cue_kind kind);
const char *status_name(enum status status);
const char *flag_name(unsigned bit); /* one bit of enum code_flag */
bool pole_of(struct str name, enum pole *pole);
bool field_of(struct str name, enum field *field);
bool cue_of(struct str name, enum cue_kind *kind);
bool status_of(struct str name, enum status *status);
bool flag_of(struct str name, unsigned *bit);
/* "factor:barrier", or facilitator; leaves the flags alone. */
bool code_of(struct str name, struct code *code);
/* What is coded has a side; topics and mentions have none. */
bool pole_codes(enum pole pole);
/* Scores and codes are ordered by factor, then pole; none is there twice. */
bool coding_follows(
    struct str before, enum pole pole, struct str factor, enum pole next);

#endif

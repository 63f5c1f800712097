/*
 * Lexicons: what a folder of .lex files says, parsed, checked and compiled.
 *
 * Const after lexicon_build; shared by all workers. Everything in it lives in
 * the arena given to lexicon_build, but for the compiled regexes, which
 * lexicon_close gives back.
 */
#ifndef TEXT_LEXICON_H
#define TEXT_LEXICON_H

#include "base/arena.h"
#include "base/error.h"
#include "record/review.h"

struct matcher;
struct pattern;
struct token_rules;

enum on_negation { NEGATION_FLIP, NEGATION_DROP, NEGATION_KEEP };

struct lexicon_file {
    struct str path;   /* "en/cost_billing.lex", from the lexicon folder */
    const char *shown; /* the same with the folder, for messages */
    struct str text;   /* as it lies on disk */
};

struct factor {
    struct str id, name, group;
    int rung;       /* on the ladder, from 1 = wins; 0: not on it */
    uint32_t order; /* among all factors by id */
};

/* What turns the hits of one factor and pole into a code. */
struct scale {
    int threshold; /* 1/10,000; 0: nobody said, LEXICON_THRESHOLD holds */
    bool calibrated;
    double a, b; /* p' = 1 / (1 + exp(-(a + b * logit p))) */
};

enum { LEXICON_THRESHOLD = 5000, LEXICON_WEIGHT = 8000 };

/* The lines under one header. */
struct block {
    const struct pack *pack;
    uint32_t factor; /* index into lexicon.factors */
    enum pole pole;
    enum on_negation on_negation;
    struct place at;
    size_t entry_count; /* without except */
};

struct example {
    struct place at;
    struct str text;
    bool positive;
};

struct entry {
    struct str name;               /* "en/cost_billing.lex:14" */
    struct str written;            /* the pattern, without weight and flags */
    const struct pattern *pattern; /* NULL: see pattern_of */
    const struct block *block;
    struct place at; /* of the pattern */
    int weight;      /* 1/10,000 */
    bool weak, both, except;
    enum on_negation on_negation;
    struct example *examples; /* side by side in lexicon.examples */
    size_t example_count;
};

struct list {
    struct str name;
    struct place at;
    struct pattern **patterns;
    size_t count, room;
};

/* Where a cue stands, seen from the hit it acts on. */
enum cue_side { CUE_BEFORE, CUE_AFTER, CUE_AROUND };

struct cue_rule {
    enum cue_kind kind;
    enum cue_side side;
    int within;     /* tokens between cue and hit; 0: up to the end of scope */
    enum pole pole; /* of the entries it acts on; POLE_NONE: all */
    struct str written;
    struct pattern *pattern;
    struct place at;
};

/* One language. */
struct pack {
    struct str lang; /* "en": the name of its folder */
    bool preset;     /* language.lex says `default` */
    struct token_rules *rules;
    struct list *lists;
    size_t list_count, list_room;
    struct cue_rule *cues;
    size_t cue_count, cue_room;
    /* 1/10,000, by the status of a hit and the pole of its entry */
    int reliability[STATUS_COUNT][POLE_MENTION + 1];
    struct scale (*scales)[2]; /* [factor][pole - POLE_BARRIER] */
    struct matcher *matcher;   /* entries and cues, compiled */
};

struct lexicon {
    struct arena *keep;
    struct str hash; /* of all files, by path and content: 64 hex digits */
    char *digits;    /* the same, to be written by lexicon_digest */
    struct lexicon_file *files; /* by path */
    size_t file_count;
    struct factor *factors; /* in order of file */
    size_t factor_count, factor_room;
    struct pack **packs; /* by lang */
    size_t pack_count, pack_room;
    struct entry *entries; /* by file, then line; without cues */
    size_t entry_count, entry_room;
    struct example *examples; /* of all entries, in their order */
    size_t example_count, example_room;
    struct block **blocks; /* in order of file, then line */
    size_t block_count, block_room;
    struct error *mistakes; /* in order of file, then line */
    size_t mistake_count, mistake_room;
};

/*
 * Reads `files` (kept, not copied; sorted here by path). False when there is
 * any mistake: all are in lexicon->mistakes, the first one also in err.
 */
bool lexicon_build(struct lexicon *lexicon, struct lexicon_file *files,
    size_t count, struct arena *keep, struct error *err) MUST_CHECK;
/* The same in three steps, for who has two threads: the last two may be taken
 * side by side. lexicon->hash has its length from the first on, and its digits
 * when the second is over: until then nobody may look at them. */
void lexicon_begin(struct lexicon *lexicon, struct lexicon_file *files,
    size_t count, struct arena *keep);
void lexicon_digest(const struct lexicon *lexicon);
bool lexicon_compile(struct lexicon *lexicon, struct error *err) MUST_CHECK;
void lexicon_close(struct lexicon *lexicon);

/* Whether `lang` is the folder of one of the packs, or empty. */
bool lexicon_speaks(const struct lexicon *lexicon, struct str lang,
    struct error *err) MUST_CHECK;
/* The pack that reads this review, or NULL when none does: the one of its
 * language where the text tells that for sure; else of the store's language;
 * else of the user's --lang, `lang`, or empty; else the default one. */
const struct pack *lexicon_pack(
    const struct lexicon *lexicon, const struct review *r, struct str lang);
/* The language of that pack; empty when there is none, or nothing to read. */
struct str lexicon_coded_in(
    const struct lexicon *lexicon, const struct review *r, struct str lang);
/* NO_FACTOR when there is none. */
#define NO_FACTOR UINT32_MAX
uint32_t lexicon_factor(const struct lexicon *lexicon, struct str id);
/* NO_ENTRY when there is none. */
uint32_t lexicon_entry(const struct lexicon *lexicon, struct str name);
/* What `@name` stands for in a pack, or NULL. */
const struct list *lexicon_list(const struct pack *pack, struct str name);
/* The weight of a hit times the reliability of its status, in 1/10,000. */
int lexicon_strength(const struct pack *pack, const struct hit *hit);
int lexicon_threshold(const struct pack *pack, uint32_t factor, enum pole pole);
/* Gives each hit of a review that came from a pipe its entry's index. False
 * when review and lexicon do not belong together, or hits are out of order. */
bool lexicon_resolve(const struct lexicon *lexicon, struct review *r,
    struct error *err) MUST_CHECK;

#endif

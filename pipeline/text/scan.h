/*
 * Finding patterns in one sentence: the runtime side of text/matcher.h.
 * Who finds entries and who finds cues use the same walk.
 */
#ifndef TEXT_SCAN_H
#define TEXT_SCAN_H

#include "text/lexicon.h"

/* A pattern that matched. Token numbers count within the prose. */
struct found {
    uint32_t target;
    uint32_t first, last; /* tokens, last inclusive */
    uint32_t *literals;   /* tokens the pattern itself matched, ascending */
    size_t literal_count;
    struct span at; /* bytes */
};

struct found_list {
    struct found *items;
    size_t count, room;
};

/* The part of a prose that is one sentence. */
struct sentence {
    const struct prose *prose;
    struct span at;      /* bytes */
    uint32_t first, end; /* tokens, end exclusive */
};

enum scan_what {
    SCAN_ENTRIES,
    SCAN_HITS, /* entries; an except by regex only where it has work to do */
    SCAN_CUES
};

/* One worker's scratch: a memo of the classes of distinct words. */
struct scanner;

/* For this pack. NULL when memory is short. */
struct scanner *scanner_start(const struct pack *pack);
void scanner_stop(struct scanner *scanner);
const struct pack *scanner_pack(const struct scanner *scanner);
/* Room for what is needed for one review only; emptied by each call. */
struct arena *scanner_scratch(struct scanner *scanner);

/* One worker's scanners of all packs. Starts zeroed. */
struct scanners {
    struct scanner **items;
    size_t count;
};

/* False when memory is short; what was started is stopped again. */
bool scanners_start(struct scanners *scanners, const struct lexicon *lexicon);
void scanners_stop(struct scanners *scanners);
/* NULL for a NULL pack. */
struct scanner *scanners_of(
    const struct scanners *scanners, const struct pack *pack);

/* Everything that matches in the sentence, in no order; in `arena`. A regex
 * or a walk through gaps that hits its limit counts up *gave_up. */
void scan(struct scanner *scanner, enum scan_what what,
    const struct sentence *sentence, struct arena *arena,
    struct found_list *out, unsigned *gave_up);

/* The sentence number `i` of a prose; its tokens begin at `first_token`. */
struct sentence sentence_of(
    const struct prose *prose, size_t i, uint32_t first_token);
/* Commas and the like between two tokens, `a` before `b`. */
uint32_t sentence_commas(const struct sentence *s, uint32_t a, uint32_t b);
bool found_share(const struct found *a, const struct found *b);
/* Of two with equally many literal tokens: by the first that differs. */
int found_order(const struct found *a, const struct found *b);
bool found_has(const struct found *a, uint32_t token);

#endif

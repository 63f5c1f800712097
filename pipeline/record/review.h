/* One review, and the batch it travels in. */
#ifndef RECORD_REVIEW_H
#define RECORD_REVIEW_H

#include "base/arena.h"
#include "base/error.h"
#include "record/coding.h"

/* What a review carries so far. Stages declare these as needs and adds. */
enum review_part {
    HAS_TEXT = 1 << 0,   /* ingest */
    HAS_CLEAN = 1 << 1,  /* clean */
    HAS_TOKENS = 1 << 2, /* tokenize */
    HAS_HITS = 1 << 3,   /* match */
    HAS_STATUS = 1 << 4, /* context */
    HAS_SCORES = 1 << 5, /* score */
};

struct token {
    struct span at;  /* never crosses a sentence */
    struct str norm; /* case and apostrophes folded */
    struct str stem; /* of norm */
    /* The name of its word among those of prose.numbered_by; 0: it has none,
     * as where it was read and not found. Never in a record. */
    uint64_t number;
};

/* A title or a text, and what was found in it. */
struct prose {
    struct str bytes; /* UTF-8 */
    struct span *sentences;
    size_t sentence_count;
    struct token *tokens; /* in order of place */
    size_t token_count;
    const void *numbered_by; /* the tokenizer; it need not be looked into */
};

/* Where a row came from. Kept for people, never part of "the same". */
struct source {
    struct str file; /* as it was named on the command line */
    uint64_t row;    /* record in that file, from 1, without the header */
};

/* What of a person may stand in a text, and is masked there: "[email]". */
enum mask_kind {
    MASK_EMAIL,
    MASK_PHONE,
    MASK_LINK,
    MASK_HANDLE, /* @somebody */
    MASK_NUMBER, /* of a card, an account, a person */
    MASK_NAME,   /* in the greeting of a reply */
    MASK_KINDS,
};

/* What a text is written in, as far as its letters tell. */
struct language {
    struct str detected; /* "en", "zh-Hant"; empty: too few letters */
    int confidence;      /* 1/10,000 */
};

/* From this confidence on, what was detected is believed. */
enum { LANGUAGE_SURE = 7000 };

enum { NO_COUNT = -1 };

enum { NOTE_BAD_RATING = 1 << 8 }; /* out of 1 to 5, taken for none */

/* The parts as they stand in a line, one behind the other. */
enum review_section {
    SECTION_TEXT,
    SECTION_CLEAN,
    SECTION_TOKENS,
    SECTION_HITS, /* with their status */
    SECTION_SCORES,
    SECTION_COUNT,
};

struct review {
    unsigned parts; /* enum review_part bits */
    /* A section of the line it was read from, to be written again as it is;
     * empty: not read, read from another form, or changed since. */
    struct str verbatim[SECTION_COUNT];
    struct source source;
    struct str id, row_id;
    struct str store, app, date, version, lang, country;
    struct str author; /* keyed hash, or empty */
    struct str reply_text, reply_date;
    struct str raw[FIELD_COUNT];     /* as ingested; p is NULL: not kept */
    struct language language;        /* this and the next two: set by clean */
    uint32_t masked[MASK_KINDS];     /* how often */
    struct str text_key;             /* equal for equal texts */
    int rating;                      /* 1..5; 0 when there is none */
    long helpful;                    /* NO_COUNT when there is none */
    struct prose prose[FIELD_COUNT]; /* by enum field */
    struct str lexicon; /* hash of the lexicon that made the hits */
    struct hit *hits;   /* by field, then begin */
    size_t hit_count;
    struct score *scores; /* by factor, then pole; only those over 0 */
    size_t score_count;
    struct code *codes; /* the same order */
    size_t code_count;
    unsigned gave_up; /* patterns that hit their limit on this review */
    unsigned notes;   /* what reading it took: enum date_note and NOTE_ bits */
    struct str extra; /* `,"name":value` of members nobody knows, as read */
};

/* The bytes of one record, as the source cut them. */
struct raw {
    struct str bytes;
    struct source source;
    uint64_t offset;    /* of its first byte in the (decompressed) file */
    const void *layout; /* belongs to the source: how to read these bytes */
};

struct reject {
    struct source source;
    uint64_t offset;
    uint64_t length;   /* of the whole record, in bytes */
    struct str reason; /* lower case, no full stop */
    struct str bytes;  /* the first 4 KB at most, without people */
    size_t before;     /* reviews of its batch that stand before it */
};

/* A file whose end was reached (or whose damage was met) in this batch. */
struct input {
    struct str file;
    struct str format, encoding;
    struct str sha256; /* hex, of the file as it lies on disk */
    uint64_t size;     /* bytes on disk */
    uint64_t rows;
    uint64_t bad_bytes; /* sequences that are no text, now U+FFFD */
    struct str damage;  /* what is wrong with it; empty when nothing is */
    struct str remark;  /* what people should know of it; mostly empty */
};

/* Processor time; the part's name is a constant of the program. */
struct timing {
    const char *part;
    uint64_t ns;
};

enum { TIMINGS_MOST = 20 };

/* Counts of one run; every row is in exactly one of the lower four. */
struct tally {
    uint64_t rows;
    uint64_t fresh, replaced, unchanged, rejected;
    uint64_t recoded;      /* reviews the database held, coded again */
    uint64_t kept;         /* those whose codes --recode could leave */
    uint64_t otherwise;    /* of those unchanged: coded with other options */
    uint64_t without_text; /* rows kept that have neither title nor text */
    uint64_t files;        /* read */
    uint64_t passed_over;  /* in folders, not dumps by their name */
    uint64_t damaged;      /* inputs missing, unreadable, damaged, cut short */
    uint64_t bad_ratings;  /* out of 1 to 5, taken for none */
    uint64_t gave_up;      /* patterns that hit a limit, once per review */
    uint64_t masked[MASK_KINDS]; /* in texts and replies */
    uint64_t bytes, bytes_total; /* on disk, read and to be read; 0 unknown */
    uint64_t text_bytes;         /* of titles and texts */
    struct timing timings[TIMINGS_MOST]; /* of the run only */
    size_t timing_count;
};

/* Owns everything its reviews point to. One thread holds it at a time. */
struct batch {
    uint64_t seq;     /* place in the stream, from 0; the order of the output */
    struct raw *raws; /* what the source cut; process turns it into reviews */
    size_t raw_count;
    struct review *reviews;
    size_t count;
    struct reject *rejects;
    size_t reject_count, reject_room;
    struct input *inputs;
    size_t input_count, input_room;
    struct tally tally; /* what this batch adds to the run's */
    struct str output;  /* what a writing sink made of it in the worker */
    struct arena arena;
};

/* The review has this part now, and not as it was read. Whoever sets a part
 * says so: what was read is written again otherwise. */
void review_add(struct review *r, enum review_part part);
/* Its text is another one: nothing is written again as it was read. */
void review_reword(struct review *r);
/* Notes a refused row: counts it and keeps its first bytes. */
void batch_reject(struct batch *b, const struct raw *raw, struct str reason);
/* "text", "cleaned text", ...: what a part is called in a message. */
const char *part_name(unsigned part);
/* "email", "phone", ... */
const char *mask_name(enum mask_kind kind);

#endif

/*
 * What a run was: its command, versions and lexicon, and in the end its
 * account, so that a result can be traced and made again.
 */
#ifndef DB_MANIFEST_H
#define DB_MANIFEST_H

#include "db/db.h"
#include "record/review.h"

struct lexicon;
struct lexicon_file;

/* What bears on the codes beside the lexicon. */
struct coding_options {
    struct str lang; /* the user's --lang, or empty */
    int threshold;   /* for all codes, 1/10,000; 0: those of the lexicon */
};

/* As name=value, parted by blanks, and back; none: empty. */
struct str manifest_options(
    const struct coding_options *how, struct arena *arena);
struct coding_options manifest_read_options(struct str options);

/* Strings may be NULL where nobody knows; `command` may not. */
struct manifest {
    const char *kind;    /* run, recode, rerun, merge, forget */
    const char *command; /* the whole command line */
    struct coding_options options;
    const char *program, *pcre2, *snowball, *unicode; /* versions */
};

/* Adds the row of a run that begins; `lexicon` is a hash, `state` is "loading"
 * or "done". */
bool manifest_begin(struct db *db, const struct manifest *m, struct str lexicon,
    const char *state, int64_t *run, struct error *err) MUST_CHECK;
/* Stores the lexicon's files, factors and entries; entry i has key i + 1.
 * Those of another lexicon that it does not overwrite stay: rows may refer to
 * them, until manifest_prune takes them away. */
bool manifest_lexicon(
    struct db *db, const struct lexicon *lexicon, struct error *err) MUST_CHECK;
bool manifest_prune(
    struct db *db, const struct lexicon *lexicon, struct error *err) MUST_CHECK;
/* The files of the lexicon it was coded with, as lexicon_build wants them. */
bool manifest_files(struct db *db, struct lexicon_file **files, size_t *count,
    struct arena *arena, struct error *err) MUST_CHECK;
/* The lexicon they make; ended by lexicon_close. ERR_LEXICON where this program
 * cannot read it. */
bool manifest_stored(struct db *db, struct lexicon *lexicon,
    struct arena *arena, struct error *err) MUST_CHECK;
/* The account; the run is done. */
bool manifest_end(struct db *db, int64_t run, const struct tally *tally,
    struct error *err) MUST_CHECK;
/*
 * Whether two command lines ask for the same result: the program's own path
 * and the options that only change how it runs are passed over.
 */
bool manifest_same(struct str command, struct str other);

#endif

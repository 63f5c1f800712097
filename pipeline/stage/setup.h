/*
 * What the stages of one chain share while they are being opened: the arena
 * their plans live in, and each lexicon folder, read once.
 */
#ifndef STAGE_SETUP_H
#define STAGE_SETUP_H

#include "base/arena.h"
#include "base/error.h"
#include "base/labour.h"
#include "stage/opt.h"

struct lexicon;

struct setup {
    struct arena *keep; /* lives until after every stage is closed */
    struct setup_lexicon *lexicons;
    const char *program;  /* argv[0], to find the lexicons beside it */
    const char *command;  /* the whole command line, for the run table */
    struct labour labour; /* who shares out work; zeroed: the caller */
    bool digests;         /* the sink keeps the SHA-256 of each input */
};

/*
 * The lexicons of `dir`, or, where dir is NULL, of $MINDSIFT_LEXICONS, of the
 * folder beside the program, or the installed ones. The setup owns them.
 * Fails with a place in the lexicon, or when there is no such folder.
 */
bool setup_lexicon(struct setup *setup, const char *dir,
    const struct lexicon **lexicon, struct error *err) MUST_CHECK;
/*
 * The same for who shows all mistakes: a lexicon that has some is given too.
 * Its `files` and `mistakes` are there; it codes nothing.
 */
bool setup_lexicon_flawed(struct setup *setup, const char *dir,
    const struct lexicon **lexicon, struct error *err) MUST_CHECK;
/* Gives the lexicons back; the arena is the caller's. */
void setup_close(struct setup *setup);

/* The options of every stage that reads lexicons; its plan has members
 * `const char *lexicons, *lang`. */
#define SETUP_OPT_LEXICONS(plan_type)                                          \
    {                                                                          \
        .type = OPT_TEXT, .letter = 'l', .name = "lexicons", .arg = "DIR",     \
        .offset = offsetof(plan_type, lexicons),                               \
        .help = "folder with the lexicons",                                    \
    }
#define SETUP_OPT_LANG(plan_type)                                              \
    {                                                                          \
        .type = OPT_TEXT, .name = "lang", .arg = "LANG",                       \
        .offset = offsetof(plan_type, lang),                                   \
        .help = "language of reviews that do not say theirs",                  \
    }

#endif

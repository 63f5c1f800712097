/* What the two readers of .lex files have in common: text/lexparse.c reads
 * factors and the ladder, text/lexsettings.c the other files. */
#ifndef TEXT_LEXREAD_H
#define TEXT_LEXREAD_H

#include "text/lexline.h"

struct parser {
    struct lexicon *lexicon;
    const struct lexicon_file *file;
    struct pack *pack;
    uint32_t factor;     /* NO_FACTOR until the file says */
    struct block *block; /* NULL until a block begins */
    struct list *list;   /* in lists.lex */
    struct cue_rule cue; /* in context.lex: what the header said */
    bool in_cues;
    int rung;       /* in ladder.lex */
    bool has_entry; /* examples may follow */
    /* Behind a mistake: what belongs to it is passed over without a word. */
    bool skip_block, skip_examples;
    struct error *err; /* scratch of the line at hand */
};

/* Notes what is wrong in p->err; the hint may be NULL. Returns false. */
bool lexread_wrong(struct parser *p, struct place at, const char *what,
    struct str found, const char *hint);
/* The same; where the word is nearly one of `names` (ended by NULL), that one
 * is the hint; without a hint, all of them are. */
bool lexread_unknown(struct parser *p, struct place at, const char *what,
    struct str word, const char *const *names, const char *hint);
/* The reader of one line of the file with this name; NULL: a factor's. */
bool (*lexread_setting(struct str name))(struct parser *, struct lexline *);

#endif

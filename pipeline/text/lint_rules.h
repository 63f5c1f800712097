/* The parts of text/lint.c. */
#ifndef TEXT_LINT_RULES_H
#define TEXT_LINT_RULES_H

#include "text/lint.h"
#include "text/scan.h"

/* A slot for a warning, or an error. The caller fills ->what. */
struct error *lint_warning(struct findings *out, const char *kind);
struct error *lint_error(struct findings *out, const char *kind);

/* What is said about the files: blocks, examples, ladder, folds. */
void lint_files(const struct lexicon *lexicon, struct findings *out);
/* What is said in patterns, word by word, and regexes that run wild. */
void lint_words(const struct lexicon *lexicon, struct scanner *scanner,
    struct findings *out);
/* What the compiled patterns of a pack say of one another. */
void lint_patterns(const struct lexicon *lexicon, struct scanner *scanner,
    struct findings *out);

#endif

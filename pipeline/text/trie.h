/* Building the trie of text/matcher.h. */
#ifndef TEXT_TRIE_H
#define TEXT_TRIE_H

#include "text/matcher.h"

struct step {
    uint32_t class;
    int gap; /* tokens allowed before it; of no account in the first */
};

/* What is needed only while building lives in `scratch`. */
void trie_start(struct trie *trie, struct arena *keep, struct arena *scratch);
void trie_add(struct trie *trie, struct arena *keep, const struct step *steps,
    size_t count, uint32_t target);
/* After the last trie_add: lays the edges out for walking. */
void trie_end(struct trie *trie, struct arena *keep, uint32_t class_count);

#endif

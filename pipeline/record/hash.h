/* SHA-256, as hex digits. */
#ifndef RECORD_HASH_H
#define RECORD_HASH_H

#include "base/arena.h"

enum { HASH_DIGITS = 64 };

struct hash;

struct hash *hash_new(struct arena *keep);
void hash_add(struct hash *h, struct str bytes);
/* With its length in front: "ab" + "c" is not "a" + "bc". */
void hash_add_field(struct hash *h, struct str field);
/* The first `digits` hex digits; the hash begins anew. */
struct str hash_end(struct hash *h, size_t digits, struct arena *arena);
/* All digits of the hash of `bytes`. */
struct str hash_of(struct str bytes, struct arena *arena);
/* As many digits of a hash as a person is shown; a slice of it. */
struct str hash_brief(struct str hash);

#endif

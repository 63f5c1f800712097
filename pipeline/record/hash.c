#include "record/hash.h"

#include <nettle/sha2.h>

struct hash {
    struct sha256_ctx context;
};

struct hash *hash_new(struct arena *keep)
{
    struct hash *h = ARENA_NEW(keep, struct hash, 1);
    sha256_init(&h->context);
    return h;
}

void hash_add(struct hash *h, struct str bytes)
{
    if (bytes.n)
        sha256_update(&h->context, bytes.n, (const uint8_t *)bytes.p);
}

void hash_add_field(struct hash *h, struct str field)
{
    uint8_t length[8];
    for (int i = 0; i < 8; i++)
        length[i] = (uint8_t)((uint64_t)field.n >> (8 * i));
    sha256_update(&h->context, sizeof length, length);
    hash_add(h, field);
}

struct str hash_end(struct hash *h, size_t digits, struct arena *arena)
{
    static const char hex[] = "0123456789abcdef";
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_digest(&h->context, sizeof digest, digest);
    char *out = arena_alloc(arena, HASH_DIGITS, 1, 1);
    for (size_t i = 0; i < sizeof digest; i++) {
        out[2 * i] = hex[digest[i] >> 4];
        out[2 * i + 1] = hex[digest[i] & 15];
    }
    return (struct str){out, digits < HASH_DIGITS ? digits : HASH_DIGITS};
}

struct str hash_of(struct str bytes, struct arena *arena)
{
    struct hash *h = hash_new(arena);
    hash_add(h, bytes);
    return hash_end(h, HASH_DIGITS, arena);
}

struct str hash_brief(struct str hash)
{
    return str_slice(hash, 0, hash.n < 12 ? hash.n : 12);
}

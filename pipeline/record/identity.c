#include "record/identity.h"
#include "base/buf.h"
#include "record/hash.h"
#include "record/walk.h"

enum { ID_DIGITS = 32 };

static bool hex(char c)
{
    return str_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool uuid(struct str id)
{
    if (id.n != 36)
        return false;
    for (size_t i = 0; i < id.n; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? id.p[i] != '-' : !hex(id.p[i]))
            return false;
    }
    return true;
}

static bool store_digits(struct str id)
{
    for (size_t i = 0; i < id.n; i++)
        if (!str_digit(id.p[i]))
            return false;
    return id.n >= 9;
}

bool identity_native(struct str id)
{
    return uuid(id) || (id.n > 3 && str_starts(id, STR("gp:"))) ||
           store_digits(id);
}

static struct str fingerprint(const struct review *r, struct arena *arena)
{
    struct hash *h = hash_new(arena);
    char rating = (char)('0' + r->rating);
    hash_add_field(h, r->store);
    hash_add_field(h, r->app);
    hash_add_field(h, r->date);
    hash_add_field(h, (struct str){&rating, 1});
    hash_add_field(h, r->prose[IN_TITLE].bytes);
    hash_add_field(h, r->prose[IN_TEXT].bytes);
    if (!r->date.n) {
        hash_add_field(h, walk_stem(r->source.file));
        hash_add_field(
            h, arena_format(arena, "%llu", (unsigned long long)r->source.row));
    }
    return hash_end(h, ID_DIGITS, arena);
}

struct str identity_make(
    const struct review *r, struct str native, struct arena *arena)
{
    struct buf id = {.arena = arena};
    buf_add(&id, r->store);
    buf_byte(&id, ':');
    buf_add(&id, r->app);
    buf_byte(&id, ':');
    if (native.n) {
        buf_add(&id, native);
    } else {
        buf_add(&id, STR("h-"));
        buf_add(&id, fingerprint(r, arena));
    }
    return buf_str(&id);
}

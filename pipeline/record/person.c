#include "record/person.h"
#include "base/buf.h"

#include <errno.h>
#include <nettle/hmac.h>
#include <stdio.h>
#include <string.h>

enum { NAME_ROOM = 80 };

static bool plain(struct str name, char out[NAME_ROOM])
{
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        if (n + 1 == NAME_ROOM || c == '\0')
            return false;
        if (c != '_' && c != '-' && c != '.' && c != ' ')
            out[n++] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    out[n] = '\0';
    return n > 0;
}

static bool holds(const char *name, const char *const *parts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strstr(name, parts[i]))
            return true;
    return false;
}

bool person_named(struct str column)
{
    static const char *const people[] = {"user", "author", "nick", "reviewer",
        "fullname", "firstname", "lastname", "surname", "displayname", "avatar",
        "profile", "customer", "usuario", "usuário", "auteur", "autor",
        "nutzer", "benutzer", "pengguna", "作者", "用户", "用戶", "昵称",
        "暱稱", "ユーザー"};
    static const char *const others[] = {"rating", "score", "star", "text",
        "comment", "content", "body", "title", "lang", "device", "version",
        "country", "date", "time", "count", "suggest", "recommend"};
    char name[NAME_ROOM];
    if (!plain(column, name))
        return false;
    return holds(name, people, sizeof people / sizeof *people) &&
           !holds(name, others, sizeof others / sizeof *others) &&
           strcmp(name, "userreview") != 0 &&
           strcmp(name, "customerreview") != 0;
}

const struct layout_name *person_column(struct str column)
{
    static const struct layout_name person = {"author", CELL_PERSON, 2, NULL};
    return person_named(column) ? &person : NULL;
}

struct person_key {
    struct hmac_sha256_ctx context;
};

static struct str read_key(FILE *file, struct arena *keep)
{
    enum { LONGEST = 4096 };
    char *p = arena_alloc(keep, LONGEST, 1, 1);
    struct str key = {p, fread(p, 1, LONGEST, file)};
    while (key.n && (p[key.n - 1] == '\n' || p[key.n - 1] == '\r'))
        key.n--;
    return key;
}

const struct person_key *person_key_read(
    const char *path, struct arena *keep, struct error *err)
{
    struct place at = {.file = path};
    FILE *file = fopen(path, "rb");
    struct str bytes = {"", 0};
    if (file)
        bytes = read_key(file, keep);
    if (!file || ferror(file)) {
        error_set(
            err, ERR_SYSTEM, at, "cannot read the key: %s", strerror(errno));
        if (file)
            fclose(file);
        return NULL;
    }
    fclose(file);
    if (bytes.n < PERSON_KEY_SHORTEST) {
        error_set(err, ERR_USAGE, at, "a key of %zu bytes: wanted %d or more",
            bytes.n, PERSON_KEY_SHORTEST);
        error_hint(err, "make one: head -c 32 /dev/urandom | base64 > FILE");
        return NULL;
    }
    struct person_key *key = ARENA_NEW(keep, struct person_key, 1);
    hmac_sha256_set_key(&key->context, bytes.n, (const uint8_t *)bytes.p);
    return key;
}

struct str person_hash(
    const struct person_key *key, struct str name, struct arena *arena)
{
    static const char digits[] = "0123456789abcdef";
    uint8_t digest[PERSON_DIGITS / 2];
    if (!name.n)
        return STR("");
    struct hmac_sha256_ctx context = key->context;
    hmac_sha256_update(&context, name.n, (const uint8_t *)name.p);
    hmac_sha256_digest(&context, sizeof digest, digest);
    char *hex = arena_alloc(arena, PERSON_DIGITS, 1, 1);
    for (size_t i = 0; i < sizeof digest; i++) {
        hex[2 * i] = digits[digest[i] >> 4];
        hex[2 * i + 1] = digits[digest[i] & 15];
    }
    return (struct str){hex, PERSON_DIGITS};
}

bool person_is_hash(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!(str_digit(s.p[i]) || (s.p[i] >= 'a' && s.p[i] <= 'f')))
            return false;
    return s.n == PERSON_DIGITS;
}

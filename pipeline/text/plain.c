#include "text/plain.h"

/* How many bytes of `s` are a fancy apostrophe: U+2018, U+2019 or U+02BC. */
static size_t fancy_apostrophe(struct str s)
{
    if (str_starts(s, STR("\xE2\x80\x98")) ||
        str_starts(s, STR("\xE2\x80\x99")))
        return 3;
    return str_starts(s, STR("\xCA\xBC")) ? 2 : 0;
}

/* Where the next one stands from `at` on; the end when there is none. */
static size_t fancy_from(struct str s, size_t at)
{
    for (; at < s.n; at++) {
        unsigned char c = (unsigned char)s.p[at];
        if ((c == 0xE2 || c == 0xCA) && fancy_apostrophe(str_from(s, at)))
            break;
    }
    return at;
}

struct plain plain_of(struct str raw, struct arena *arena)
{
    struct plain plain = {regex_subject(raw), NULL};
    size_t fancy = plain.subject.ascii ? raw.n : fancy_from(raw, 0);
    if (fancy == raw.n)
        return plain;
    char *text = arena_alloc(arena, raw.n + 1, 1, 1);
    uint32_t *from = ARENA_NEW(arena, uint32_t, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; n++) {
        from[n] = (uint32_t)i;
        text[n] = i == fancy ? '\'' : raw.p[i];
        i += i == fancy ? fancy_apostrophe(str_from(raw, i)) : 1;
        if (i > fancy)
            fancy = fancy_from(raw, i);
    }
    from[n] = (uint32_t)raw.n;
    plain.subject = regex_subject((struct str){text, n});
    plain.from = from;
    return plain;
}

#include "text/mojibake.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "text/rune.h"

#include <string.h>

/* The byte that was taken for this rune, also by Latin-1; 0: none was. */
static unsigned char byte_of(uint32_t rune)
{
    if (rune >= 0x80 && rune <= 0xFF)
        return (unsigned char)rune;
    for (unsigned byte = 0x80; byte < 0xA0; byte++)
        if (rune_windows_1252((unsigned char)byte) == rune)
            return (unsigned char)byte;
    return 0;
}

/* One garbled character. */
struct garble {
    size_t begin, end;
    uint32_t rune; /* as it was meant */
    unsigned char lead;
    int bytes; /* of that rune; 0: there is no garble here */
};

static int length_of(unsigned char lead)
{
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

static struct garble garble_at(struct str s, size_t at)
{
    struct garble none = {0}, g = {.begin = at};
    char bytes[4];
    if (at >= s.n || (unsigned char)s.p[at] != 0xC3) /* U+00C0 to U+00FF */
        return none;
    for (int i = 0; i == 0 || i < g.bytes; i++) {
        uint32_t rune = at < s.n ? utf8_next(s, &at) : UTF8_BAD;
        unsigned char byte = rune == UTF8_BAD ? 0 : byte_of(rune);
        if (i == 0) {
            g.bytes = length_of(byte);
            g.lead = byte;
        }
        if (!g.bytes || (i > 0 && (byte & 0xC0) != 0x80))
            return none;
        bytes[i] = (char)byte;
    }
    size_t used = 0;
    g.rune = utf8_next((struct str){bytes, (size_t)g.bytes}, &used);
    g.end = at;
    return g.rune == UTF8_BAD || g.rune < 0xA0 ? none : g;
}

static bool lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool upper_case(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Quotes, dashes, symbols, variation selectors, marks of lost bytes. */
static bool sign(uint32_t rune)
{
    return (rune >= 0x2000 && rune <= 0x2BFF) ||
           (rune >= 0x3000 && rune <= 0x303F) ||
           (rune >= 0xFE00 && rune <= 0xFE0F) || rune == 0xFEFF ||
           rune == 0xFFFD;
}

/*
 * Alone, without a garbled neighbour. Two characters are believed only where
 * a capital stands as nobody writes it: `cafÃ©`, `Ã©t`, `5Â°`; capitals may
 * be shouted (`IRMÃ…`), so behind one there must be a small letter on both
 * sides of the balance.
 */
static bool certain(struct str s, const struct garble *g)
{
    char before = g->begin ? s.p[g->begin - 1] : ' ';
    char after = g->end < s.n ? s.p[g->end] : ' ';
    bool capital = g->lead < 0xDF && g->lead != 0xD7;
    if (g->bytes == 4 || (g->bytes == 3 && sign(g->rune)))
        return true;
    if (g->bytes == 3 || !capital)
        return false;
    if (lower(before))
        return true;
    if (g->lead == 0xC2)
        return !upper_case(before);
    if (g->lead == 0xC3)
        return lower(after) && (g->rune >= 0xE0 || !upper_case(before));
    return false;
}

struct str mojibake_mend(struct str s, struct arena *arena)
{
    struct buf out = {.arena = arena};
    size_t kept = 0, mended = s.n + 1; /* where the last one ended */
    const char *lead = s.n ? memchr(s.p, 0xC3, s.n) : NULL;
    while (lead) {
        size_t at = (size_t)(lead - s.p), next = at + 1;
        struct garble g = garble_at(s, at);
        if (g.bytes &&
            (mended == at || certain(s, &g) || garble_at(s, g.end).bytes)) {
            buf_add(&out, str_slice(s, kept, at));
            buf_rune(&out, g.rune);
            kept = mended = next = g.end;
        }
        lead = next < s.n ? memchr(s.p + next, 0xC3, s.n - next) : NULL;
    }
    if (!kept)
        return s;
    buf_add(&out, str_from(s, kept));
    return buf_str(&out);
}

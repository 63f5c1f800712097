#include "text/width.h"

#include "base/utf8.h"
#include "text/rune.h"

#include <string.h>
#include <utf8proc.h>

enum { REPLACEMENT = 0xFFFD };

static bool is_left_out(uint32_t rune)
{
    return rune == RUNE_ZWJ || rune == 0x200C || rune == 0xAD ||
           (rune >= 0xFE00 && rune <= 0xFE0F) || rune_skin(rune) ||
           (rune >= 0xE0100 && rune <= 0xE01EF);
}

static bool steers(uint32_t rune)
{
    if (rune > 0x10FFFF)
        return true;
    switch (utf8proc_category((utf8proc_int32_t)rune)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return true;
    default:
        return false;
    }
}

/* What stands for a rune of the text: itself, or something harmless. */
static uint32_t harmless(uint32_t rune)
{
    if (rune == '\n' || rune == '\t')
        return ' ';
    return steers(rune) ? REPLACEMENT : rune;
}

static bool is_mark(uint32_t rune)
{
    return rune >= 0x300 && utf8proc_charwidth((utf8proc_int32_t)rune) == 0;
}

/* Punctuation that people type, or their telephones for them. */
static uint32_t plain_sign(uint32_t rune)
{
    switch (rune) {
    case 0xA0:
        return ' ';
    case 0xB4:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x2032:
        return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x2033:
        return '"';
    case 0x2022:
        return '*';
    default:
        return (rune >= 0x2010 && rune <= 0x2015) || rune == 0x2212 ? '-' : 0;
    }
}

static uint32_t plain(uint32_t rune)
{
    utf8proc_int32_t parts[8];
    int boundary = 0;
    uint32_t sign = rune < 0x80 ? rune : plain_sign(rune);
    if (sign || rune == REPLACEMENT)
        return sign ? sign : '?';
    utf8proc_ssize_t n = utf8proc_decompose_char(
        (utf8proc_int32_t)rune, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
    return n > 1 && n <= 8 && parts[0] < 0x80 ? (uint32_t)parts[0] : '?';
}

static void begin(struct glyph *g, uint32_t rune, bool utf8)
{
    if (!utf8)
        rune = plain(rune);
    g->n = utf8_encode(rune, g->bytes);
    g->columns = utf8proc_charwidth((utf8proc_int32_t)rune) == 2 ? 2 : 1;
}

bool width_next(struct str text, size_t *at, bool utf8, struct glyph *g)
{
    int marks = 0;
    g->n = 0;
    while (*at < text.n) {
        size_t behind = *at;
        uint32_t read = utf8_next(text, &behind), rune = harmless(read);
        bool left_out = is_left_out(read), mark = is_mark(rune);
        if (g->n && !mark && !left_out)
            return true;
        *at = behind;
        if (left_out)
            continue;
        if (!mark)
            begin(g, rune, utf8);
        else if (utf8 && g->n && marks++ < GLYPH_MARKS)
            g->n += utf8_encode(rune, g->bytes + g->n);
    }
    return g->n > 0;
}

size_t width_of(struct str text, bool utf8)
{
    size_t columns = 0;
    struct glyph g;
    for (size_t at = 0; width_next(text, &at, utf8, &g);)
        columns += g.columns;
    return columns;
}

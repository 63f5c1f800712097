#include "text/rune.h"
#include "base/utf8.h"

#include <utf8proc.h>

struct range {
    uint32_t first, last;
};

/* Letters of these need no blanks between words: each stands alone. */
static const struct range alone[] = {
    {0x3005, 0x3007},
    {0x3021, 0x3029},
    {0x3031, 0x303C},
    {0x3041, 0x30FF},
    {0x31F0, 0x31FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xF900, 0xFAFF},
    {0xFF66, 0xFF9F},
    {0x1AFF0, 0x1B16F},
    {0x20000, 0x323AF},
};

static bool stands_alone(uint32_t rune)
{
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
        if (rune <= alone[i].last)
            return rune >= alone[i].first;
    return false;
}

#define O RUNE_OTHER
#define B RUNE_BLANK
#define L RUNE_LETTER
#define D RUNE_DIGIT
#define A RUNE_APOSTROPHE
/* clang-format off */
const unsigned char rune_ascii[128] = {
    O, O, O, O, O, O, O, O, O, B, B, B, B, B, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    B, O, O, O, O, O, O, A, O, O, O, O, O, O, O, O,
    D, D, D, D, D, D, D, D, D, D, O, O, O, O, O, O,
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O,
    A, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O,
};
/* clang-format on */
#undef O
#undef B
#undef L
#undef D
#undef A

static enum rune_kind kind_by_category(uint32_t rune)
{
    switch (utf8proc_category((utf8proc_int32_t)rune)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return stands_alone(rune) ? RUNE_ALONE : RUNE_LETTER;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return stands_alone(rune) ? RUNE_ALONE : RUNE_DIGIT;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return RUNE_MARK;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return RUNE_BLANK;
    default:
        return RUNE_OTHER;
    }
}

enum rune_kind rune_kind(uint32_t rune)
{
    if (rune < 128)
        return (enum rune_kind)rune_ascii[rune];
    switch (rune) {
    case 0x00B4:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
        return RUNE_APOSTROPHE;
    case 0x0085:
        return RUNE_BLANK;
    case 0x200C:
    case RUNE_ZWJ: /* inside words of scripts that join */
        return RUNE_MARK;
    case 0x20E3:
    case 0xFE0E:
    case RUNE_VS16: /* marks by category, but only of emoji */
        return RUNE_OTHER;
    default:
        return kind_by_category(rune);
    }
}

enum rune_case rune_case(uint32_t rune)
{
    switch (utf8proc_category((utf8proc_int32_t)rune)) {
    case UTF8PROC_CATEGORY_LL:
        return RUNE_LOWER;
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return RUNE_UPPER;
    default:
        return RUNE_CASELESS;
    }
}

uint32_t rune_lower(uint32_t rune)
{
    if (rune < 128)
        return rune >= 'A' && rune <= 'Z' ? rune + ('a' - 'A') : rune;
    utf8proc_int32_t folded[4];
    int boundary = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char(
        (utf8proc_int32_t)rune, folded, 4, UTF8PROC_CASEFOLD, &boundary);
    if (n == 1)
        return (uint32_t)folded[0];
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)rune);
}

bool rune_picture(uint32_t rune)
{
    return rune >= 0xA9 &&
           utf8proc_get_property((utf8proc_int32_t)rune)->boundclass ==
               UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool rune_skin(uint32_t rune)
{
    return rune >= 0x1F3FB && rune <= 0x1F3FF;
}

/* The rune at *at, or UTF8_BAD at the end; *at moves. */
static uint32_t next(struct str s, size_t *at)
{
    return *at < s.n ? utf8_next(s, at) : UTF8_BAD;
}

static uint32_t peek(struct str s, size_t at)
{
    return next(s, &at);
}

static bool flag_letter(uint32_t rune)
{
    return rune >= 0x1F1E6 && rune <= 0x1F1FF;
}

/* What may follow a picture and belongs to it. */
static bool dresses(uint32_t rune)
{
    return rune == RUNE_VS16 || rune == 0xFE0E || rune == 0x20E3 ||
           rune_skin(rune) || (rune >= 0xE0020 && rune <= 0xE007F);
}

static size_t undress(struct str s, size_t at)
{
    for (size_t after = at; dresses(next(s, &after));)
        at = after;
    return at;
}

static size_t keycap_end(struct str s, size_t at)
{
    size_t end = at + 1;
    if (peek(s, end) == RUNE_VS16)
        next(s, &end);
    return next(s, &end) == 0x20E3 ? end : at;
}

/* Pictures that are text (a trade mark, an arrow) unless VS16 follows. */
static bool text_by_nature(uint32_t rune)
{
    return rune < 0x2300 || rune == 0x3030 || rune == 0x303D;
}

static size_t picture_end(struct str s, size_t at)
{
    at = undress(s, at);
    for (size_t after = at; next(s, &after) == RUNE_ZWJ; after = at) {
        if (!rune_picture(next(s, &after)))
            break;
        at = undress(s, after);
    }
    return at;
}

size_t rune_emoji_end(struct str s, size_t at)
{
    char c = s.p[at];
    if ((unsigned char)c < 0x80)
        return (c >= '0' && c <= '9') || c == '#' || c == '*'
                   ? keycap_end(s, at)
                   : at;
    size_t end = at;
    uint32_t rune = next(s, &end);
    if (rune == UTF8_BAD)
        return at;
    if (flag_letter(rune)) {
        if (flag_letter(peek(s, end)))
            next(s, &end);
        return end;
    }
    if (!rune_picture(rune))
        return at;
    if (text_by_nature(rune) && peek(s, end) != RUNE_VS16)
        return at;
    return picture_end(s, end);
}

struct str rune_fold(struct str word, char *out)
{
    size_t n = 0;
    for (size_t at = 0; at < word.n;) {
        uint32_t rune = utf8_next(word, &at);
        if (rune == UTF8_BAD)
            rune = 0xFFFD;
        else if (rune == RUNE_VS16 || rune == 0xFE0E || rune_skin(rune))
            continue;
        else if (rune_kind(rune) == RUNE_APOSTROPHE)
            rune = '\'';
        n += utf8_encode(rune_lower(rune), out + n);
    }
    return (struct str){out, n};
}

uint32_t rune_windows_1252(unsigned char byte)
{
    /* clang-format off */
    static const uint16_t runes[32] = {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    };
    /* clang-format on */
    return runes[byte - 0x80];
}

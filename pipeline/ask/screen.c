#include "ask/screen.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool says_utf8(const char *locale)
{
    return strstr(locale, "UTF-8") || strstr(locale, "utf8") ||
           strstr(locale, "UTF8") || strstr(locale, "utf-8");
}

/* The first of these that is set decides, as in every program. */
static bool wants_utf8(void)
{
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value)
            return says_utf8(value);
    }
    return false;
}

struct screen screen_of(FILE *out)
{
    const char *no = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    bool dumb = !term || strcmp(term, "dumb") == 0;
    return (struct screen){
        .out = out,
        .utf8 = wants_utf8(),
        .colour = !(no && *no) && !dumb && isatty(fileno(out)),
    };
}

void screen_ink(const struct screen *s, enum screen_ink ink)
{
    static const char *const codes[] = {
        [INK_PLAIN] = "\033[0m",
        [INK_STRONG] = "\033[1m",
        [INK_FAINT] = "\033[2m",
        [INK_BARRIER] = "\033[33m",
        [INK_FACILITATOR] = "\033[36m",
    };
    if (s->colour)
        fputs(codes[ink], s->out);
}

struct range {
    uint32_t first, last;
};

static bool within(uint32_t rune, const struct range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rune >= ranges[i].first && rune <= ranges[i].last)
            return true;
    return false;
}

/* Controls, marks of direction, line and paragraph ends, invisible runes. */
static bool steers(uint32_t rune)
{
    static const struct range ranges[] = {
        {0, 0x1f},
        {0x7f, 0x9f},
        {0xad, 0xad},
        {0x61c, 0x61c},
        {0x200b, 0x200f},
        {0x2028, 0x202e},
        {0x2060, 0x206f},
        {0xfeff, 0xfeff},
        {0xfff9, 0xfffb},
        {0xe0000, 0xe0fff},
        {0x110000, UTF8_BAD},
    };
    return within(rune, ranges, sizeof ranges / sizeof *ranges);
}

static size_t columns(uint32_t rune)
{
    static const struct range wide[] = {
        {0x1100, 0x115f},
        {0x2e80, 0x303e},
        {0x3041, 0xa4cf},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff00, 0xff60},
        {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f9ff},
        {0x20000, 0x3fffd},
    };
    static const struct range none[] = {{0x300, 0x36f}, {0xfe00, 0xfe0f}};
    if (within(rune, none, sizeof none / sizeof *none))
        return 0;
    return 1 + within(rune, wide, sizeof wide / sizeof *wide);
}

/* What is shown in place of the rune at *at, which moves behind it. */
static uint32_t shown(const struct screen *s, struct str text, size_t *at)
{
    uint32_t rune = utf8_next(text, at);
    if (rune == '\n' || rune == '\t')
        return ' ';
    if (steers(rune))
        return s->utf8 ? 0xfffd : '?';
    return s->utf8 || rune < 0x80 ? rune : '?';
}

static size_t measure(const struct screen *s, struct str text)
{
    size_t width = 0;
    for (size_t at = 0; at < text.n;)
        width += columns(shown(s, text, &at));
    return width;
}

static void put(const struct screen *s, uint32_t rune)
{
    char bytes[4];
    fwrite(bytes, 1, utf8_encode(rune, bytes), s->out);
}

static void blanks(const struct screen *s, size_t count)
{
    while (count--)
        putc(' ', s->out);
}

void screen_text(const struct screen *s, struct str text, size_t width)
{
    size_t all = measure(s, text), used = 0;
    bool cut = width && all > width;
    size_t room = cut ? width - 1 : all;
    for (size_t at = 0; at < text.n;) {
        uint32_t rune = shown(s, text, &at);
        if (used + columns(rune) > room)
            break;
        used += columns(rune);
        put(s, rune);
    }
    if (cut) {
        put(s, s->utf8 ? 0x2026 : '~');
        used++;
    }
    blanks(s, width > used ? width - used : 0);
}

void screen_number(const struct screen *s, uint64_t number, size_t width)
{
    char digits[32], text[48];
    size_t n = (size_t)snprintf(
        digits, sizeof digits, "%llu", (unsigned long long)number);
    size_t used = 0;
    for (size_t i = 0; i < n; i++) {
        if (i && (n - i) % 3 == 0)
            text[used++] = ',';
        text[used++] = digits[i];
    }
    blanks(s, width > used ? width - used : 0);
    fwrite(text, 1, used, s->out);
}

void screen_bar(const struct screen *s, double part, size_t width)
{
    size_t eighths = (size_t)(part * 8 * (double)width + 0.5);
    size_t step = s->utf8 ? 1 : 4; /* in ASCII there are halves alone */
    if (part > 0 && eighths < step)
        eighths = step;
    if (eighths > 8 * width)
        eighths = 8 * width;
    size_t full = eighths / 8, rest = eighths % 8;
    for (size_t i = 0; i < full; i++)
        put(s, s->utf8 ? 0x2588 : '#');
    bool half = s->utf8 ? rest > 0 : rest >= 4;
    if (half) /* U+258F is one eighth, U+2589 seven */
        put(s, s->utf8 ? 0x2590 - (uint32_t)rest : '-');
    blanks(s, width - full - half);
}

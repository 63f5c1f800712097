#include "ask/screen.h"

#include "base/utf8.h"
#include "text/width.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
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

/* $COLUMNS, else what the terminal says, else what fits everywhere. */
static size_t width_of_terminal(int fd)
{
    struct winsize size = {0};
    const char *said = getenv("COLUMNS");
    long columns = said ? strtol(said, NULL, 10) : 0;
    if (columns <= 0 && ioctl(fd, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    if (columns <= 0)
        return SCREEN_USUAL;
    return columns < SCREEN_LEAST  ? SCREEN_LEAST
           : columns > SCREEN_MOST ? SCREEN_MOST
                                   : (size_t)columns;
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
        .columns = width_of_terminal(fileno(out)),
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

static void put(const struct screen *s, uint32_t rune)
{
    char bytes[4];
    fwrite(bytes, 1, utf8_encode(rune, bytes), s->out);
}

void screen_blanks(const struct screen *s, size_t count)
{
    while (count--)
        putc(' ', s->out);
}

static void ellipsis(const struct screen *s)
{
    put(s, s->utf8 ? 0x2026 : '~');
}

size_t screen_width(const struct screen *s, struct str text)
{
    return width_of(text, s->utf8);
}

void screen_text(const struct screen *s, struct str text, size_t width)
{
    size_t all = width_of(text, s->utf8), used = 0;
    bool cut = width && all > width;
    size_t room = cut ? width - 1 : all;
    struct glyph g;
    for (size_t at = 0; width_next(text, &at, s->utf8, &g);) {
        if (used + g.columns > room)
            break;
        used += g.columns;
        fwrite(g.bytes, 1, g.n, s->out);
    }
    if (cut) {
        ellipsis(s);
        used++;
    }
    screen_blanks(s, width > used ? width - used : 0);
}

void screen_tail(const struct screen *s, struct str text, size_t width)
{
    size_t all = width_of(text, s->utf8), left = all;
    bool cut = all > width;
    size_t room = cut && width ? width - 1 : width;
    struct glyph g;
    size_t at = 0, from = 0;
    while (left > room && width_next(text, &at, s->utf8, &g)) {
        left -= g.columns;
        from = at;
    }
    if (!width)
        return;
    screen_blanks(s, room - left);
    if (cut)
        ellipsis(s);
    screen_text(s, str_from(text, from), 0);
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
    screen_blanks(s, width > used ? width - used : 0);
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
        put(s, s->utf8 ? 0x2590 - (uint32_t)rest : ':');
    screen_blanks(s, width - full - half);
}

void screen_data(FILE *out, struct str bytes)
{
    struct str line, rest = bytes;
    if (!isatty(fileno(out))) {
        fwrite(bytes.p, 1, bytes.n, out);
        return;
    }
    struct screen s = {.out = out, .utf8 = wants_utf8()};
    for (bool more = true; more;) {
        more = str_cut(rest, '\n', &line, &rest);
        screen_text(&s, line, 0);
        if (more)
            putc('\n', out);
    }
}

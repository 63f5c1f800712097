#include "text/clean.h"
#include "base/buf.h"
#include "base/eight.h"
#include "base/utf8.h"
#include "text/entity.h"
#include "text/mojibake.h"
#include "text/rune.h"

#include <utf8proc.h>

struct range {
    uint32_t first, last;
};

struct cleaner {
    struct buf out;
    bool after_cr; /* so that CRLF gives one newline */
    bool joined;   /* holds joiners, to be looked at again */
    bool compose;  /* holds characters that NFC may change */
};

enum { GONE = 0 };

static bool within(const struct range *ranges, size_t count, uint32_t rune)
{
    for (size_t i = 0; i < count && rune >= ranges[i].first; i++)
        if (rune <= ranges[i].last)
            return true;
    return false;
}

#define WITHIN(ranges, rune)                                                   \
    within((ranges), sizeof(ranges) / sizeof *(ranges), (rune))

/* Invisible, and in nobody's spelling: controls, soft hyphen, zero width
 * space, direction marks, word joiner, byte order mark. */
static const struct range unseen[] = {
    {0x00, 0x08},
    {0x0B, 0x1F},
    {0x7F, 0x9F},
    {0xAD, 0xAD},
    {0x61C, 0x61C},
    {0x200B, 0x200B},
    {0x200E, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x206F},
    {0xFEFF, 0xFEFF},
};

static const struct range blanks[] = {
    {0x09, 0x09},
    {0xA0, 0xA0},
    {0x1680, 0x1680},
    {0x2000, 0x200A},
    {0x202F, 0x202F},
    {0x205F, 0x205F},
    {0x3000, 0x3000},
};

/* Blocks whose letters take another shape beside a joiner. */
static const struct range joining[] = {
    {0x0600, 0x08FF},
    {0x0900, 0x0DFF},
    {0x1000, 0x109F},
    {0x1780, 0x18AF},
    {0xA840, 0xA87F},
    {0xA8E0, 0xA8FF},
    {0xFB50, 0xFDFF},
    {0xFE70, 0xFEFC},
    {0x10A00, 0x10A5F},
    {0x11000, 0x11FFF},
};

/* No run of these is changed by NFC: what most texts are made of. */
static const struct range settled[] = {
    {0x0000, 0x02FF},
    {0x0388, 0x0482},
    {0x05D0, 0x05EA},
    {0x0627, 0x064A},
    {0x200C, 0x200D},
    {0x2010, 0x2027},
    {0x2030, 0x205E},
    {0x20A0, 0x20BF},
    {0x2600, 0x27BF},
    {0x3041, 0x3096},
    {0x30A1, 0x30FA},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7A3},
    {0xFE0F, 0xFE0F},
    {0xFF01, 0xFF60},
    {0xFFFD, 0xFFFD},
    {0x1F000, 0x1FAFF},
};

static uint32_t meant(uint32_t rune)
{
    if (rune == 0x2028 || rune == 0x2029)
        return '\n';
    /* NFC makes these two ASCII, and an entity may hold them. */
    if (rune == 0x037E)
        return ';';
    if (rune == 0x212A)
        return 'K';
    if (WITHIN(blanks, rune))
        return ' ';
    return WITHIN(unseen, rune) ? GONE : rune;
}

static bool joiner(uint32_t rune)
{
    return rune == 0x200C || rune == RUNE_ZWJ;
}

static bool ends_in_joiner(struct str s)
{
    return str_ends(s, STR("\xE2\x80\x8C")) || str_ends(s, STR("\xE2\x80\x8D"));
}

/* No joiner stands beside ASCII, so that no entity can hide behind one; only
 * & and < may follow for now, as they may turn into something else. */
static void part_from_ascii(struct cleaner *c, char first)
{
    if (!c->joined || first == '&' || first == '<')
        return;
    while (ends_in_joiner(buf_str(&c->out)))
        c->out.n -= 3;
}

static void append(struct cleaner *c, uint32_t rune)
{
    bool after_cr = c->after_cr;
    c->after_cr = rune == '\r';
    if (rune == '\n' && after_cr)
        return;
    rune = rune == '\r' ? '\n' : meant(rune);
    if (rune == GONE) {
        c->after_cr |= after_cr;
        return;
    }
    if (rune < 0x80) {
        part_from_ascii(c, (char)rune);
    } else if (joiner(rune)) {
        if (!c->out.n || (unsigned char)c->out.p[c->out.n - 1] < 0x80)
            return;
        c->joined = true;
    } else if (!WITHIN(settled, rune)) {
        c->compose = true;
    }
    buf_rune(&c->out, rune);
}

/* A character written in ASCII at the end of a text; begin: where. */
struct written {
    size_t begin;
    uint32_t rune; /* UTF8_BAD: there is none */
};

static const struct written nothing_written = {0, UTF8_BAD};

/* &amp; */
static struct written entity_behind(struct str s)
{
    size_t i = s.n - 1;
    for (size_t k = 0; k <= ENTITY_LONGEST && i > 0; k++)
        if (s.p[--i] == '&')
            return (struct written){
                i, entity_rune(str_slice(s, i + 1, s.n - 1))};
    return nothing_written;
}

/* <U+2728>, as R writes what its encoding lacks */
static struct written escape_behind(struct str s)
{
    enum { LONGEST = 11 }; /* <U+0010FFFF */
    size_t i = s.n - 1;
    for (size_t k = 0; k < LONGEST && i > 0; k++)
        if (s.p[--i] == '<')
            return (struct written){
                i, entity_escape(str_slice(s, i + 1, s.n - 1))};
    return nothing_written;
}

static struct written behind(struct str s)
{
    char last = s.n ? s.p[s.n - 1] : ' ';
    return last == ';'   ? entity_behind(s)
           : last == '>' ? escape_behind(s)
                         : nothing_written;
}

/* R on Windows writes emoji as two: <U+D83D><U+DE0A>. */
static struct written with_other_half(struct str s, struct written low)
{
    struct str before = str_slice(s, 0, low.begin);
    struct written high = before.n && before.p[before.n - 1] == '>'
                              ? escape_behind(before)
                              : nothing_written;
    if (high.rune < 0xD800 || high.rune > 0xDBFF)
        return nothing_written;
    high.rune = 0x10000 + ((high.rune - 0xD800) << 10) + (low.rune - 0xDC00);
    return high;
}

/*
 * Every ; and > is looked at when it arrives, so what stands before it holds
 * no entity any more: one pass decodes &amp;amp;lt; and whatever else was
 * wrapped more than once.
 */
static void put(struct cleaner *c, uint32_t rune)
{
    append(c, rune);
    for (;;) {
        struct str s = buf_str(&c->out);
        struct written w = behind(s);
        if (w.rune >= 0xDC00 && w.rune <= 0xDFFF)
            w = with_other_half(s, w);
        if (w.rune == UTF8_BAD || (w.rune >= 0xD800 && w.rune <= 0xDBFF))
            return;
        c->out.n = w.begin;
        append(c, w.rune);
    }
}

/* Bytes that always mean themselves: printable ASCII and newlines, but for
 * the ends of what stands for a character. */
/* clang-format off */
static const bool plain[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0,
};
/* clang-format on */

/* Eight of them; false also where a newline is among them. */
static bool plain_eight(uint64_t w)
{
    const uint64_t ones = EIGHT_ONES;
    uint64_t bad = (w - ones * 0x20) | (w + ones) | w;
    bad |= ((w ^ ones * '&') - ones) | ((w ^ ones * ';') - ones) |
           ((w ^ ones * '>') - ones);
    return !(bad & EIGHT_TOPS);
}

static size_t plain_run(struct str s, size_t at)
{
    size_t i = at, stop = at;
    while (i == stop && i < s.n) {
        while (s.n - i >= 8 && plain_eight(eight_load(s.p + i, 8)))
            i += 8;
        stop = s.n - i < 8 ? s.n : i + 8;
        while (i < stop && plain[(unsigned char)s.p[i]])
            i++;
    }
    return i - at;
}

static void decode(struct cleaner *c, struct str in)
{
    for (size_t at = 0; at < in.n;) {
        size_t run = c->after_cr ? 0 : plain_run(in, at);
        if (run) {
            part_from_ascii(c, in.p[at]);
            buf_add(&c->out, str_slice(in, at, at + run));
            at += run;
            continue;
        }
        uint32_t rune = utf8_next(in, &at);
        put(c, rune == UTF8_BAD ? 0xFFFD : rune);
    }
}

static bool starter(uint32_t rune)
{
    return utf8proc_get_property((utf8proc_int32_t)rune)->combining_class == 0;
}

/* The rune at `at`, or the first starter from there; 0 at the end. */
static uint32_t ahead(struct str s, size_t at, bool past_marks)
{
    while (at < s.n) {
        uint32_t rune = utf8_next(s, &at);
        if (!past_marks || starter(rune))
            return rune;
    }
    return 0;
}

/*
 * Drops, in place, the joiners that join nothing: neither two pictures nor
 * two letters of a joining script. Marks are looked past, for NFC may put
 * them into another order.
 */
static void drop_joiners(struct buf *out)
{
    struct str s = buf_str(out);
    uint32_t picture = 0, letter = 0; /* the last ones kept */
    out->n = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t rune = utf8_next(s, &at);
        bool pictures = rune == RUNE_ZWJ && rune_picture(picture) &&
                        rune_picture(ahead(s, at, false));
        if (joiner(rune) && !pictures &&
            !(WITHIN(joining, letter) && WITHIN(joining, ahead(s, at, true))))
            continue;
        if (rune != RUNE_VS16 && !rune_skin(rune))
            picture = rune;
        if (starter(rune))
            letter = rune;
        out->n += utf8_encode(rune, out->p + out->n);
    }
}

static struct str composed(struct str s, struct arena *arena)
{
    const int how = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)s.p;
    utf8proc_ssize_t n = utf8proc_decompose(
        bytes, (utf8proc_ssize_t)s.n, NULL, 0, (utf8proc_option_t)how);
    if (n <= 0)
        return s;
    utf8proc_int32_t *runes = ARENA_NEW(arena, utf8proc_int32_t, (size_t)n + 1);
    utf8proc_decompose(
        bytes, (utf8proc_ssize_t)s.n, runes, n, (utf8proc_option_t)how);
    n = utf8proc_reencode(runes, n, (utf8proc_option_t)how);
    return n < 0 ? s : (struct str){(char *)runes, (size_t)n};
}

/* All but mojibake; once is enough. */
static struct str tidy(struct str in, struct arena *arena)
{
    struct cleaner c = {.out.arena = arena};
    if (plain_run(in, 0) == in.n)
        return in;
    decode(&c, in);
    if (c.joined)
        drop_joiners(&c.out);
    struct str out = buf_str(&c.out);
    if (c.compose)
        out = composed(out, arena);
    return str_eq(in, out) ? in : out;
}

/* Mending comes first, for it lives on characters that go; what was wrapped
 * in entities shows after. Each turn but the last makes the text shorter. */
struct str clean_text(struct str in, struct arena *arena)
{
    struct str out = tidy(mojibake_mend(in, arena), arena);
    for (;;) {
        struct str mended = mojibake_mend(out, arena);
        if (mended.p == out.p)
            return str_eq(in, out) ? in : out;
        out = tidy(mended, arena);
    }
}

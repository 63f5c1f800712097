#include "text/sentence.h"
#include "base/utf8.h"
#include "text/rune.h"

/* The longest thing before a full stop that may be an abbreviation. */
enum { ABBREVIATION_LONGEST = 24, SENTENCE_LONGEST = 4000 };

enum ender {
    ENDER_NONE,
    ENDER_STOP,
    ENDER_ELLIPSIS,
    ENDER_MARK, /* ! ? and their kin */
    ENDER_WIDE, /* needs no blank behind it */
};

/* A run of enders and what belongs to the sentence they end. */
struct run {
    size_t begin;
    size_t end;   /* of the enders */
    size_t after; /* of closing quotes, brackets and emoji */
    size_t stops; /* full stops, if there is nothing else */
    bool mark, wide;
};

static enum ender ender(uint32_t rune)
{
    switch (rune) {
    case '.':
    case 0xFF0E: /* fullwidth, also in numbers */
        return ENDER_STOP;
    case 0x2026:
        return ENDER_ELLIPSIS;
    case '!':
    case '?':
    case 0x061F: /* Arabic question mark and full stop */
    case 0x06D4:
    case 0x0964: /* danda */
    case 0x0965:
    case 0x203C: /* doubled ! and ? */
    case 0x2047:
    case 0x2048:
    case 0x2049:
        return ENDER_MARK;
    case 0x3002: /* ideographic and fullwidth */
    case 0xFF01:
    case 0xFF1F:
    case 0xFF61:
        return ENDER_WIDE;
    default:
        return ENDER_NONE;
    }
}

static bool closer(uint32_t rune)
{
    switch (rune) {
    case '"':
    case '\'':
    case ')':
    case ']':
    case '}':
    case 0x00BB:
    case 0x2019:
    case 0x201C: /* closes in German */
    case 0x201D:
    case 0x203A:
    case 0x300B:
    case 0x300D:
    case 0x300F:
    case 0x3011:
    case 0xFF09:
        return true;
    default:
        return false;
    }
}

static bool opener(uint32_t rune)
{
    switch (rune) {
    case '"':
    case '\'':
    case '(':
    case '[':
    case '{':
    case 0x00AB:
    case 0x2018:
    case 0x201C:
    case 0x201E:
    case 0x2039:
        return true;
    default:
        return false;
    }
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

/* The rune before *at, which moves back; UTF8_BAD at the beginning. */
static uint32_t previous(struct str s, size_t *at)
{
    if (*at == 0)
        return UTF8_BAD;
    size_t i = *at - 1;
    while (i > 0 && *at - i < 4 && utf8_inside(s, i))
        i--;
    *at = i;
    return utf8_next(s, &i);
}

static uint32_t peek_back(struct str s, size_t at)
{
    return previous(s, &at);
}

static bool blank(uint32_t rune)
{
    return rune != UTF8_BAD && rune_kind(rune) == RUNE_BLANK;
}

static bool has_case(uint32_t rune, enum rune_case which)
{
    return rune != UTF8_BAD && rune_case(rune) == which;
}

static struct run read_run(struct str s, size_t begin)
{
    struct run run = {.begin = begin, .end = begin};
    for (size_t at = begin;; run.end = at) {
        enum ender kind = at < s.n ? ender(next(s, &at)) : ENDER_NONE;
        if (kind == ENDER_NONE)
            break;
        run.stops += kind == ENDER_STOP ? 1 : kind == ENDER_ELLIPSIS ? 3 : 0;
        run.mark |= kind == ENDER_MARK;
        run.wide |= kind == ENDER_WIDE;
    }
    run.after = run.end;
    while (closer(peek(s, run.after)))
        next(s, &run.after);
    while (run.after < s.n && (unsigned char)s.p[run.after] >= 0x80) {
        size_t end = rune_emoji_end(s, run.after);
        if (end == run.after)
            break;
        run.after = end;
    }
    return run;
}

/* Does a lower-case word follow on the same line? */
static bool goes_on(struct str s, size_t at)
{
    uint32_t rune = next(s, &at);
    while (rune != '\n' && (blank(rune) || opener(rune)))
        rune = next(s, &at);
    return has_case(rune, RUNE_LOWER);
}

/* The letters and inner stops before the full stop at `dot`. */
static struct str word_before(struct str s, size_t begin, size_t dot)
{
    size_t from = dot;
    while (from > begin && dot - from <= ABBREVIATION_LONGEST) {
        size_t at = from;
        uint32_t rune = previous(s, &at);
        if (rune == UTF8_BAD || (rune != '.' && rune_kind(rune) != RUNE_LETTER))
            break;
        from = at;
    }
    return str_slice(s, from, dot);
}

/* U.S, J, p.m: single letters with stops between; one alone is a capital. */
static bool initials(struct str word)
{
    size_t letters = 0;
    uint32_t rune = 0;
    for (size_t at = 0; at < word.n; letters++) {
        rune = utf8_next(word, &at);
        if (rune == '.' || (at < word.n && word.p[at++] != '.'))
            return false;
    }
    return letters > 1 || (letters == 1 && has_case(rune, RUNE_UPPER));
}

static bool digits_only(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
    return s.n > 0;
}

/* "e.g", "vs.", "Dr" never end a sentence; "etc" does before a capital. */
static bool abbreviated(struct str s, struct run run, struct str word,
    const struct words *abbreviations)
{
    if (!abbreviations->count || !word.n || word.n > ABBREVIATION_LONGEST)
        return false;
    char room[RUNE_FOLD_ROOM(ABBREVIATION_LONGEST)];
    const struct word *known = words_find(abbreviations, rune_fold(word, room));
    if (!known)
        return false;
    for (size_t i = 0; i < known->norm.n; i++)
        if (known->norm.p[i] == '.')
            return true;
    return has_case(peek(known->norm, 0), RUNE_UPPER) || goes_on(s, run.after);
}

/* Is this single full stop part of a word, or of "1." in a list? */
static bool spared(struct str s, size_t begin, struct run run,
    const struct words *abbreviations)
{
    struct str word = word_before(s, begin, run.begin);
    if (!word.n)
        return digits_only(str_slice(s, begin, run.begin));
    size_t from = run.begin - word.n;
    uint32_t before = from > begin ? peek_back(s, from) : ' ';
    enum rune_kind kind = before == UTF8_BAD ? RUNE_OTHER : rune_kind(before);
    bool whole = kind == RUNE_BLANK || kind == RUNE_OTHER;
    return whole &&
           (initials(word) || abbreviated(s, run, word, abbreviations));
}

static bool ends(struct str s, size_t begin, struct run run,
    const struct words *abbreviations)
{
    if (run.wide || run.after == s.n)
        return true;
    uint32_t follows = peek(s, run.after);
    bool apart = blank(follows);
    bool stuck = run.after == run.end && has_case(follows, RUNE_UPPER) &&
                 (run.mark || has_case(peek_back(s, run.begin), RUNE_LOWER));
    if (!apart && !stuck) /* stuck: "app.It", "BEST!Love" */
        return false;
    if (run.mark)
        return true;
    if (run.stops > 1)
        return !goes_on(s, run.after);
    return !spared(s, begin, run, abbreviations);
}

/* Newlines, and the first bytes of all enders. */
static const bool worth_a_look[256] = {
    ['\n'] = true,
    ['.'] = true,
    ['!'] = true,
    ['?'] = true,
    [0xD8] = true,
    [0xDB] = true,
    [0xE0] = true,
    [0xE2] = true,
    [0xE3] = true,
    [0xEF] = true,
};

static size_t find_end(
    struct str s, size_t begin, const struct words *abbreviations)
{
    for (size_t at = begin;;) {
        while (at < s.n && !worth_a_look[(unsigned char)s.p[at]])
            at++;
        if (at == s.n || s.p[at] == '\n')
            return at;
        struct run run = read_run(s, at);
        if (run.end == at)
            at++;
        else if (ends(s, begin, run, abbreviations))
            return run.after;
        else
            at = run.end;
    }
}

static size_t skip_blanks(struct str s, size_t at)
{
    for (size_t after = at; blank(next(s, &after));)
        at = after;
    return at;
}

static size_t trim_blanks(struct str s, size_t begin, size_t end)
{
    for (size_t before = end; before > begin && blank(previous(s, &before));)
        end = before;
    return end;
}

/* Where a text without any end is cut: at its last blank, or between two
 * characters. So whatever is done per sentence has a bound. */
static size_t cut_long(struct str s, size_t begin, size_t limit)
{
    for (size_t at = limit; at > begin + SENTENCE_LONGEST / 2; at--)
        if (s.p[at] == ' ')
            return at;
    while (utf8_inside(s, limit))
        limit--;
    return limit;
}

bool sentence_next(struct str s, size_t *at, const struct words *abbreviations,
    struct span *found)
{
    size_t begin = skip_blanks(s, *at);
    if (begin == s.n)
        return false;
    size_t limit =
        s.n - begin > SENTENCE_LONGEST ? begin + SENTENCE_LONGEST : s.n;
    *at = find_end(str_slice(s, 0, limit), begin, abbreviations);
    if (*at == limit && limit < s.n)
        *at = cut_long(s, begin, limit);
    found->b = (uint32_t)begin;
    found->e = (uint32_t)trim_blanks(s, begin, *at);
    return true;
}

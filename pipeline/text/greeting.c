/* A name in the greeting a developer's reply begins with. */
#include "base/buf.h"
#include "base/utf8.h"
#include "text/mask.h"
#include "text/rune.h"

#include <string.h>

/* How far into a reply a greeting is looked for, and words of a name. */
enum { REACH = 120, NAME_WORDS = 4, SKIPPED = 2 };

/* Whom these greet stands behind them. */
static const char *const greetings[] = {"hi", "hello", "hey", "hiya", "dear",
    "greetings", "good morning", "good afternoon", "good evening", "hola",
    "buenos días", "buenas tardes", "querido", "querida", "estimado",
    "estimada", "olá", "oi", "prezado", "prezada", "caro", "cara", "ciao",
    "salve", "gentile", "bonjour", "bonsoir", "salut", "cher", "chère", "hallo",
    "guten tag", "guten morgen", "liebe", "lieber", "sehr geehrte",
    "sehr geehrter", "beste", "hej", "hei", "cześć", "merhaba", "halo", "hai",
    "selamat pagi", "selamat siang", "selamat sore", "здравствуйте", "привет",
    "добрый день", "thank you", "thanks"};

/* Stand there as well, and are nobody's name. */
static const char *const no_names[] = {"there", "again", "all", "everyone",
    "everybody", "folks", "guys", "user", "users", "customer", "customers",
    "client", "friend", "friends", "reviewer", "member", "subscriber", "team",
    "valued", "sir", "madam", "dear", "and", "we", "we're", "we've", "we'd",
    "our", "us", "i", "i'm", "i've", "you", "your", "you're", "it", "it's",
    "is", "if", "this", "that", "the", "thank", "thanks", "sorry", "glad",
    "great", "good", "please", "for", "with", "so", "very", "much", "a", "to",
    "as", "no", "yes", "happy", "hope", "like", "can", "could", "are", "but",
    "in", "on", "at", "what", "when", "how", "my", "not", "once", "from", "of"};

struct word {
    size_t begin, end;
};

static bool apostrophe_free(char *out, size_t room, struct str word)
{
    if (word.n * 3 >= room)
        return false;
    struct str folded = rune_fold(word, out);
    out[folded.n] = '\0';
    return true;
}

static bool listed(const char *const *list, size_t count, struct str word)
{
    char folded[160];
    if (!apostrophe_free(folded, sizeof folded, word))
        return false;
    for (size_t i = 0; i < count; i++)
        if (list[i][0] == folded[0] && strcmp(list[i], folded) == 0)
            return true;
    return false;
}

#define LISTED(list, word) listed((list), sizeof(list) / sizeof *(list), (word))

static uint32_t rune_at(struct str s, size_t at)
{
    return at < s.n ? utf8_next(s, &at) : UTF8_BAD;
}

static bool in_word(struct str s, size_t at)
{
    uint32_t rune = rune_at(s, at);
    if (rune == UTF8_BAD)
        return false;
    enum rune_kind kind = rune_kind(rune);
    return kind != RUNE_BLANK &&
           (kind != RUNE_OTHER || rune == '-' || rune == '_' || rune == '[');
}

/* The next word in the same line, over blanks alone. */
static struct word word_from(struct str s, size_t at)
{
    struct word w;
    while (at < s.n && s.p[at] == ' ')
        at++;
    w.begin = w.end = at;
    if (at < s.n && s.p[at] == '-')
        return w;
    while (in_word(s, w.end))
        utf8_next(s, &w.end);
    return w;
}

static struct str word_text(struct str s, struct word w)
{
    return str_slice(s, w.begin, w.end);
}

/* Hey, GREETING of one or two words; where it ends, 0: none. */
static size_t greeting_end(struct str s)
{
    struct word w = word_from(s, 0);
    while (w.begin == w.end && w.begin < s.n && w.begin < REACH) {
        size_t at = w.begin; /* over ¡, quotes, emoji */
        utf8_next(s, &at);
        w = word_from(s, at);
    }
    struct word both = {w.begin, word_from(s, w.end).end};
    if (LISTED(greetings, word_text(s, both)))
        return both.end;
    return LISTED(greetings, word_text(s, w)) ? w.end : 0;
}

static bool capital(struct str s, struct word w)
{
    uint32_t rune = rune_at(s, w.begin);
    return rune != UTF8_BAD && rune_case(rune) != RUNE_LOWER &&
           rune_kind(rune) != RUNE_DIGIT && rune != '[';
}

/* Whether the greeting is over here: Hi Jane, Hi Jane! Hi Jane - we ... */
static bool closed(struct str s, size_t at)
{
    while (at < s.n && s.p[at] == ' ')
        at++;
    uint32_t rune = rune_at(s, at);
    return rune == UTF8_BAD || rune == '\n' ||
           (rune_kind(rune) == RUNE_OTHER && rune != '\'');
}

/* Ms. and Dr. carry a full stop and go on. */
static size_t past_title(struct str s, struct word w)
{
    bool title = w.end - w.begin <= 4 && w.end < s.n && s.p[w.end] == '.' &&
                 word_from(s, w.end + 1).begin == w.end + 2 &&
                 capital(s, word_from(s, w.end + 1));
    return title ? w.end + 1 : w.end;
}

/* The words of a name; *words of them. */
static struct word name_from(struct str s, size_t at, int *words)
{
    struct word name = {at, at}, w = word_from(s, at);
    for (*words = 0; *words < NAME_WORDS && w.end > w.begin; ++*words) {
        if (LISTED(no_names, word_text(s, w)) || s.p[w.begin] == '[')
            break;
        if (*words && !capital(s, w))
            break;
        if (!*words)
            name.begin = w.begin;
        name.end = past_title(s, w);
        w = word_from(s, name.end);
    }
    return name;
}

struct str mask_greeting(
    struct str reply, uint32_t counts[MASK_KINDS], struct arena *arena)
{
    size_t at = reply.n ? greeting_end(reply) : 0;
    int words = 0, skipped = 0;
    if (!at)
        return reply;
    if (at < reply.n && reply.p[at] == ',')
        at++;
    struct word name = name_from(reply, at, &words);
    for (; !words && skipped < SKIPPED; skipped++) {
        at = word_from(reply, at).end;
        name = name_from(reply, at, &words);
    }
    struct word next = word_from(reply, name.end);
    bool over = closed(reply, name.end);
    bool sentence = !over && LISTED(no_names, word_text(reply, next));
    bool high = words && capital(reply, name);
    if (!words || !(high ? over || (sentence && !skipped)
                         : over && words == 1 && !skipped))
        return reply;
    struct buf out = {.arena = arena};
    buf_add(&out, str_slice(reply, 0, name.begin));
    buf_format(&out, "[%s]", mask_name(MASK_NAME));
    buf_add(&out, str_from(reply, name.end));
    counts[MASK_NAME]++;
    return buf_str(&out);
}

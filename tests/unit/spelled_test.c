/* Words of patterns and their atoms: what was kept is found, and nothing else.
 */
#include "text/spelled.h"

#include "base/buf.h"
#include "unit/check.h"

enum { WORDS = 30000 };

static struct arena arena;

/* Of 1 to 18 bytes; no two are the same. */
static struct str word_of(uint32_t number)
{
    struct buf b = {.arena = &arena};
    for (uint32_t n = number % 15; n > 0; n--)
        buf_byte(&b, 'x');
    buf_format(&b, "%x", number);
    return buf_str(&b);
}

static bool is_kept(uint32_t number)
{
    return number % 3 != 0;
}

static void check_words(void)
{
    struct spelled known = {0};
    struct arena keep = {0};
    uint32_t atom;
    CHECK(!spelled_find(&known, ATOM_NORM, STR("a"), &atom));
    for (uint32_t i = 0; i < WORDS; i++)
        if (is_kept(i))
            spelled_keep(
                &known, &keep, i % 2 ? ATOM_NORM : ATOM_STEM, word_of(i), i);
    for (uint32_t i = 0; i < WORDS; i++) {
        struct str word = word_of(i);
        enum atom_kind own = i % 2 ? ATOM_NORM : ATOM_STEM;
        enum atom_kind other = i % 2 ? ATOM_STEM : ATOM_PREFIX;
        bool found = spelled_find(&known, own, word, &atom);
        CHECK_OF(word, found == (is_kept(i) && word.n <= 16));
        CHECK_OF(word, !found || atom == i);
        CHECK_OF(word, !spelled_find(&known, other, word, &atom));
        arena_reset(&arena);
    }
    arena_free(&keep);
}

/* Words of the same first and last bytes, and length: only up to sixteen bytes
 * are these the whole word. */
static void check_long(void)
{
    struct spelled known = {0};
    uint32_t atom;
    spelled_keep(&known, &arena, ATOM_NORM, STR("0123456789abcdef"), 7);
    spelled_keep(&known, &arena, ATOM_NORM, STR("01234567x89abcdef"), 8);
    CHECK_INT(known.count, 1);
    CHECK(spelled_find(&known, ATOM_NORM, STR("0123456789abcdef"), &atom));
    CHECK_INT(atom, 7);
    CHECK(!spelled_find(&known, ATOM_NORM, STR("01234567y89abcdef"), &atom));
    CHECK(!spelled_find(&known, ATOM_NORM, STR("01234567x89abcdef"), &atom));
}

int main(void)
{
    check_words();
    check_long();
    arena_free(&arena);
    return check_done("spelled");
}

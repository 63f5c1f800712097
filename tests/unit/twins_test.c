/* Lines of two lists that are the same: on random lists of few lines, as many
 * as can be without a pair that crosses another one. */
#include "text/twins.h"

#include "unit/check.h"
#include "unit/draw.h"

enum { MOST = 12, KINDS = 4 };

static struct arena arena;

/* One line for each letter. */
static struct twins list_of(struct str letters)
{
    struct twins all = {0};
    for (size_t i = 0; i < letters.n; i++)
        *ARENA_PUSH(&arena, all.items, all.count, &all.room) =
            (struct twin){.key = str_slice(letters, i, i + 1)};
    return all;
}

/* The numbers of b by line of a, 0 for none. */
static void pair(const char *a, const char *b, const char *want)
{
    struct buf out = {.arena = &arena};
    struct twins one = list_of(str_of(a)), other = list_of(str_of(b));
    twins_pair(&one, &other, &arena);
    for (size_t i = 0; i < one.count; i++)
        buf_format(&out, "%u", (unsigned)one.items[i].other);
    CHECK_STR(buf_str(&out), want);
    arena_reset(&arena);
}

static void check_pairs(void)
{
    pair("", "", "");
    pair("abc", "", "000");
    pair("abc", "abc", "123");
    pair("abc", "xaxbxc", "246");
    pair("abcd", "dabc", "2340");
    pair("aab", "ab", "102");
    pair("ab", "aab", "13");
}

/* Which one of its letter it is, among the lines before. */
static size_t turn_of(struct str s, size_t at)
{
    size_t turn = 0;
    for (size_t i = 0; i < at; i++)
        turn += s.p[i] == s.p[at];
    return turn;
}

static bool may_pair(struct str a, size_t i, struct str b, size_t k)
{
    return a.p[i] == b.p[k] && turn_of(a, i) == turn_of(b, k);
}

/* How many pairs there can be, tried for all beginnings of both. */
static size_t slow_most(struct str a, struct str b)
{
    size_t most[MOST + 1][MOST + 1] = {{0}};
    for (size_t i = 0; i < a.n; i++)
        for (size_t k = 0; k < b.n; k++) {
            size_t here = most[i][k] + may_pair(a, i, b, k);
            size_t best = most[i][k + 1] > most[i + 1][k] ? most[i][k + 1]
                                                          : most[i + 1][k];
            most[i + 1][k + 1] = here > best ? here : best;
        }
    return most[a.n][b.n];
}

static struct str random_letters(void)
{
    struct buf b = {.arena = &arena};
    for (uint32_t n = draw(MOST + 1); n > 0; n--)
        buf_byte(&b, (char)('a' + draw(KINDS)));
    return buf_str(&b);
}

static void check_most(void)
{
    for (int round = 0; round < 5000; round++) {
        struct str a = random_letters(), b = random_letters();
        struct twins one = list_of(a), other = list_of(b);
        uint32_t last = 0;
        size_t pairs = 0, backs = 0;
        twins_pair(&one, &other, &arena);
        for (size_t i = 0; i < one.count; i++) {
            uint32_t to = one.items[i].other;
            if (!to)
                continue;
            pairs++;
            CHECK_OF(a, to > last && may_pair(a, i, b, to - 1));
            CHECK_OF(a, other.items[to - 1].other == i + 1);
            last = to;
        }
        for (size_t k = 0; k < other.count; k++)
            backs += other.items[k].other != 0;
        CHECK_OF(a, pairs == slow_most(a, b) && backs == pairs);
        arena_reset(&arena);
    }
}

int main(void)
{
    check_pairs();
    check_most();
    arena_free(&arena);
    return check_done("twins");
}

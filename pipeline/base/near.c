#include "base/near.h"

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

/* How many single letters part two words (Levenshtein), up to `most`. */
static int unlike(struct str a, struct str b, int most)
{
    if (!a.n || !b.n)
        return (int)(a.n + b.n);
    if (a.p[0] == b.p[0])
        return unlike(str_from(a, 1), str_from(b, 1), most);
    if (most == 0)
        return 1;
    int swap = unlike(str_from(a, 1), str_from(b, 1), most - 1);
    int drop = unlike(str_from(a, 1), b, most - 1);
    int add = unlike(a, str_from(b, 1), most - 1);
    return 1 + smaller(swap, smaller(drop, add));
}

void near_try(struct near *n, struct str name)
{
    int most = n->word.n < 6 ? 1 : 2;
    int far = unlike(n->word, name, most);
    if (n->word.n < 3 || far > most || (n->best.n && far >= n->far))
        return;
    n->best = name;
    n->far = far;
}

#include "base/release.h"

#include <string.h>

static bool parts(char c)
{
    return c == '.' || c == '-' || c == '_' || c == '+' || c == ' ' ||
           c == '(' || c == ')';
}

/* The next run of digits, or of other bytes; empty at the end. */
static struct str take(struct str *rest)
{
    while (rest->n && parts(rest->p[0]))
        *rest = str_from(*rest, 1);
    size_t n = 0;
    bool number = rest->n && str_digit(rest->p[0]);
    while (n < rest->n && !parts(rest->p[n]) && str_digit(rest->p[n]) == number)
        n++;
    struct str run = str_slice(*rest, 0, n);
    *rest = str_from(*rest, n);
    return run;
}

static int compare_numbers(struct str a, struct str b)
{
    while (a.n && a.p[0] == '0')
        a = str_from(a, 1);
    while (b.n && b.p[0] == '0')
        b = str_from(b, 1);
    if (a.n != b.n)
        return a.n < b.n ? -1 : 1;
    return a.n ? memcmp(a.p, b.p, a.n) : 0;
}

/* "v4" is version 4. */
static struct str bare(struct str s)
{
    bool lettered =
        s.n > 1 && (s.p[0] == 'v' || s.p[0] == 'V') && str_digit(s.p[1]);
    return str_from(s, lettered);
}

/* Where a run belongs beside another: words, the end, numbers. */
static int rank(struct str run)
{
    return run.n == 0 ? 1 : str_digit(run.p[0]) ? 2 : 0;
}

int release_cmp(struct str a, struct str b)
{
    struct str left = bare(a), right = bare(b);
    while (left.n || right.n) {
        struct str x = take(&left), y = take(&right);
        int order = rank(x) - rank(y);
        if (!order && rank(x) == 2)
            order = compare_numbers(x, y);
        else if (!order)
            order = str_cmp(x, y);
        if (order)
            return order;
    }
    return str_cmp(a, b);
}

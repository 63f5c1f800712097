/* Work that is shared out, and work that nobody shares. */
#include "base/labour.h"

#include "unit/check.h"

enum { PIECES = 7 };

struct work {
    int calls;
    int done[PIECES]; /* by piece: by whom, + 1 */
    bool in_order;
};

static void do_piece(void *state, int worker, size_t piece)
{
    struct work *w = state;
    w->in_order = w->in_order && (size_t)w->calls == piece;
    w->calls++;
    w->done[piece] = worker + 1;
}

/* Stands for the floor with threads: the last piece first, by several. */
static void share(
    int threads, size_t pieces, void (*work)(void *, int, size_t), void *state)
{
    for (size_t i = pieces; i-- > 0;)
        work(state, (int)i % threads, i);
}

static struct work run(struct labour labour, size_t pieces)
{
    struct work w = {.in_order = true};
    labour_run(&labour, pieces, do_piece, &w);
    CHECK_INT(w.calls, pieces);
    return w;
}

static void check_alone(struct labour labour)
{
    struct work w = run(labour, PIECES);
    CHECK_INT(labour_workers(&labour), 1);
    CHECK(w.in_order);
    for (int i = 0; i < PIECES; i++)
        CHECK_INT(w.done[i], 1);
    run(labour, 0);
}

static void check_shared(void)
{
    struct labour three = {3, share};
    struct work w = run(three, PIECES);
    CHECK_INT(labour_workers(&three), 3);
    CHECK(!w.in_order);
    for (int i = 0; i < PIECES; i++)
        CHECK_INT(w.done[i], i % 3 + 1);
}

int main(void)
{
    check_alone((struct labour){0});
    check_alone((struct labour){3, NULL});
    check_alone((struct labour){1, share});
    check_shared();
    return check_done("labour");
}

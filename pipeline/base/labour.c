#include "base/labour.h"

int labour_workers(const struct labour *l)
{
    return l->run && l->threads > 1 ? l->threads : 1;
}

void labour_run(const struct labour *l, size_t pieces,
    void (*work)(void *state, int worker, size_t piece), void *state)
{
    if (labour_workers(l) > 1) {
        l->run(l->threads, pieces, work, state);
        return;
    }
    for (size_t piece = 0; piece < pieces; piece++)
        work(state, 0, piece);
}

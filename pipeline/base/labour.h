/*
 * Who shares out work, for those who have no threads themselves: whoever has
 * some hands one down. All zero: the caller does everything himself.
 */
#ifndef BASE_LABOUR_H
#define BASE_LABOUR_H

#include <stddef.h>

struct labour {
    int threads;
    void (*run)(int threads, size_t pieces,
        void (*work)(void *state, int worker, size_t piece), void *state);
};

/* How many workers there are, from 1. */
int labour_workers(const struct labour *labour);
/* Calls work(state, worker, piece) once for each piece from 0 on, in any order
 * and at the same time; workers are numbered from 0, and each does one piece at
 * a time. Back when all are done. */
void labour_run(const struct labour *labour, size_t pieces,
    void (*work)(void *state, int worker, size_t piece), void *state);

#endif

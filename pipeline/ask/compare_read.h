/*
 * The numbers of `compare`: counts from the views that `summary` reads, too,
 * and what they say about the difference (ask/contrast.h).
 */
#ifndef ASK_COMPARE_READ_H
#define ASK_COMPARE_READ_H

#include "ask/compare_show.h"

struct compare_wish {
    const char *left, *right; /* filters */
    const char *app;          /* whose releases */
    const char *where;        /* of all sides; NULL: everything */
    bool no_weak;
    long examples;    /* lines a side */
    long last, least; /* releases: how many, from how many reviews */
    double rate;      /* largest q of what is a difference */
};

/* One pair. Fails with ERR_USAGE where both sides share reviews. */
bool compare_sides(struct db *db, const struct compare_wish *wish,
    struct compared *out, struct arena *arena, struct error *err) MUST_CHECK;
/* A pair for each version but the first; ERR_USAGE where there is none. */
bool compare_releases(struct db *db, const struct compare_wish *wish,
    struct compared *out, struct arena *arena, struct error *err) MUST_CHECK;

#endif

/*
 * The numbers of `summary`, as they are shown to people and given to other
 * programs. Each comes from one view (db/prevalence.h, db/facets.h); shares
 * and intervals are reckoned from these counts, here and nowhere else.
 */
#ifndef ASK_FIGURES_H
#define ASK_FIGURES_H

#include "ask/corrected.h"
#include "db/facets.h"

enum figures_sort { SORT_FREQUENCY, SORT_BARRIER, SORT_FACILITATOR, SORT_NAME };

struct figures {
    const char *where; /* NULL: all reviews */
    uint64_t held;     /* reviews in the database, chosen or not */
    bool strong;       /* without codes that rest on vague words alone */
    struct overview overview;
    struct prevalence *list; /* by group, in it as sorted */
    size_t count;
    struct stats_interval *at;   /* see figures_at */
    size_t clusters;             /* the intervals respect so many; 0: none */
    struct corrected *corrected; /* as list; NULL: not asked for */
    struct facets languages;
    struct reject_reason *reasons;
    size_t reason_count;
    struct mask_count *masks;
    size_t mask_count;
    const char *by;       /* facet; NULL: not asked for */
    struct facets groups; /* of it */
};

struct figures_wish {
    const char *where, *corrected, *by;
    bool strong, clustered;
    enum figures_sort sort;
    size_t top; /* of each group; 0: all */
};

bool figures_read(struct db *db, const struct figures_wish *wish,
    struct figures *f, struct arena *arena, struct error *err) MUST_CHECK;
struct stats_count figures_code(
    const struct figures *f, size_t factor, enum pole pole);
/* 95 %, of the share of figures_code. */
struct stats_interval figures_at(
    const struct figures *f, size_t factor, enum pole pole);
struct stats_count figures_group(
    const struct figures *f, size_t group, size_t factor, enum pole pole);

/* One JSON object on one line. */
void figures_json(const struct figures *f, FILE *out);
/* RFC 4180, one row per (group,) factor and pole. */
void figures_csv(const struct figures *f, FILE *out);

#endif

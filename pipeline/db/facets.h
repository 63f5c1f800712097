/*
 * Counts per app, rating, version, month, country or language: the views
 * facet_size and facet_code, as a table of groups by codes.
 */
#ifndef DB_FACETS_H
#define DB_FACETS_H

#include "db/prevalence.h"

struct facet_group {
    struct str value; /* "none" where it is not known */
    bool known;
    uint64_t reviews, with_text, readable;
};

struct facet_cell {
    uint64_t reviews, weak; /* with the code; by single vague words alone */
};

struct facets {
    struct facet_group *groups; /* in order of release, date or stars; apps,
                                   countries and languages by reviews */
    size_t count;
    struct facet_cell *cells; /* see facets_cell */
    size_t factors;
};

/* `facet` as the views call it; factors are numbered as in `list`, and without
 * any only the groups are read. */
bool facets_read(struct db *db, const char *facet,
    const struct prevalence *list, size_t count, struct facets *f,
    struct arena *arena, struct error *err) MUST_CHECK;
struct facet_cell facets_cell(
    const struct facets *f, size_t group, size_t factor, enum pole pole);

#endif

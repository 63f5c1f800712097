/* The two forms of `show`: for people, and for programs. */
#ifndef ASK_SHOW_H
#define ASK_SHOW_H

#include "ask/cells.h"
#include "ask/screen.h"
#include "db/concordance.h"

/* Of a hit: whose words tell the order of the lines. */
enum show_side { SHOW_NEITHER, SHOW_LEFT, SHOW_RIGHT };

/* What the lines have in common. */
struct showing {
    struct concordance_ask ask;
    size_t hits, shown;
    uint64_t reviews;
    size_t app_width;  /* columns of the longest app's name; 0: there is one */
    const char *where; /* the filter as written, or NULL */
    bool ids, random;
    long seed;
    enum show_side side;
    struct arena *arena; /* of one line */
};

/* Puts all show->hits in order of the first six words on show->side, from the
 * hit outwards and without case; where these are the same, as they were. */
bool show_sort(struct db *db, const struct showing *show, struct spot *spots,
    struct arena *arena, struct error *err) MUST_CHECK;

void show_head(const struct screen *s, const struct showing *show);
void show_hit(const struct screen *s, const struct showing *show,
    const struct concordance_line *line);
void show_review(const struct screen *s, const struct showing *show,
    const struct concordance_line *line);

void show_csv_head(struct cells_out *c, const struct showing *show);
void show_csv(struct cells_out *c, const struct showing *show,
    const struct concordance_line *line);
void show_jsonl(
    FILE *out, const struct showing *show, const struct concordance_line *line);

#endif

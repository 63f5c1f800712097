/*
 * Two groups of reviews beside each other, code by code: what `compare` found,
 * and how it is shown. Codes that neither side has are left out.
 */
#ifndef ASK_COMPARE_SHOW_H
#define ASK_COMPARE_SHOW_H

#include "ask/contrast.h"
#include "ask/screen.h"
#include "db/lines.h"
#include "db/prevalence.h"

enum compare_verdict { VERDICT_NONE, VERDICT_HIGHER, VERDICT_LOWER };

struct compare_row {
    const struct prevalence *factor;
    enum pole pole;
    struct contrast c;
    struct stats_rate difference; /* left - right */
    double p, q;                  /* q: among the codes of this pair */
    enum compare_verdict verdict; /* of the left side, where q is small */
};

struct compare_pair {
    struct str left, right;         /* as the user wrote them, or versions */
    uint64_t left_size, right_size; /* reviews in a coded language */
    struct compare_row *rows; /* barriers, then facilitators; in each from the
                                 largest difference to the smallest */
    size_t count;
    struct line *left_lines, *right_lines; /* evidence; by factor and pole */
    size_t left_count, right_count;
};

struct compared {
    const char *path;
    bool releases; /* left: a version; right: the one before */
    double rate;   /* q up to which a difference is one */
    struct compare_pair *pairs;
    size_t count;
};

void compare_text(const struct screen *s, const struct compared *c);
void compare_csv(const struct compared *c, FILE *out);
void compare_json(const struct compared *c, FILE *out);

#endif

/*
 * Cells of CSV (RFC 4180) that a spreadsheet may open. One that begins with
 * = + - @ or a tab would be taken for a formula, which can reach out of the
 * sheet; guarded, it gets a ' before it, which spreadsheets do not show.
 */
#ifndef ASK_CELLS_H
#define ASK_CELLS_H

#include "base/str.h"

#include <stdio.h>

struct cells_out {
    FILE *out;
    bool exact;       /* guard nothing */
    bool begun;       /* this row has a cell */
    uint64_t guarded; /* cells so far */
};

/* Text: guarded, and in quotation marks where it must be. */
void cells_text(struct cells_out *c, struct str s);
void cells_number(struct cells_out *c, long long value);
/* As it stands: digits, or nothing. */
void cells_plain(struct cells_out *c, const char *value);
void cells_empty(struct cells_out *c);
void cells_end(struct cells_out *c); /* of the row */

#endif

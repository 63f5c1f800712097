/* A table as CSV or as JSON Lines: the same names, the same values. */
#ifndef ASK_SHEET_H
#define ASK_SHEET_H

#include "ask/cells.h"
#include "base/buf.h"
#include "db/extract.h"

struct sheet {
    FILE *out;
    bool jsonl;
    struct cells_out cells;
    struct arena arena; /* of the names, and of one row */
    struct str *names;
    size_t name_count, name_room, at;
    struct buf row;
};

struct sheet sheet_start(FILE *out, bool jsonl, bool exact);
/* Declares the next column; all of them before sheet_head. */
void sheet_name(struct sheet *s, struct str name);
void sheet_head(struct sheet *s);
/* Values, in order of the names. */
void sheet_text(struct sheet *s, struct str text);
void sheet_int(struct sheet *s, long long value);
void sheet_unit(struct sheet *s, int value); /* 1/10,000, as 0.1234 */
void sheet_real(struct sheet *s, double value);
void sheet_null(struct sheet *s); /* an empty cell, null */
void sheet_value(struct sheet *s, struct extract_value v);
void sheet_end(struct sheet *s); /* of the row */
void sheet_stop(struct sheet *s);

#endif

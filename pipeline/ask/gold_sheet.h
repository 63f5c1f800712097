/*
 * Coded reviews as a sheet: CSV with commas, semicolons or tabs.
 *
 * The first row that has a cell `id` names the columns; what stands above it
 * is for people. A column called `factor:pole` holds 1 (also x, yes), 0 (also
 * an empty cell, no) or ? for a code that counts neither way; a column
 * `codes` holds several names instead. Where there is a column `done`, rows
 * in which it is empty are not read. Rows of the same id are one review.
 */
#ifndef ASK_GOLD_SHEET_H
#define ASK_GOLD_SHEET_H

#include "ask/gold.h"

/* `bytes` must live as long as `gold`; `path` is for messages. */
bool gold_sheet_read(struct gold *gold, struct str bytes, const char *path,
    struct arena *arena, struct error *err) MUST_CHECK;

#endif

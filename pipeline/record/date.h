/* Dates as the stores write them, made ISO 8601 in UTC. */
#ifndef RECORD_DATE_H
#define RECORD_DATE_H

#include "base/arena.h"

/* What had to be assumed to read one; bits. */
enum date_note {
    DATE_NO_ZONE = 1 << 0,     /* a time without a zone: UTC */
    DATE_MONTH_FIRST = 1 << 1, /* 7/10/2020 is in July */
    DATE_DAY_FIRST = 1 << 2,   /* 7/10/2020 is in October, or 25/12/2020 is
                                  all that it can be */
    DATE_SERIAL = 1 << 3,      /* 42823 are days since 1899-12-30 */
    DATE_NOTES = 4,
};

/*
 * "2025-05-12T15:17:56Z", or "2026-04-07" where the day is all that is said;
 * empty when the cell cannot be read. Adds to *notes. Fractions of a second
 * are dropped. Numbers are seconds or, with 12 digits or more, milliseconds
 * since 1970, or the five digits of a spreadsheet's day. Also read:
 *
 *     2025/05/12 15:17     12.05.2025          2019年7月8日 (also 下午3:05)
 *     February 03, 2019    3 Feb 2019 10:20    7/10/2020 6:58 PM
 *
 * Of two numbers between slashes the first is the month, unless `day_first`,
 * or unless it cannot be.
 */
struct str date_read(
    struct str cell, bool day_first, unsigned *notes, struct arena *arena);
/* What a note says, in a few words; by bit number. */
const char *date_note(int bit);

#endif

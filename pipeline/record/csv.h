/*
 * Comma-separated values, RFC 4180: cutting a stream into records, and a
 * record into fields. A quote is special only where a field begins.
 *
 * Damage has a limit. Where a quote is never closed, or closes and is
 * followed by more text, or has swallowed rows (swallow.h), only the line on
 * which the record began is refused; cutting goes on with the next line.
 */
#ifndef RECORD_CSV_H
#define RECORD_CSV_H

#include "base/arena.h"

struct csv_cutter {
    char delimiter;
    size_t columns;     /* of the header; 0: not known */
    char newline;       /* '\n', '\r', or 0 until the first line has ended */
    const char *reason; /* why the last record was broken */
    /* Private. Positions count from the beginning of the record. */
    int state;
    size_t at;     /* looked at so far */
    size_t seen;   /* no line end between `at` and here */
    size_t doomed; /* a quoted line end before here ends badly, we know */
};

enum csv_cut { CSV_RECORD, CSV_MORE, CSV_BROKEN };

/*
 * Where the record at the beginning of `rest` ends: *length counts its line
 * end too. CSV_MORE: not in these bytes; call again with the same bytes and
 * more behind them, or with `ended`. At the end of input an empty rest gives
 * CSV_MORE. After a record, call with what follows it.
 */
enum csv_cut csv_cut(
    struct csv_cutter *c, struct str rest, bool ended, size_t *length);
/* Gives the record up as broken, as if `rest` had been all. */
void csv_give_up(struct csv_cutter *c, struct str rest, size_t *length);
/* The record without its line end. */
struct str csv_trim(const struct csv_cutter *c, struct str record);
/*
 * How many fields a trimmed record has; the first `room` of them go to
 * `fields`. They borrow from `record`, or from `arena` where a quote was
 * doubled.
 */
size_t csv_split(struct str record, char delimiter, struct str *fields,
    size_t room, struct arena *arena);

#endif

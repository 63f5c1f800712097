/*
 * Rows swallowed by a quote that somebody forgot to close. Such a record ends
 * by luck, at the quote of a later row, and can even have the right number of
 * fields; what gives it away are lines inside that are rows themselves.
 *
 * A line of a review may have as many commas as a row. So it must also have
 * digits in the columns where the first line has: id, rating or date.
 */
#ifndef RECORD_SWALLOW_H
#define RECORD_SWALLOW_H

#include "base/str.h"

/* Whether a trimmed record of several lines has swallowed a row. */
bool swallow_seen(
    struct str record, char delimiter, char newline, size_t columns);

#endif

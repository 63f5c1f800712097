/* Dates as the stores write them, made ISO 8601 in UTC. */
#ifndef RECORD_DATE_H
#define RECORD_DATE_H

#include "base/arena.h"

/*
 * "2025-05-12T15:17:56Z", or "2026-04-07" where the day is all that is said;
 * empty when the cell cannot be read. A time without a zone counts as UTC;
 * fractions of a second are dropped. Numbers are seconds or, with 12 digits or
 * more, milliseconds since 1970. "February 03, 2019" is read too.
 */
struct str date_read(struct str cell, struct arena *arena);

#endif

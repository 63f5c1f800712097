/* Opening a dump and cutting it: shared by the halves of dump, and nobody
 * else's. */
#ifndef RECORD_DUMPING_H
#define RECORD_DUMPING_H

#include "record/dump.h"

/* Returns false. */
bool dumping_damage(struct dump *d, const char *fmt, ...) PRINTF_LIKE(2, 3);
struct layout *dumping_layout(
    struct dump *d, enum layout_kind kind, struct arena *keep);
/* The line at the front without its end; *length with it. False: it is not
 * all there yet. */
bool dumping_line(const struct feed *f, struct str *line, size_t *length);
/* A record without its line end, not yet taken; CSV_MORE only when there is
 * none any more, or when it is too long (then rest is not empty). */
enum csv_cut dumping_cut(struct dump *d, struct str *record, size_t *length);
/* Which format it is; the layout with it. False: damage says why none. */
bool dumping_recognise(struct dump *d, struct arena *keep);
/* The same where it begins like JSON. */
bool dumping_recognise_json(struct dump *d, struct arena *keep);
/* The next value of a LAYOUT_DOCUMENT, as dump_next. */
bool dumping_value(struct dump *d, struct arena *arena, struct raw *raw);
/* "byte 17: found 'x', wanted y", of the defect that the cutter met. */
const char *dumping_defect(
    const struct dump *d, const struct cutter *c, char *out, size_t size);
void dumping_refuse(
    struct raw *raw, uint64_t length, const char *reason, struct arena *arena);
/* Why a record over the limit is refused. */
const char *dumping_too_long(const struct dump *d, struct arena *arena);
void dumping_begin(struct dump *d, struct raw *raw);

#endif

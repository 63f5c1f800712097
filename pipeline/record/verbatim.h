/*
 * Reading a line that stands as ndjson_write writes it, to the byte.
 *
 * Between our own stages every line does. No tree is made of it: each member
 * has its place, so reading it is comparing names, and each section of it can
 * be written again as it is. Any other line is read by way of its tree, which
 * is also what says what is wrong with it.
 */
#ifndef RECORD_VERBATIM_H
#define RECORD_VERBATIM_H

#include "record/review.h"

/*
 * As ndjson_read, with r->verbatim. False: the line has another form, or is no
 * record; what is in *r then means nothing.
 */
bool verbatim_read(struct str line, struct review *r, struct arena *arena);

#endif

/* The column `cue` of a hit, read back. */
#ifndef DB_CUE_H
#define DB_CUE_H

#include "base/arena.h"
#include "record/coding.h"

/* Cues of JSON [{"kind","b","e"}], in `arena`; what is none is left out. */
struct cue *cue_read(struct str json, size_t *count, struct arena *arena);

#endif

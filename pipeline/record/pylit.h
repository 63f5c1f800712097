/* Python's way to print a dictionary, as scrapers leave it in a CSV cell. */
#ifndef RECORD_PYLIT_H
#define RECORD_PYLIT_H

#include "base/arena.h"

/*
 * Of a literal like {'id': 1, 'body': "It's ..."} the strings under `keys`;
 * a key that is missing or no string leaves its value alone. False when the
 * cell is no such literal; then nothing in `values` can be relied upon.
 */
bool pylit_strings(struct str cell, const struct str *keys, struct str *values,
    size_t count, struct arena *arena);

#endif

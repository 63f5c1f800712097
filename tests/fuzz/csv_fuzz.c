/*
 * The first byte says how many bytes come at a time, and how many columns the
 * header had. Whatever it is, the records must be those of the whole input at
 * once, and cover all of it.
 */
#include "record/csv.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { FIELDS = 8 };

struct reader {
    struct csv_cutter cutter;
    struct str input;
    size_t begin, seen; /* of the input; seen is what has come in so far */
    size_t step;
};

/* The next record, as a length; 0 at the end. */
static size_t next(struct reader *r, enum csv_cut *what)
{
    size_t length = 0;
    for (;;) {
        bool ended = r->seen == r->input.n;
        struct str rest = str_slice(r->input, r->begin, r->seen);
        *what = csv_cut(&r->cutter, rest, ended, &length);
        if (*what != CSV_MORE || ended)
            break;
        size_t left = r->input.n - r->seen;
        r->seen += left < r->step ? left : r->step;
    }
    if (*what == CSV_MORE)
        return 0;
    if (length == 0 || length > r->seen - r->begin)
        abort();
    r->begin += length;
    return length;
}

static void split(const struct reader *r, struct str record)
{
    struct arena arena = {0};
    struct str fields[FIELDS];
    struct str trimmed = csv_trim(&r->cutter, record);
    size_t count =
        csv_split(trimmed, r->cutter.delimiter, fields, FIELDS, &arena);
    size_t total = 0;
    for (size_t i = 0; i < count && i < FIELDS; i++)
        total += fields[i].n;
    if (total > trimmed.n || count == 0)
        abort();
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    struct str input = {(const char *)data + 1, size - 1};
    char delimiter = data[0] & 1 ? ',' : '\t';
    struct reader whole = {
        .cutter.delimiter = delimiter, .input = input, .step = size};
    whole.cutter.columns = data[0] >> 5;
    struct reader pieces = whole;
    pieces.step = 1 + (data[0] >> 1) % 16;
    for (;;) {
        enum csv_cut what, piecewise;
        size_t begin = whole.begin;
        size_t length = next(&whole, &what);
        if (length != next(&pieces, &piecewise) || what != piecewise)
            abort();
        if (!length)
            break;
        if (what == CSV_RECORD)
            split(&whole, str_slice(input, begin, begin + length));
    }
    if (whole.begin != input.n)
        abort();
    return 0;
}

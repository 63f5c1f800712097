/* The file of refused rows: one JSON object a line, readable by its owner. */
#ifndef RECORD_REJECTS_H
#define RECORD_REJECTS_H

#include "record/review.h"

struct rejects {
    const char *path;
    FILE *out; /* NULL while none is open */
};

/* Makes the file anew; one that holds something else is left alone. */
bool rejects_open(
    struct rejects *r, const char *path, struct error *err) MUST_CHECK;
/* Bytes that are no UTF-8 become U+FFFD. */
bool rejects_write(struct rejects *r, const struct reject *reject,
    struct error *err) MUST_CHECK;
/* Says what a full disk did to the last lines. */
bool rejects_close(struct rejects *r, struct error *err) MUST_CHECK;

#endif

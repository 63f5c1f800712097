/* What cutting a JSON document and searching it behind a defect share, and
 * nobody else. */
#ifndef RECORD_CUTTING_H
#define RECORD_CUTTING_H

#include "record/cutter.h"

/* What comes next. */
enum cutting_state {
    A_VALUE,
    FIRST_VALUE, /* or the array is empty */
    A_KEY,
    FIRST_KEY, /* or the object is empty */
    A_COLON,
    A_COMMA, /* or the container's end */
    IN_STRING,
    THE_END,
    A_HEAD, /* behind a defect: where a record begins */
};

static inline bool cutting_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

#endif

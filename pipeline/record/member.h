/* What stands before each value of a record but its id: the same bytes for who
 * writes a line and for who takes it apart. */
#ifndef RECORD_MEMBER_H
#define RECORD_MEMBER_H

#include "base/str.h"

#define MEMBER(name) STR(",\"" name "\":")

#endif

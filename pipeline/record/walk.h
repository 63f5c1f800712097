/* From the words on the command line to the files to be read. */
#ifndef RECORD_WALK_H
#define RECORD_WALK_H

#include "base/arena.h"

struct walk_file {
    const char *path;    /* "-" is standard input */
    const char *problem; /* why there is nothing to read; NULL: try it */
};

struct walk {
    struct walk_file *files; /* by operand; inside a folder by path */
    size_t count, room;
    uint64_t passed_over; /* in folders: not dumps by their names, or hidden */
    uint64_t bytes;       /* size of all, as far as it can be known */
};

/*
 * Adds one operand. A file is taken as it is, also when it does not exist:
 * opening it will tell. A folder gives all files below it that are named like
 * dumps; one without any becomes a file with a problem.
 */
void walk_add(struct walk *w, const char *operand, struct arena *keep);
/* The name of a file without folder and without the extensions of dumps. */
struct str walk_stem(struct str path);

#endif

/* Files that hold reviews in a wrapping we do not open: what to do instead. */
#ifndef RECORD_FOREIGN_H
#define RECORD_FOREIGN_H

#include "base/str.h"

/* What it is and what to do, by its first bytes; NULL for anything else. */
const char *foreign_advice(struct str head);
/* Of SQLite, whoever made it. */
bool foreign_database(struct str head);

#endif

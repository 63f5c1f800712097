/* Versions of what decides which words match; never NULL, and static but for
 * the one that takes an arena. */
#ifndef TEXT_VERSION_H
#define TEXT_VERSION_H

#include "base/arena.h"

const char *version_pcre2(void);
const char *version_unicode(void);
/* The stemmers tell no version: a hash of what they make of fixed words. */
const char *version_snowball(struct arena *arena);

#endif

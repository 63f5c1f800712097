/* Versions of apps in the order people released them: 4.10 after 4.9. */
#ifndef BASE_RELEASE_H
#define BASE_RELEASE_H

#include "base/str.h"

/*
 * <0, 0, >0, as memcmp. Runs of digits count as numbers of any length, other
 * bytes as they are; dots, dashes and blanks only part them. A number comes
 * after a word, and a word at the end before nothing at all, so that
 * 4.9 < 4.10-beta < 4.10 < 4.10.1. Equal only for equal bytes: where nothing
 * else tells two apart ("4.1", "4.01"), the bytes do.
 */
int release_cmp(struct str a, struct str b);

#endif

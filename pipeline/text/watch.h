/*
 * Tells which reviews two lexicons may code differently: a small matcher of
 * nothing but what differs between them (text/changes.h), so that all others
 * need not be coded twice.
 *
 * It never passes over a review that the lexicons code differently, unless one
 * of them gives up on it while the other does not: whether a walk through gaps
 * reaches its limit depends on all patterns. Who asks has to code a review that
 * is known to have made one of them give up.
 */
#ifndef TEXT_WATCH_H
#define TEXT_WATCH_H

#include "text/changes.h"

/* Const after watch_new; shared by all workers. */
struct watch;

/* Lives in `arena`, and is ended by watch_close. The packs are numbered as in
 * `lexicon`, one of the two, which has to live as long. NULL when there is a
 * reason to look at everything, which is in changes->everything: it was there,
 * or a change is no pattern by itself. */
struct watch *watch_new(const struct lexicon *lexicon, struct changes *changes,
    struct arena *arena);
void watch_close(struct watch *watch); /* NULL is fine */

/* One worker's scratch. */
struct watcher;

/* NULL when memory is short. */
struct watcher *watcher_start(const struct watch *watch);
void watcher_stop(struct watcher *watcher); /* NULL is fine */
/* Whether r, which has its tokens, may be coded differently; `pack` of
 * `lexicon` reads it, or none does (NULL). */
bool watcher_sees(
    struct watcher *watcher, const struct pack *pack, const struct review *r);

#endif

/*
 * The developers' answers that App Store Connect puts beside the reviews of
 * a page, in its member "included". A review names its answer by an id.
 */
#ifndef RECORD_RESPONSES_H
#define RECORD_RESPONSES_H

#include "base/table.h"
#include "record/feed.h"

struct responses {
    struct str *raws; /* as they stand in the page */
    size_t count, room;
    struct table ids; /* to place in raws, plus 1 */
    struct arena arena;
};

/*
 * Reads ahead to the end of the page and collects them; what was read is still
 * to be taken. False where that is farther than `limit`.
 */
bool responses_find(struct responses *r, struct feed *feed, size_t limit);
/* The answer to a review, or an empty str; borrowed. */
struct str responses_to(
    const struct responses *r, struct str review, struct arena *scratch);
void responses_free(struct responses *r);

#endif

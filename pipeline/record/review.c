#include "record/review.h"
#include "record/person.h"

enum { KEPT_BYTES = 4096 };

void batch_reject(struct batch *b, const struct raw *raw, struct str reason)
{
    struct reject *reject =
        ARENA_PUSH(&b->arena, b->rejects, b->reject_count, &b->reject_room);
    struct str bytes = person_redact(raw->bytes, raw->layout, &b->arena);
    size_t kept = bytes.n < KEPT_BYTES ? bytes.n : KEPT_BYTES;
    *reject = (struct reject){
        .source = raw->source,
        .offset = raw->offset,
        .length = raw->bytes.n,
        .reason = arena_copy(&b->arena, reason),
        .bytes = str_slice(bytes, 0, kept),
        .before = b->count,
    };
    b->tally.rejected++;
}

static enum review_section section_of(enum review_part part)
{
    switch (part) {
    case HAS_TEXT:
        return SECTION_TEXT;
    case HAS_CLEAN:
        return SECTION_CLEAN;
    case HAS_TOKENS:
        return SECTION_TOKENS;
    case HAS_HITS:
    case HAS_STATUS:
        return SECTION_HITS;
    case HAS_SCORES:
        break;
    }
    return SECTION_SCORES;
}

void review_add(struct review *r, enum review_part part)
{
    r->parts |= part;
    r->verbatim[section_of(part)].n = 0;
}

void review_reword(struct review *r)
{
    for (int i = 0; i < SECTION_COUNT; i++)
        r->verbatim[i].n = 0;
}

const char *part_name(unsigned part)
{
    switch (part) {
    case HAS_TEXT:
        return "text";
    case HAS_CLEAN:
        return "cleaned text";
    case HAS_TOKENS:
        return "tokens";
    case HAS_HITS:
        return "hits";
    case HAS_STATUS:
        return "hits in context";
    case HAS_SCORES:
        return "scores";
    default:
        return "something unknown";
    }
}

const char *mask_name(enum mask_kind kind)
{
    static const char *const names[MASK_KINDS] = {
        "email", "phone", "link", "handle", "number", "name"};
    return names[kind];
}

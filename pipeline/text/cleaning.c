#include "text/cleaning.h"
#include "text/clean.h"
#include "text/language.h"
#include "text/mask.h"

enum kind_of_text { BY_REVIEWER, BY_DEVELOPER };

static struct str mask(struct str s, enum kind_of_text kind,
    uint32_t counts[MASK_KINDS], struct arena *arena)
{
    s = mask_text(s, counts, arena);
    return kind == BY_DEVELOPER ? mask_greeting(s, counts, arena) : s;
}

/* A mask may make one word of what stood beside it, for clean or for another
 * mask: again until nothing changes. */
static struct str settle(const struct cleaning *how, struct str s,
    enum kind_of_text kind, uint32_t counts[MASK_KINDS], struct arena *arena)
{
    for (;;) {
        s = clean_text(s, arena);
        struct str masked = how->mask ? mask(s, kind, counts, arena) : s;
        if (masked.p == s.p)
            return s;
        s = masked;
    }
}

/* False where that changed it. */
static bool rewrite(const struct cleaning *how, struct str *s,
    enum kind_of_text kind, uint32_t counts[MASK_KINDS], struct arena *arena)
{
    struct str before = *s;
    *s = settle(how, before, kind, counts, arena);
    return s->p == before.p && s->n == before.n;
}

static void keep_raw(struct review *r)
{
    for (int field = 0; field < FIELD_COUNT; field++)
        if (!r->raw[field].p) {
            struct str raw = r->prose[field].bytes;
            r->raw[field] = raw.p ? raw : STR("");
        }
}

void cleaning_review(const struct cleaning *how, struct review *r,
    uint64_t found[MASK_KINDS], struct arena *arena)
{
    uint32_t counts[MASK_KINDS] = {0};
    struct str *title = &r->prose[IN_TITLE].bytes;
    struct str *text = &r->prose[IN_TEXT].bytes;
    if (how->keep_raw)
        keep_raw(r);
    bool same = rewrite(how, title, BY_REVIEWER, counts, arena);
    same &= rewrite(how, text, BY_REVIEWER, counts, arena);
    same &= rewrite(how, &r->reply_text, BY_DEVELOPER, counts, arena);
    if (!same)
        review_reword(r);
    r->language = language_of(how->detector, *title, *text);
    r->text_key = clean_key(*title, *text, arena);
    review_add(r, HAS_CLEAN);
    for (int i = 0; i < MASK_KINDS; i++) {
        r->masked[i] += counts[i];
        found[i] += counts[i];
    }
}

/* Behind a defect: where the records of a JSON document go on. */
#include "record/cutting.h"

#include <string.h>

enum { LOOK_BACK = 64 * 1024 };

/* ,{" with blanks between: no value of a member, and no text, which would
 * have its quotes escaped. */
static bool looks_like_head(struct str rest, size_t brace)
{
    size_t before = brace, behind = brace + 1;
    while (before && brace - before < CUTTER_HEAD - 1 &&
           cutting_blank(rest.p[before - 1]))
        before--;
    while (behind < rest.n && behind - brace < CUTTER_HEAD - 1 &&
           cutting_blank(rest.p[behind]))
        behind++;
    return before && (rest.p[before - 1] == ',' || rest.p[before - 1] == '[') &&
           behind < rest.n && rest.p[behind] == '"';
}

static bool is_head(const struct cutter *c, struct str rest, size_t at)
{
    struct str head = {c->head, c->head_n};
    return str_starts(str_from(rest, at), head) && looks_like_head(rest, at);
}

static bool go_on(struct cutter *c, int state, size_t at)
{
    c->depth = c->place.depth;
    c->inside = false;
    c->escape = 0;
    c->state = state;
    c->at = at;
    return true;
}

/* Where a quote is missing, the next record begins before the defect shows. */
static size_t begin_search(struct cutter *c)
{
    bool near = c->inside && c->at - c->begin < LOOK_BACK;
    c->inside = true; /* in what is being gone over */
    c->state = A_HEAD;
    return near && c->begin < c->at ? c->begin + 1 : c->at;
}

bool cutter_search(struct cutter *c, struct str rest, bool ended)
{
    char byte = c->at < rest.n ? rest.p[c->at] : '\0';
    if (!c->inside && c->state == A_COMMA && byte == '{')
        return go_on(c, A_VALUE, c->at);
    if (!c->inside && c->state != A_COMMA && byte == ']')
        return go_on(c, A_COMMA, c->at);
    if (!c->inside && c->state != A_COMMA && byte == ',')
        return go_on(c, A_VALUE, c->at + 1);
    size_t at = c->state == A_HEAD ? c->at : begin_search(c);
    const char *brace;
    while (
        (brace = at < rest.n ? memchr(rest.p + at, '{', rest.n - at) : NULL)) {
        at = (size_t)(brace - rest.p);
        if (!ended && rest.n - at < CUTTER_HEAD)
            break;
        if (is_head(c, rest, at))
            return go_on(c, A_VALUE, at);
        at++;
    }
    /* What stands before a brace is needed to know it. */
    c->at = brace ? at : rest.n;
    if (!ended)
        c->at = c->at > CUTTER_HEAD ? c->at - CUTTER_HEAD : 0;
    return false;
}

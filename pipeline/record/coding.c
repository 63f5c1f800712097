#include "record/coding.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const char *const poles[] = {
    [POLE_NONE] = "none",
    [POLE_BARRIER] = "barrier",
    [POLE_FACILITATOR] = "facilitator",
    [POLE_TOPIC] = "topic",
    [POLE_MENTION] = "mention",
};

static const char *const fields[] = {
    [IN_TITLE] = "title",
    [IN_TEXT] = "text",
};

static const char *const cues[] = {
    [CUE_NEGATION] = "negation",
    [CUE_CESSATION] = "cessation",
    [CUE_WISH] = "wish",
    [CUE_HYPOTHETICAL] = "hypothetical",
    [CUE_QUOTATION] = "quotation",
    [CUE_OTHER_APP] = "other_app",
    [CUE_CONTRAST] = "contrast",
    [CUE_BORDER] = "border",
    [CUE_MISSING] = "missing",
    [CUE_PRAISE] = "praise",
    [CUE_COMPLAINT] = "complaint",
    [CUE_NEUTRAL] = "neutral",
};

static const char *const statuses[] = {
    [STATUS_ASSERTED] = "asserted",
    [STATUS_NEGATED] = "negated",
    [STATUS_RESOLVED] = "resolved",
    [STATUS_LOST] = "lost",
    [STATUS_WISH] = "wish",
    [STATUS_HYPOTHETICAL] = "hypothetical",
    [STATUS_QUOTED] = "quoted",
    [STATUS_OTHER_APP] = "other_app",
    [STATUS_DROPPED] = "dropped",
    [STATUS_BARE] = "bare",
    [STATUS_LADDER] = "ladder",
};

static const char *const flags[FLAG_COUNT] = {
    "weak",
    "wish",
    "resolved",
    "lost",
    "negated",
};

static bool find(
    struct str name, const char *const *names, size_t count, unsigned *found)
{
    if (!name.n)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (names[i][0] == name.p[0] && str_eq(name, str_of(names[i]))) {
            *found = (unsigned)i;
            return true;
        }
    }
    return false;
}

const char *pole_name(enum pole pole)
{
    return poles[pole];
}

const char *field_name(enum field field)
{
    return fields[field];
}

const char *cue_name(enum cue_kind kind)
{
    return cues[kind];
}

const char *status_name(enum status status)
{
    return statuses[status];
}

const char *flag_name(unsigned bit)
{
    unsigned i = 0;
    while (bit >> i > 1)
        i++;
    return flags[i];
}

bool pole_of(struct str name, enum pole *pole)
{
    unsigned i;
    if (!find(name, poles, COUNT(poles), &i))
        return false;
    *pole = (enum pole)i;
    return true;
}

bool field_of(struct str name, enum field *field)
{
    unsigned i;
    if (!find(name, fields, COUNT(fields), &i))
        return false;
    *field = (enum field)i;
    return true;
}

bool cue_of(struct str name, enum cue_kind *kind)
{
    unsigned i;
    if (!find(name, cues, COUNT(cues), &i))
        return false;
    *kind = (enum cue_kind)i;
    return true;
}

bool status_of(struct str name, enum status *status)
{
    unsigned i;
    if (!find(name, statuses, COUNT(statuses), &i))
        return false;
    *status = (enum status)i;
    return true;
}

bool flag_of(struct str name, unsigned *bit)
{
    unsigned i;
    if (!find(name, flags, COUNT(flags), &i))
        return false;
    *bit = 1u << i;
    return true;
}

bool pole_codes(enum pole pole)
{
    return pole == POLE_BARRIER || pole == POLE_FACILITATOR;
}

/* A pole has no colon. */
bool code_of(struct str name, struct code *code)
{
    size_t at = name.n;
    while (at && name.p[at - 1] != ':')
        at--;
    if (at < 2)
        return false;
    code->factor = str_slice(name, 0, at - 1);
    return pole_of(str_from(name, at), &code->pole) && pole_codes(code->pole);
}

bool coding_follows(
    struct str before, enum pole pole, struct str factor, enum pole next)
{
    int order = str_cmp(before, factor);
    return order < 0 || (order == 0 && pole < next);
}

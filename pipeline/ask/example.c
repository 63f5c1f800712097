#include "ask/example.h"

static bool gives(const struct review *r, struct str factor, enum pole pole)
{
    for (size_t i = 0; i < r->code_count; i++)
        if (str_eq(r->codes[i].factor, factor) &&
            (r->codes[i].pole == pole || pole == POLE_TOPIC))
            return true;
    return false;
}

static bool mentions(const struct review *r, struct str factor)
{
    for (size_t i = 0; i < r->hit_count; i++)
        if (r->hits[i].pole == POLE_MENTION &&
            str_eq(r->hits[i].factor, factor))
            return true;
    return false;
}

bool example_holds(struct coder *coder, const struct lexicon *lexicon,
    const struct entry *entry, const struct example *example, struct review *r,
    struct arena *arena)
{
    struct str factor = lexicon->factors[entry->block->factor].id;
    enum pole pole = entry->block->pole;
    *r = (struct review){.language = {entry->block->pack->lang, UNIT}};
    r->prose[IN_TEXT].bytes = example->text;
    coder_code(coder, r, arena);
    bool given =
        pole == POLE_MENTION ? mentions(r, factor) : gives(r, factor, pole);
    return given == example->positive;
}

#include "run/registry.h"

#include <string.h>

extern const struct stage stage_ingest, stage_clean, stage_tokenize,
    stage_match, stage_context, stage_score, stage_store, stage_read,
    stage_write;

const struct stage *const registry[] = {
    &stage_ingest,
    &stage_clean,
    &stage_tokenize,
    &stage_match,
    &stage_context,
    &stage_score,
    &stage_store,
    &stage_read,
    &stage_write,
    NULL,
};

const struct stage *registry_find(const char *name)
{
    for (size_t i = 0; registry[i]; i++)
        if (strcmp(registry[i]->name, name) == 0)
            return registry[i];
    return NULL;
}

const struct stage *registry_giver(unsigned part)
{
    for (size_t i = 0; registry[i]; i++)
        if (registry[i]->adds & part && !registry[i]->hidden)
            return registry[i];
    return NULL;
}

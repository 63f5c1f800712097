/* Every stage there is. Adding a stage is one line in registry.c. */
#ifndef RUN_REGISTRY_H
#define RUN_REGISTRY_H

#include "stage/stage.h"

/* In the order of a whole chain; NULL-terminated; hidden ones at the end. */
extern const struct stage *const registry[];

/* NULL when there is no such stage. */
const struct stage *registry_find(const char *name);
/* The first one that adds this part, or NULL. */
const struct stage *registry_giver(unsigned part);

#endif

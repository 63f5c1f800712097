/* Other JSON readers, behind C, as yardsticks for record/json.c. */
#ifndef BENCH_JSON_PEER_H
#define BENCH_JSON_PEER_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Whether `text` is one JSON value. 64 bytes behind it must be readable. */
bool json_peer_on_demand(const char *text, size_t n); /* reads all values */
bool json_peer_tree(const char *text, size_t n);      /* simdjson's DOM */
bool json_peer_jansson(const char *text, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* Compact Language Detector 2, for C. */
#ifndef TEXT_LANGUAGE_SHIM_H
#define TEXT_LANGUAGE_SHIM_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

struct guess {
    const char *code; /* "en", "zh-Hant"; static; NULL: no language */
    int percent;      /* of the text, by bytes */
    bool reliable;    /* says the library */
};

/* Of valid UTF-8. No state, no locks: any thread, any time, same answer. */
struct guess language_guess(const char *text, int bytes);

#ifdef __cplusplus
}
#endif

#endif

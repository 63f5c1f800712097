#include "text/language_shim.h"

#include <cstdio> // the library's header needs it, and does not say so
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

/* Codes of scripts, and of nothing known, are no languages. */
static bool is_language(const char *code)
{
    return std::strncmp(code, "xx", 2) != 0 && std::strcmp(code, "un") != 0;
}

extern "C" struct guess language_guess(const char *text, int bytes)
{
    CLD2::Language languages[3];
    int percents[3], valid = 0, used = 0;
    double scores[3];
    bool reliable = false;
    CLD2::CLDHints none = {
        nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::ExtDetectLanguageSummaryCheckUTF8(text, bytes, true, &none, 0,
        languages, percents, scores, nullptr, &used, &reliable, &valid);
    const char *code = CLD2::LanguageCode(languages[0]);
    if (!is_language(code))
        return {nullptr, 0, false};
    return {code, percents[0], reliable};
}

#include "text/version.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <utf8proc.h>

#define TEXT_OF(x)    #x
#define VERSION(a, b) TEXT_OF(a) "." TEXT_OF(b)

const char *version_pcre2(void)
{
    return VERSION(PCRE2_MAJOR, PCRE2_MINOR);
}

const char *version_unicode(void)
{
    return utf8proc_unicode_version();
}

/* Versions of what decides which words match; static, never NULL. */
#ifndef TEXT_VERSION_H
#define TEXT_VERSION_H

const char *version_pcre2(void);
const char *version_unicode(void);

#endif

#include "text/version.h"

#include "base/buf.h"
#include "record/hash.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <libstemmer.h>
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

/* Endings that stemmers of Europe's languages have changed their mind on. */
static const char *const samples[] = {"generalisations", "happily", "skis",
    "evening", "emptied", "organizer", "gelaufen", "freundlichkeit",
    "abonnement", "continuellement", "cancellazione", "verzekeringen",
    "hermosamente", "publicidade", "ovatta",
    "\xd0\xba\xd0\xbd\xd0\xb8\xd0\xb3\xd0\xb0\xd0\xbc\xd0\xb8"};

static void add_stems(struct hash *hash, const char *algorithm)
{
    struct sb_stemmer *stemmer = sb_stemmer_new(algorithm, "UTF_8");
    hash_add_field(hash, str_of(algorithm));
    for (size_t i = 0; stemmer && i < sizeof samples / sizeof *samples; i++) {
        struct str word = str_of(samples[i]);
        const sb_symbol *stem =
            sb_stemmer_stem(stemmer, (const sb_symbol *)word.p, (int)word.n);
        size_t n = (size_t)sb_stemmer_length(stemmer);
        hash_add_field(hash, (struct str){(const char *)stem, n});
    }
    sb_stemmer_delete(stemmer);
}

const char *version_snowball(struct arena *arena)
{
    struct hash *hash = hash_new(arena);
    for (const char **name = sb_stemmer_list(); *name; name++)
        add_stems(hash, *name);
    return arena_cstr(arena, hash_end(hash, 12, arena));
}

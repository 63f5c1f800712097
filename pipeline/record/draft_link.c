/*
 * Links to reviews, as stores write them:
 *
 *     https://play.google.com/apps/publish?account=1#ReviewDetailsPlace:
 *         p=org.example&reviewid=gp:AOq...
 *     https://play.google.com/console/...?reviewId=gp%3AAOq...&corpus=...
 *     https://play.google.com/store/apps/details?id=org.example&reviewId=...
 *     https://itunes.apple.com/fr/review?id=497799835&type=...
 */
#include "base/buf.h"
#include "record/drafting.h"

static const struct layout_name native = {"", CELL_ID, 2, NULL},
                                app = {"", CELL_APP, 9, NULL},
                                country = {"", CELL_COUNTRY, 9, NULL},
                                apple = {"", CELL_HINT, 1, "app_store"},
                                google = {"", CELL_HINT, 1, "google_play"};

static int hex(char c)
{
    if (str_digit(c))
        return c - '0';
    c = (char)(c | 32);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static struct str percent_decode(struct str s, struct arena *arena)
{
    struct buf out = {.arena = arena};
    for (size_t i = 0; i < s.n; i++) {
        int high = s.n - i > 2 ? hex(s.p[i + 1]) : -1;
        int low = s.n - i > 2 ? hex(s.p[i + 2]) : -1;
        bool escape = s.p[i] == '%' && high >= 0 && low >= 0;
        buf_byte(&out, escape ? (char)(high * 16 + low) : s.p[i]);
        i += escape ? 2 : 0;
    }
    return buf_str(&out);
}

/* Where `part` begins in `s`, without case; s.n when nowhere. */
static size_t find(struct str s, struct str part)
{
    for (size_t i = 0; i + part.n <= s.n; i++)
        if (str_eq_nocase(str_slice(s, i, i + part.n), part))
            return i;
    return s.n;
}

/* The value behind "name=", where that follows one of ? & : # */
static struct str parameter(struct str link, struct str name)
{
    for (struct str rest = link;;) {
        size_t at = find(rest, name);
        if (at == rest.n)
            return (struct str){"", 0};
        char before = at ? rest.p[at - 1] : '\0';
        rest = str_from(rest, at + name.n);
        if (before != '?' && before != '&' && before != ':' && before != '#')
            continue;
        size_t end = 0;
        while (end < rest.n && rest.p[end] != '&' && rest.p[end] != '#')
            end++;
        return str_slice(rest, 0, end);
    }
}

static void put(struct draft *d, const struct layout_name *name,
    struct str value, struct arena *arena)
{
    bool mapped = d->intake->mapped[name->cell];
    if (value.n && !mapped)
        drafting_put(d, name, percent_decode(value, arena), arena);
}

static void put_apple(
    struct draft *d, struct str link, size_t host_end, struct arena *arena)
{
    struct str path = str_from(link, host_end);
    d->store = layout_store(d->store, &apple);
    put(d, &app, parameter(link, STR("id=")), arena);
    if (path.n > 3 && path.p[0] == '/' && path.p[3] == '/')
        put(d, &country, str_slice(path, 1, 3), arena);
}

static void put_google(struct draft *d, struct str link, struct arena *arena)
{
    struct str package = parameter(link, STR("id="));
    d->store = layout_store(d->store, &google);
    put(d, &app, package.n ? package : parameter(link, STR("p=")), arena);
    put(d, &native, parameter(link, STR("reviewid=")), arena);
}

void drafting_link(struct draft *d, struct str link, struct arena *arena)
{
    static const struct str hosts[] = {
        {"itunes.apple.com", 16}, {"apps.apple.com", 14}};
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        size_t at = find(link, hosts[i]);
        if (at < link.n) {
            put_apple(d, link, at + hosts[i].n, arena);
            return;
        }
    }
    if (find(link, STR("play.google.com")) < link.n)
        put_google(d, link, arena);
}

#include "record/layout.h"
#include "base/buf.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_ROOM = 40 };

#define APPLE  "app_store"
#define GOOGLE "google_play"
#define NOBODY "" /* the names contradict each other */

/* Sorted by name in byte order; a test sees to it. */
static const struct layout_name names[] = {
    {"app", CELL_APP, 1, NULL},
    {"appid", CELL_APP, 3, NULL},
    {"appname", CELL_APP, 2, NULL},
    {"appversion", CELL_VERSION, 2, NULL},
    {"at", CELL_DATE, 2, NULL},
    {"author", CELL_PERSON, 1, NULL},
    {"authorname", CELL_PERSON, 1, NULL},
    {"authorurl", CELL_PERSON, 1, NULL},
    {"body", CELL_TEXT, 2, NULL},
    {"content", CELL_TEXT, 1, NULL},
    {"country", CELL_COUNTRY, 1, NULL},
    {"date", CELL_DATE, 2, NULL},
    {"developerreply", CELL_REPLY, 1, NULL},
    {"developerresponse", CELL_REPLY, 1, APPLE},
    {"developerresponsebody", CELL_REPLY, 1, APPLE},
    {"developerresponsemodified", CELL_REPLY_DATE, 1, APPLE},
    {"helpful", CELL_HELPFUL, 1, NULL},
    {"id", CELL_ID, 1, NULL},
    {"isedited", CELL_HINT, 1, APPLE},
    {"lang", CELL_LANG, 1, NULL},
    {"language", CELL_LANG, 2, NULL},
    {"likes", CELL_HELPFUL, 2, NULL},
    {"nickname", CELL_PERSON, 1, NULL},
    {"platform", CELL_STORE, 2, NULL},
    {"rating", CELL_RATING, 1, NULL},
    {"repliedat", CELL_REPLY_DATE, 1, GOOGLE},
    {"reply", CELL_REPLY, 1, NULL},
    {"replycontent", CELL_REPLY, 1, GOOGLE},
    {"replydate", CELL_REPLY_DATE, 1, NULL},
    {"replytext", CELL_REPLY, 1, NULL},
    {"response", CELL_REPLY, 2, NULL},
    {"responsedate", CELL_REPLY_DATE, 2, NULL},
    {"review", CELL_TEXT, 2, NULL},
    {"reviewcreatedversion", CELL_VERSION, 1, GOOGLE},
    {"reviewdate", CELL_DATE, 3, NULL},
    {"reviewer", CELL_PERSON, 1, NULL},
    {"reviewername", CELL_PERSON, 1, NULL},
    {"reviewid", CELL_ID, 1, NULL},
    {"reviewtext", CELL_TEXT, 1, NULL},
    {"reviewtitle", CELL_TITLE, 2, NULL},
    {"rowid", CELL_ROW_ID, 1, NULL},
    {"score", CELL_RATING, 2, NULL},
    {"stars", CELL_RATING, 3, NULL},
    {"store", CELL_STORE, 1, NULL},
    {"text", CELL_TEXT, 1, NULL},
    {"thumbsup", CELL_HELPFUL, 2, NULL},
    {"thumbsupcount", CELL_HELPFUL, 1, GOOGLE},
    {"title", CELL_TITLE, 1, NULL},
    {"uid", CELL_ID, 2, NULL},
    {"updated", CELL_DATE, 1, NULL},
    {"userimage", CELL_PERSON, 1, NULL},
    {"username", CELL_PERSON, 1, NULL},
    {"version", CELL_VERSION, 1, NULL},
};

/* As the table has it; false when it is too long for the table anyway. */
static bool plain(struct str name, char out[NAME_ROOM])
{
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        if (c == '_' || c == '-' || c == '.' || c == ' ')
            continue;
        if (c == '\0' || n + 1 == NAME_ROOM)
            return false;
        out[n++] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    out[n] = '\0';
    return true;
}

static int compare(const void *key, const void *name)
{
    return strcmp(key, ((const struct layout_name *)name)->name);
}

const struct layout_name *layout_find(struct str name)
{
    char key[NAME_ROOM];
    if (!plain(name, key))
        return NULL;
    return bsearch(
        key, names, sizeof names / sizeof *names, sizeof *names, compare);
}

const char *layout_store(const char *so_far, const struct layout_name *name)
{
    if (!name->store)
        return so_far;
    if (so_far && strcmp(so_far, name->store) != 0)
        return NOBODY;
    return name->store;
}

static bool no_text(const struct str *found, size_t count, struct error *err)
{
    char list[100];
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        struct str name = str_trim(found[i]);
        size_t room = sizeof list - n;
        if (name.n + 2 >= room)
            break;
        n += (size_t)snprintf(
            list + n, room, "%s" STR_FMT, i ? ", " : "", STR_ARG(name));
    }
    list[n] = '\0';
    return error_set(err, ERR_INPUT, (struct place){.line = 1},
        "no column holds a review's text: found '%s', wanted 'content', "
        "'review' or 'text'",
        list);
}

bool layout_header(struct layout *layout, const struct str *found, size_t count,
    struct arena *keep, struct error *err)
{
    const char *store = NULL;
    bool text = false;
    layout->columns = ARENA_NEW(keep, const struct layout_name *, count);
    layout->count = count;
    for (size_t i = 0; i < count; i++) {
        const struct layout_name *name = layout_find(found[i]);
        layout->columns[i] = name;
        if (!name)
            continue;
        store = layout_store(store, name);
        text = text || name->cell == CELL_TEXT;
    }
    layout->store = str_of(store);
    return text || no_text(found, count, err);
}

#include "record/layout.h"
#include "record/intake.h"
#include "record/person.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_ROOM = 40 };

#define APPLE  "app_store"
#define GOOGLE "google_play"
#define NOBODY "" /* the names contradict each other */

/* Sorted by name in byte order; a test sees to it. */
static const struct layout_name names[] = {
    {"app", CELL_APP, 1, NULL},
    {"appid", CELL_APP, 4, NULL},
    {"appname", CELL_APP, 2, NULL},
    {"apppackage", CELL_APP, 3, NULL},
    {"appversion", CELL_VERSION, 2, NULL},
    {"appversionname", CELL_VERSION, 1, NULL},
    {"at", CELL_DATE, 3, NULL},
    {"author", CELL_PERSON, 1, NULL},
    {"authorname", CELL_PERSON, 1, NULL},
    {"authorurl", CELL_PERSON, 2, APPLE},
    {"body", CELL_TEXT, 3, NULL},
    {"comment", CELL_TEXT, 5, NULL},
    {"commenttext", CELL_TEXT, 4, NULL},
    {"content", CELL_TEXT, 1, NULL},
    {"country", CELL_COUNTRY, 1, NULL},
    {"countrycode", CELL_COUNTRY, 2, NULL},
    {"createdat", CELL_DATE, 4, NULL},
    {"createddate", CELL_DATE, 3, NULL},
    {"criterias", CELL_HINT, 1, GOOGLE},
    {"date", CELL_DATE, 3, NULL},
    {"datetime", CELL_DATE, 4, NULL},
    {"developerreply", CELL_REPLY, 1, NULL},
    {"developerreplydateandtime", CELL_REPLY_DATE, 1, GOOGLE},
    {"developerreplytext", CELL_REPLY, 1, GOOGLE},
    {"developerresponse", CELL_REPLY, 1, APPLE},
    {"developerresponsebody", CELL_REPLY, 1, APPLE},
    {"developerresponsedate", CELL_REPLY_DATE, 1, NULL},
    {"developerresponsemodified", CELL_REPLY_DATE, 1, APPLE},
    {"feedback", CELL_TEXT, 5, NULL},
    {"headline", CELL_TITLE, 3, NULL},
    {"helpful", CELL_HELPFUL, 1, NULL},
    {"id", CELL_ID, 1, NULL},
    {"im:rating", CELL_RATING, 1, APPLE},
    {"im:version", CELL_VERSION, 1, APPLE},
    {"im:votesum", CELL_HELPFUL, 1, APPLE},
    {"isedited", CELL_HINT, 1, APPLE},
    {"lang", CELL_LANG, 1, NULL},
    {"language", CELL_LANG, 2, NULL},
    {"languagecode", CELL_LANG, 2, NULL},
    {"lastmodified", CELL_DATE, 2, NULL},
    {"likes", CELL_HELPFUL, 2, NULL},
    {"link", CELL_LINK, 2, NULL},
    {"nickname", CELL_PERSON, 1, NULL},
    {"originaltext", CELL_TEXT, 1, GOOGLE},
    {"packagename", CELL_APP, 3, GOOGLE},
    {"platform", CELL_STORE, 2, NULL},
    {"rating", CELL_RATING, 1, NULL},
    {"repliedat", CELL_REPLY_DATE, 1, GOOGLE},
    {"reply", CELL_REPLY, 1, NULL},
    {"replycontent", CELL_REPLY, 1, GOOGLE},
    {"replydate", CELL_REPLY_DATE, 1, NULL},
    {"replytext", CELL_REPLY, 1, NULL},
    {"response", CELL_REPLY, 2, NULL},
    {"responsedate", CELL_REPLY_DATE, 2, NULL},
    {"review", CELL_TEXT, 3, NULL},
    {"reviewbody", CELL_TEXT, 3, NULL},
    {"reviewcontent", CELL_TEXT, 3, NULL},
    {"reviewcreatedversion", CELL_VERSION, 1, GOOGLE},
    {"reviewdate", CELL_DATE, 4, NULL},
    {"reviewdescription", CELL_TEXT, 3, NULL},
    {"reviewer", CELL_PERSON, 1, NULL},
    {"reviewerlanguage", CELL_LANG, 1, GOOGLE},
    {"reviewername", CELL_PERSON, 1, NULL},
    {"reviewernickname", CELL_PERSON, 1, APPLE},
    {"reviewid", CELL_ID, 1, NULL},
    {"reviewlastupdatedateandtime", CELL_DATE, 1, GOOGLE},
    {"reviewlastupdatemillissinceepoch", CELL_DATE, 2, GOOGLE},
    {"reviewlink", CELL_LINK, 1, GOOGLE},
    {"reviewrating", CELL_RATING, 1, NULL},
    {"reviewsubmitdateandtime", CELL_DATE, 5, GOOGLE},
    {"reviewsubmitmillissinceepoch", CELL_DATE, 6, GOOGLE},
    {"reviewtext", CELL_TEXT, 2, NULL},
    {"reviewtitle", CELL_TITLE, 2, NULL},
    {"rowid", CELL_ROW_ID, 1, NULL},
    {"score", CELL_RATING, 2, NULL},
    {"scoretext", CELL_HINT, 1, GOOGLE},
    {"starrating", CELL_RATING, 1, GOOGLE},
    {"stars", CELL_RATING, 3, NULL},
    {"store", CELL_STORE, 1, NULL},
    {"territory", CELL_COUNTRY, 1, APPLE},
    {"text", CELL_TEXT, 2, NULL},
    {"thumbsup", CELL_HELPFUL, 2, NULL},
    {"thumbsupcount", CELL_HELPFUL, 1, GOOGLE},
    {"timestamp", CELL_DATE, 4, NULL},
    {"title", CELL_TITLE, 1, NULL},
    {"uid", CELL_ID, 2, NULL},
    {"updated", CELL_DATE, 2, NULL},
    {"updatedat", CELL_DATE, 2, NULL},
    {"url", CELL_LINK, 3, NULL},
    {"user", CELL_PERSON, 1, NULL},
    {"userimage", CELL_PERSON, 2, NULL},
    {"username", CELL_PERSON, 1, NULL},
    {"userreview", CELL_TEXT, 3, NULL},
    {"userurl", CELL_PERSON, 2, APPLE},
    {"version", CELL_VERSION, 1, NULL},
    {"作者", CELL_PERSON, 1, NULL},
    {"内容", CELL_TEXT, 1, NULL},
    {"发表时间", CELL_DATE, 3, NULL},
    {"标题", CELL_TITLE, 1, NULL},
    {"评级", CELL_RATING, 1, NULL},
};

/* As the table has it; false when it is too long for the table anyway. Tables
 * made of nested JSON have `attributes.rating` and `content.label`. */
static bool plain(struct str name, char out[NAME_ROOM])
{
    size_t n = 0;
    if (str_starts(name, STR("attributes.")))
        name = str_from(name, 11);
    if (str_ends(name, STR(".label")))
        name.n -= 6;
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

static const char *list(
    const struct str *found, size_t count, char *out, size_t size)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        struct str name = str_trim(found[i]);
        size_t room = size - n;
        if (name.n + 2 >= room)
            break;
        n += (size_t)snprintf(
            out + n, room, "%s" STR_FMT, i ? ", " : "", STR_ARG(name));
    }
    out[n] = '\0';
    return out;
}

static bool no_text(const struct str *found, size_t count, struct error *err)
{
    char names_found[100];
    return error_set(err, ERR_INPUT, (struct place){.line = 1},
        "no column holds a review's text: found '%s', wanted 'content', "
        "'review' or 'text'; --map text=COLUMN names it",
        list(found, count, names_found, sizeof names_found));
}

/* A mapped column that is not there is a slip of the pen, or another kind of
 * file: read without it, it would be read wrongly. */
static bool check_maps(const struct intake *in, const struct str *found,
    size_t count, struct error *err)
{
    char names_found[100];
    for (size_t i = 0; i < in->map_count; i++) {
        bool there = false;
        for (size_t k = 0; k < count && !there; k++)
            there = str_eq(str_trim(found[k]), in->maps[i].column);
        if (!there)
            return error_set(err, ERR_INPUT, (struct place){.line = 1},
                "there is no column '" STR_FMT "', as --map names one: found "
                "'%s'",
                STR_ARG(in->maps[i].column),
                list(found, count, names_found, sizeof names_found));
    }
    return true;
}

bool layout_header(struct layout *layout, const struct str *found, size_t count,
    struct arena *keep, struct error *err)
{
    const char *store = NULL;
    bool text = false;
    layout->columns = ARENA_NEW(keep, const struct layout_name *, count);
    layout->names = ARENA_NEW(keep, struct str, count);
    layout->count = count;
    for (size_t i = 0; i < count; i++) {
        const struct layout_name *name = intake_find(layout->intake, found[i]);
        layout->names[i] = arena_copy(keep, found[i]);
        layout->columns[i] = name;
        if (!name)
            continue;
        store = layout_store(store, name);
        text = text || name->cell == CELL_TEXT;
    }
    layout->store = str_of(store);
    for (size_t i = 0; text && i < count; i++)
        if (!layout->columns[i])
            layout->columns[i] = person_column(found[i]);
    return check_maps(layout->intake, found, count, err) &&
           (text || no_text(found, count, err));
}

size_t layout_known(const struct layout *layout)
{
    size_t known = 0;
    for (size_t i = 0; i < layout->count; i++)
        known += layout->columns[i] != NULL;
    return known;
}

#include "record/intake.h"
#include "base/buf.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static const struct place nowhere;

static const struct {
    const char *name;
    enum cell cell;
    bool settable;
} fields[] = {
    {"text", CELL_TEXT, false},
    {"title", CELL_TITLE, false},
    {"rating", CELL_RATING, false},
    {"date", CELL_DATE, false},
    {"id", CELL_ID, false},
    {"app", CELL_APP, true},
    {"store", CELL_STORE, true},
    {"version", CELL_VERSION, true},
    {"lang", CELL_LANG, true},
    {"country", CELL_COUNTRY, true},
    {"helpful", CELL_HELPFUL, false},
    {"reply", CELL_REPLY, false},
    {"reply_date", CELL_REPLY_DATE, false},
    {"author", CELL_PERSON, false},
    {"none", CELL_HINT, false},
};

enum { FIELD_NAMES = sizeof fields / sizeof *fields };

const char *intake_field(enum cell cell)
{
    for (size_t i = 0; i < FIELD_NAMES; i++)
        if (fields[i].cell == cell)
            return fields[i].name;
    return NULL;
}

/* The field whose name and '=' `s` begins with; FIELD_NAMES: none. */
static size_t leading_field(struct str s)
{
    for (size_t i = 0; i < FIELD_NAMES; i++) {
        size_t n = strlen(fields[i].name);
        if (str_starts(s, str_of(fields[i].name)) && s.n > n && s.p[n] == '=')
            return i;
    }
    return FIELD_NAMES;
}

static bool no_field(struct str s, const char *option, struct error *err)
{
    char all[200] = "";
    struct str word, rest;
    bool set = strcmp(option, "set") == 0;
    for (size_t i = 0; i < FIELD_NAMES; i++) {
        size_t n = strlen(all);
        if (!set || fields[i].settable)
            snprintf(
                all + n, sizeof all - n, "%s%s", n ? ", " : "", fields[i].name);
    }
    str_cut(s, '=', &word, &rest);
    error_set(err, ERR_USAGE, nowhere, "--%s wants FIELD=%s, not '" STR_FMT "'",
        option, set ? "VALUE" : "COLUMN", STR_ARG(s));
    return error_hint(err, "fields: %s", all);
}

/* The next FIELD=VALUE of a list. */
static bool next(struct str *list, size_t *field, struct str *value,
    const char *option, struct error *err)
{
    *field = leading_field(*list);
    if (*field == FIELD_NAMES)
        return no_field(*list, option, err);
    struct str rest = str_from(*list, strlen(fields[*field].name) + 1);
    size_t end = 0;
    while (end < rest.n &&
           (rest.p[end] != ',' ||
               leading_field(str_trim(str_from(rest, end + 1))) == FIELD_NAMES))
        end++;
    *value = str_trim(str_slice(rest, 0, end));
    *list =
        end < rest.n ? str_trim(str_from(rest, end + 1)) : (struct str){"", 0};
    return value->n || no_field(*list, option, err);
}

static bool said_twice(const char *option, const char *field, struct error *err)
{
    error_set(err, ERR_USAGE, nowhere, "--%s says %s twice", option, field);
    return error_hint(err, "a field has one %s",
        strcmp(option, "set") == 0 ? "value" : "column");
}

bool intake_map(
    struct intake *in, const char *text, struct arena *keep, struct error *err)
{
    struct str list = str_of(text), column;
    size_t field;
    while (list.n) {
        if (!next(&list, &field, &column, "map", err))
            return false;
        enum cell cell = fields[field].cell;
        if (in->mapped[cell])
            return said_twice("map", fields[field].name, err);
        *ARENA_PUSH(keep, in->maps, in->map_count, &in->map_room) =
            (struct intake_map){column, {fields[field].name, cell, 1, NULL}};
        in->mapped[cell] = cell != CELL_PERSON && cell != CELL_HINT;
    }
    return true;
}

bool intake_set(struct intake *in, const char *text, struct error *err)
{
    struct str list = str_of(text), value;
    size_t field;
    while (list.n) {
        struct str whole = list;
        if (!next(&list, &field, &value, "set", err))
            return false;
        if (!fields[field].settable)
            return no_field(whole, "set", err);
        if (in->set[fields[field].cell].n)
            return said_twice("set", fields[field].name, err);
        in->set[fields[field].cell] = value;
    }
    return true;
}

const struct layout_name *intake_find(
    const struct intake *in, struct str column)
{
    struct str trimmed = str_trim(column);
    for (size_t i = 0; i < in->map_count; i++)
        if (str_eq(in->maps[i].column, trimmed))
            return &in->maps[i].name;
    const struct layout_name *name = layout_find(column);
    return name && in->mapped[name->cell] ? NULL : name;
}

/* aliases */

static const struct intake_alias *find_alias(
    const struct intake *in, struct str app)
{
    for (size_t i = 0; i < in->alias_count; i++)
        if (str_eq_nocase(in->aliases[i].alias, app))
            return &in->aliases[i];
    return NULL;
}

struct str intake_app(const struct intake *in, struct str app)
{
    const struct intake_alias *alias = find_alias(in, app);
    return alias ? alias->name : app;
}

/* "other name = name": cut at the last ' = ', as names of apps may hold one. */
static bool cut_alias(struct str line, struct intake_alias *alias)
{
    for (size_t at = line.n; at > 0; at--) {
        if (line.p[at - 1] != '=')
            continue;
        alias->alias = str_trim(str_slice(line, 0, at - 1));
        alias->name = str_trim(str_from(line, at));
        return alias->alias.n && alias->name.n;
    }
    return false;
}

static bool add_alias(struct intake *in, struct str line, struct place at,
    struct arena *keep, struct error *err)
{
    struct intake_alias alias = {.line = at.line};
    if (!cut_alias(line, &alias)) {
        error_set(
            err, ERR_USAGE, at, "'" STR_FMT "' names no app", STR_ARG(line));
        return error_hint(err, "write: other name = name");
    }
    const struct intake_alias *known = find_alias(in, alias.alias);
    if (known && !str_eq(known->name, alias.name))
        return error_set(err, ERR_USAGE, at,
            "'" STR_FMT "' is another name of '" STR_FMT "' in line %ld",
            STR_ARG(alias.alias), STR_ARG(known->name), known->line);
    *ARENA_PUSH(keep, in->aliases, in->alias_count, &in->alias_room) = alias;
    return true;
}

/* Names are looked up once: a name that has another name would be missed. */
static bool check_aliases(
    const struct intake *in, const char *path, struct error *err)
{
    for (size_t i = 0; i < in->alias_count; i++) {
        const struct intake_alias *a = &in->aliases[i];
        const struct intake_alias *other = find_alias(in, a->name);
        if (other && !str_eq(other->name, a->name))
            return error_set(err, ERR_USAGE, (struct place){path, a->line, 0},
                "'" STR_FMT "' is itself another name of '" STR_FMT
                "' (line %ld)",
                STR_ARG(a->name), STR_ARG(other->name), other->line);
    }
    return true;
}

static bool read_whole(
    const char *path, struct str *text, struct arena *keep, struct error *err)
{
    struct buf out = {.arena = keep};
    char piece[4096];
    size_t n;
    FILE *file = fopen(path, "rb");
    if (!file)
        return error_set(err, ERR_USAGE, (struct place){.file = path},
            "cannot be opened: %s", strerror(errno));
    while ((n = fread(piece, 1, sizeof piece, file)) > 0)
        buf_add(&out, (struct str){piece, n});
    bool ok = !ferror(file);
    fclose(file);
    *text = buf_str(&out);
    return ok || error_set(err, ERR_SYSTEM, (struct place){.file = path},
                     "cannot be read");
}

bool intake_aliases(
    struct intake *in, const char *path, struct arena *keep, struct error *err)
{
    struct str text, line;
    struct place at = {.file = path};
    if (!read_whole(path, &text, keep, err))
        return false;
    if (str_starts(text, STR("\xEF\xBB\xBF")))
        text = str_from(text, 3);
    while (text.n) {
        at.line++;
        str_cut(text, '\n', &line, &text);
        line = str_trim(line);
        if (line.n && line.p[0] != '#' && !add_alias(in, line, at, keep, err))
            return false;
    }
    return check_aliases(in, path, err);
}

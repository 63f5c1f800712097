#include "ask/gold_sheet.h"

#include "base/table.h"
#include "record/csv.h"

#include <string.h>

enum { COLUMNS = 1024 };

enum role {
    ROLE_NONE,
    ROLE_ID,
    ROLE_APP,
    ROLE_RATING,
    ROLE_TITLE,
    ROLE_TEXT,
    ROLE_LANG,
    ROLE_DONE,
    ROLE_CODES,
    ROLE_CODE, /* the column is one code */
};

struct column {
    enum role role;
    struct gold_code code;
};

struct sheet {
    struct gold *gold;
    struct arena *arena;
    struct place at; /* the row at hand */
    long lines;      /* it takes */
    struct str rest; /* not yet cut */
    struct csv_cutter cutter;
    struct column *columns;
    size_t column_count;
    bool has_done;
    struct str *cells;
    size_t cell_count;
    struct table ids; /* to number among the reviews, + 1 */
};

/* The next row into the cells; false at the end. */
static bool next_row(struct sheet *s)
{
    size_t length, lines = 0;
    if (!s->rest.n)
        return false;
    enum csv_cut cut = csv_cut(&s->cutter, s->rest, true, &length);
    if (cut == CSV_MORE)
        return false;
    struct str row = str_slice(s->rest, 0, length);
    s->cell_count = csv_split(csv_trim(&s->cutter, row), s->cutter.delimiter,
        s->cells, COLUMNS, s->arena);
    if (s->cell_count > COLUMNS)
        s->cell_count = COLUMNS;
    for (size_t i = 0; i < length; i++)
        lines += s->rest.p[i] == '\n';
    s->lines = (long)lines;
    s->rest = str_from(s->rest, length);
    return true;
}

static struct column column_of(struct str name)
{
    static const struct {
        const char *name;
        enum role role;
    } roles[] = {{"id", ROLE_ID}, {"app", ROLE_APP}, {"rating", ROLE_RATING},
        {"title", ROLE_TITLE}, {"text", ROLE_TEXT}, {"lang", ROLE_LANG},
        {"done", ROLE_DONE}, {"codes", ROLE_CODES}, {"code", ROLE_CODES}};
    struct column c = {0};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (str_eq_nocase(name, str_of(roles[i].name)))
            c.role = roles[i].role;
    if (!c.role && gold_name(name, &c.code))
        c.role = ROLE_CODE;
    return c;
}

/* Whether the row at hand names the columns. */
static bool read_header(struct sheet *s)
{
    bool found = false;
    s->columns = ARENA_NEW(s->arena, struct column, s->cell_count);
    s->column_count = s->cell_count;
    s->has_done = false;
    for (size_t i = 0; i < s->cell_count; i++) {
        s->columns[i] = column_of(str_trim(s->cells[i]));
        found |= s->columns[i].role == ROLE_ID;
        s->has_done |= s->columns[i].role == ROLE_DONE;
    }
    return found;
}

static bool find_header(struct sheet *s, struct str bytes)
{
    static const char delimiters[] = ",;\t";
    for (const char *d = delimiters; *d; d++) {
        s->cutter = (struct csv_cutter){.delimiter = *d};
        s->rest = bytes;
        s->at.line = 1;
        while (next_row(s)) {
            s->at.line += s->lines;
            if (read_header(s))
                return true;
        }
    }
    return false;
}

static bool read_mark(struct str cell, bool *yes, bool *contested)
{
    static const char *const signs[] = {"1", "x", "y", "yes", "true", "?", "",
        "0", "-", "n", "no", "false", NULL};
    for (int i = 0; signs[i]; i++) {
        if (str_eq_nocase(cell, str_of(signs[i]))) {
            *yes = i <= 5;
            *contested = i == 5;
            return true;
        }
    }
    return false;
}

static bool add_mark(struct sheet *s, struct gold_review *r,
    const struct gold_code *code, struct str cell, struct error *err)
{
    bool yes = false, contested = false;
    if (!read_mark(cell, &yes, &contested)) {
        error_set(err, ERR_INPUT, s->at,
            "'" STR_FMT "' in column " STR_FMT ":%s", STR_ARG(cell),
            STR_ARG(code->factor), pole_name(code->pole));
        return error_hint(err, "write 1 or 0, or ? where it cannot be said");
    }
    if (!yes || gold_find(r, code->factor, code->pole))
        return true;
    struct gold_code *c =
        ARENA_PUSH(s->arena, r->codes, r->code_count, &r->code_room);
    *c = *code;
    c->contested = contested;
    return true;
}

static bool add_names(
    struct sheet *s, struct gold_review *r, struct str names, struct error *err)
{
    struct gold_code code;
    for (size_t at = 0, end; at < names.n; at = end + 1) {
        for (end = at; end < names.n && !strchr(" ,;|\n", names.p[end]);)
            end++;
        struct str name = str_trim(str_slice(names, at, end));
        if (!name.n)
            continue;
        if (!gold_name(name, &code)) {
            error_set(err, ERR_INPUT, s->at, "'" STR_FMT "' is no code",
                STR_ARG(name));
            return error_hint(
                err, "a code is written factor:pole, as cost_billing:barrier");
        }
        if (!add_mark(s, r, &code, STR("1"), err))
            return false;
    }
    return true;
}

static struct gold_review *review_of(struct sheet *s, struct str id)
{
    struct gold *g = s->gold;
    const uint32_t *known = table_find(&s->ids, id);
    if (known)
        return &g->reviews[*known - 1];
    struct gold_review *r =
        ARENA_PUSH(s->arena, g->reviews, g->count, &g->room);
    r->id = id;
    *table_at(&s->ids, s->arena, id) = (uint32_t)g->count;
    return r;
}

static bool fill(
    struct sheet *s, struct gold_review *r, size_t i, struct error *err)
{
    struct str cell = str_trim(s->cells[i]);
    switch (s->columns[i].role) {
    case ROLE_APP:
        r->app = cell;
        break;
    case ROLE_RATING:
        r->rating = cell.n && cell.p[0] >= '1' && cell.p[0] <= '5'
                        ? cell.p[0] - '0'
                        : 0;
        break;
    case ROLE_TITLE:
        r->title = cell;
        break;
    case ROLE_TEXT:
        r->text = cell;
        break;
    case ROLE_LANG:
        r->lang = cell;
        break;
    case ROLE_CODES:
        return add_names(s, r, cell, err);
    case ROLE_CODE:
        return add_mark(s, r, &s->columns[i].code, cell, err);
    default:
        break;
    }
    return true;
}

static bool read_row(struct sheet *s, struct error *err)
{
    struct str id = {0};
    bool done = !s->has_done;
    size_t count =
        s->cell_count < s->column_count ? s->cell_count : s->column_count;
    for (size_t i = 0; i < count; i++) {
        if (s->columns[i].role == ROLE_ID)
            id = str_trim(s->cells[i]);
        if (s->columns[i].role == ROLE_DONE && str_trim(s->cells[i]).n)
            done = true;
    }
    if (!id.n || !done)
        return true;
    struct gold_review *r = review_of(s, id);
    for (size_t i = 0; i < count; i++)
        if (!fill(s, r, i, err))
            return false;
    return true;
}

static bool has_role(const struct sheet *s, enum role role)
{
    for (size_t i = 0; i < s->column_count; i++)
        if (s->columns[i].role == role)
            return true;
    return false;
}

bool gold_sheet_read(struct gold *gold, struct str bytes, const char *path,
    struct arena *arena, struct error *err)
{
    struct sheet s = {.gold = gold, .arena = arena, .at = {.file = path}};
    s.cells = ARENA_NEW(arena, struct str, COLUMNS);
    bool named = find_header(&s, bytes);
    bool list = named && has_role(&s, ROLE_CODES);
    if (!named || (!list && !has_role(&s, ROLE_CODE))) {
        error_set(err, ERR_INPUT, (struct place){.file = path},
            named ? "no column of codes" : "no column called id");
        return error_hint(err, "JSON Lines, or CSV with the columns id and "
                               "codes, or id and one for each factor:pole");
    }
    for (size_t i = 0; i < s.column_count && !list; i++)
        if (s.columns[i].role == ROLE_CODE)
            *ARENA_PUSH(arena, gold->asked, gold->asked_count,
                &gold->asked_room) = s.columns[i].code;
    while (next_row(&s)) {
        if (!read_row(&s, err))
            return false;
        s.at.line += s.lines;
    }
    return true;
}

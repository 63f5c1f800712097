#include "ask/sheet.h"

#include "ask/screen.h"
#include "record/coding.h"
#include "record/json.h"

struct sheet sheet_start(FILE *out, bool jsonl, bool exact)
{
    return (struct sheet){
        .out = out, .jsonl = jsonl, .cells = {.out = out, .exact = exact}};
}

void sheet_name(struct sheet *s, struct str name)
{
    *ARENA_PUSH(&s->arena, s->names, s->name_count, &s->name_room) =
        arena_copy(&s->arena, name);
}

void sheet_head(struct sheet *s)
{
    s->row.arena = &s->arena;
    for (size_t i = 0; !s->jsonl && i < s->name_count; i++)
        cells_text(&s->cells, s->names[i]);
    if (!s->jsonl)
        cells_end(&s->cells);
}

/* In JSON a value has its name before it. */
static void name(struct sheet *s)
{
    buf_byte(&s->row, s->at ? ',' : '{');
    json_write(&s->row, s->names[s->at++]);
    buf_byte(&s->row, ':');
}

static void plain(struct sheet *s, const char *value)
{
    if (!s->jsonl) {
        cells_plain(&s->cells, value);
        return;
    }
    name(s);
    buf_add(&s->row, *value ? str_of(value) : STR("null"));
}

void sheet_text(struct sheet *s, struct str text)
{
    if (!s->jsonl) {
        cells_text(&s->cells, text);
        return;
    }
    name(s);
    json_write(&s->row, text);
}

void sheet_int(struct sheet *s, long long value)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%lld", value);
    plain(s, digits);
}

void sheet_unit(struct sheet *s, int value)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%d.%04d", value / UNIT, value % UNIT);
    plain(s, digits);
}

void sheet_real(struct sheet *s, double value)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%.6g", value);
    plain(s, digits);
}

void sheet_null(struct sheet *s)
{
    plain(s, "");
}

void sheet_value(struct sheet *s, struct extract_value v)
{
    if (v.kind == EXTRACT_NULL)
        sheet_null(s);
    else if (v.kind == EXTRACT_INT)
        sheet_int(s, v.number);
    else if (v.kind == EXTRACT_REAL)
        sheet_real(s, v.real);
    else
        sheet_text(s, v.text);
}

void sheet_end(struct sheet *s)
{
    if (!s->jsonl) {
        cells_end(&s->cells);
        return;
    }
    buf_add(&s->row, STR("}\n"));
    screen_data(s->out, buf_str(&s->row));
    s->row.n = s->at = 0;
}

void sheet_stop(struct sheet *s)
{
    arena_free(&s->arena);
}

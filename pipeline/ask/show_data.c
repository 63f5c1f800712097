#include "ask/show.h"
#include "record/json.h"

/* Columns are called what they are called in the view `evidence`. */
static const char *const of_hits[] = {"id", "store", "app", "rating", "date",
    "version", "factor", "pole", "codes_as", "status", "weight", "entry",
    "pattern", "in", "b", "e", "left", "surface", "right"};
static const char *const of_reviews[] = {
    "id", "store", "app", "rating", "date", "version", "title", "text"};

static bool has_hits(const struct showing *show)
{
    return show->ask.of != CONCORDANCE_UNCODED;
}

void show_csv_head(struct cells_out *c, const struct showing *show)
{
    size_t count = has_hits(show) ? sizeof of_hits / sizeof *of_hits
                                  : sizeof of_reviews / sizeof *of_reviews;
    for (size_t i = 0; i < count; i++)
        cells_text(c, str_of((has_hits(show) ? of_hits : of_reviews)[i]));
    cells_end(c);
}

static void csv_hit(struct cells_out *c, const struct concordance_line *line)
{
    cells_text(c, line->factor);
    cells_text(c, str_of(pole_name(line->pole)));
    cells_text(c, line->codes_as ? str_of(pole_name(line->codes_as)) : STR(""));
    cells_text(c, str_of(status_name(line->status)));
    cells_number(c, line->weight);
    cells_text(c, line->entry);
    cells_text(c, line->pattern);
    cells_text(c, str_of(field_name(line->in)));
    cells_number(c, line->at.b);
    cells_number(c, line->at.e);
    cells_text(c, str_slice(line->context, 0, line->at.b));
    cells_text(c, line->words);
    cells_text(c, str_from(line->context, line->at.e));
}

void show_csv(struct cells_out *c, const struct showing *show,
    const struct concordance_line *line)
{
    cells_text(c, line->id);
    cells_text(c, line->store);
    cells_text(c, line->app);
    if (line->rating)
        cells_number(c, line->rating);
    else
        cells_empty(c);
    cells_text(c, line->date);
    cells_text(c, line->version);
    if (has_hits(show)) {
        csv_hit(c, line);
    } else {
        cells_text(c, line->title);
        cells_text(c, line->context);
    }
    cells_end(c);
}

static void text(struct buf *b, const char *name, struct str value)
{
    buf_format(b, ",\"%s\":", name);
    if (value.n)
        json_write(b, value);
    else
        buf_add(b, STR("null"));
}

static void json_hit(struct buf *b, const struct concordance_line *line)
{
    text(b, "factor", line->factor);
    text(b, "pole", str_of(pole_name(line->pole)));
    text(b, "codes_as",
        line->codes_as ? str_of(pole_name(line->codes_as)) : STR(""));
    text(b, "status", str_of(status_name(line->status)));
    buf_format(b, ",\"weight\":%d", line->weight);
    text(b, "entry", line->entry);
    text(b, "pattern", line->pattern);
    text(b, "in", str_of(field_name(line->in)));
    buf_format(b, ",\"b\":%u,\"e\":%u", line->at.b, line->at.e);
    text(b, "surface", line->words);
    buf_add(b, STR(",\"cues\":"));
    buf_add(b, line->cues.n ? line->cues : STR("[]"));
    text(b, "context", line->context);
}

void show_jsonl(
    FILE *out, const struct showing *show, const struct concordance_line *line)
{
    struct buf b = {.arena = show->arena};
    buf_add(&b, STR("{\"id\":"));
    json_write(&b, line->id);
    text(&b, "store", line->store);
    text(&b, "app", line->app);
    if (line->rating)
        buf_format(&b, ",\"rating\":%d", line->rating);
    else
        buf_add(&b, STR(",\"rating\":null"));
    text(&b, "date", line->date);
    text(&b, "version", line->version);
    if (has_hits(show)) {
        json_hit(&b, line);
    } else {
        text(&b, "title", line->title);
        text(&b, "text", line->context);
    }
    buf_add(&b, STR("}\n"));
    screen_data(out, buf_str(&b));
}

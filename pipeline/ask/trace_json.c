#include "ask/trace.h"
#include "record/json.h"

static void text(struct buf *b, const char *name, struct str value)
{
    buf_format(b, "\"%s\":", name);
    if (value.n)
        json_write(b, value);
    else
        buf_add(b, STR("null"));
    buf_byte(b, ',');
}

static void number(struct buf *b, const char *name, long value, bool known)
{
    if (known)
        buf_format(b, "\"%s\":%ld,", name, value);
    else
        buf_format(b, "\"%s\":null,", name);
}

static void add_review(struct buf *b, const struct trace *t)
{
    const struct review *r = &t->explanation.review;
    text(b, "id", r->id);
    text(b, "store", r->store);
    text(b, "app", r->app);
    number(b, "rating", r->rating, r->rating > 0);
    text(b, "date", r->date);
    text(b, "version", r->version);
    text(b, "lang", r->lang);
    text(b, "country", r->country);
    number(b, "helpful", r->helpful, r->helpful != NO_COUNT);
    text(b, "title", r->prose[IN_TITLE].bytes);
    text(b, "text", r->prose[IN_TEXT].bytes);
    text(b, "file", t->about.file);
    number(b, "row", (long)t->about.row, true);
    number(b, "gave_up", t->about.gave_up, true);
}

static void add_flags(struct buf *b, unsigned flags)
{
    bool any = false;
    for (unsigned i = 0; i < FLAG_COUNT; i++) {
        if (!(flags & 1u << i))
            continue;
        buf_format(b, "%s\"%s\"", any ? "," : "", flag_name(1u << i));
        any = true;
    }
}

static void add_codes(struct buf *b, const struct review *r)
{
    for (size_t i = 0; i < r->code_count; i++) {
        buf_add(b, i ? STR(",{") : STR("{"));
        text(b, "factor", r->codes[i].factor);
        buf_format(
            b, "\"pole\":\"%s\",\"flags\":[", pole_name(r->codes[i].pole));
        add_flags(b, r->codes[i].flags);
        buf_add(b, STR("]}"));
    }
}

static void add_verdicts(struct buf *b, const struct about *about)
{
    for (size_t i = 0; i < about->verdict_count; i++) {
        const struct verdict *v = &about->verdicts[i];
        buf_add(b, i ? STR(",{") : STR("{"));
        text(b, "factor", v->factor);
        text(b, "pole", str_of(pole_name(v->pole)));
        text(b, "coder", v->coder);
        text(b, "date", v->date);
        buf_format(b, "\"value\":%d}", v->value);
    }
}

void trace_json(const struct trace *t, FILE *out)
{
    struct arena arena = {0};
    struct buf b = {.arena = &arena};
    buf_byte(&b, '{');
    add_review(&b, t);
    explain_members(&t->explanation, &b);
    buf_add(&b, STR(",\"codes\":["));
    add_codes(&b, &t->explanation.review);
    buf_add(&b, STR("],\"corrections\":["));
    add_verdicts(&b, &t->about);
    buf_add(&b, STR("]}\n"));
    screen_data(out, buf_str(&b));
    arena_free(&arena);
}

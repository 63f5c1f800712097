/* What `compare` found, for other programs. */
#include "ask/compare_show.h"

#include "ask/shares.h"
#include "base/buf.h"
#include "record/json.h"

#include <math.h>

static const char *const verdicts[] = {
    [VERDICT_NONE] = "none",
    [VERDICT_HIGHER] = "higher",
    [VERDICT_LOWER] = "lower",
};

static void row(
    const struct compare_pair *p, const struct compare_row *r, FILE *out)
{
    shares_csv(p->left, out);
    shares_csv(p->right, out);
    shares_csv(r->factor->factor, out);
    shares_csv(str_of(pole_name(r->pole)), out);
    fprintf(out, "%llu,%llu,%.2f,%llu,%llu,%.2f,",
        (unsigned long long)r->c.left.hits, (unsigned long long)r->c.left.of,
        100 * shares_part(r->c.left), (unsigned long long)r->c.right.hits,
        (unsigned long long)r->c.right.of, 100 * shares_part(r->c.right));
    fprintf(out, "%.2f,%.2f,%.2f,%s,%.6g,%.6g,%s\n", 100 * r->difference.point,
        100 * r->difference.at.low, 100 * r->difference.at.high,
        contrast_sparse(r->c) ? "Fisher" : "chi-square", r->p, r->q,
        verdicts[r->verdict]);
}

void compare_csv(const struct compared *c, FILE *out)
{
    fputs("left,right,factor,pole,left_reviews,left_readable,left_percent,"
          "right_reviews,right_readable,right_percent,difference,low,high,"
          "test,p,q,left_is\n",
        out);
    for (size_t i = 0; i < c->count; i++)
        for (size_t k = 0; k < c->pairs[i].count; k++)
            row(&c->pairs[i], &c->pairs[i].rows[k], out);
}

static void add_text(struct buf *b, const char *name, struct str text)
{
    buf_format(b, "\"%s\":", name);
    json_write(b, text);
    buf_byte(b, ',');
}

static void add_lines(struct buf *b, const char *name,
    const struct compare_row *r, const struct line *list, size_t count)
{
    bool any = false;
    buf_format(b, ",\"%s\":[", name);
    for (size_t i = 0; i < count; i++) {
        const struct line *l = &list[i];
        if (l->pole != r->pole || !str_eq(l->factor, r->factor->factor))
            continue;
        buf_add(b, any ? STR(",{") : STR("{"));
        any = true;
        add_text(b, "id", l->id);
        add_text(b, "date", l->date);
        add_text(b, "text", l->text);
        buf_format(b, "\"rating\":%d,\"b\":%u,\"e\":%u}", l->rating,
            (unsigned)l->at.b, (unsigned)l->at.e);
    }
    buf_byte(b, ']');
}

static void add_side(struct buf *b, const char *name, struct stats_count c)
{
    buf_format(b,
        "\"%s\":{\"reviews\":%llu,\"readable\":%llu,\"percent\":%.2f},", name,
        (unsigned long long)c.hits, (unsigned long long)c.of,
        100 * shares_part(c));
}

static void add_row(
    struct buf *b, const struct compare_pair *p, const struct compare_row *r)
{
    buf_byte(b, '{');
    add_text(b, "factor", r->factor->factor);
    add_text(b, "name", r->factor->name);
    add_text(b, "pole", str_of(pole_name(r->pole)));
    add_side(b, "left", r->c.left);
    add_side(b, "right", r->c.right);
    buf_format(b,
        "\"difference\":%.2f,\"difference_95\":[%.2f,%.2f],\"test\":\"%s\","
        "\"p\":%.6g,\"q\":%.6g,\"left_is\":\"%s\"",
        100 * r->difference.point, 100 * r->difference.at.low,
        100 * r->difference.at.high,
        contrast_sparse(r->c) ? "Fisher" : "chi-square", r->p, r->q,
        verdicts[r->verdict]);
    if (r->verdict != VERDICT_NONE) {
        add_lines(b, "left_evidence", r, p->left_lines, p->left_count);
        add_lines(b, "right_evidence", r, p->right_lines, p->right_count);
    }
    buf_byte(b, '}');
}

void compare_json(const struct compared *c, FILE *out)
{
    struct arena arena = {0};
    struct buf b = {.arena = &arena};
    buf_format(&b, "{\"rate\":%g,\"pairs\":[", c->rate);
    for (size_t i = 0; i < c->count; i++) {
        const struct compare_pair *p = &c->pairs[i];
        buf_add(&b, i ? STR(",{") : STR("{"));
        add_text(&b, "left", p->left);
        add_text(&b, "right", p->right);
        buf_add(&b, STR("\"codes\":["));
        for (size_t k = 0; k < p->count; k++) {
            if (k)
                buf_byte(&b, ',');
            add_row(&b, p, &p->rows[k]);
        }
        buf_add(&b, STR("]}"));
    }
    buf_add(&b, STR("]}\n"));
    screen_data(out, buf_str(&b));
    arena_free(&arena);
}
